import Mustache
import Record

/// What changed between a version of the terms of reference and the one before it, word by word.
struct TermsChangesPage: Page {
    private let index: Int
    private let predecessor: Int
    private let versions: TermsVersions
    private let published: PublishedPartnership

    /// - Parameter index: which of the versions; nothing is made of the first, which there is nothing to compare with.
    init?(_ index: Int, of versions: TermsVersions, in published: PublishedPartnership) {
        guard let predecessor = versions.predecessor(of: index) else { return nil }
        self.index = index
        self.predecessor = predecessor
        self.versions = versions
        self.published = published
    }

    static let template = "terms-changes"
    static let section = Section.about
    static let shape: [String: ValueShape] = [
        "older": TermsLine.shape, "newer": TermsLine.shape,
        "findsNoChange": .flag, "changed": CountValue.shape, "added": CountValue.shape,
        "removed": CountValue.shape,
        "parts": .list(of: ComparisonValue.partShape),
    ]

    var address: String { versions.all[index].changesAddress }
    var partnership: PublishedPartnership? { published }

    var values: [String: Value] {
        let comparison = Comparison(from: versions.all[predecessor].body, to: versions.all[index].body)
        func count(_ change: Passage.Change) -> Value {
            CountValue.value(of: comparison.passages.count { $0.change == change })
        }
        return [
            "older": line(predecessor), "newer": line(index),
            "findsNoChange": .flag(comparison.findsNoChange),
            "changed": count(.changed), "added": count(.added), "removed": count(.removed),
            "parts": .list(comparison.parts.map(ComparisonValue.value)),
        ]
    }

    private func line(_ version: Int) -> Value {
        .object(TermsLine.values(of: version, in: versions, of: published, on: self))
    }
}
