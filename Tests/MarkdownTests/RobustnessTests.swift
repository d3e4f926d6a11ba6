import Diagnostics
import Foundation
import Markdown
import Testing

/// A small generator of numbers, so that a seed makes every run the same.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}

@Suite("Any bytes at all", .timeLimit(.minutes(20)))
struct RobustnessTests {
    /// Pieces that mean something, so that random documents are not just words.
    private static let pieces = [
        "word ", "two words ", "\n", "\n\n", "# ", "## ", "- ", "1. ", "> ", "    ", "\t", "*", "**", "_",
        "`", "```\n",
        "~~", "[", "]", "](", ")", "![", "](x)", "[a]: /u\n", "[^1]", "[^1]: note\n", "<sup>", "</sup>",
        "<br>", "<b>",
        "<!--", "-->", "| a ", "|", "|---|---|\n", "| a | b |\n|---|---|\n", "Table: t\n\n", "{#id}",
        "https://e.org/",
        "a@e.org ", "&amp;", "&#0;", "\\", "\r\n", "\r", "---\n", "===\n", "***\n", "é", "日本", "🚲", "\u{0}",
        "\u{85}", "<", ">", "\"",
    ]

    private static func document(_ random: inout SeededGenerator) -> [UInt8] {
        var bytes: [UInt8] = []
        for _ in 0..<Int.random(in: 0...60, using: &random) {
            bytes += (pieces.randomElement(using: &random) ?? "").utf8
        }
        if Int.random(in: 0..<4, using: &random) == 0, !bytes.isEmpty {
            bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
        return bytes
    }

    private static func documents(_ count: Int, seed: UInt64) -> [[UInt8]] {
        var random = SeededGenerator(seed: seed)
        return (0..<count).map { _ in document(&random) }
    }

    private static func html(of documents: [[UInt8]]) -> [String] {
        documents.map { bytes in
            var log = DiagnosticLog()
            return MarkdownTests.html(of: bytes, reporting: &log)
        }
    }

    /// The HTML with links put upon it anywhere.
    private static func markedHTML(of bytes: [UInt8], _ random: inout SeededGenerator) -> String {
        var log = DiagnosticLog()
        let document = MarkdownDocument.parse(SourceText(file: "a.md", bytes: bytes), reporting: &log)
        var annotations = Annotations(of: document)
        for _ in 0..<4 where !document.text.isEmpty {
            let start = Int.random(in: document.text.indices, using: &random)
            annotations.link(
                start..<min(start + Int.random(in: 1...12, using: &random), document.text.count), to: "/m")
        }
        for (index, node) in document.nodes.enumerated() where node.kind.holdsText {
            switch Int.random(in: 0..<4, using: &random) {
            case 0:
                annotations.number(
                    index, at: node.text.lowerBound..<min(node.text.lowerBound + 3, node.text.upperBound),
                    to: "#n")
            case 1: annotations.number(index, as: "3.2", to: "#n")
            default: break
            }
        }
        var html: [UInt8] = []
        HTMLRenderer(document, annotations: annotations).render(into: &html)
        return String(decoding: html, as: UTF8.self)
    }

    @Test("Bad UTF-8 and NUL become replacement characters")
    func badBytes() {
        var log = DiagnosticLog()
        #expect(
            MarkdownTests.html(of: [0x61, 0xFF, 0x00, 0xC3, 0x0A], reporting: &log)
                == "<p>a\u{FFFD}\u{FFFD}\u{FFFD}</p>\n")
    }

    @Test("The HTML of any document is well formed and holds no tag but ours")
    func wellFormed() throws {
        let allowed: Set<Substring> = [
            "p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "li", "pre", "code", "table",
            "caption",
            "thead", "tbody", "tr", "th", "td", "em", "strong", "del", "sup", "sub", "abbr", "u", "a",
            "div",
        ]
        let empty: Set<Substring> = ["br", "hr", "img"]
        var random = SeededGenerator(seed: 8)
        for (number, bytes) in Self.documents(3_000, seed: 7).enumerated() {
            let html = Self.markedHTML(of: bytes, &random)
            var open: [Substring] = []
            for match in html.matches(of: /<(\/?)([^ >]*)([^>]*)>/) {
                if match.1 == "/" {
                    #expect(open.popLast() == match.2, "document \(number): \(html)")
                } else if !empty.contains(match.2) {
                    #expect(allowed.contains(match.2), "document \(number): \(html)")
                    #expect(match.2 != "a" || !open.contains("a"), "document \(number): \(html)")
                    open.append(match.2)
                }
            }
            #expect(open.isEmpty, "document \(number): \(html)")
        }
    }

    @Test("The nodes of any document lie within each other, and so do their stretches of text")
    func tree() {
        for bytes in Self.documents(3_000, seed: 11) {
            var log = DiagnosticLog()
            let source = SourceText(file: "a.md", bytes: bytes)
            let document = MarkdownDocument.parse(source, reporting: &log)
            for index in document.nodes.indices {
                let node = document.nodes[index]
                #expect(node.end > index && node.end <= document.nodes.count)
                #expect(document.text.indices.contains(node.text))
                #expect(node.position.line >= 1 && node.position.line <= source.lineCount)
                for child in document.children(of: index) {
                    #expect(document.nodes[child].end <= node.end)
                    #expect(node.text.lowerBound <= document.nodes[child].text.lowerBound)
                    #expect(document.nodes[child].text.upperBound <= node.text.upperBound)
                }
            }
            #expect(document.nodes.first?.end == document.nodes.count)
        }
    }

    @Test("Several threads give, byte for byte, what one gives")
    func threads() {
        let documents = Self.documents(4_000, seed: 23)
        let alone = Self.html(of: documents)
        for _ in 0..<2 {
            let results = Results(count: 2)
            DispatchQueue.concurrentPerform(iterations: 2) { results.set($0, Self.html(of: documents)) }
            for together in results.all { #expect(together == alone) }
        }
    }

    private final class Results: @unchecked Sendable {
        private let lock = NSLock()
        private var found: [[String]]

        init(count: Int) { found = Array(repeating: [], count: count) }

        func set(_ index: Int, _ html: [String]) { lock.withLock { found[index] = html } }
        var all: [[String]] { lock.withLock { found } }
    }
}

extension Range where Bound == Int {
    fileprivate func contains(_ other: Range<Int>) -> Bool {
        lowerBound <= other.lowerBound && other.upperBound <= upperBound
    }
}
