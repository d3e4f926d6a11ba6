import Markdown
import Testing

@testable import Record

@Suite("Minutes of any kind")
struct MinutesPropertyTests {
    private static let whole = """
        # Minutes {#top}

        Present: nine members.

        ## 3. Locks

        3.1 Lead.
        3.2 Run on.

        - **3.3** Listed
          - 3.3.1 deeper

          and more {#p3.4}
        - 3.1 again

        ### 3.5 Part

        > 3.5.1 quoted

        | Action point | 07/02 |
        |---|---|
        | 3.6 cell | x |

        Action point 07/01

        ## 89. Counted

        One. {#p89.2}

        Two.

        ### Heading

        ```
        3.7 code
        ```

        3.2 million[^1]

        ##

        10.30 am

        [^1]: 3.8 Note
        """

    /// A damaged copy: lines dropped, doubled and swapped, bytes changed.
    private static func damaged(_ chance: inout Chance) -> [UInt8] {
        var lines = whole.split(separator: "\n", omittingEmptySubsequences: false)
        for _ in 0..<Int.random(in: 0...6, using: &chance) {
            let line = Int.random(in: lines.indices, using: &chance)
            switch Int.random(in: 0..<3, using: &chance) {
            case 0 where lines.count > 1: lines.remove(at: line)
            case 1: lines.insert(lines[line], at: Int.random(in: lines.indices, using: &chance))
            default: lines.swapAt(line, Int.random(in: lines.indices, using: &chance))
            }
        }
        var bytes = Array(lines.joined(separator: "\n").utf8)
        for _ in 0..<Int.random(in: 0...3, using: &chance) where !bytes.isEmpty {
            let byte = "0123456789.#-*_ \n\t>|({[`\u{E9}".utf8.randomElement(using: &chance) ?? 0
            bytes[Int.random(in: bytes.indices, using: &chance)] = byte
        }
        return bytes
    }

    private static func letters(_ text: some Sequence<UInt8>) -> [UInt8] {
        text.filter { $0 > UInt8(ascii: " ") }
    }

    @Test("No word of the minutes is lost or told twice, and no two places share an address")
    func properties() {
        var chance = Chance(state: 3)
        for _ in 0..<2_000 {
            let bytes = Self.damaged(&chance)
            let reading = MinutesReading(bytes)
            let document = reading.document
            let paragraphs = reading.minutes.flatMap(\.paragraphs)
            let written = Comment(rawValue: String(decoding: bytes, as: UTF8.self))

            var end = 0
            for minute in reading.minutes {
                #expect(end <= minute.nodes.lowerBound, written)
                for paragraph in minute.paragraphs {
                    #expect(end <= paragraph.nodes.lowerBound, written)
                    #expect(paragraph.nodes.contains(paragraph.node), written)
                    #expect(paragraph.nodes.upperBound <= minute.nodes.upperBound, written)
                    #expect((paragraph.number == nil) || (paragraph.address != nil), written)
                    end = paragraph.nodes.upperBound

                    let start = document.nodes[paragraph.nodes.lowerBound].text.lowerBound
                    let last = document.nodes[paragraph.nodes.upperBound - 1].text.upperBound
                    let whole = Self.letters(document.text[start..<last])
                    let text = Self.letters(paragraph.text.utf8)
                    #expect(whole.suffix(text.count) == text[...], written)
                    let before = String(decoding: whole.dropLast(text.count), as: UTF8.self)
                    #expect(before.isEmpty || before.hasPrefix(paragraph.number ?? "?"), written)
                }
            }

            for node in document.nodes.indices.dropFirst() {
                guard case .footnote = document.nodes[node].kind else { continue }
                #expect(!paragraphs.contains { $0.nodes.contains(node) }, written)
            }
            for node in document.children(of: 0) where document.nodes[node].kind == .paragraph {
                guard !document.words(of: node).isEmpty else { continue }
                #expect(paragraphs.count { $0.nodes.contains(node) } == 1, written)
            }

            let given = paragraphs.filter { document.anchors[$0.node] == nil }.compactMap(\.address)
            let addresses = given + document.anchors.values
            #expect(Set(addresses).count == addresses.count, written)
        }
    }

    @Test("Reading takes time in proportion to the minutes", .timeLimit(.minutes(20)))
    func time() {
        let numbers = (1...20_000).map { "3.2 Paragraph \($0).\n3.3 Next.\n\n" }.joined()
        #expect(MinutesReading("## 3. Plan\n\n\(numbers)").numbers.count == 20_000)
        let paragraphs = String(repeating: "One.\n\n", count: 50_000)
        #expect(MinutesReading("## 3. Plan\n\n\(paragraphs)Last. {#p3.1}").numbers.last == "3.1")
        let sections = String(repeating: "## 3. Plan\n\nOne.\n\n", count: 20_000)
        #expect(MinutesReading(sections).numbers.last == "3.20000")
    }
}
