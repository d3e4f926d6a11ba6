import Foundation
import Testing

@testable import Website

@Suite("The reference of the templates")
struct TemplateReferenceTests {
    private static let file = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../templates/README.md").standardizedFileURL

    @Test("templates/README.md lists each value that a page's template can use, and no other")
    func listsAllValues() throws {
        var written = try WrittenReference(String(contentsOf: Self.file, encoding: .utf8))
        let parts = TemplateReference().parts
        if ProcessInfo.processInfo.environment["MINUTEBOOK_REWRITE_GOLDENS"] == "1" {
            written.update(to: parts)
            try written.text.write(to: Self.file, atomically: true, encoding: .utf8)
        }
        #expect(Set(written.headingsOfTables) == Set(parts.map(\.heading)))
        for part in parts {
            let rows = written.rows(under: part.heading)
            #expect(rows.map(\.row) == part.rows, "\(part.heading)")
            let unexplained = rows.filter(\.meaning.isEmpty).map(\.row.value)
            #expect(unexplained.isEmpty, "\(part.heading): \(unexplained)")
        }
    }
}

/// The tables of `templates/README.md`, each under a heading: a value, what it is, what it means.
private struct WrittenReference {
    private var lines: [String]
    private static let head = ["| value | is | |", "| --- | --- | --- |"]

    init(_ text: String) {
        lines = text.components(separatedBy: "\n")
    }

    var text: String { lines.joined(separator: "\n") }

    var headingsOfTables: [String] {
        lines.indices.filter { lines[$0] == Self.head[0] }.compactMap { table in
            lines[..<table].last { $0.hasPrefix("#") }.map(Self.words)
        }
    }

    func rows(under heading: String) -> [(row: TemplateReference.Row, meaning: String)] {
        lines[table(under: heading)].dropFirst(2).map { line in
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
                $0.trimmingCharacters(in: .whitespaces)
            }
            return (
                TemplateReference.Row(
                    value: cells.count > 1 ? String(cells[1].dropFirst().dropLast()) : "",
                    kind: cells.count > 2 ? cells[2] : ""),
                cells.count > 3 ? cells[3] : ""
            )
        }
    }

    /// Takes the values there are now, and keeps what is said of those that were there before.
    mutating func update(to parts: [TemplateReference.Part]) {
        var end = lines.endIndex
        for part in parts {
            let written = rows(under: part.heading)
            let meanings = Dictionary(written.map { ($0.row.value, $0.meaning) }) { $1 }
            let meaningsOfRows = Dictionary(written.map { ($0.row, $0.meaning) }) { $1 }
            let rows = part.rows.map { row in
                "| `\(row.value)` | \(row.kind) | \(meaningsOfRows[row] ?? meanings[row.value] ?? "") |"
            }
            if !lines.contains(where: { Self.isHeading($0, part.heading) }) {
                lines.insert(contentsOf: ["", "### \(part.heading)", ""], at: end)
            }
            let table = table(under: part.heading)
            lines.replaceSubrange(table, with: Self.head + rows)
            end = table.lowerBound + Self.head.count + rows.count
        }
        removeTables(besides: Set(parts.map(\.heading)))
    }

    private mutating func removeTables(besides headings: Set<String>) {
        for heading in headingsOfTables where !headings.contains(heading) {
            guard let title = lines.firstIndex(where: { Self.isHeading($0, heading) }) else { continue }
            let end = lines[(title + 1)...].firstIndex { $0.hasPrefix("#") } ?? lines.endIndex
            lines.removeSubrange(title..<end)
        }
    }

    /// The lines of the table under a heading; none, after the heading, where there is no table.
    private func table(under heading: String) -> Range<Int> {
        guard let title = lines.firstIndex(where: { Self.isHeading($0, heading) }) else { return 0..<0 }
        let end = lines[(title + 1)...].firstIndex { $0.hasPrefix("#") } ?? lines.endIndex
        guard let start = lines[title..<end].firstIndex(of: Self.head[0]) else {
            return min(title + 2, lines.count)..<min(title + 2, lines.count)
        }
        let rest = lines[start..<end].firstIndex { !$0.hasPrefix("|") } ?? end
        return start..<rest
    }

    private static func isHeading(_ line: String, _ words: String) -> Bool {
        line.hasPrefix("#") && Self.words(of: line) == words
    }

    private static func words(of line: String) -> String {
        line.drop { $0 == "#" }.trimmingCharacters(in: .whitespaces)
    }
}
