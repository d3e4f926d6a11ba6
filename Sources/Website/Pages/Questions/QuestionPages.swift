import Mustache
import Record

/// The questions of the public, as many years of them as a page can bear.
struct QuestionsPage: Page {
    private let published: PublishedPartnership
    private let record: PublishedRecord

    init(_ published: PublishedPartnership, in record: PublishedRecord) {
        self.published = published
        self.record = record
    }

    static let template = "questions"
    static let section = Section.questions
    static let shape: [String: ValueShape] = [
        "introduction": .html, "takesQuestions": .flag, "total": CountValue.shape,
        "shown": .list(
            of: .object(QuestionedYear.shape.merging(["year": .text]) { $1 })),
        "years": ListingValue.shape(of: RegisterYear<LinkedMeeting>.lineShape),
        "areOthersElsewhere": .flag,
    ]

    var address: String { published.address + "questions/" }
    var partnership: PublishedPartnership? { published }

    var values: [String: Value] {
        let years = published.questionYears
        let shown = Self.latest(of: years)
        return [
            "introduction": record.introduction(to: self),
            "takesQuestions": .flag(published.partnership.rules.questions != nil),
            "total": CountValue.value(of: years.reduce(0) { $0 + QuestionedYear($1).count }),
            "shown": .list(
                shown.map { year in
                    .object(
                        QuestionedYear(year).values(in: published, on: self).merging([
                            "year": .text("\(year.year)")
                        ]) { $1 })
                }),
            "years": ListingValue.value(
                of: years.reversed().map { $0.line(counting: QuestionedYear($0).count, on: self) }),
            "areOthersElsewhere": .flag(shown.count < years.count),
        ]
    }

    private static let mostQuestions = 60
    private static let mostBytes = 20_000

    /// The latest years, at least one, that do not make the page too long; latest first.
    private static func latest(of years: [RegisterYear<LinkedMeeting>]) -> [RegisterYear<LinkedMeeting>] {
        var count = 0
        var bytes = 0
        var shown: [RegisterYear<LinkedMeeting>] = []
        for year in years.reversed() {
            count += QuestionedYear(year).count
            bytes += QuestionedYear(year).length
            guard shown.isEmpty || count <= mostQuestions && bytes <= mostBytes else { break }
            shown.append(year)
        }
        return shown
    }
}

/// The questions of one year.
struct QuestionsOfYearPage: Page {
    private let year: RegisterYear<LinkedMeeting>
    private let published: PublishedPartnership

    init(_ year: RegisterYear<LinkedMeeting>, in published: PublishedPartnership) {
        self.year = year
        self.published = published
    }

    static let template = "questions-of-year"
    static let section = Section.questions
    static let shape = RegisterYear<LinkedMeeting>.frameShape.merging(QuestionedYear.shape) { $1 }

    var address: String { year.address }
    var partnership: PublishedPartnership? { published }

    var values: [String: Value] {
        year.frame(on: self).merging(QuestionedYear(year).values(in: published, on: self)) { $1 }
    }
}
