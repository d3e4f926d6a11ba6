import Foundation
import Testing

/// The published specifications hold over a thousand examples; `cmark-gfm` says what each of them gives.
///
/// `MINUTEBOOK_MARKDOWN_SPECIFICATIONS` names a folder with their texts.
@Suite("Against the published specifications", .enabled(if: Specification.folder != nil))
struct SpecificationTests {
    @Test(
        "Every example gives what cmark-gfm gives, but for the differences that are listed",
        arguments: [("commonmark.txt", 652), ("gfm.txt", 672)])
    func examples(file: String, count: Int) throws {
        let folder = try #require(Specification.folder)
        let examples = try Specification.examples(in: folder.appending(path: file))
        #expect(examples.count == count)
        for (number, example) in examples.enumerated() {
            let expected = try Difference.allCases.reduce(Specification.reference(example)) {
                try $1.apply(to: $0, of: example)
            }
            #expect(html(of: example) == expected, "\(file), example \(number + 1)")
        }
    }
}

/// What we write otherwise than cmark-gfm, on purpose. Each turns its HTML into what ours should be.
private enum Difference: CaseIterable {
    /// HTML is shown as text, but for a few tags that no example uses.
    case rawHTML
    /// A link of a kind that is not published leaves its words only; these are the schemes of the examples.
    case schemes
    /// The cells of a table's head and the first of each row name their column and row; where text is
    /// set is said by a class.
    case tables
    /// Headings have addresses.
    case headings
    /// An element that holds nothing is not closed.
    case voidElements

    func apply(to html: String, of example: String) throws -> String {
        switch self {
        case .rawHTML: try showRawHTML(in: html, of: example)
        case .schemes:
            html.replacing(
                /<a href="(?:foo\)|irc|a\+b\+c|made-up-scheme|localhost|ftp):[^>]*>(.*?)<\/a>/
            ) { String($0.1) }
        case .tables: nameRowsAndColumns(in: html)
        case .headings: nameHeadings(in: html)
        case .voidElements: html.replacing(/<(br|hr|img)([^>]*) \/>/) { "<\($0.1)\($0.2)>" }
        }
    }

    /// The reference's tree says which stretches of its HTML are raw.
    private func showRawHTML(in html: String, of example: String) throws -> String {
        let tree = try Specification.reference(example, as: "xml")
        var shown = ""
        var rest = html[...]
        let raw = /<html_(inline|block) xml:space="preserve">([^<]*)<\/html_/
        for match in tree.matches(of: raw) {
            let literal = unescape(match.2)
            let range = try #require(rest.firstRange(of: literal))
            shown += rest[..<range.lowerBound]
            rest = rest[range.upperBound...]
            if match.1 == "inline" {
                shown += escape(literal)
            } else {
                let lines = literal.hasSuffix("\n") ? String(literal.dropLast()) : literal
                shown += "<p>\(escape(lines))</p>\n"
            }
        }
        return shown + String(rest)
    }

    private func escape(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }

    private func unescape(_ text: Substring) -> String {
        String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&amp;", with: "&")
    }

    private func nameRowsAndColumns(in html: String) -> String {
        html.replacing(/<th(?=[ >])/, with: "<th scope=\"col\"")
            .replacing(/<tr>\n<td([^>]*)>(.+?)<\/td>/) { "<tr>\n<th scope=\"row\"\($0.1)>\($0.2)</th>" }
            .replacing(/\ align="(left|right)"/) { " class=\"\($0.1)\"" }
            .replacing(" align=\"center\"", with: " class=\"centre\"")
    }

    /// The names themselves are tested elsewhere, by the words of the heading.
    private func nameHeadings(in html: String) -> String {
        var names = Headings()
        return html.replacing(/<(h[1-6])>((?:.|\n)*?)<\/h[1-6]>/) { match in
            "<\(match.1) id=\"\(names.name(of: String(match.2)))\">\(match.2)</\(match.1)>"
        }
    }

    private struct Headings {
        private var seen: [String: Int] = [:]

        mutating func name(of html: String) -> String {
            let words = html.replacing(/<[^>]*>/, with: "").replacing(/&[a-z]+;/, with: " ").lowercased()
                .replacing(/[^a-z0-9]+/, with: "-").trimmingPrefix("-")
            var slug = String(words)
            while slug.hasSuffix("-") { slug.removeLast() }
            if slug.isEmpty { slug = "section" }
            seen[slug, default: 0] += 1
            return seen[slug] == 1 ? slug : "\(slug)-\(seen[slug, default: 0])"
        }
    }
}

private enum Specification {
    static var folder: URL? {
        ProcessInfo.processInfo.environment["MINUTEBOOK_MARKDOWN_SPECIFICATIONS"].map { URL(filePath: $0) }
    }

    /// An example stands between a fence that says so and a line with a full stop; → is a tab.
    static func examples(in file: URL) throws -> [String] {
        let fence = String(repeating: "`", count: 32) + " example"
        var examples: [String] = []
        var lines: [Substring]?
        let text = try String(contentsOf: file, encoding: .utf8)
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix(fence) {
                lines = []
            } else if line == ".", let example = lines {
                examples.append(example.map { $0 + "\n" }.joined().replacing("→", with: "\t"))
                lines = nil
            } else {
                lines?.append(line)
            }
        }
        return examples
    }

    static func reference(_ markdown: String, as format: String = "html") throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/cmark-gfm")
        process.arguments = [
            "--to", format, "--unsafe", "--validate-utf8", "--strikethrough-double-tilde",
            "-e", "table", "-e", "strikethrough", "-e", "autolink",
        ]
        let input = Pipe()
        let output = Pipe()
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        input.fileHandleForWriting.write(Data(markdown.utf8))
        try input.fileHandleForWriting.close()
        let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        return String(decoding: bytes, as: UTF8.self)
    }
}
