import Markdown
import Testing

@testable import Record

@Suite("The sections of minutes")
struct MinutesSectionTests {
    @Test(
        "A heading gives its section a number and a title",
        arguments: [
            ("## 3. Vision Zero Partnership", "3", "Vision Zero Partnership"),
            ("## 3 Vision Zero Partnership", "3", "Vision Zero Partnership"),
            ("### 7.1 Priority: Young people", "7.1", "Priority: Young people"),
            ("### 7.1. Priority: Young people", "7.1", "Priority: Young people"),
            ("## 95. Decision on funding", "95", "Decision on funding"),
            ("## 1204. Decision on funding", "1204", "Decision on funding"),
            ("## **3.** Questions", "3", "Questions"),
            ("## 3) Questions", "3", "Questions"),
            ("## 3: Questions", "3", "Questions"),
            ("## 3 – Questions", "3", "Questions"),
            ("## 3.Questions", "3", "Questions"),
            ("## 10(a) Fire safety", "10(a)", "Fire safety"),
            ("## 10a. Fire safety", "10a", "Fire safety"),
            ("## 5. 10 October 2023", "5", "10 October 2023"),
            ("## 4. 2 million bicycles", "4", "2 million bicycles"),
            ("Questions\nfrom residents\n---", nil, "Questions from residents"),
            ("## Apologies", nil, "Apologies"),
            ("## 2023 in review", nil, "2023 in review"),
            ("## 2024 Review", nil, "2024 Review"),
            ("## 2023/24 budget", nil, "2023/24 budget"),
            ("## 2023 – 24 budget", nil, "2023 – 24 budget"),
            ("## 10 October 2023", nil, "10 October 2023"),
            ("## 3.2 million bicycles", nil, "3.2 million bicycles"),
            ("## 5 years of patrols", nil, "5 years of patrols"),
            ("## 2nd reading", nil, "2nd reading"),
            ("## 0. Before", nil, "0. Before"),
            ("## 20231. Far too long", nil, "20231. Far too long"),
            ("## 3.", "3", nil),
            ("##", nil, nil),
        ] as [(String, String?, String?)])
    func headings(markdown: String, number: String?, title: String?) {
        let minutes = MinutesReading(markdown).minutes
        #expect(minutes.map(\.number) == [number])
        #expect(minutes.map(\.title) == [title])
    }

    @Test("A number opens a section at any level; a deeper heading without one lies within its section")
    func levels() {
        let reading = MinutesReading(
            """
            ## 7. Priorities

            ### 7.1 Cycle theft

            7.1.1 Fewer were reported.

            ### Question

            Where?

            ### 7.2 Lighting

            7.2.1 Two streets are done.

            ## Appendix

            ### Response

            At the station.
            """)
        #expect(
            reading.outline == """
                [7] Priorities
                [7.1] Cycle theft
                  7.1.1 #p7.1.1: Fewer were reported. / Question / Where?
                [7.2] Lighting
                  7.2.1 #p7.2.1: Two streets are done.
                [–] Appendix
                  –: At the station.

                """)
        #expect(reading.messages == "")
    }

    @Test(
        "A heading over all the others is their title, with or without numbers",
        arguments: [
            ("# Minutes\n\n## 1. Welcome\n\n## 2. Close", ["Welcome", "Close"]),
            ("# Minutes\n\n## Welcome\n\n### Fire exits\n\n## Close", ["Welcome", "Close"]),
            ("# Minutes\n\nWe met.\n\n## 1. Welcome", ["Minutes", "Welcome"]),
            ("# Welcome\n\n# Close", ["Welcome", "Close"]),
            ("# Welcome", ["Welcome"]),
        ])
    func titleOfAll(markdown: String, titles: [String]) {
        #expect(MinutesReading(markdown).minutes.map(\.title) == titles)
    }

    @Test("Headings in lists and quotations open no section")
    func headingsWithin() {
        let reading = MinutesReading("## 1. Welcome\n\n> ## 2. Quoted\n\n- ## 3. Listed\n")
        #expect(reading.outline == "[1] Welcome\n  – #2-quoted: 2. Quoted / 3. Listed\n")
    }

    @Test("A section reaches from its heading to the next, has that heading's address, and no footnotes")
    func reach() {
        let reading = MinutesReading(
            "Present: all\n\n## 1. Hello\n\nHi.[^1]\n\n## 2. Bye {#end}\n\n[^1]: Hm.\n")
        let texts = reading.minutes.map { minute in
            reading.document.nodes[minute.nodes].filter { $0.kind == .text }
                .map { String(decoding: reading.document.text[$0.text], as: UTF8.self) }
        }
        #expect(texts == [["Present: all"], ["1. Hello", "Hi."], ["2. Bye"]])
        #expect(reading.minutes.map(\.address) == [nil, "1-hello", "end"])
        #expect(
            reading.minutes.map { $0.heading.map(reading.document.string(of:)) } == [
                nil, "1. Hello", "2. Bye",
            ])
        #expect(reading.outline == "[–] –\n  –: Present: all\n[1] Hello\n  1.1 #p1.1: Hi.\n[2] Bye\n")
    }

    @Test(
        "Minutes without a heading are reported, and their paragraphs are read all the same",
        arguments: [
            ("1.1 We met.\n\nAnd parted.\n", "[–] –\n  1.1 #p1.1: We met. / And parted.\n"),
            ("", ""), ("***\n", ""), ("> # Quoted\n", "[–] –\n  – #quoted: Quoted\n"),
        ])
    func none(markdown: String, outline: String) {
        let reading = MinutesReading(markdown)
        #expect(reading.outline == outline)
        #expect(
            reading.messages
                == """
                minutes.md:1:1: warning: minutes are divided by headings, and these have none \
                [minutes-without-sections]
                  mend: give each item a heading with its number, such as `## 3. Vision Zero Partnership`
                1 warning in 1 file

                """)
    }

    @Test("A section's number that stands twice is reported, and its paragraphs are counted on")
    func twice() {
        let reading = MinutesReading("## 95. Funding\n\nOne.\n\n## 95. Grants\n\nTwo.\n")
        #expect(reading.outline == "[95] Funding\n  95.1 #p95.1: One.\n[95] Grants\n  95.2 #p95.2: Two.\n")
        #expect(
            reading.messages == """
                minutes.md:5:1: warning: a number belongs to one section, and 95 stands above already \
                [minute-number-twice]
                  mend: give one of the two another number
                  note: minutes.md:1:1: the first one
                1 warning in 1 file

                """)
    }

    @Test("A section that stands twice gives no number twice, be some of them pinned")
    func twiceWithPins() {
        let reading = MinutesReading("## 95. A\n\nOne\n\nTwo\n\n## 95. B\n\nThree {#p95.2}\n\nFour\n")
        #expect(reading.numbers == ["95.1", "95.3", "95.2", "95.4"])
    }
}
