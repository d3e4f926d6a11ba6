import Testing

@testable import Record

@Suite("Minutes whose paragraphs are counted")
struct MinutesCountedTests {
    @Test("Top-level paragraphs are counted within their section, and nothing else is")
    func counted() {
        let reading = MinutesReading(
            """
            ## 89. Monitoring

            Thefts fell by
            a tenth.

            - North
            - South

            Action: Officer to send the list.

            ### Priority 1

            Locks were given out.

            | a |
            |---|
            | b |

            > Said aloud.

            ## 90. Spending

            - Banner

            The rest was saved. ACTION

            ![](x.png)
            """)
        #expect(
            reading.outline == """
                [89] Monitoring
                  89.1 #p89.1: Thefts fell by a tenth. / North / South / Action: Officer to send the list.
                  89.2 #p89.2: Locks were given out. / a / b / Said aloud.
                [90] Spending
                  –: Banner
                  90.1 #p90.1: The rest was saved. ACTION

                """)
        #expect(reading.messages == "")
    }

    @Test(
        "A paragraph that is only an action is not counted",
        arguments: [
            ("Action: Officer to write.", true), ("ACTION: Officer to write.", true), ("Action", true),
            ("ACTION Officer to write.", true), ("Actions:", true), ("Action- Officer to write.", true),
            ("Action – Officer to write.", true), ("**Action:** Officer to write.", true),
            ("Action point 07/01", true), ("Action point 07/01.", true), ("ACTION POINT 07/01", true),
            ("Action points 07/05, 07/06 and 07/07", true), ("Action point 07/01: Officer to write.", true),
            ("Action point 07/01 – Officer to write.", true), ("action Points 07/02 & 07/03", true),
            ("Action point 07/01 was closed.", false), ("Action points were reviewed.", false),
            ("Action-oriented work went on.", false), ("Action was taken.", false),
            ("Actionable steps were named.", false), ("Officer to write. ACTION", false),
            ("Actions 07/01 were closed.", false), ("Actions 07/01 and 07/02", true),
            ("(Action point 07/01)", true), ("Action point 07/05 (was 03/04)", true),
            ("Action points 07/01 – 07/03", true), ("ACTION PLAN", false), ("ACTION was taken.", false),
        ])
    func actions(markdown: String, isAction: Bool) {
        let numbers = MinutesReading("## 8. Plan\n\nOne.\n\n\(markdown)\n\nLast.\n").numbers
        #expect(numbers == (isAction ? ["8.1", "8.2"] : ["8.1", "8.2", "8.3"]))
    }

    @Test("Each section has its own habit")
    func habits() {
        let reading = MinutesReading(
            """
            ## 1. Welcome

            Hello.

            ## 2. Plan

            Papers.

            2.1 Agreed.

            More.

            ## Close

            Bye.

            Again.

            ## 3. Slip

            4.1 Astray.

            More.
            """)
        #expect(
            reading.outline == """
                [1] Welcome
                  1.1 #p1.1: Hello.
                [2] Plan
                  –: Papers.
                  2.1 #p2.1: Agreed. / More.
                [–] Close
                  –: Bye.
                  –: Again.
                [3] Slip
                  4.1 #p4.1: Astray. / More.

                """)
    }

    @Test("A section that stands again without numbers goes on from those of the first")
    func countedOn() {
        let reading = MinutesReading("## 3. Roads\n\n3.1 Dark.\n\n3.2 Wet.\n\n## 3. Funding\n\nNone.\n")
        #expect(
            reading.outline == """
                [3] Roads
                  3.1 #p3.1: Dark.
                  3.2 #p3.2: Wet.
                [3] Funding
                  3.3 #p3.3: None.

                """)
        #expect(
            reading.messages == """
                minutes.md:7:1: warning: a number belongs to one section, and 3 stands above already \
                [minute-number-twice]
                  mend: give one of the two another number
                  note: minutes.md:1:1: the first one
                1 warning in 1 file

                """)
    }

    @Test("A section that is divided into numbered parts is not counted, but its parts are")
    func parts() {
        let reading = MinutesReading(
            "## 7. Priorities\n\nTwo.\n\n### 7.1 Locks\n\nSold.\n\n### 7.2 Lamps\n\nLit.\n")
        #expect(
            reading.outline == """
                [7] Priorities
                  –: Two.
                [7.1] Locks
                  7.1.1 #p7.1.1: Sold.
                [7.2] Lamps
                  7.2.1 #p7.2.1: Lit.

                """)
        #expect(reading.messages == "")
    }

    @Test(
        "A pinned paragraph has its number, counting goes on after it, and no other paragraph moves",
        arguments: [
            ("A\n\nB {#p89.4}\n\nC", ["A 89.1", "B 89.4", "C 89.5"]),
            ("A\n\nNew\n\nB {#p89.2}\n\nC", ["A 89.1", "New 89.4", "B 89.2", "C 89.3"]),
            ("New\n\nNew too\n\nA {#p89.1}\n\nB", ["New 89.3", "New too 89.4", "A 89.1", "B 89.2"]),
            ("B {#p89.2}\n\nA {#p89.1}\n\nC", ["B 89.2", "A 89.1", "C 89.3"]),
            ("A {#p89.2}\n\n- B {#p89.7}\n\nC", ["A 89.2", "B 89.7", "C 89.8"]),
            ("- B {#p89.7}\n- C\n\nD", ["B / C 89.7", "D 89.8"]),
            ("A\n\nB {#p89.1.1}\n\nC", ["A 89.1", "B 89.1.1", "C 89.2"]),
            ("A {#p89}\n\nB {#plan}\n\nC {#p89.x}", ["A 89.1", "B 89.2", "C 89.3"]),
        ])
    func pinned(markdown: String, expected: [String]) {
        let reading = MinutesReading("## 89. Plan\n\n\(markdown)\n")
        let paragraphs = reading.minutes.flatMap(\.paragraphs)
        #expect(
            paragraphs.map { "\($0.text.replacing("\n", with: " / ")) \($0.number ?? "–")" } == expected)
        #expect(reading.messages == "")
    }

    @Test("What a paragraph asks for is its address, on the paragraph itself")
    func ownAddress() {
        let reading = MinutesReading("## 89. Plan\n\nA {#p89.3}\n\nB {#plan}\n\n- C {#p89.9}\n\nD\n")
        #expect(
            reading.html == """
                <h2 id="89-plan">89. Plan</h2>
                <p id="p89.3">A</p>
                <p id="plan">B</p>
                <ul>
                <li><a id="p89.9"></a>C</li>
                </ul>
                <p id="p89.10">D</p>

                """)
    }

    @Test("A number pinned in another section is reported there")
    func pinnedElsewhere() {
        let reading = MinutesReading("## 88. Plan\n\nA\n\n## 89. Locks\n\nB {#p88.2}\n\nC\n")
        #expect(
            reading.outline == """
                [88] Plan
                  88.1 #p88.1: A
                [89] Locks
                  88.2 #p88.2: B
                  89.1 #p89.1: C

                """)
        #expect(
            reading.messages == """
                minutes.md:7:1: warning: a paragraph's number begins with that of its section, and 88.2 stands \
                in section 89 [minute-number-elsewhere]
                  mend: correct the number, or move the paragraph to the section it belongs to
                1 warning in 1 file

                """)
    }
}
