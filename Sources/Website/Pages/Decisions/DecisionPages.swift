import Mustache
import Record

/// The register of decisions: the latest year, and the way to those before it.
struct DecisionsPage: Page {
    private let published: PublishedPartnership
    private let record: PublishedRecord

    init(_ published: PublishedPartnership, in record: PublishedRecord) {
        self.published = published
        self.record = record
    }

    static let template = "decisions"
    static let section = Section.decisions
    static let shape: [String: ValueShape] = [
        "introduction": .html, "total": CountValue.shape,
        "latest": .optional(
            .object(DecidedYear.shape.merging(["year": .text]) { $1 })),
        "years": ListingValue.shape(of: RegisterYear<LinkedMeeting>.lineShape),
    ]

    var address: String { published.address + "decisions/" }
    var partnership: PublishedPartnership? { published }

    var values: [String: Value] {
        let years = published.decisionYears
        let latest = years.last.map { year -> Value in
            .object(DecidedYear(year).values(on: self).merging(["year": .text("\(year.year)")]) { $1 })
        }
        return [
            "introduction": record.introduction(to: self),
            "total": CountValue.value(of: years.reduce(0) { $0 + DecidedYear($1).count }),
            "latest": latest ?? .nothing,
            "years": ListingValue.value(
                of: years.reversed().map { $0.line(counting: DecidedYear($0).count, on: self) }),
        ]
    }
}

/// The decisions of one year.
struct DecisionsOfYearPage: Page {
    private let year: RegisterYear<LinkedMeeting>
    private let published: PublishedPartnership

    init(_ year: RegisterYear<LinkedMeeting>, in published: PublishedPartnership) {
        self.year = year
        self.published = published
    }

    static let template = "decisions-of-year"
    static let section = Section.decisions
    static let shape = RegisterYear<LinkedMeeting>.frameShape.merging(DecidedYear.shape) { $1 }

    var address: String { year.address }
    var partnership: PublishedPartnership? { published }

    var values: [String: Value] {
        year.frame(on: self).merging(DecidedYear(year).values(on: self)) { $1 }
    }
}
