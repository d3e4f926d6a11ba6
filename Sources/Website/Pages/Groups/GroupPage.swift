import Diagnostics
import Mustache
import Record

/// The page of one working group.
struct GroupPage: Page {
    private let group: WorkingGroup
    private let published: PublishedPartnership
    private let record: PublishedRecord

    init(_ group: WorkingGroup, of published: PublishedPartnership, in record: PublishedRecord) {
        self.group = group
        self.published = published
        self.record = record
    }

    static let template = "group"
    static let section = Section.about
    static let shape: [String: ValueShape] = DocumentValues.shape.merging(GroupValues.shape) { $1 }

    var address: String { group.address }
    var source: SourcePlace? { group.document.source }
    var partnership: PublishedPartnership? { published }

    var values: [String: Value] {
        DocumentValues(group.document, of: published, in: record).values(on: self)
            .merging(GroupValues(group, of: published).values(on: self)) { $1 }
    }
}
