import Mustache
import Record

/// The promises that were made in one year, whatever became of them.
struct ActionsOfYearPage: Page {
    private let year: RegisterYear<ActionThread>
    private let published: PublishedPartnership

    init(_ year: RegisterYear<ActionThread>, in published: PublishedPartnership) {
        self.year = year
        self.published = published
    }

    static let template = "actions-of-year"
    static let section = Section.actions
    static let shape: [String: ValueShape] = RegisterYear<ActionThread>.frameShape.merging([
        "count": CountValue.shape, "openCount": CountValue.shape,
        "actions": .list(of: ThreadLine.shape),
    ]) { $1 }

    var address: String { year.address }
    var partnership: PublishedPartnership? { published }

    var values: [String: Value] {
        year.frame(on: self).merging([
            "count": CountValue.value(of: year.entries.count),
            "openCount": CountValue.value(of: year.entries.filter { $0.status != .closed }.count),
            "actions": .list(year.entries.map { ThreadLine.value(of: $0, in: published, on: self) }),
        ]) { $1 }
    }
}
