import Diagnostics
import Testing
import WorkingDays

@testable import Record

/// What the checks say of a content folder, and nothing of what its reading says.
struct CheckedContent {
    let messages: [String]
    let log: DiagnosticLog

    /// - Parameter files: texts by their paths; the partnership's own file is there already.
    init(
        _ files: [String: String], on today: String = "2025-09-01"
    ) throws {
        let usual = ["partnership.md": "---\nname: Anytown Community Safety Partnership\n---\n"]
        let documents = try ContentReading(usual.merging(files) { $1 }).documents
        let day = try CivilDate(iso: today)
        var others = DiagnosticLog()
        let record = RecordBuilder(documents, today: day).build(reporting: &others)
        let linked = Linker(record).link(reporting: &others)
        var log = DiagnosticLog()
        TextChecks(documents).report(to: &log)
        for partnership in linked.partnerships { RecordChecks(partnership, today: day).report(to: &log) }
        self.log = log
        messages = log.diagnostics.map(\.line)
    }

    /// Of one page with this text.
    init(text: String) throws {
        try self.init(["pages/help.md": "---\ntitle: Help\npublish: public\n---\n\(text)\n"])
    }

    /// The codes and the places, where the words are not the point: "help.md:5:3 heading-without-words".
    var places: [String] {
        log.diagnostics.map { found in
            let start = found.place.range.map { ":\($0.start.line):\($0.start.column)" } ?? ""
            return "\(found.place.file.split(separator: "/").last ?? "")\(start) \(found.code.rawValue)"
        }
    }
}

/// An agenda with such fields and rows.
func agenda(_ fields: String = "", heads: String = "No | Item | Lead | Minutes", _ rows: String...) -> String
{
    let divider = heads.split(separator: "|").map { _ in "---" }.joined(separator: " | ")
    let table = ["| \(heads) |", "| \(divider) |"] + rows.map { "| \($0) |" }
    return
        "---\npublish: public\n\(fields.isEmpty ? "" : fields + "\n")---\n\(table.joined(separator: "\n"))\n"
}

/// Minutes with such fields, and a section under each heading.
func minutes(_ fields: String = "", _ headings: String...) -> String {
    let sections = headings.map { "## \($0)\n\nIt was discussed.\n" }.joined(separator: "\n")
    return "---\npublish: public\n\(fields.isEmpty ? "" : fields + "\n")---\n\(sections)"
}
