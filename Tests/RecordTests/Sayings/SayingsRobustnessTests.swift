import Diagnostics
import Glibc
import Markdown
import Testing

@testable import Record

@Suite("What any minutes at all say", .serialized, .timeLimit(.minutes(20)))
struct SayingsRobustnessTests {
    private static let sample = """
        # Minutes

        ## 2. Declarations of interest

        2.1 Ada Bell declared an interest. None by others.

        ## 3. Minutes of 14 March 2023

        The minutes were agreed, subject to the following:

        - Item 79- ten; and
          - more

        Matters arising

        ## 4. Lamps

        4.1 The Board (with thanks) **NOTED** the report and, having voted, it was agreed that:

        > The Board agreed it.

        1. a) lamps be bought

        | Who | What |
        |---|---|
        | The Board | agreed |

        ### Key messages

        The Board is asked to: a) note this; b) agree that.

        ## Recommendations

        RECOMMENDED – that 3.2 be “noted”…

        ## Appendix 1 (minute 4)

        ### Question from Ada Bell

        Why?
        Outcome: send on

        ### Response

        It was passed to the council — in writing.
        """

    private struct Chance: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state ^ (state >> 29)) &* 0xBF58_476D_1CE4_E5B9
        }
    }

    private static func damaged(_ chance: inout Chance) -> [UInt8] {
        var lines = sample.split(separator: "\n", omittingEmptySubsequences: false)
        for _ in 0..<Int.random(in: 0...8, using: &chance) {
            let line = Int.random(in: lines.indices, using: &chance)
            switch Int.random(in: 0..<3, using: &chance) {
            case 0 where lines.count > 1: lines.remove(at: line)
            case 1: lines.insert(lines[line], at: Int.random(in: lines.indices, using: &chance))
            default: lines.swapAt(line, Int.random(in: lines.indices, using: &chance))
            }
        }
        var bytes = Array(lines.joined(separator: "\n").utf8)
        for _ in 0..<Int.random(in: 0...12, using: &chance) where !bytes.isEmpty {
            let place = Int.random(in: bytes.indices, using: &chance)
            if Bool.random(using: &chance) {
                bytes[place] =
                    "01.,;:?()#-*> \n|e\u{2014}\u{A0}\u{E9}".utf8.randomElement(using: &chance) ?? 0
            } else {
                bytes.remove(at: place)
            }
        }
        return bytes
    }

    @Test("Damaged minutes give sound values, in their order and in their places")
    func damaged() {
        var chance = Chance(state: 7)
        var found = 0
        for _ in 0..<300 {
            let bytes = Self.damaged(&chance)
            let written = Comment(rawValue: String(decoding: bytes, as: UTF8.self))
            let source = SourceText(file: "minutes.md", bytes: bytes)
            var log = DiagnosticLog()
            let document = MarkdownDocument.parse(source, reporting: &log)
            let paper = PaperText(source: source, document: document)
            let minutes = MinutesReader(paper).minutes(reporting: &log)
            let (decisions, agreements) = DecisionReader(document, minutes).read()
            var last = 0
            for decision in decisions {
                #expect(minutes[decision.minute].paragraphs.indices.contains(decision.paragraph), written)
                #expect(last <= decision.range.lowerBound && !decision.range.isEmpty, written)
                #expect(decision.range.upperBound <= document.text.count, written)
                #expect(!decision.text.isEmpty, written)
                last = decision.range.lowerBound
            }
            for agreement in agreements {
                #expect(minutes[agreement.minute].paragraphs.indices.contains(agreement.paragraph), written)
                #expect(agreement.isWithChanges || agreement.changes.isEmpty, written)
            }
            let lists = [
                DeclarationReader(document, minutes).declarations().map(\.node),
                KeyMessageReader(document, minutes).messages().map(\.node),
                RecommendationReader(document).recommendations().map(\.node),
                PublicQuestionReader(paper, minutes: minutes).questions(reporting: &log).map(\.node),
            ]
            for nodes in lists { #expect(nodes == nodes.sorted(), written) }
            found += decisions.count + agreements.count + lists.joined().count
        }
        #expect(found > 2_000)
    }

    @Test("Whatever the order of words, a sentence is read to its end")
    func anyWords() {
        let vocabulary = """
            the The Board Members and but was were it It agreed noted NOTED RESOLVED accepted signed that to as with
            minutes meeting of in at last May 2023 3 Tom said which if after Following not by all no been had its
            subject following changes record correct report ( ) , . ; : – ? item 3.2 Chair Group task taken read
            """.split(whereSeparator: \.isWhitespace)
        var chance = Chance(state: 11)
        var count = 0
        for _ in 0..<4_000 {
            let words = (0..<Int.random(in: 1...16, using: &chance)).compactMap { _ in
                vocabulary.randomElement(using: &chance)
            }
            let sayings = MinutesSayings(saying: words.joined(separator: " "))
            for decision in sayings.decisions { #expect(!decision.text.isEmpty && !decision.range.isEmpty) }
            count += sayings.decisions.count
        }
        #expect(count > 400)
    }

    @Test(
        "A text of one thing over and over is read in proportion to its length",
        arguments: [
            "The minutes were agreed and ", "minutes agreed ", "agreed, ", "the Board agreed and ",
            "(agreed ",
            "The Board, x, agreed ", "The minutes were agreed. ", "- agreed that:\n  ", "was and agreed ",
            "The minutes were agreed subject to the following:\n\n", "- The minutes were agreed as below:\n",
            "The minutes were agreed subject to 3.2; ", "The Board is asked to: a) b) ", "a) ",
            "Recommended: ",
            "\n### Recommendation 1\n", "\n### Question\n\nOutcome: x\n",
            "\n### Question\n\n### Response\n\nAppendix ",
            "\n## Appendix 1\n\n### Question\n", "key messages: ", "| a ", "x\\\n", ". ", "\u{2014}",
        ])
    func long(piece: String) {
        let times = [5_000, 20_000].map { length in
            let text =
                "## 5. Public questions\n\n" + String(repeating: piece, count: length / piece.utf8.count)
            let source = SourceText(file: "minutes.md", bytes: Array(text.utf8))
            var log = DiagnosticLog()
            let document = MarkdownDocument.parse(source, reporting: &log)
            let paper = PaperText(source: source, document: document)
            let minutes = MinutesReader(paper).minutes(reporting: &log)
            return Duration.ofThread {
                _ = DecisionReader(document, minutes).read()
                _ = DeclarationReader(document, minutes).declarations()
                _ = KeyMessageReader(document, minutes).messages()
                _ = RecommendationReader(document).recommendations()
                _ = PublicQuestionReader(paper, minutes: minutes).questions(reporting: &log)
            }
        }
        // Four times the text takes about four times as long, and sixteen times if each piece looks at all others.
        #expect(times[1] < times[0] * 10 + .milliseconds(200))
    }
}

extension Duration {
    /// How long the processor was at it, however busy it is with other things.
    fileprivate static func ofThread(_ work: () -> Void) -> Duration {
        func now() -> Duration {
            var time = timespec()
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
            return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
        }
        let start = now()
        work()
        return now() - start
    }
}
