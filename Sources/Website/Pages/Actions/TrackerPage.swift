import Mustache
import Record

/// All promises that are open, and as many of those that were kept as a page can bear.
struct TrackerPage: Page {
    private let published: PublishedPartnership
    private let record: PublishedRecord

    init(_ published: PublishedPartnership, in record: PublishedRecord) {
        self.published = published
        self.record = record
    }

    static let template = "tracker"
    static let section = Section.actions
    static let shape: [String: ValueShape] = [
        "introduction": .html, "openCount": CountValue.shape, "overdueCount": CountValue.shape,
        "closedCount": CountValue.shape, "meetingsToClose": CountValue.shape,
        "actions": ListingValue.shape(of: TrackerEntry.shape), "filters": TrackerFilters.shape,
        "years": ListingValue.shape(of: RegisterYear<ActionThread>.lineShape),
        "olderCount": CountValue.shape,
    ]

    var address: String { published.address + "actions/" }
    var partnership: PublishedPartnership? { published }

    /// With more than these, those closed long ago stand on the pages of their years alone.
    private static let mostEntries = 30

    var values: [String: Value] {
        let open = published.openThreads
        let closed = published.closedThreads
        let shown = open + closed.prefix(max(Self.mostEntries - open.count, 0))
        let entries = shown.map { TrackerEntry($0, in: published) }
        return [
            "introduction": record.introduction(to: self),
            "openCount": CountValue.value(of: open.count),
            "overdueCount": CountValue.value(of: open.filter(published.overdue.contains).count),
            "closedCount": CountValue.value(of: closed.count),
            "meetingsToClose": CountValue.value(of: published.partnership.rules.actionsOverdueAfter),
            "actions": ListingValue.value(of: entries.map { $0.value(in: published, on: self) }),
            "filters": TrackerFilters(entries).value,
            "years": ListingValue.value(
                of: published.actionYears.reversed().map {
                    $0.line(counting: $0.entries.count, on: self)
                }),
            "olderCount": CountValue.value(of: open.count + closed.count - shown.count),
        ]
    }
}

extension PublishedPartnership {
    /// Those that were kept, the latest closed first.
    var closedThreads: [ActionThread] {
        linked.actions.threads.compactMap { thread in thread.closedAt.map { (thread, $0) } }.sorted {
            ($1.1, $1.0.raisedAt, $1.0.id) < ($0.1, $0.0.raisedAt, $0.0.id)
        }.map(\.0)
    }

    /// The promises by the year in which they were made.
    var actionYears: [RegisterYear<ActionThread>] {
        RegisterYear.years(
            of: linked.actions.threads.sorted { ($0.raisedAt, $0.id) < ($1.raisedAt, $1.id) },
            at: address + "actions/"
        ) { $0.raisedAt.date.year }
    }
}
