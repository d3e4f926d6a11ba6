import Diagnostics
import Mustache
import Record

/// All strategic assessments, the latest first.
struct AssessmentsPage: Page {
    private let published: PublishedPartnership
    private let record: PublishedRecord

    init(_ published: PublishedPartnership, in record: PublishedRecord) {
        self.published = published
        self.record = record
    }

    static let template = "assessments"
    static let section = Section.about
    static let shape: [String: ValueShape] = [
        "introduction": .html,
        "assessments": ListingValue.shape(of: [
            "paper": PaperLine.shape, "period": .optional(.text),
        ]),
    ]

    var address: String { published.address + "strategic-assessments/" }
    var partnership: PublishedPartnership? { published }

    var values: [String: Value] {
        [
            "introduction": record.introduction(to: self),
            "assessments": ListingValue.value(
                of: published.assessments.reversed().map { assessment in
                    [
                        "paper": PaperLine.value(
                            of: assessment.document, of: nil, in: published.documents, on: self),
                        "period": .optional(assessment.period?.words),
                    ]
                }),
        ]
    }
}

/// The page of one strategic assessment.
struct AssessmentPage: Page {
    private let assessment: StrategicAssessment
    private let published: PublishedPartnership
    private let record: PublishedRecord

    init(
        _ assessment: StrategicAssessment, of published: PublishedPartnership, in record: PublishedRecord
    ) {
        self.assessment = assessment
        self.published = published
        self.record = record
    }

    static let template = "assessment"
    static let section = Section.about
    static let shape: [String: ValueShape] = DocumentValues.shape.merging([
        "period": .optional(.text),
        "previous": .optional(TitleLink.shape), "next": .optional(TitleLink.shape),
    ]) { $1 }

    var address: String { assessment.address }
    var source: SourcePlace? { assessment.document.source }
    var partnership: PublishedPartnership? { published }

    var values: [String: Value] {
        let (previous, next) = published.assessments.neighbours(of: assessment)
        return DocumentValues(assessment.document, of: published, in: record).values(on: self).merging([
            "period": .optional(assessment.period?.words),
            "previous": previous.map { TitleLink.value(of: $0, on: self) } ?? .nothing,
            "next": next.map { TitleLink.value(of: $0, on: self) } ?? .nothing,
        ]) { $1 }
    }
}

extension PublishedPartnership {
    /// In the order of the years they are about; those that do not say come first.
    fileprivate var assessments: [StrategicAssessment] {
        documents.strategicAssessments.sorted {
            ($0.period?.first ?? 0, $0.period?.last ?? 0, $0.document.name)
                < ($1.period?.first ?? 0, $1.period?.last ?? 0, $1.document.name)
        }
    }
}

extension Array where Element: Paper {
    /// Those before and after a paper.
    func neighbours(of paper: some Paper) -> (previous: Element?, next: Element?) {
        guard let index = firstIndex(where: { $0.address == paper.address }) else { return (nil, nil) }
        return (index > 0 ? self[index - 1] : nil, index + 1 < count ? self[index + 1] : nil)
    }
}
