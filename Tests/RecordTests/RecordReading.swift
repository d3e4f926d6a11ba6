import Diagnostics
import Markdown
import Record
import WorkingDays

@testable import Record

/// A content folder for one test, understood and linked as a whole.
struct RecordReading {
    let documents: Documents
    let linked: LinkedRecord
    let log: DiagnosticLog

    /// - Parameters:
    ///   - files: texts by their paths. One without front matter is public and has its file's name for a title; a
    ///     partnership at the root is there already, unless some file is a partnership's.
    ///   - isPublished: whether only what the public may see on that day is taken.
    init(_ files: [String: String], on today: String = "2026-01-01", isPublished: Bool = false) throws {
        var whole = files.reduce(into: [:]) { $0[$1.key] = Self.paper($1.value, at: $1.key) }
        if !files.keys.contains(where: { $0.hasSuffix("partnership.md") }) {
            whole["partnership.md"] = Self.partnership
        }
        let reading = try ContentReading(whole)
        let day = try CivilDate(iso: today)
        var log = reading.log
        documents = isPublished ? reading.documents.visible(on: day) : reading.documents
        let record = RecordBuilder(documents, today: day).build(reporting: &log)
        linked = Linker(record).link(reporting: &log)
        self.log = log
    }

    static let partnership = """
        ---
        name: Anytown Community Safety Partnership
        short-name: Anytown CSP
        agencies:
          - name: Anytown Council
            aliases: [City Council]
            members:
              - name: Ada Bell
                role: Head of Communities
                board: true
              - name: Sam Hill
          - name: Anytown Police
            members:
              - name: Tom Reed
                aliases: [Thomas Reed]
        ---
        """

    private static func paper(_ text: String, at path: String) -> String {
        guard !text.hasPrefix("---\n"), path.hasSuffix(".md") else { return text }
        let name = path.split(separator: "/").last?.dropLast(3) ?? ""
        return "---\ntitle: \"\(name)\"\npublish: public\n---\n\(text)"
    }

    var messages: [String] { log.diagnostics.map(\.line) }

    /// Only those with some code.
    func messages(_ code: DiagnosticCode) -> [String] {
        log.diagnostics.filter { $0.code == code }.map(\.line)
    }

    /// The HTML of a paper on its own page, as the site shows it.
    func html(of path: String) -> String {
        guard let paper = documents.all.first(where: { $0.document.path == path }),
            let links = linked.links[path]
        else { return "there is no \(path)" }
        let annotations = links.annotations(of: paper.body, on: paper.address)
        var html: [UInt8] = []
        HTMLRenderer(paper.body, annotations: annotations).render(into: &html)
        return String(decoding: html, as: UTF8.self)
    }

    /// The meeting of a folder, of whichever partnership comes first.
    func meeting(_ folder: String) -> LinkedMeeting? {
        linked.partnerships.flatMap(\.meetings).first { $0.meeting.id.folder == folder }
    }

    var actions: [Action] { linked.partnerships.flatMap(\.actions.actions) }
    var threads: [ActionThread] { linked.partnerships.flatMap(\.actions.threads) }

    var data: RecordData { RecordData(linked) }
}
