/// Why a day is none that a meeting can be on. A date that nobody works on is most likely a slip of the pen.
public enum MeetingDayFault: Error, Hashable, Sendable {
    /// Nobody works that day; the working days before and after it are those that may have been meant.
    case notWorkingDay(NonWorkingDay, nearest: [CivilDate])
    /// Nobody can say whether it is a working day.
    case unknown(CivilDate, CalendarFault)

    /// What is wrong, in a phrase that ends without a full stop.
    public var rule: String {
        switch self {
        case .notWorkingDay(let day, _):
            "meetings are on working days, and \(day.words(readIn: nil))"
        case .unknown(let date, let fault):
            "\(date.english) is a day that no deadline can be worked out for: \(fault.rule)"
        }
    }

    /// What to write instead, where that can be said.
    public var mend: String? {
        switch self {
        case .notWorkingDay(_, let nearest) where !nearest.isEmpty:
            "did you mean \(nearest.map { $0.longEnglish }.joined(separator: " or "))?"
        default: nil
        }
    }
}

extension WorkingCalendar {
    /// Refuses a day that no meeting can be on.
    public func requireMeetingDay(_ date: CivilDate) throws(MeetingDayFault) {
        let reason: NonWorkingDay?
        do throws(CalendarFault) {
            reason = try nonWorkingDay(on: date)
        } catch {
            throw .unknown(date, error)
        }
        if let reason { throw .notWorkingDay(reason, nearest: workingDays(around: date)) }
    }

    /// The working days next to a day, as far as they are known.
    private func workingDays(around date: CivilDate) -> [CivilDate] {
        var days: [CivilDate] = []
        do throws(CalendarFault) { days.append(try workingDay(before: date, by: 1).date) } catch {}
        do throws(CalendarFault) { days.append(try workingDay(after: date, by: 1).date) } catch {}
        return days
    }
}
