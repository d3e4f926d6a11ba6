import Diagnostics
import Foundation
import Testing

@testable import FrontMatter

/// What is accepted, other YAML parsers read the same. `MINUTEBOOK_PYTHON` names a Python with PyYAML, and
/// `MINUTEBOOK_SEED` repeats a run.
@Suite struct YAMLPropertyTests {
    static let python = ProcessInfo.processInfo.environment["MINUTEBOOK_PYTHON"]

    @Test(
        "Whatever is accepted, a YAML parser reads as the same tree of strings", .enabled(if: python != nil))
    func acceptedTreesAreThoseOfYAML() throws {
        let seed = SeededRandom.seed()
        var random = SeededRandom(seed: seed)
        let documents = Self.documents(using: &random)
        let accepted = documents.compactMap { text in
            Reading(bytes: Self.file(text)).frontMatter.mapping.map { Document(text: text, tree: Tree($0)) }
        }
        let share = accepted.count * 100 / documents.count
        let answer = try Self.compare(accepted, with: Self.python ?? "")
        print(
            "YAML property: seed \(seed), \(documents.count) documents, \(share) % accepted, \(answer.last ?? "")"
        )
        #expect(documents.count >= 10_000)
        #expect(share >= 33)
        #expect(answer.count == 1, "\(answer.prefix(30).joined(separator: "\n")) (seed \(seed))")
    }

    @Test("Everything that is of the subset is accepted")
    func theWholeSubsetIsAccepted() {
        let seed = SeededRandom.seed()
        var random = SeededRandom(seed: seed)
        for _ in 0..<2_000 {
            let text = GeneratedFields.lines(using: &random)
            let reading = Reading(bytes: Self.file(text))
            #expect(reading.report == "", "\(text) (seed \(seed))")
        }
    }

    private static func documents(using random: inout SeededRandom) -> [String] {
        var documents: [String] = []
        for _ in 0..<3_500 { documents.append(GeneratedFields.lines(using: &random)) }
        for _ in 0..<2_500 { documents.append(GeneratedFields.lines(using: &random, slips: 0.12)) }
        for _ in 0..<2_500 {
            let text = GeneratedFields.lines(using: &random, slips: 0.01)
            documents.append(GeneratedFields.mutated(text, using: &random))
        }
        for _ in 0..<5_000 { documents.append(GeneratedFields.soup(using: &random)) }
        // A line of --- would end the front matter there.
        return documents.filter { text in
            !text.split(whereSeparator: \.isNewline).contains { line in
                line.hasPrefix("---") && line.dropFirst(3).allSatisfy { $0 == " " || $0 == "\t" }
            }
        }
    }

    private static func file(_ fields: String) -> [UInt8] {
        Array("---\n\(fields)\n---\ntext\n".utf8)
    }

    /// What the Python script says: a last line in praise, after the differences.
    private static func compare(_ documents: [Document], with python: String) throws -> [String] {
        let encoder = JSONEncoder()
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "minutebook-yaml-\(ProcessInfo.processInfo.processIdentifier)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var lines = Data()
        for document in documents {
            lines.append(try encoder.encode(document))
            lines.append(0x0A)
        }
        let file = folder.appending(path: "documents.jsonl")
        try lines.write(to: file)
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: python)
        process.arguments = [
            URL(filePath: #filePath).deletingLastPathComponent().appending(path: "yaml_trees.py").path(),
            file.path(),
        ]
        process.standardOutput = output
        try process.run()
        let answer = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return answer.split(separator: "\n").map(String.init)
    }
}

private struct Document: Encodable {
    /// The lines as they stand between the marks, after the first of them.
    let text: String
    let tree: Tree

    init(text: String, tree: Tree) {
        self.text = "---\n\(text)\n"
        self.tree = tree
    }
}

/// A mapping or a value in the form that `yaml_trees.py` compares.
private enum Tree: Encodable {
    case text(String)
    case list([Tree])
    case fields([[Tree]])

    init(_ mapping: Mapping) {
        self = .fields(mapping.entries.map { [.text($0.name), Tree($0.value)] })
    }

    init(_ node: Node) {
        switch node.content {
        case .empty: self = .text("")
        case .scalar(let scalar): self = .text(scalar.text)
        case .list(let items): self = .list(items.map { Tree($0) })
        case .mapping(let mapping): self.init(mapping)
        }
    }

    func encode(to encoder: any Encoder) throws {
        switch self {
        case .text(let text):
            var container = encoder.singleValueContainer()
            try container.encode(text)
        case .list(let items):
            var container = encoder.singleValueContainer()
            try container.encode(items)
        case .fields(let entries):
            try ["fields": entries].encode(to: encoder)
        }
    }
}
