/// Goes through a file of bank holidays from top to bottom and keeps what it finds, good and bad.
struct BankHolidayFileReader {
    private(set) var holidays: [Division: [Int: PublishedYear]] = [:]
    private(set) var faults: [BankHolidayFileFault] = []
    private(set) var partYears: [BankHolidayFileFault] = []

    private let lines: LineIndex

    /// A holiday, and where its date stands.
    private struct Entry {
        let holiday: BankHoliday
        let offset: Int
    }

    init(_ bytes: [UInt8]) {
        guard bytes.count <= BankHolidayFile.largestSize else {
            lines = LineIndex([])
            note("it is larger than any list of bank holidays", at: 0, mend: Self.whereToFindIt)
            return
        }
        lines = LineIndex(bytes)
        do throws(JSONFault) {
            readDivisions(of: try JSONScanner.value(in: bytes))
        } catch {
            note("it is not JSON: \(error.rule)", at: error.offset, mend: Self.whereToFindIt)
        }
    }

    private static let whereToFindIt = "use the file as GOV.UK publishes it, at www.gov.uk/bank-holidays.json"

    private mutating func note(_ rule: String, at offset: Int, mend: String? = nil) {
        faults.append(fault(rule, at: offset, mend: mend))
    }

    private func fault(_ rule: String, at offset: Int, mend: String?) -> BankHolidayFileFault {
        let place = lines.place(of: offset)
        return BankHolidayFileFault(line: place.line, column: place.column, rule: rule, mend: mend)
    }

    private mutating func readDivisions(of file: JSONValue) {
        guard case .object(let members) = file.content else {
            return note("it must be one object, with a member for each division", at: file.offset)
        }
        for member in members {
            guard let division = Division(rawValue: member.name) else {
                note(
                    "\"\(member.name.clipped)\" is not a division", at: member.nameOffset,
                    mend: "the divisions are england-and-wales, scotland and northern-ireland")
                continue
            }
            let entries = readEvents(of: division, in: member)
            keep(entries, of: division)
        }
    }

    private mutating func readEvents(of division: Division, in member: JSONValue.Member) -> [Entry] {
        guard let content = member.value.members else {
            note("\(division.rawValue) must be an object with its events", at: member.value.offset)
            return []
        }
        if let named = content["division"], named.text != division.rawValue {
            note(
                "the division must be \"\(division.rawValue)\" here, as the object is called",
                at: named.offset)
        }
        guard let events = content["events"] else {
            note("\(division.rawValue) has no events", at: member.value.offset)
            return []
        }
        guard case .array(let elements) = events.content else {
            note("the events must be a list", at: events.offset)
            return []
        }

        var entries: [Entry] = []
        var seen: Set<CivilDate> = []
        for element in elements {
            guard let entry = readEvent(element) else { continue }
            if seen.insert(entry.holiday.date).inserted {
                entries.append(entry)
            } else {
                note("\(entry.holiday.date.english) stands twice in \(division.rawValue)", at: entry.offset)
            }
        }
        return entries
    }

    /// Members that GOV.UK may add one day are none of our business; those it has must be what they are.
    private mutating func readEvent(_ event: JSONValue) -> Entry? {
        guard let members = event.members else {
            note("an event must be an object", at: event.offset)
            return nil
        }
        let title = readTitle(members["title"], of: event)
        let date = readDate(members["date"], of: event)
        let notes = members["notes"]
        if let notes, notes.text == nil { note("the notes must be a text", at: notes.offset) }
        guard let title, let date else { return nil }
        return Entry(
            holiday: BankHoliday(date: date.value, name: title, kind: Self.kind(notedAs: notes?.text ?? "")),
            offset: date.offset)
    }

    private mutating func readTitle(_ title: JSONValue?, of event: JSONValue) -> String? {
        guard let title else {
            note("an event must have a title", at: event.offset)
            return nil
        }
        guard let text = title.text, text.contains(where: { !$0.isWhitespace }) else {
            note("the title must be a text with a word in it", at: title.offset)
            return nil
        }
        return text
    }

    private mutating func readDate(
        _ date: JSONValue?, of event: JSONValue
    ) -> (value: CivilDate, offset: Int)? {
        guard let date else {
            note("an event must have a date", at: event.offset)
            return nil
        }
        guard let text = date.text else {
            note("the date must be a text such as \"2025-12-25\"", at: date.offset)
            return nil
        }
        do throws(DateFault) {
            let value = try CivilDate(iso: text)
            if BankHolidays.years.contains(value.year) { return (value, date.offset) }
            note("\(value.english) is outside the years 2000 to 2100", at: date.offset)
        } catch {
            // Of the forms that a date can be read in, this file has one.
            let mend =
                if case .noSuchDay = error {
                    error.mend
                } else {
                    "write it as \(Self.date(inWords: text)?.iso ?? "2025-12-25")"
                }
            note(error.rule, at: date.offset, mend: mend)
        }
        return nil
    }

    private static func date(inWords text: String) -> CivilDate? {
        do throws(DateFault) { return try CivilDate(reading: text) } catch { return nil }
    }

    private static func kind(notedAs notes: String) -> BankHoliday.Kind {
        switch notes.lowercased() {
        case "substitute day": .substitute(for: nil)
        case "extra bank holiday": .oneOff
        default: .standing
        }
    }

    private mutating func keep(_ entries: [Entry], of division: Division) {
        let years = Dictionary(grouping: entries) { $0.holiday.date.year }
        for (year, entries) in years.sorted(by: { $0.key < $1.key }) {
            let published = PublishedYear(holidays: entries.map(\.holiday).sorted { $0.date < $1.date })
            holidays[division, default: [:]][year] = published
            guard !published.isWhole, let first = entries.first else { continue }
            partYears.append(
                fault(
                    "\(year) does not run from New Year to Christmas in \(division.rawValue)",
                    at: first.offset,
                    mend: "give the year whole; until then its days are added to the ones known by rule"))
        }
    }
}

extension JSONValue {
    fileprivate var text: String? {
        if case .string(let text) = content { text } else { nil }
    }

    /// By name; the scanner has seen to it that each stands once.
    fileprivate var members: [String: JSONValue]? {
        guard case .object(let members) = content else { return nil }
        return Dictionary(members.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    }
}
