import Diagnostics
import Mustache
import Record

/// All versions of the terms of reference, the one in force first.
struct TermsListPage: Page {
    private let versions: TermsVersions
    private let published: PublishedPartnership
    private let record: PublishedRecord

    init(_ versions: TermsVersions, of published: PublishedPartnership, in record: PublishedRecord) {
        self.versions = versions
        self.published = published
        self.record = record
    }

    static let template = "terms-list"
    static let section = Section.about
    static let shape: [String: ValueShape] = [
        "introduction": .html, "versions": ListingValue.shape(of: TermsLine.shape),
    ]

    var address: String { published.address + "terms-of-reference/" }
    var partnership: PublishedPartnership? { published }

    var values: [String: Value] {
        [
            "introduction": record.introduction(to: self),
            "versions": ListingValue.value(
                of: versions.inOrderOfUse.map {
                    .object(TermsLine.values(of: $0, in: versions, of: published, on: self))
                }),
        ]
    }
}

/// The page of one version of the terms of reference.
struct TermsPage: Page {
    private let index: Int
    private let versions: TermsVersions
    private let published: PublishedPartnership
    private let record: PublishedRecord

    /// - Parameter index: which of the versions.
    init(
        _ index: Int, of versions: TermsVersions, in published: PublishedPartnership,
        of record: PublishedRecord
    ) {
        self.index = index
        self.versions = versions
        self.published = published
        self.record = record
    }

    static let template = "terms"
    static let section = Section.about
    static let shape: [String: ValueShape] = DocumentValues.shape.merging(TermsLine.fields) { $1 }.merging([
        "current": .optional(TermsLine.shape), "predecessor": .optional(TermsLine.shape),
        "previous": .optional(TermsLine.shape), "next": .optional(TermsLine.shape),
    ]) { $1 }

    private var terms: TermsOfReference { versions.all[index] }
    var address: String { terms.address }
    var source: SourcePlace? { terms.document.source }
    var partnership: PublishedPartnership? { published }

    var values: [String: Value] {
        DocumentValues(terms.document, of: published, in: record).values(on: self)
            .merging(TermsLine.values(of: index, in: versions, of: published, on: self)) { $1 }
            .merging([
                "current": line(versions.inForce), "predecessor": line(versions.predecessor(of: index)),
                "previous": line(index - 1), "next": line(index + 1),
            ]) { $1 }
    }

    private func line(_ other: Int?) -> Value {
        guard let other, versions.all.indices.contains(other) else { return .nothing }
        return .object(TermsLine.values(of: other, in: versions, of: published, on: self))
    }
}
