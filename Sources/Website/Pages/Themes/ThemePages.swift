import Mustache
import Record

/// A priority of a plan as a theme has it: one step of a subject's way through the plans.
enum PriorityLine {
    static let shape: ValueShape = [
        "address": .text, "title": .text, "number": .text,
        "kind": ChoiceValue.shape(of: PriorityKind.self), "plan": PlanLine.shape,
    ]

    static func value(
        of place: LinkedTheme.PriorityPlace, in published: PublishedPartnership, on page: some Page
    ) -> Value? {
        guard let plan = published.documents.plans.first(where: { $0.document.name == place.plan }),
            let priority = plan.priorities.first(where: { $0.id == place.priority })
        else { return nil }
        return [
            "address": page.link(to: plan.address, fragment: priority.id), "title": .text(priority.title),
            "number": .integer(priority.number), "kind": ChoiceValue.value(of: priority.kind),
            "plan": PlanLine.value(of: plan, in: published, on: page),
        ]
    }
}

/// The subjects that a partnership follows over the years.
struct ThemesPage: Page {
    private let published: PublishedPartnership
    private let record: PublishedRecord

    init(_ published: PublishedPartnership, in record: PublishedRecord) {
        self.published = published
        self.record = record
    }

    static let template = "themes"
    static let section = Section.themes
    static let shape: [String: ValueShape] = [
        "introduction": .html,
        "themes": ListingValue.shape(of: [
            "title": .text, "address": .text, "about": .optional(.text),
            "priorities": .list(of: PriorityLine.shape), "minuteCount": CountValue.shape,
            "actionCount": CountValue.shape, "decisionCount": CountValue.shape,
        ]),
    ]

    var address: String { published.address + "themes/" }
    var partnership: PublishedPartnership? { published }

    var values: [String: Value] {
        [
            "introduction": record.introduction(to: self),
            "themes": ListingValue.value(of: published.linked.themes.map(value)),
        ]
    }

    private func value(of theme: LinkedTheme) -> Value {
        [
            "title": .text(theme.theme.title),
            "address": link(to: published.address(ofTheme: theme.theme.id)),
            "about": .optional(theme.theme.about),
            "priorities": .list(
                theme.priorities.compactMap { PriorityLine.value(of: $0, in: published, on: self) }),
            "minuteCount": CountValue.value(of: theme.minutes.count),
            "actionCount": CountValue.value(of: theme.actions.count),
            "decisionCount": CountValue.value(of: theme.decisions.count),
        ]
    }
}

/// One subject across the years: the plans that have it as a priority, and what meetings did about it.
struct ThemePage: Page {
    private let theme: LinkedTheme
    private let published: PublishedPartnership
    private let history: ThemeHistory

    init(_ theme: LinkedTheme, in published: PublishedPartnership) {
        self.theme = theme
        self.published = published
        history = ThemeHistory(of: theme, in: published)
    }

    static let template = "theme"
    static let section = Section.themes
    static let shape: [String: ValueShape] = [
        "title": .text, "about": .optional(.text), "words": .list(of: .text),
        "priorities": ListingValue.shape(of: PriorityLine.shape),
        "papers": ListingValue.shape(of: PaperLine.shape),
        "years": ListingValue.shape(of: ["year": .text, "meetings": .list(of: ThemeHistory.shape)]),
        "earlier": ListingValue.shape(of: YearLink.shape),
    ]

    var address: String { published.address(ofTheme: theme.theme.id) }
    var partnership: PublishedPartnership? { published }

    /// More would be too long a page for a phone; earlier years have pages of their own then.
    private static let mostEntries = 120

    /// The years that the page itself shows, and the earlier ones.
    private var years: (shown: [Int], earlier: [Int]) {
        var total = 0
        let years = history.years
        let shown = years.prefix { year in
            defer { total += year.count }
            return total == 0 || total + year.count <= Self.mostEntries
        }
        return (shown.map(\.year), years.dropFirst(shown.count).map(\.year))
    }

    /// The pages of the years for which it has no room.
    var earlierPages: [ThemeYearPage] {
        years.earlier.map { ThemeYearPage($0, of: theme, history, in: published) }
    }

    var values: [String: Value] {
        let (shown, earlier) = years
        let papers = theme.papers.compactMap(published.paper).filter {
            $0.meeting == nil && $0.kind != .themes
        }
        return [
            "title": .text(theme.theme.title), "about": .optional(theme.theme.about),
            "words": .list(theme.theme.words.map { .text($0) }),
            "priorities": ListingValue.value(
                of: theme.priorities.compactMap { PriorityLine.value(of: $0, in: published, on: self) }),
            "papers": ListingValue.value(
                of: papers.map {
                    PaperLine.value(of: $0, of: nil, in: published.documents, on: self)
                }),
            "years": ListingValue.value(
                of: shown.map { year in
                    ["year": .text("\(year)"), "meetings": .list(history.values(ofYear: year, on: self))]
                }),
            "earlier": ListingValue.value(
                of: earlier.map { YearLink.value(of: $0, at: "\(address)\($0)/", on: self) }),
        ]
    }
}

/// What the meetings of one year did about a subject.
struct ThemeYearPage: Page {
    private let year: Int
    private let theme: LinkedTheme
    private let history: ThemeHistory
    private let published: PublishedPartnership

    init(_ year: Int, of theme: LinkedTheme, _ history: ThemeHistory, in published: PublishedPartnership) {
        self.year = year
        self.theme = theme
        self.history = history
        self.published = published
    }

    static let template = "theme-year"
    static let section = Section.themes
    static let shape: [String: ValueShape] = [
        "title": .text, "year": .text, "meetings": .list(of: ThemeHistory.shape),
    ]

    var address: String { "\(published.address(ofTheme: theme.theme.id))\(year)/" }
    var partnership: PublishedPartnership? { published }

    var values: [String: Value] {
        [
            "title": .text(theme.theme.title), "year": .text("\(year)"),
            "meetings": .list(history.values(ofYear: year, on: self)),
        ]
    }
}
