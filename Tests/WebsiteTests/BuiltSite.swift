import Diagnostics
import Files
import Foundation
import Record
import WorkingDays

@testable import Website

/// A content folder for one test, made into a site with the project's own templates.
struct BuiltSite {
    let files: [String: String]
    let log: DiagnosticLog

    /// - Parameters:
    ///   - content: texts by their paths. One without front matter is public and has its file's name for a title;
    ///     `site.md` and a partnership at the root are there already, unless some file is a partnership's.
    ///   - isPublished: whether only what the public may see on that day is taken.
    ///   - before: what happens to the folder between reading and building.
    init(
        _ content: [String: String], on today: String = "2026-01-01", isPublished: Bool = true,
        before: (String) throws -> Void = { _ in }
    ) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for (path, text) in Self.whole(content) {
            try Folder.create(Path.folder(of: "\(folder)/\(path)"))
            try PlainFile.replace("\(folder)/\(path)", with: Array(text.utf8))
        }
        let day = try CivilDate(iso: today)
        var log = DiagnosticLog()
        let read = try ContentReader(folder).read(reporting: &log)
        try before(folder)
        var unsaid = DiagnosticLog()
        let documents = isPublished ? read.visible(on: day) : read
        let record = RecordBuilder(documents, today: day).build(reporting: &unsaid)
        let linked = Linker(record).link(reporting: &unsaid)
        let website = Website(linked, content: folder, templates: Self.templates, today: day)
        let files = try website.files(reporting: &log)
        self.files = Dictionary(files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }) { $1 }
        self.log = log
    }

    private static let templates = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "templates").path()

    private static func whole(_ content: [String: String]) -> [String: String] {
        var whole = ["site.md": "---\nname: Records\n---\n"]
        if !content.keys.contains(where: { $0.hasSuffix("partnership.md") }) {
            whole["partnership.md"] = "---\nname: Anytown CSP\n---\n"
        }
        for (path, text) in content {
            let isBare = path.hasSuffix(".md") && !text.hasPrefix("---\n")
            let name = path.split(separator: "/").last?.dropLast(3) ?? ""
            whole[path] = isBare ? "---\ntitle: \"\(name)\"\npublish: public\n---\n\(text)" : text
        }
        return whole
    }

    /// The HTML of the page at an address.
    func html(_ address: String) -> String {
        files[address] ?? files[address + "index.html"] ?? "there is no \(address)"
    }

    /// The words of a page between `<main>` and its end, as they are read one after the other.
    func words(_ address: String) -> String {
        let html = html(address)
        guard let start = html.range(of: "<main"), let end = html.range(of: "</main>") else { return html }
        return html[start.lowerBound..<end.lowerBound].replacing(/<[^>]*>/, with: " ")
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
            .replacing(/\s+(?=[.,;:)])/, with: "")
    }

    /// Messages on a line each, files by their names alone.
    var messages: [String] {
        log.diagnostics.map { diagnostic in
            let start = diagnostic.place.range.map { ":\($0.start.line)" } ?? ""
            let line =
                "\(Path.name(of: diagnostic.place.file))\(start): \(diagnostic.severity): \(diagnostic.rule)"
            return line.replacing(/\/[^ ]*\/(?=[^ \/]+\.(?:md|pdf|png))/, with: "")
        }
    }
}
