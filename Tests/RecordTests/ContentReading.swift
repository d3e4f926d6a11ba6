import Diagnostics
import Files
import Foundation
import Record

/// A content folder for one test, and what was read from it.
struct ContentReading {
    let documents: Documents
    let log: DiagnosticLog

    /// - Parameter files: texts by their paths; the site's own file is there already.
    init(_ files: [String: String]) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let usual = ["site.md": "---\nname: Records\n---\n"]
        for (path, text) in usual.merging(files, uniquingKeysWith: { $1 }) {
            try Folder.create(Path.folder(of: "\(folder)/\(path)"))
            try PlainFile.replace("\(folder)/\(path)", with: Array(text.utf8))
        }
        var log = DiagnosticLog()
        documents = try ContentReader(folder).read(reporting: &log)
        self.log = log
    }

    var messages: [String] { log.diagnostics.map(\.line) }
}

extension Diagnostic {
    /// The message on one line, with the file's name alone: folders of tests have no lasting name.
    var line: String {
        let file = place.file.split(separator: "/").last ?? ""
        let start = place.range.map { ":\($0.start.line):\($0.start.column)" } ?? ""
        let mend = mend.map { "; \($0)" } ?? ""
        return "\(file)\(start): \(severity): \(rule)\(mend) [\(code.rawValue)]"
    }
}
