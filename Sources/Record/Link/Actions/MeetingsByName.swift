import WorkingDays

/// Finds the meeting that a log names by its day, or by some of it.
struct MeetingsByName {
    private let meetings: [MeetingID]
    private var held: [YearAndMonth: [Int]] = [:]
    /// The last one that was held before each.
    private var lastHeld: [Int?] = []

    private struct YearAndMonth: Hashable {
        let year: Int
        let month: Month
    }

    /// A day without its year is one that people remember.
    private static let longestMemory = 2 * 366

    init(_ meetings: [ActionMeeting]) {
        self.init(meetings.map { ($0.id, $0.wasHeld || $0.minutes != nil) })
    }

    /// - Parameter meetings: in the order of their days, each with whether it took place.
    init(_ meetings: [(id: MeetingID, wasHeld: Bool)]) {
        self.meetings = meetings.map(\.id)
        var last: Int?
        for (number, meeting) in meetings.enumerated() {
            lastHeld.append(last)
            guard meeting.wasHeld else { continue }
            last = number
            let date = meeting.id.date
            held[YearAndMonth(year: date.year, month: date.month), default: []].append(number)
        }
    }

    /// The latest one that it can be. A day can be that of the log itself, where it was brought up to date after its
    /// meeting; a month alone means an earlier meeting.
    func meeting(named name: NamedMeeting, inLogOf reader: Int) -> Int? {
        guard case .on(let day, let month, let year) = name else { return lastHeld[reader] }
        let bound = day == nil ? reader : reader + 1
        return latest(in: month, of: year, before: bound, readIn: reader) {
            name.canBe(on: meetings[$0].date)
        }
    }

    /// One in the same month, where the day was perhaps a slip.
    func meeting(near name: NamedMeeting, inLogOf reader: Int) -> Int? {
        guard case .on(_, let month, let year) = name else { return nil }
        return latest(in: month, of: year, before: reader, readIn: reader) { _ in true }
    }

    private func latest(
        in month: Month, of year: Int?, before bound: Int, readIn reader: Int, where isMeant: (Int) -> Bool
    ) -> Int? {
        let today = meetings[reader].date
        let years = year.map { [$0] } ?? [today.year, today.year - 1, today.year - 2]
        for each in years {
            let numbers = held[YearAndMonth(year: each, month: month)] ?? []
            guard let number = numbers.last(where: { $0 < bound && isMeant($0) }) else { continue }
            let isRemembered = meetings[number].date.days(until: today) <= Self.longestMemory
            return year != nil || isRemembered ? number : nil
        }
        return nil
    }
}
