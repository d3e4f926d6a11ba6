import Foundation
import MinutebookCommands
import Testing
import WorkingDays

@Suite("Deadlines on the command line")
struct DeadlineCommandTests {
    /// An answer of `--json`, as far as it is asked here.
    private struct Answer: Decodable {
        let meeting: String
        let questionDeadline: Questions?
        let papersDue: Papers?
        let papersDueClearDays: Papers?

        struct Questions: Decodable {
            let at: String
            let atUTC: String
            let working: [String]
        }

        struct Papers: Decodable {
            let date: String
        }
    }

    private func answers(_ words: [String]) throws -> [Answer] {
        let run = CommandRun(
            ["deadline", "--json", "--content", Self.content, "--partnership", "cambridge"] + words)
        #expect(run.status == .done && run.errors == "")
        return try JSONDecoder().decode([Answer].self, from: Data(run.output.utf8))
    }

    /// The project's own content.
    private static let content = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "content").path()

    @Test(
        "Known meetings have the deadlines worked out for them by hand",
        arguments: [
            ("2022-09-20", "2022-09-16T10:00:00+01:00", "2022-09-16T09:00:00Z", "2022-09-09"),
            ("2023-05-09", "2023-05-05T10:00:00+01:00", "2023-05-05T09:00:00Z", "2023-04-27"),
            ("2026-03-30", "2026-03-27T10:00:00+00:00", "2026-03-27T10:00:00Z", "2026-03-20"),
            ("2026-04-07", "2026-04-02T10:00:00+01:00", "2026-04-02T09:00:00Z", "2026-03-26"),
            ("2026-10-26", "2026-10-23T10:00:00+01:00", "2026-10-23T09:00:00Z", "2026-10-16"),
            ("2026-12-29", "2026-12-24T10:00:00+00:00", "2026-12-24T10:00:00Z", "2026-12-17"),
            ("2028-01-04", "2027-12-31T10:00:00+00:00", "2027-12-31T10:00:00Z", "2027-12-22"),
        ])
    func known(meeting: String, questions: String, utc: String, clearDays: String) throws {
        let answer = try #require(try answers([meeting]).first)
        #expect(answer.questionDeadline?.at == questions)
        #expect(answer.questionDeadline?.atUTC == utc)
        #expect(answer.papersDueClearDays?.date == clearDays)
    }

    @Test("The meetings of the example have theirs, in the order asked")
    func example() throws {
        let days = [
            "2026-02-24", "2023-03-14", "2023-07-11", "2023-10-10", "2024-02-13", "2025-02-25", "2025-07-01",
            "2025-10-21",
        ]
        let answers = try answers(days)
        #expect(answers.map(\.meeting) == days)
        #expect(
            answers.map { $0.questionDeadline?.at } == [
                "2026-02-23T10:00:00+00:00", "2023-03-13T10:00:00+00:00", "2023-07-10T10:00:00+01:00",
                "2023-10-09T10:00:00+01:00", "2024-02-12T10:00:00+00:00", "2025-02-24T10:00:00+00:00",
                "2025-06-30T10:00:00+01:00", "2025-10-20T10:00:00+01:00",
            ])
        #expect(
            answers.map { $0.papersDue?.date } == [
                "2026-02-17", "2023-03-07", "2023-07-04", "2023-10-03", "2024-02-06", "2025-02-18",
                "2025-06-24", "2025-10-14",
            ])
    }

    @Test("Another nation's bank holidays count where they are asked for")
    func division() throws {
        let scottish = try #require(
            try answers(["--division", "scotland", "2026-04-07"]).first)
        #expect(scottish.questionDeadline?.at == "2026-04-06T10:00:00+01:00")
        #expect(scottish.questionDeadline?.working == [])
    }
}
