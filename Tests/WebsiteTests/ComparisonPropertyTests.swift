import Markdown
import Testing

@testable import Website

@Suite("Any two versions")
struct ComparisonPropertyTests {
    private static let words = """
        agency agencies agree board chair clause council county deadline each fire group her its meeting member \
        minutes officer of on or paper partnership plan police probation quorum report review send the their this \
        to vote when who with year , . ; ( ) £4,207 22.6% 2025–27
        """.split(separator: " ").map(String.init)

    /// A text, and the same after some changes.
    private static func versions(_ chance: inout Chance) -> (String, String) {
        var blocks = (0..<Int.random(in: 0...12, using: &chance)).map { _ in block(&chance) }
        let older = blocks
        for _ in 0..<Int.random(in: 0...8, using: &chance) {
            let place = Int.random(in: 0...blocks.count, using: &chance)
            switch Int.random(in: 0...3, using: &chance) {
            case 0: blocks.insert(block(&chance), at: place)
            case 1 where place < blocks.count: blocks.remove(at: place)
            case 2 where place < blocks.count:
                let moved = blocks.remove(at: place)
                blocks.insert(moved, at: Int.random(in: 0...blocks.count, using: &chance))
            default:
                guard place < blocks.count else { continue }
                for _ in 0..<Int.random(in: 1...6, using: &chance) {
                    let word = Int.random(in: 0..<blocks[place].count, using: &chance)
                    blocks[place][word] = words.randomElement(using: &chance) ?? ""
                }
            }
        }
        return (text(older), text(blocks))
    }

    private static func block(_ chance: inout Chance) -> [String] {
        (0..<Int.random(in: 1...30, using: &chance)).map { _ in words.randomElement(using: &chance) ?? "" }
    }

    private static func text(_ blocks: [[String]]) -> String {
        blocks.enumerated().map { index, words in
            // Words that would begin a list or a heading are not the point here.
            let first = index % 5 == 0 ? "## " : index % 3 == 0 ? "\(index).1 W" : "W"
            return first + "ords " + words.joined(separator: " ")
        }.joined(separator: "\n\n")
    }

    @Test("Both versions can be read off the comparison, word for word")
    func readable() {
        var chance = Chance(state: 7)
        for _ in 0..<150 {
            let (older, newer) = Self.versions(&chance)
            let passages = Comparison(from: MarkdownDocument(older), to: MarkdownDocument(newer)).passages
            #expect(Self.reading(of: passages, as: .older) == Self.reading(of: older))
            #expect(Self.reading(of: passages, as: .newer) == Self.reading(of: newer))
        }
    }

    @Test(
        "The same two versions give the same comparison"
    )
    func steady() {
        var chance = Chance(state: 11)
        for _ in 0..<40 {
            let (older, newer) = Self.versions(&chance)
            let first = Comparison(from: MarkdownDocument(older), to: MarkdownDocument(newer))
            #expect(first == Comparison(from: MarkdownDocument(older), to: MarkdownDocument(newer)))
        }
    }

    private enum Version {
        case older, newer
    }

    /// The words of one version without spaces, each block on a line.
    private static func reading(of passages: [Passage], as version: Version) -> [String] {
        passages.compactMap { passage in
            let isThere = passage.change != (version == .older ? .added : .removed)
            guard isThere else { return nil }
            let words = passage.pieces.map { piece in
                switch piece {
                case .same(let words): words
                case .removed(let words): version == .older ? words : ""
                case .added(let words): version == .newer ? words : ""
                }
            }
            let number = version == .older ? passage.oldNumber : passage.newNumber
            return ((number ?? "") + words.joined()).filter { $0 != " " }
        }
    }

    private static func reading(of text: String) -> [String] {
        text.split(separator: "\n\n").map { block in
            block.drop { $0 == "#" }.filter { $0 != " " }
        }
    }

    // MARK: Effort

    @Test(
        "With less effort, or none, more is told whole, and both versions can still be read",
        arguments: [0, 100, 5_000])
    func bounded(steps: Int) {
        var chance = Chance(state: 5)
        for _ in 0..<50 {
            let (older, newer) = Self.versions(&chance)
            let passages = Comparison(
                from: MarkdownDocument(older), to: MarkdownDocument(newer), within: Effort(steps: steps)
            ).passages
            #expect(Self.reading(of: passages, as: .older) == Self.reading(of: older))
            #expect(Self.reading(of: passages, as: .newer) == Self.reading(of: newer))
        }
    }

    @Test("Without effort only the same beginning and end are found")
    func ends() {
        let older = "One.\n\nTwo.\n\nThree stays.\n\nFour has a word.\n\nFive."
        let newer = "One.\n\nZero.\n\nThree stays.\n\nFour has words.\n\nFive."
        let passages = Comparison(
            from: MarkdownDocument(older), to: MarkdownDocument(newer), within: Effort(steps: 0)
        ).passages
        #expect(
            passages.map(\.outline) == [
                "= One.", "- [-Two.-]", "- [-Three stays.-]", "- [-Four has a word.-]", "+ {+Zero.+}",
                "+ {+Three stays.+}", "+ {+Four has words.+}", "= Five.",
            ])
    }

    @Test(
        "What would take more steps than are left is not begun, or given up",
        arguments: [
            (String(repeating: "ab", count: 3_000), String(repeating: "bac", count: 2_000)),
            (String(repeating: "abcde", count: 600), String(repeating: "fghij", count: 600)),
            (String(repeating: "abcdefgh", count: 300), String(repeating: "hgfedcba", count: 300)),
        ])
    func steps(older: String, newer: String) {
        let old = older.utf8.map { Int32($0) }
        let new = newer.utf8.map { Int32($0) }
        var effort = Effort(steps: 300_000)
        let pairs = CommonSequence(old, new, effort: &effort).pairs
        #expect(effort.steps >= 0)
        #expect(pairs.allSatisfy { old[$0.old] == new[$0.new] })
        #expect(zip(pairs, pairs.dropFirst()).allSatisfy { $0.old < $1.old && $0.new < $1.new })
    }

    @Test("A sequence too different for the fewest edits is held together by what stands in it once")
    func anchors() {
        // Each number stands once on either side, between three thousand others that differ.
        let old = (0..<30).flatMap { [Int32($0)] + (0..<100).map { Int32(1_000 + $0) } }
        let new = (0..<30).flatMap { [Int32($0)] + (0..<100).map { Int32(2_000 + $0) } }
        var effort = Effort(steps: 20_000_000)
        let pairs = CommonSequence(old, new, effort: &effort).pairs
        #expect(pairs.map(\.old) == (0..<30).map { $0 * 101 })
        #expect(pairs.map(\.new) == (0..<30).map { $0 * 101 })
    }

    @Test("A change in a long text is found in its place, and with little effort")
    func needle() {
        func text(_ owner: String) -> MarkdownDocument {
            let rules = (0..<1_000).map { "The rule \($0) is of the \($0 == 500 ? owner : "police") here." }
            return MarkdownDocument(rules.joined(separator: "\n\n"))
        }
        let changed = Comparison(from: text("council"), to: text("fire service"), within: Effort(steps: 100))
            .passages.filter { $0.change != .same }
        #expect(
            changed.map(\.outline) == ["~ The rule 500 is of the [-council-]{+fire service+} here."])
    }
}
