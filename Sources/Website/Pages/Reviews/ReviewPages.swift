import Diagnostics
import Mustache
import Record

/// All annual reviews, the latest first.
struct ReviewsPage: Page {
    private let published: PublishedPartnership
    private let record: PublishedRecord

    init(_ published: PublishedPartnership, in record: PublishedRecord) {
        self.published = published
        self.record = record
    }

    static let template = "reviews"
    static let section = Section.about
    static let shape: [String: ValueShape] = [
        "introduction": .html,
        "reviews": ListingValue.shape(of: [
            "paper": PaperLine.shape, "period": .text, "agreed": .optional(AgreedValue.shape),
        ]),
    ]

    var address: String { published.address + "annual-reviews/" }
    var partnership: PublishedPartnership? { published }

    var values: [String: Value] {
        [
            "introduction": record.introduction(to: self),
            "reviews": ListingValue.value(
                of: published.reviews.reversed().map { review in
                    [
                        "paper": PaperLine.value(
                            of: review.document, of: nil, in: published.documents, on: self),
                        "period": .text(review.period.words),
                        "agreed": review.agreed.map {
                            AgreedValue.value(of: $0, in: published, on: self)
                        } ?? .nothing,
                    ]
                }),
        ]
    }
}

/// The page of one annual review.
struct ReviewPage: Page {
    private let review: AnnualReview
    private let published: PublishedPartnership
    private let record: PublishedRecord

    init(_ review: AnnualReview, of published: PublishedPartnership, in record: PublishedRecord) {
        self.review = review
        self.published = published
        self.record = record
    }

    static let template = "review"
    static let section = Section.about
    static let shape: [String: ValueShape] = DocumentValues.shape.merging([
        "period": .text, "agreed": .optional(AgreedValue.shape),
        "previous": .optional(TitleLink.shape), "next": .optional(TitleLink.shape),
    ]) { $1 }

    var address: String { review.address }
    var source: SourcePlace? { review.document.source }
    var partnership: PublishedPartnership? { published }

    var values: [String: Value] {
        let (previous, next) = published.reviews.neighbours(of: review)
        return DocumentValues(review.document, of: published, in: record).values(on: self).merging([
            "period": .text(review.period.words),
            "agreed": review.agreed.map { AgreedValue.value(of: $0, in: published, on: self) } ?? .nothing,
            "previous": previous.map { TitleLink.value(of: $0, on: self) } ?? .nothing,
            "next": next.map { TitleLink.value(of: $0, on: self) } ?? .nothing,
        ]) { $1 }
    }
}

extension PublishedPartnership {
    /// In the order of their years.
    fileprivate var reviews: [AnnualReview] {
        documents.annualReviews.sorted { ($0.period, $0.document.name) < ($1.period, $1.document.name) }
    }
}
