import Mustache
import Record

/// A question of the public in the register, under its number at the meeting.
enum QuestionEntry {
    static let shape: ValueShape = [
        "number": .text, "question": QuestionLine.shape, "hasLongResponse": .flag,
    ]

    private static let longest = 500

    /// The questions put to a meeting.
    static func values(
        of linked: LinkedMeeting, in published: PublishedPartnership, on page: some Page
    ) -> [Value] {
        linked.questions.enumerated().map { index, question in
            [
                "number": .text("\(index + 1)"),
                "question": QuestionLine.value(of: question, at: linked.meeting, in: published, on: page),
                "hasLongResponse": .flag((question.question.response?.utf8.count ?? 0) > longest),
            ]
        }
    }
}

/// The questions of a year, those of the latest meeting first.
struct QuestionedYear {
    private let year: RegisterYear<LinkedMeeting>

    init(_ year: RegisterYear<LinkedMeeting>) {
        self.year = year
    }

    static let shape: [String: ValueShape] = [
        "count": CountValue.shape, "questions": .list(of: QuestionEntry.shape),
    ]

    var count: Int { year.entries.reduce(0) { $0 + $1.questions.count } }

    /// How long its questions and answers are.
    var length: Int {
        year.entries.flatMap(\.questions).reduce(0) {
            $0 + $1.question.text.utf8.count + ($1.question.response?.utf8.count ?? 0)
        }
    }

    func values(in published: PublishedPartnership, on page: some Page) -> [String: Value] {
        [
            "count": CountValue.value(of: count),
            "questions": .list(
                year.entries.reversed().flatMap { QuestionEntry.values(of: $0, in: published, on: page) }),
        ]
    }
}

extension PublishedPartnership {
    /// The years in which the public asked something, each with its meetings that were asked.
    var questionYears: [RegisterYear<LinkedMeeting>] {
        RegisterYear.years(
            of: meetings.filter { !$0.questions.isEmpty }, at: address + "questions/"
        ) { $0.meeting.date.year }
    }
}
