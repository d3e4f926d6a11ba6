import Diagnostics
import Files
import Foundation
import Markdown
import Mustache
import Record
import Testing
import WorkingDays

@testable import Website

/// A content folder for one test, published with the project's own templates.
struct PublishedReading {
    let record: PublishedRecord
    let log: DiagnosticLog
    private let files: [String: [UInt8]]
    private let pages: [String: any Page]

    /// - Parameter files: texts by their paths. One without front matter is public and has its file's name for a
    ///   title; a partnership at the root is there already, unless some file is a partnership's.
    init(_ files: [String: String], on today: String = "2026-01-01") throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var whole = ["site.md": "---\nname: Records\n---\n"]
        if !files.keys.contains(where: { $0.hasSuffix("partnership.md") }) {
            whole["partnership.md"] = Self.partnership
        }
        for (path, text) in files { whole[path] = Self.paper(text, at: path) }
        for (path, text) in whole {
            try Folder.create(Path.folder(of: "\(folder)/\(path)"))
            try PlainFile.replace("\(folder)/\(path)", with: Array(text.utf8))
        }
        let day = try CivilDate(iso: today)
        var log = DiagnosticLog()
        let documents = try ContentReader(folder).read(reporting: &log).visible(on: day)
        var unsaid = DiagnosticLog()
        let built = RecordBuilder(documents, today: day).build(reporting: &unsaid)
        let linked = Linker(built).link(reporting: &unsaid)
        let site = try #require(linked.site)
        let website = Website(linked, content: folder, templates: Self.templates, today: day)
        let made = try website.files(reporting: &log)
        self.files = Dictionary(made.map { ($0.path, $0.bytes) }) { first, _ in first }
        record = PublishedRecord(linked, site: site, today: day)
        pages = Dictionary(SitePages(record).pages.map { ($0.address, $0) }) { first, _ in first }
        self.log = log
    }

    private static let templates = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../templates").standardizedFileURL.path()

    static let partnership = """
        ---
        name: Anytown Community Safety Partnership
        short-name: Anytown CSP
        contact:
          email: csp@anytown.example
          phone: 01632 960 001
        questions:
          before: 10:00
          working-days: 1
        actions-overdue-after: 2
        agencies:
          - name: Anytown Council
            aliases: [City Council]
            statutory: true
            members:
              - name: Ada Bell
                role: Head of Communities
                board: true
          - name: Anytown Police
            members:
              - name: Tom Reed
        ---
        """

    private static func paper(_ text: String, at path: String) -> String {
        guard !text.hasPrefix("---\n"), path.hasSuffix(".md") else { return text }
        let name = path.split(separator: "/").last?.dropLast(3) ?? ""
        return "---\ntitle: \"\(name)\"\npublish: public\n---\n\(text)"
    }

    /// The addresses of its pages below some other.
    func addresses(below address: String) -> [String] {
        pages.keys.filter { $0.hasPrefix(address) && $0 != address }.sorted()
    }

    func html(_ address: String) throws -> String {
        String(decoding: try #require(files[address + "index.html"], "there is no \(address)"), as: UTF8.self)
    }

    /// What a reader sees in the main part of a page: its words, with one space between them. Commas that no look shows
    /// are left out, and whatever is no part of a line stands apart.
    func words(_ address: String) throws -> String {
        let html = try html(address)
        let start = try #require(html.range(of: "<main")).lowerBound
        let end = try #require(html.range(of: "</main>")).lowerBound
        let main = html[start..<end]
            .replacing(/<span class="comma">[^<]*<\/span>(?=[\s.]*<\/)/, with: "")
            .replacing(/<\/?(a|abbr|em|span|strong|time)\b[^>]*>/, with: "")
            .replacing(/<[^>]*>/, with: " ")
        return main.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            .replacing("&amp;", with: "&").replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
    }

    /// The addresses to which the links of a name lead.
    func links(named name: String, on address: String) throws -> [String] {
        let pattern = try NSRegularExpression(pattern: "<a href=\"([^\"]*)\"[^>]*>(.*?)</a>")
        let html = try html(address)
        let all = NSRange(html.startIndex..., in: html)
        return pattern.matches(in: html, range: all).compactMap { match in
            guard let target = Range(match.range(at: 1), in: html),
                let words = Range(match.range(at: 2), in: html),
                html[words].replacing(/<[^>]*>/, with: "") == name
            else { return nil }
            return String(html[target])
        }
    }
}
