import Diagnostics
import Testing

@testable import FrontMatter

/// Damaged files: whatever the bytes, the answer is a tree or a clear error.
@Suite struct UnhurtTests {
    private static let sample = """
        ---
        title: "Deep \\u00e9 dive: e-scooters"   # a comment
        agencies:
          - name: Cambridge City Council
            aliases: [City Council, 'the ''City''', 😀]
          - - nested
            -
        note: >-
          a

            b
        body: |+2
            c

        ---
        # Text
        """

    @Test("Cut off anywhere, front matter is whole or reported")
    func truncated() {
        let bytes = Array(Self.sample.utf8)
        for end in bytes.indices { expectAnAnswer(Array(bytes[..<end])) }
    }

    @Test("Any byte in any place gives a tree or an error")
    func mutated() {
        let seed = SeededRandom.seed()
        var random = SeededRandom(seed: seed)
        let bytes = Array(Self.sample.utf8)
        for _ in 0..<4_000 {
            var damaged = bytes
            for _ in 0..<random.number(1...6) {
                let place = random.number(4...damaged.count - 1)
                switch random.number(0...2) {
                case 0: damaged[place] = UInt8(random.number(0...255))
                case 1: damaged.remove(at: place)
                default: damaged.insert(random.pick(bytes), at: place)
                }
            }
            expectAnAnswer(damaged)
        }
    }

    @Test("Bytes at random between the marks give a tree or an error")
    func noise() {
        var random = SeededRandom(seed: SeededRandom.seed())
        for _ in 0..<2_000 {
            let noise = (0..<random.number(0...60)).map { _ in UInt8(random.number(0...255)) }
            expectAnAnswer(Array("---\n".utf8) + noise + Array("\n---\n".utf8))
        }
    }

    @Test(
        "Long front matter gives a tree or an error, whatever it repeats",
        arguments: [
            "- ", "a: ", "[", "{", "\"", "'", "\\", "\n", " \n", "- \n", "a:\n", "#", ": ", "|\n", "\t\n",
            "\u{0}\n", "a\n",
            "\"a\": b\n", "- a: b\n", "\u{2028}\n", "[a],", "é",
        ])
    func long(piece: String) {
        for start in ["a: ", "a:\n", "a: [", "a: |\n  ", "a: \""] {
            let count = 20_000 / piece.utf8.count
            expectAnAnswer(Array("---\n\(start)\(String(repeating: piece, count: count))\n---\n".utf8))
        }
    }

    @Test("Many fields, all of them unknown, are all reported")
    func manyUnknown() {
        let fields = (0..<5_000).map { "name\($0): value" }.joined(separator: "\n")
        var reading = Reading("title: x\n\(fields)")
        let title = reading.frontMatter.read("a paper", reporting: &reading.log) { fields in
            let title = fields.required("title", .text)
            return { try title.value }
        }
        #expect(title == nil)
        #expect(reading.log.diagnostics.count == 5_000)
    }

    private func expectAnAnswer(_ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) {
        let reading = Reading(bytes: bytes)
        let isWhole = reading.frontMatter.mapping != nil
        #expect(isWhole == !reading.log.hasErrors, sourceLocation: sourceLocation)
        #expect((0...bytes.count).contains(reading.frontMatter.bodyStart), sourceLocation: sourceLocation)
    }
}
