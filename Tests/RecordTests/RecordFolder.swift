import Foundation
import Testing

/// An invented partnership under `Tests/Records`: its papers, and what is understood of them, which a person has read.
struct RecordFolder {
    private let folder: URL

    init(_ name: String) {
        folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Records/\(name)")
    }

    /// Texts by their paths below the content folder.
    var files: [String: String] {
        get throws {
            let content = folder.appending(path: "content")
            var files: [String: String] = [:]
            for path in try FileManager.default.subpathsOfDirectory(atPath: content.path())
            where path.split(separator: "/").last?.contains(".") == true {
                files[path] = try String(contentsOf: content.appending(path: path), encoding: .utf8)
            }
            return files
        }
    }

    /// With `MINUTEBOOK_REWRITE_GOLDENS=1` the file takes the text instead.
    func expect(_ text: String, isIn name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let file = folder.appending(path: name)
        if ProcessInfo.processInfo.environment["MINUTEBOOK_REWRITE_GOLDENS"] == "1" {
            try Data(text.utf8).write(to: file)
        }
        let expected = try String(contentsOf: file, encoding: .utf8)
        guard text != expected else { return }
        let lines = expected.split(separator: "\n", omittingEmptySubsequences: false)
        let found = text.split(separator: "\n", omittingEmptySubsequences: false)
        let place = zip(lines, found).prefix { $0 == $1 }.count
        Issue.record(
            """
            \(name) differs from line \(place + 1) on: \
            \(lines.dropFirst(place).first ?? "its end"), found \(found.dropFirst(place).first ?? "the end")
            """, sourceLocation: sourceLocation)
    }
}
