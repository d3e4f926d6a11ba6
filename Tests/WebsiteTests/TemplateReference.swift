import Mustache
import Record

@testable import Website

/// The values that templates can use, as `templates/README.md` lists them.
struct TemplateReference {
    struct Row: Hashable {
        /// `years.entries[].meetings`
        let value: String
        /// "text", "a date", "several: a meeting"
        let kind: String
    }

    struct Part {
        let heading: String
        let rows: [Row]
    }

    /// What many pages share, under the name that other rows call it by.
    private static let sharedShapes: [(name: String, shape: ValueShape)] = [
        ("a date", DateValue.shape), ("a moment", MomentValue.shape), ("a count", CountValue.shape),
        ("an age", AgeValue.shape), ("a phone number", PhoneValue.shape),
        ("a link with a title", TitleLink.shape), ("a link with a name", NameLink.shape),
        ("a link to a year", YearLink.shape), ("a link to a minute", MinuteLink.shape),
        ("a link to an agenda item", AgendaItemLink.shape), ("an issued file", PaperLine.originalShape),
        ("an agreed day", AgreedValue.shape), ("a day passed over", DeadlineValue.skippedDayShape),
        ("a year of a register", RegisterYear<Meeting>.lineShape),
        ("a meeting", MeetingLine.shape), ("the next meeting", PartnershipPage.nextShape),
        ("an entry of the archive", ArchiveEntry.shape), ("a paper", PaperLine.shape),
        ("a question deadline", DeadlineValue.questionsShape),
        ("a papers deadline", DeadlineValue.papersShape), ("an agreement", MinutesAgreementValue.shape),
        ("an attendance", MeetingAttendance.shape), ("an attendee", MeetingAttendance.attendeeShape),
        ("an agenda item", MeetingAgenda.itemShape),
        ("an action", ThreadLine.shape), ("an owner", ThreadLine.ownerShape),
        ("another action of the thread", ActionPage.referenceShape),
        ("a meeting's part in an action", ThreadMeeting.shape),
        ("an action in the tracker", TrackerEntry.shape), ("a decision", DecisionLine.shape),
        ("a meeting's decisions", DecidingMeeting.shape), ("a question", QuestionLine.shape),
        ("a question in the register", QuestionEntry.shape), ("a plan", PlanLine.shape),
        ("a priority", PriorityLine.shape), ("a priority on its plan's page", PlanPriority.shape),
        ("a meeting's part in a theme", ThemeHistory.shape),
        ("an agency in the list", AgenciesPage.agencyShape), ("a representative", RepresentativeLine.shape),
        ("a group in the list", GroupsPage.lineShape), ("a name that may be linked", GroupValues.bodyShape),
        ("a compared part", ComparisonValue.partShape), ("a compared passage", ComparisonValue.passageShape),
        ("a chart", FigureChart.shape), ("a mark of a chart", FigureChart.Mark.shape),
        ("a place in a drawing", ChartSpot.shape), ("a time line", Timeline.shape),
    ]

    /// What pages and other values take in whole, beside values of their own.
    private static let wholeShapes: [(name: String, fields: [String: ValueShape])] = [
        ("a paper's text", DocumentValues.shape), ("a meeting's facts", MeetingFacts.shape),
        ("an outcome", MeetingAgenda.outcomeShape), ("a year among others", RegisterYear<Meeting>.frameShape),
        ("a year's decisions", DecidedYear.shape), ("a year's questions", QuestionedYear.shape),
        ("a group", GroupValues.shape), ("a version of the terms", TermsLine.fields),
    ]

    private static let allShared = sharedShapes + wholeShapes.map { ($0.name, .object($0.fields)) }

    private let names: [ValueShape: String]

    init() {
        names = Dictionary(uniqueKeysWithValues: Self.allShared.map { ($0.shape, $0.name) })
    }

    var parts: [Part] {
        let frame = Part(heading: "Every page", rows: rows(of: .object(PageFrame.shape)))
        let shared = Self.allShared.map {
            Part(heading: $0.name.capitalisingFirst, rows: rows(of: $0.shape))
        }
        let pages = SitePages.kinds.map { kind in
            // A page that is one of them and nothing else still has its table.
            Part(heading: "`\(kind.template).mustache`", rows: rows(of: .object(kind.shape), isPage: true))
        }
        return [frame] + shared + pages
    }

    /// - Parameter isPage: whether also what is one of the wholes, and nothing more, is told by it.
    private func rows(of shape: ValueShape, under path: String = "", isPage: Bool = false) -> [Row] {
        guard case .object(let fields) = shape else { return [] }
        let wholes = Self.wholeShapes.filter { whole in
            (isPage || whole.fields != fields) && whole.fields.allSatisfy { fields[$0.key] == $0.value }
        }
        let taken = Set(wholes.flatMap(\.fields.keys))
        let own = fields.keys.filter { !taken.contains($0) }.sorted().flatMap { name -> [Row] in
            guard let field = fields[name] else { return [] }
            let place = path + name
            return [Row(value: place, kind: kind(of: field))] + rowsWithin(field, at: place)
        }
        return wholes.map { Row(value: path + "…", kind: "all of \($0.name)") } + own
    }

    /// The rows of what has no name of its own.
    private func rowsWithin(_ shape: ValueShape, at path: String) -> [Row] {
        if names[shape] != nil { return [] }
        if let entry = Self.entryOfListing(shape) { return rowsWithin(entry, at: path + ".entries[]") }
        switch shape {
        case .optional(let inner): return rowsWithin(inner, at: path)
        case .list(let inner): return rowsWithin(inner, at: path + "[]")
        case .object where Self.choices(shape) == nil: return rows(of: shape, under: path + ".")
        default: return []
        }
    }

    private func kind(of shape: ValueShape) -> String {
        if let name = names[shape] { return name }
        if let entry = Self.entryOfListing(shape) { return "several: \(kind(of: entry))" }
        if let choices = Self.choices(shape) { return "a choice of " + choices.joined(separator: ", ") }
        return switch shape {
        case .text: "text"
        case .html: "HTML"
        case .flag: "a flag"
        case .list(let inner): "a list: \(kind(of: inner))"
        case .optional(let inner): "\(kind(of: inner)), or nothing"
        case .object: "what follows"
        case .template: "the name of a template"
        }
    }

    private static func entryOfListing(_ shape: ValueShape) -> ValueShape? {
        guard case .optional(.object(let fields)) = shape, case .list(let entry) = fields["entries"],
            shape == ListingValue.shape(of: entry)
        else { return nil }
        return entry
    }

    private static func choices(_ shape: ValueShape) -> [String]? {
        guard case .object(let fields) = shape, fields["name"] == .text, fields.count > 1 else { return nil }
        let others = fields.filter { $0.key != "name" }
        guard others.values.allSatisfy({ $0 == .flag }) else { return nil }
        return others.keys.sorted().map { "`\($0)`" }
    }
}
