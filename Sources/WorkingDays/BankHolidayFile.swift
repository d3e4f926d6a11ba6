/// A list of bank holidays in the form that GOV.UK publishes at /bank-holidays.json.
public struct BankHolidayFile: Sendable {
    /// The published list has some 60 kilobytes.
    public static let largestSize = 1_048_576

    /// Years that some division has only in part, each at its first day there. They are used (see `BankHolidays`),
    /// but whoever keeps the file should hear of them.
    public let partYears: [BankHolidayFileFault]

    private let holidays: [Division: [Int: PublishedYear]]

    /// Reads the whole file; what it throws names every fault.
    public init(reading bytes: [UInt8]) throws(BankHolidayFileFaults) {
        let reader = BankHolidayFileReader(bytes)
        guard reader.faults.isEmpty else { throw BankHolidayFileFaults(reader.faults.sorted()) }
        self.holidays = reader.holidays
        self.partYears = reader.partYears.sorted()
    }

    /// What the file has of a year; empty, where it does not cover it.
    public func holidays(in year: Int, of division: Division) -> [BankHoliday] {
        self.year(year, of: division).holidays
    }

    func year(_ year: Int, of division: Division) -> PublishedYear {
        holidays[division]?[year] ?? PublishedYear(holidays: [])
    }
}

/// One year of one division as a file has it.
struct PublishedYear {
    /// In the order of the calendar.
    let holidays: [BankHoliday]

    /// GOV.UK publishes whole years. One that does not run from New Year to Christmas has been cut, or added to by
    /// hand, and to lose the rest of its holidays without a word would move deadlines.
    var isWhole: Bool {
        guard let first = holidays.first?.date, let last = holidays.last?.date else { return false }
        return first.month == .january && first.day <= 4 && last.month == .december && last.day >= 25
    }

    func overriding(_ usual: [BankHoliday]) -> [BankHoliday] {
        if isWhole { return holidays }
        let published = Set(holidays.map(\.date))
        return (usual.filter { !published.contains($0.date) } + holidays).sorted { $0.date < $1.date }
    }
}

/// One thing that is wrong in a file of bank holidays, and where: line and column from 1, the column in bytes.
public struct BankHolidayFileFault: Error, Hashable, Sendable {
    public let line: Int
    public let column: Int
    /// What is wrong, in a phrase that starts small and ends without a full stop.
    public let rule: String
    public let mend: String?
}

extension BankHolidayFileFault: Comparable {
    public static func < (left: Self, right: Self) -> Bool {
        (left.line, left.column, left.rule) < (right.line, right.column, right.rule)
    }
}

/// Everything that is wrong in a file of bank holidays, from top to bottom; never empty.
public struct BankHolidayFileFaults: Error, Hashable, Sendable {
    public let all: [BankHolidayFileFault]

    init(_ all: [BankHolidayFileFault]) {
        self.all = all
    }
}
