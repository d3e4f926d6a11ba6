import Diagnostics
import Markdown
import Testing

@testable import Record

@Suite("Clauses")
struct ClauseTests {
    /// A line for each clause; a slash stands between the blocks that belong to it.
    private func read(_ markdown: String) -> (outline: String, messages: String) {
        let source = SourceText(file: "terms.md", text: markdown)
        var log = DiagnosticLog()
        let document = MarkdownDocument.parse(source, reporting: &log)
        let clauses = ClauseReader(PaperText(source: source, document: document)).clauses(reporting: &log)
        let lines = clauses.map { clause in
            let title = clause.title.map { "[\($0)]" } ?? ""
            let text = [title, clause.text.replacing("\n", with: " / ")].filter { !$0.isEmpty }
            return "\(clause.number) #\(clause.address) \(text.joined(separator: " "))\n"
        }
        return (lines.joined(), PrintedReport(style: .plain).text(of: log))
    }

    @Test("Sections, their paragraphs and lettered points each have a number and an address")
    func terms() {
        let (outline, messages) = read(
            """
            # Terms

            ## 1. Foreword

            a) These are our values:

            - openness
            - care

            b) This is our priority.

            ## 3. Members are responsible for

            - a) Coming to meetings;
            - b) Reading papers; and
            - (c) Voting.

            ### Voting

            3.2 Each agency has one vote:

            (a) by a show of hands, or

            (b) by post.

            ## 10. For further information

            See the site.
            """)
        #expect(
            outline == """
                1 #p1 [Foreword]
                1(a) #p1.a These are our values: / openness / care
                1(b) #p1.b This is our priority.
                3 #p3 [Members are responsible for]
                3(a) #p3.a Coming to meetings;
                3(b) #p3.b Reading papers; and
                3(c) #p3.c Voting.
                3.2 #p3.2 Each agency has one vote:
                3.2(a) #p3.2.a by a show of hands, or
                3.2(b) #p3.2.b by post.
                10 #p10 [For further information] See the site.

                """)
        #expect(messages == "")
    }

    @Test("Numbers nest, and Roman ones stand within letters or in their place")
    func nested() {
        let (outline, _) = read(
            """
            ## 7. Priorities

            7.1 The first.

            7.1.3 Its third part.

            - a) One:
              - i) deep
              - ii) deeper
            - b) Two:
              - i) again

            7.2 The second: i) is no point here.

            i) First

            ii) Second

            ## 8. Letters to j

            a. A

            b. B

            e. E, as two were struck out

            h. H

            i. I is a letter here

            j. J
            """)
        #expect(
            outline == """
                7 #p7 [Priorities]
                7.1 #p7.1 The first.
                7.1.3 #p7.1.3 Its third part.
                7.1.3(a) #p7.1.3.a One:
                7.1.3(a)(i) #p7.1.3.a.i deep
                7.1.3(a)(ii) #p7.1.3.a.ii deeper
                7.1.3(b) #p7.1.3.b Two:
                7.1.3(b)(i) #p7.1.3.b.i again
                7.2 #p7.2 The second: i) is no point here.
                7.2(i) #p7.2.i First
                7.2(ii) #p7.2.ii Second
                8 #p8 [Letters to j]
                8(a) #p8.a A
                8(b) #p8.b B
                8(e) #p8.e E, as two were struck out
                8(h) #p8.h H
                8(i) #p8.i I is a letter here
                8(j) #p8.j J

                """)
    }

    @Test("Paragraphs numbered through the headings of a report are its clauses")
    func running() {
        let (outline, messages) = read(
            """
            ## Purpose

            1 The board is asked to agree.

            ## Proposal

            2 There are two steps:

            - a) a group each month;
            - b) a board each year.

            12 March 2011 was the day.

            4 Officers advise.

            ## Funding

            Not numbered.

            4.1 The table shows it.

            5 The end.
            """)
        #expect(
            outline == """
                1 #p1 The board is asked to agree.
                2 #p2 There are two steps:
                2(a) #p2.a a group each month;
                2(b) #p2.b a board each year. / 12 March 2011 was the day.
                4 #p4 Officers advise.
                4.1 #p4.1 The table shows it.
                5 #p5 The end.

                """)
        #expect(messages == "")
    }

    @Test("Markdown's own lists are clauses where each goes on from the one before")
    func lists() {
        let (outline, _) = read(
            """
            ## Purpose

            1. To update the board.

            ## Background

            2. In 2010 there was money:

               - some
            3. **Funding**

            - 3.1 A table shows it.

            1. A list
            2. of its own

            ## End

            4. That is all.
            """)
        #expect(
            outline == """
                1 #p1 To update the board.
                2 #p2 In 2010 there was money: / some
                3 #p3 Funding
                3.1 #p3.1 A table shows it. / A list / of its own
                4 #p4 That is all.

                """)
    }

    @Test(
        "What is no clause has no number",
        arguments: [
            "1. One list\n2. that stands alone", "1 Hall Street, Riverside", "a) A point of nothing",
            "## Purpose\n\na) A point of nothing", "## 1985 and after\n\nText",
            "> 3.1 Quoted", "| 3.1 Cell |\n|---|", "```\n3.1 Code\n```", "3.2 million was spent.",
            "2 Begins with two\n\n3 And three", "1. One\n\nText\n\n1. One again", "",
            "[^1]\n\n[^1]: 3.1 Note",
        ])
    func none(markdown: String) {
        #expect(read(markdown).outline == "")
    }

    @Test(
        "A letter that goes on from nothing is none",
        arguments: [
            "(c) Riverside Council 2025", "b) second", "z) last", "v) fifth", "aa) double", "A) big",
            "(a first", "(a. first", "a)first", "e.g. this",
        ])
    func noPoint(markdown: String) {
        let (outline, _) = read("## 3. Rules\n\n\(markdown)\n")
        #expect(outline == "3 #p3 [Rules] \(markdown)\n")
    }

    @Test("A letter that leaps far ahead is none, and belongs to the point before")
    func leap() {
        #expect(
            read("## 3. Rules\n\na) first\n\ng) far").outline == """
                3 #p3 [Rules]
                3(a) #p3.a first / g) far

                """)
    }

    @Test("A number that stands twice has a second address, and the officer is told")
    func twice() {
        let (outline, messages) = read(
            """
            ## 3. Members

            a) Come.

            a) Read.

            3.1 Vote.

            3.1 Vote again.

            ## 3. Again
            """)
        #expect(
            outline == """
                3 #p3 [Members]
                3(a) #p3.a Come.
                3(a) #p3.a-2 Read.
                3.1 #p3.1 Vote.
                3.1 #p3.1-2 Vote again.
                3 #p3-2 [Again]

                """)
        #expect(
            messages == """
                terms.md:5:1: warning: a number belongs to one clause, and 3(a) stands above already [clause-number-twice]
                  mend: give one of the two another number; until then the address of this one is #p3.a-2
                  note: terms.md:3:1: the first one
                terms.md:9:1: warning: a number belongs to one clause, and 3.1 stands above already [clause-number-twice]
                  mend: give one of the two another number; until then the address of this one is #p3.1-2
                  note: terms.md:7:1: the first one
                terms.md:11:1: warning: a number belongs to one clause, and 3 stands above already [clause-number-twice]
                  mend: give one of the two another number; until then the address of this one is #p3-2
                  note: terms.md:1:1: the first one
                3 warnings in 1 file

                """)
    }

    @Test("An address that is asked for stays, and is taken from no other")
    func stated() {
        let (outline, messages) = read(
            """
            ## 3. Members {#members}

            a) Come. {#come}

            b) Read.

            ## Also {#p3.b}
            """)
        #expect(
            outline == """
                3 #members [Members]
                3(a) #come Come.
                3(b) #p3.b-2 Read.

                """)
        #expect(messages == "")
    }

    @Test("Papers of all kinds but those with numbers of their own have clauses")
    func kinds() {
        let body = "## 3. Rules\n\na) One"
        let terms = PaperReading("riverside/terms-of-reference/2025-07-01.md", "", body: body) {
            $0.termsOfReference(reporting: &$1)
        }
        #expect(terms.paper?.document.clauses.map(\.number) == ["3", "3(a)"])
        let minutes = PaperReading("riverside/meetings/2025-07-01/minutes.md", "", body: body) {
            $0.minutes(reporting: &$1)
        }
        #expect(minutes.paper?.document.clauses == [])
    }

    @Test("Every address is one's own, made of small letters, digits, dots and hyphens, whatever the text")
    func any() {
        let pieces = [
            "## 3. Rules", "## Other", "### 3.1 Part", "a) A", "(b) B", "- i) I", "ii) II", "3.2 Two",
            "1 One",
            "2 Two", "1. list\n2. list", "3. list", "> a) no", "| a |\n|---|\n| 3.3 x |", "c. C {#p3.c}",
            "# P3",
        ]
        for round in 1...300 {
            // Each round steps through the pieces in its own way, and so comes by most of their neighbours.
            let chosen = (1...12).map { pieces[($0 * $0 * round + $0 * (round / 7)) % pieces.count] }
            let text = chosen.joined(separator: "\n\n")
            let source = SourceText(file: "terms.md", text: text)
            var log = DiagnosticLog()
            let document = MarkdownDocument.parse(source, reporting: &log)
            let clauses = ClauseReader(PaperText(source: source, document: document)).clauses(reporting: &log)
            let addresses = clauses.map(\.address)
            #expect(Set(addresses).count == addresses.count, "\(text)")
            let isPlain = addresses.allSatisfy { $0.wholeMatch(of: /p[a-z0-9.\-]+/) != nil }
            #expect(isPlain, "\(text)")
            var annotations = Annotations(of: document)
            for clause in clauses {
                #expect(annotations.anchor(clause.node, as: clause.address) == clause.address, "\(text)")
                #expect(clause.nodes.contains(clause.node) && clause.nodes.upperBound <= document.nodes.count)
            }
        }
    }

    @Test("A long paper is read as fast as a short one, line by line", .timeLimit(.minutes(20)))
    func long() {
        let paragraph = "a) " + String(repeating: "word ", count: 20)
        let text = "## 3. Rules\n\n" + String(repeating: paragraph + "\n\n", count: 4_000)
        #expect(read(text).outline.hasPrefix("3 #p3 [Rules]\n3(a) #p3.a word"))
    }
}
