import Mustache
import Record

/// All working groups, those at work first.
struct GroupsPage: Page {
    private let published: PublishedPartnership
    private let record: PublishedRecord

    init(_ published: PublishedPartnership, in record: PublishedRecord) {
        self.published = published
        self.record = record
    }

    static let template = "groups"
    static let section = Section.about
    static let shape: [String: ValueShape] = [
        "introduction": .html,
        "current": ListingValue.shape(of: lineShape), "former": ListingValue.shape(of: lineShape),
    ]
    static let lineShape = ValueShape.object(
        GroupValues.shape.merging(["address": .text, "title": .text, "isDraft": .flag]) { $1 })

    var address: String { published.address + "groups/" }
    var partnership: PublishedPartnership? { published }

    var values: [String: Value] {
        let groups = published.groups
        return [
            "introduction": record.introduction(to: self),
            "current": ListingValue.value(of: groups.current.map(line)),
            "former": ListingValue.value(of: groups.former.map(line)),
        ]
    }

    private func line(for group: WorkingGroup) -> Value {
        let own: [String: Value] = [
            "address": link(to: group.address), "title": .text(group.title),
            "isDraft": .flag(group.document.status == .draft),
        ]
        return .object(GroupValues(group, of: published).values(on: self).merging(own) { $1 })
    }
}
