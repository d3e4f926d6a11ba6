import Foundation
import Testing

/// A whole run of the command: files in, exit status, messages and files out.
///
/// A scenario is a text file. Its first line says what it shows; lines that begin with `> ` are commands,
/// each with the `exit` it ends with. `== content/a.md` begins a file to be there before (see `ScenarioFile`); `== stdout` and
/// `== stderr` what the commands print, in full (`…` stands for any words of a line); `== files`
/// the paths below `public/` afterwards, without the assets, which are the templates';
/// `== in public/a/index.html` lines that the file holds.
struct Scenario: CustomTestStringConvertible {
    let name: String
    private(set) var title = ""
    private(set) var commands: [(words: [String], status: Int32)] = []
    private(set) var sections: [(name: String, text: String)] = []

    var testDescription: String { "\(name): \(title)" }

    init(name: String, text: String) {
        self.name = name
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("== ") {
                sections.append((String(line.dropFirst(3)), ""))
            } else if let last = sections.indices.last {
                sections[last].text += line + "\n"
            } else if line.hasPrefix("> minutebook") {
                commands.append((Array(Self.words(of: line).dropFirst(2)), 0))
            } else if line.hasPrefix("exit "), let last = commands.indices.last {
                commands[last].status = Int32(line.dropFirst(5)) ?? -1
            } else if title.isEmpty {
                title = String(line)
            }
        }
        // An empty line parts a section from the next, and is no part of it.
        for index in sections.indices {
            while sections[index].text.hasSuffix("\n\n") { sections[index].text.removeLast() }
            if sections[index].text == "\n" { sections[index].text = "" }
        }
    }

    /// The words of a command; spaces between quotation marks are part of a word.
    private static func words(of line: Substring) -> [String] {
        var words = [""]
        var isQuoted = false
        for character in line {
            if character == "\"" {
                isQuoted.toggle()
            } else if character == " ", !isQuoted {
                words.append("")
            } else {
                words[words.count - 1].append(character)
            }
        }
        return words.filter { !$0.isEmpty }
    }

    func section(_ name: String) -> String? {
        sections.first { $0.name == name }?.text
    }

    /// What is there before. A file whose heading stands twice goes on at the second one: its fields as they
    /// are, and then a line repeated.
    var files: [ScenarioFile] {
        sections.filter { Self.isFile($0.name) }
            .map { ScenarioFile(heading: $0.name, text: $0.text) }
            .reduce(into: []) { files, file in
                if let last = files.last, last.path == file.path {
                    files[files.count - 1] = last.followed(by: file)
                } else {
                    files.append(file)
                }
            }
    }

    static func isFile(_ section: String) -> Bool { section.contains("/") && !section.hasPrefix("in ") }

    /// The codes of the messages that it expects.
    var codes: Set<String> {
        let endings = (section("stderr") ?? "").split(separator: "\n").filter { $0.hasSuffix("]") }
        return Set(
            endings.compactMap { line in
                line.lastIndex(of: "[").map { String(line[line.index(after: $0)...].dropLast()) }
            })
    }

    static let root = URL(filePath: #filePath).deletingLastPathComponent()

    static func all() throws -> [Scenario] {
        try FileManager.default.contentsOfDirectory(
            at: root.appending(path: "cases"), includingPropertiesForKeys: nil
        )
        .filter { $0.pathExtension == "txt" }
        .map { file in
            Scenario(
                name: file.deletingPathExtension().lastPathComponent,
                text: try String(contentsOf: file, encoding: .utf8))
        }
        .sorted { $0.name < $1.name }
    }
}
