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
        ("a meeting", MeetingLine.shape), ("a paper", PaperLine.shape), ("an action", ThreadLine.shape),
        ("an owner", ThreadLine.ownerShape), ("a decision", DecisionLine.shape),
        ("a question", QuestionLine.shape), ("a plan", PlanLine.shape), ("a priority", PriorityLine.shape),
        ("a question deadline", DeadlineValue.questionsShape),
        ("a papers deadline", DeadlineValue.papersShape), ("an agreement", MinutesAgreementValue.shape),
        ("an entry of the archive", ArchiveEntry.shape), ("an attendance", MeetingAttendance.shape),
        ("a meeting's part in a theme", ThemeHistory.shape),
    ]

    private let names: [ValueShape: String]

    init() {
        names = Dictionary(uniqueKeysWithValues: Self.sharedShapes.map { ($0.shape, $0.name) })
    }

    var parts: [Part] {
        let frame = Part(heading: "Every page", rows: rows(of: .object(PageFrame.shape)))
        let shared = Self.sharedShapes.map {
            Part(heading: $0.name.capitalisingFirst, rows: rows(of: $0.shape))
        }
        let pages = SitePages.kinds.map { kind in
            Part(heading: "`\(kind.template).mustache`", rows: rows(of: .object(kind.shape)))
        }
        return [frame] + shared + pages
    }

    private func rows(of shape: ValueShape, under path: String = "") -> [Row] {
        guard case .object(let fields) = shape else { return [] }
        return fields.keys.sorted().flatMap { name -> [Row] in
            guard let field = fields[name] else { return [] }
            let place = path + name
            return [Row(value: place, kind: kind(of: field))] + rowsWithin(field, at: place)
        }
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
