import Testing
import WorkingDays

@testable import Record

/// Histories nobody would keep: references at random, logs that leave out and repeat, meetings without papers.
@Suite("Any history of actions")
struct ActionHistoryPropertyTests {
    private struct Chance: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state ^ (state >> 29)) &* 0xBF58_476D_1CE4_E5B9
        }

        mutating func one(in number: Int) -> Bool { Int.random(in: 0..<number, using: &self) == 0 }
    }

    private static func reference(_ month: Int, _ chance: inout Chance) -> String {
        let number = Int.random(in: 1...4, using: &chance)
        return chance.one(in: 5) ? "\(month)/\(number)" : "\(month.padded(to: 2))/\(number.padded(to: 2))"
    }

    private static func text(_ chance: inout Chance) -> String {
        let owner = ["Ada Bell to ", "Tom Reed to ", ""].randomElement(using: &chance) ?? ""
        let words = ["lighting", "park", "north", "south", "money", "pastors", "leaflets", "locks"]
        return owner + (0..<3).compactMap { _ in words.randomElement(using: &chance) }.joined(separator: " ")
    }

    private static func meetings(_ chance: inout Chance) -> [ActionHistory.Meeting] {
        let days = [(1, "17"), (3, "14"), (7, "11"), (10, "10")]
        return (2001...2006).flatMap { year in
            days.map { month, day in
                let raised = (0..<3).map { _ in
                    let was =
                        chance.one(in: 4)
                        ? " (was \(reference(days[Int.random(in: 0..<4, using: &chance)].0, &chance)))" : ""
                    return "\(reference(chance.one(in: 9) ? 7 : month, &chance)) \(text(&chance))\(was)"
                }
                let rows = (0..<4).map { _ in
                    let origin = days.randomElement(using: &chance) ?? (1, "17")
                    let update =
                        [
                            "Open", "Closed",
                            "Carried over from \(Month(rawValue: origin.0)?.name ?? "") meeting",
                            "Carried over from \(origin.1) \(Month(rawValue: origin.0)?.name ?? "")",
                            "In progress",
                            "Carried over from the last meeting",
                        ].randomElement(using: &chance) ?? ""
                    let was = chance.one(in: 6) ? " (was \(reference(origin.0, &chance)))" : ""
                    let month = days.randomElement(using: &chance)?.0 ?? 1
                    return "\(reference(month, &chance))\(was) | \(text(&chance)) | \(update)."
                }
                return ActionHistory.Meeting(
                    "\(year)-\(month.padded(to: 2))-\(day)", held: !chance.one(in: 8),
                    raised: chance.one(in: 5) ? nil : raised,
                    reviewed: raised.prefix(2).compactMap { $0.split(separator: " ").first.map(String.init) },
                    log: chance.one(in: 4) ? nil : rows)
            }
        }
    }

    @Test(
        "Each action is in one thread, takes up at most one of an earlier meeting, and is taken up at most once"
    )
    func properties() {
        var kinds: Set<ActionJoin?> = []
        for seed in UInt64(1)...50 {
            var chance = Chance(state: seed)
            let meetings = Self.meetings(&chance)
            let history = ActionHistory(meetingsToClose: 4, meetings)
            let (actions, threads) = (history.linked.actions, history.linked.threads)
            let told = Comment(rawValue: "seed \(seed)")

            #expect(Set(actions.map(\.id)).count == actions.count, told)
            #expect(actions == actions.sorted { $0.id < $1.id }, told)
            #expect(threads.map(\.id) == threads.map(\.id).sorted(), told)
            #expect(threads.flatMap(\.actions).sorted { $0.id < $1.id } == actions, told)
            let taken = actions.compactMap { $0.previous?.id }
            #expect(Set(taken).count == taken.count, told)
            for thread in threads {
                #expect(thread.first.previous?.reference == nil, told)
                #expect(thread.actions.allSatisfy { $0.thread == thread.id }, told)
                for (earlier, later) in zip(thread.actions, thread.later) {
                    #expect(later.previous?.id == earlier.id, told)
                    #expect(earlier.id.meeting < later.id.meeting, told)
                }
                #expect((thread.closedAt == nil) == (thread.status != .closed), told)
            }
            for action in actions {
                if let previous = action.previous { #expect(previous.meeting < action.id.meeting, told) }
                for update in action.updates { #expect(action.id.meeting < update.meeting, told) }
                #expect(
                    zip(action.updates, action.updates.dropFirst()).allSatisfy { $0.meeting < $1.meeting },
                    told)
                kinds.insert(action.previous?.joinedBy)
            }
            #expect(!history.log.hasErrors, told)

            let again = ActionHistory(meetingsToClose: 4, meetings.reversed())
            #expect(again.linked == history.linked, told)
            #expect(again.messages == history.messages, told)
        }
        #expect(kinds == [nil, .reference, .log, .minute])
    }

    @Test("What a later meeting says changes no thread that its words do not speak of")
    func growth() {
        for seed in UInt64(200)...210 {
            var chance = Chance(state: seed)
            let meetings = Self.meetings(&chance)
            let more =
                meetings + [.init("2007-01-16", raised: ["01/01 Other things to be seen to."], log: [])]
            let threads = ActionHistory(meetings).threads
            #expect(ActionHistory(more).threads == threads + [["2007-01-16/01-01"]], "seed \(seed)")
        }
    }

    @Test("Ten thousand actions in nine hundred meetings take no time", .timeLimit(.minutes(20)))
    func manyMeetings() {
        var last: [String] = []
        let meetings = (0..<900).map { number in
            let (year, month) = (1930 + number / 12, number % 12 + 1)
            let references = (1...11).map { "\(month.padded(to: 2))/\($0.padded(to: 2))" }
            defer { last = references }
            return ActionHistory.Meeting(
                "\(year)-\(month.padded(to: 2))-10",
                raised: references.enumerated().map {
                    "\($1) Ada Bell to look into subject\($0) and place\($0)."
                },
                reviewed: references,
                log: last.enumerated().map {
                    "\($1) | Ada Bell to look into subject\($0) and place\($0). | Carried over."
                })
        }
        let history = ActionHistory(meetings)
        #expect(history.linked.actions.count == 9_900)
        #expect(history.linked.threads.map(\.actions.count) == Array(repeating: 900, count: 11))
    }

    @Test("One meeting with a great many actions, and rows that nobody raised", .timeLimit(.minutes(20)))
    func manyActions() {
        func actions(_ minutes: ClosedRange<Int>) -> [String] {
            minutes.flatMap { minute in (1...50).map { "\(minute)/\($0) Letter \($0) on matter \(minute)." } }
        }
        let rows = actions(300...400).map { $0.replacing(" ", with: " | ", maxReplacements: 1) + " | Open." }
        let history = ActionHistory(
            .init("2023-03-14", raised: actions(100...200)),
            .init("2023-07-11", raised: actions(201...299), reviewed: actions(201...299), log: rows))
        #expect(history.linked.actions.count == 10_000)
    }
}
