import Foundation

/// Something that is in the folder of a scenario before its commands run.
///
/// Its heading is its path and, in brackets, what text alone cannot say: `content/a.md (bytes)`, where `\xNN` in
/// the text is the byte NN; `(repeated 3000)`; `(link to b.md)`; `(pipe)`.
struct ScenarioFile {
    let path: String
    let content: Content

    enum Content {
        case bytes([UInt8])
        case link(to: String)
        case pipe
    }

    init(heading: String, text: String) {
        guard heading.hasSuffix(")"), let bracket = heading.range(of: " (", options: .backwards) else {
            self.init(path: heading, content: .bytes(Array(text.utf8)))
            return
        }
        let mark = heading[bracket.upperBound...].dropLast()
        let words = mark.split(separator: " ")
        let content: Content? =
            if mark == "bytes" {
                .bytes(Self.bytes(escapedIn: text))
            } else if mark == "pipe" {
                .pipe
            } else if mark.hasPrefix("link to "), words.count == 3 {
                .link(to: String(words[2]))
            } else if words.count == 2, words[0] == "repeated", let count = Int(words[1]), count > 0 {
                .bytes(Array(repeatElement(Array(text.utf8), count: count).joined()))
            } else {
                nil
            }
        // Any other brackets are a part of the name.
        self.init(
            path: content == nil ? heading : String(heading[..<bracket.lowerBound]),
            content: content ?? .bytes(Array(text.utf8)))
    }

    private init(path: String, content: Content) {
        self.path = path
        self.content = content
    }

    private static func bytes(escapedIn text: String) -> [UInt8] {
        let parts = text.components(separatedBy: "\\x")
        return parts.dropFirst().reduce(into: Array(parts[0].utf8)) { bytes, part in
            if let byte = UInt8(part.prefix(2), radix: 16) {
                bytes.append(byte)
                bytes += part.dropFirst(2).utf8
            } else {
                bytes += "\\x\(part)".utf8
            }
        }
    }

    /// The same file with what follows it; only texts have more to follow.
    func followed(by next: ScenarioFile) -> ScenarioFile {
        guard case .bytes(let first) = content, case .bytes(let more) = next.content else { return next }
        return ScenarioFile(path: path, content: .bytes(first + more))
    }

    func write(in folder: URL) throws {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        switch content {
        case .bytes(let bytes): try Data(bytes).write(to: file)
        case .link(let target):
            try FileManager.default.createSymbolicLink(
                atPath: file.path(percentEncoded: false), withDestinationPath: target)
        case .pipe:
            guard mkfifo(file.path(percentEncoded: false), 0o600) == 0 else {
                throw CocoaError(.fileWriteUnknown)
            }
        }
    }
}
