import WorkingDays

/// What the cell of a row says about how long it takes.
enum AgendaLength: Hashable {
    /// Nothing, "Written report", a date or a time of day.
    case none
    case minutes(Int)
    /// There is a figure in it that is no number of minutes.
    case unreadable

    /// Reads "10", "10 min", "10 mins" and "10 minutes".
    init(reading cell: String) {
        let text = cell.inOneLine
        if !text.contains(where: \.isNumber) || text.isDate || Self.isTimeOfDay(text) {
            self = .none
        } else if let minutes = Self.minutes(text) {
            self = .minutes(minutes)
        } else {
            self = .unreadable
        }
    }

    private static func minutes(_ text: String) -> Int? {
        let figures = text.prefix { $0.isASCII && $0.isNumber }
        let unit = FoldedWords(text[figures.endIndex...]).words
        // No meeting lasts a thousand minutes.
        guard figures.count <= 3, unit.count <= 1,
            ["", "m", "min", "mins", "minute", "minutes"].contains(unit.first ?? "")
        else { return nil }
        let rest = text[figures.endIndex...].allSatisfy { $0.isLetter || $0 == " " || $0 == "." || $0 == "'" }
        return rest ? Int(figures) : nil
    }

    /// "10:00", and "10:00 - 10:15" with both of its times.
    private static func isTimeOfDay(_ text: String) -> Bool {
        text.split { "-–—".contains($0) }.allSatisfy { time in
            do throws(ClockTimeFault) {
                _ = try ClockTime(reading: time.inOneLine)
                return true
            } catch {
                return false
            }
        }
    }
}

extension String {
    /// Whether it is meant as a date, be it one that the calendar does not have.
    var isDate: Bool {
        do throws(DateFault) {
            _ = try CivilDate(reading: self)
            return true
        } catch {
            if case .unreadable = error { return false }
            return true
        }
    }
}
