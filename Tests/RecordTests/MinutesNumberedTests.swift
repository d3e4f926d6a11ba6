import Testing

@testable import Record

@Suite("Minutes whose paragraphs have their numbers")
struct MinutesNumberedTests {
    @Test("A paragraph has the number it begins with, and an address made of it")
    func paragraphs() {
        let reading = MinutesReading(
            """
            ## 3. Cycle theft

            3.1 The officer reported
            on *locks*.

            3.2 The board agreed.

            ## 4. Lighting

            4.1 The lamps are lit.
            """)
        #expect(
            reading.outline == """
                [3] Cycle theft
                  3.1 #p3.1: The officer reported on locks.
                  3.2 #p3.2: The board agreed.
                [4] Lighting
                  4.1 #p4.1: The lamps are lit.

                """)
        #expect(reading.messages == "")
    }

    @Test(
        "A number is read however it is set",
        arguments: [
            "3.1 Noted.", "**3.1** Noted.", "**3.1 Noted.**", "*__3.1__ Noted*.", "<u>3.1</u> Noted.",
            "3.1. Noted.",
            "3.1: Noted.", "3.1) Noted.", "3.1\u{A0}Noted.", "3.1\nNoted.", "3.1 – Noted.", "- 3.1 Noted.",
            "* **3.1** Noted.", "- - 3.1 Noted.", "1. 3.1 Noted.", "**3.1**\n\nNoted.",
        ])
    func forms(markdown: String) {
        let paragraphs = MinutesReading("## 3. Plan\n\n\(markdown)\n").minutes.flatMap(\.paragraphs)
        #expect(paragraphs.map(\.number) == ["3.1"])
        #expect(paragraphs.map(\.address) == ["p3.1"])
        #expect(paragraphs.map(\.text) == ["Noted."])
    }

    @Test(
        "What only looks like a number is none",
        arguments: [
            "3.2 million was spent.", "3.2% of thefts", "3.2 per cent of thefts", "3.30 am is quiet.",
            "3.30 pm was the end.", "3.2 and 3.3 were closed.", "3.1 – 3.4 were closed.", "3.2Lights",
            "3.5.2023 The board met.", "3.05 The board met.", "3.30 The board met again.",
            "3.12 The board met.", "3 The board met.",
            "£3.2 The price", "3.2.1.1.1.1 The end", "`3.2` The board met.", "[3.2](x) The board met.",
            "![3.2 The chart](x.png)", "> 3.2 The board met.", "~~3.2~~ The board met.",
            "| 3.2 The board |\n|---|", "    3.2 The board met.", "3.2e-scooters",
            "Table: 3.2 The\n\n|a|\n|-|",
        ])
    func notNumbers(markdown: String) {
        let reading = MinutesReading("## 3. Plan\n\n3.1 First.\n\n\(markdown)\n\n3.2 Last.\n")
        #expect(reading.numbers == ["3.1", "3.2"])
        #expect(reading.messages == "")
    }

    @Test(
        "In its own section a number may stand before any words",
        arguments: [
            "3.2 e-scooters were discussed.", "3.2 2023 was quiet.", "3.2 In future they meet.", "3.2",
            "3.2 “Locks” were shown.", "3.2 Miles were walked.",
        ])
    func ownNumbers(markdown: String) {
        #expect(MinutesReading("## 3. Plan\n\n3.1 First.\n\n\(markdown)\n").numbers == ["3.1", "3.2"])
    }

    @Test(
        "Numbers nest, carry letters and go past ten",
        arguments: [
            ("7.1", ["7.1.1", "7.1.2", "7.1.3"]), ("7", ["7.1", "7.1.1", "7.1.2", "7.2"]),
            ("7", ["7.1", "7.1a", "7.1b", "7.2"]), ("7", ["7.1", "7.1(a)", "7.2"]),
            ("10(a)", ["10.1", "10.2"]), ("7.1", ["7.1.1", "7.2", "7.3"]),
            ("7", ["7.1", "7.11"]), ("7", (1...25).map { "7.\($0)" }),
            ("7", ["7.9", "7.9.1", "7.9.2", "7.10", "7.11"]),
        ])
    func nesting(section: String, numbers: [String]) {
        let paragraphs = numbers.map { "\($0) Word.\n\n" }.joined()
        let reading = MinutesReading("## \(section) Plan\n\n\(paragraphs)")
        #expect(reading.numbers == numbers)
        #expect(reading.messages == "")
    }

    @Test("What follows without a number belongs to the paragraph before it")
    func continuation() {
        let reading = MinutesReading(
            """
            ## 2. Road safety

            Taken first.

            Papers had gone out.

            - 2.1 Two streets:

              - North Road
              - South Road

              2.2 A count was shown.

            Action point 07/01

            | Street | Bicycles |
            |---|---|
            | North Road | 12 |

            - 2.3 The board asked:

            > 1.4 Why?

            ### Next

            2.4 Closed.

            ### Papers
            """)
        #expect(
            reading.outline == """
                [2] Road safety
                  –: Taken first.
                  –: Papers had gone out.
                  2.1 #p2.1: Two streets: / North Road / South Road
                  2.2 #p2.2: A count was shown. / Action point 07/01 / Street Bicycles / North Road 12
                  2.3 #p2.3: The board asked: / 1.4 Why?
                  2.4 #p2.4: Closed.

                """)
        let words = reading.minutes.flatMap(\.paragraphs).map { paragraph in
            paragraph.nodes.filter { reading.document.nodes[$0].kind == .text }
                .map { reading.document.string(of: $0) }
        }
        #expect(
            words == [
                ["Taken first."], ["Papers had gone out."], ["2.1 Two streets:", "North Road", "South Road"],
                [
                    "2.2 A count was shown.", "Action point 07/01", "Street", "Bicycles", "North Road", "12",
                ],
                ["2.3 The board asked:", "1.4 Why?"], ["2.4 Closed."],
            ])
    }

    @Test("The address stands on the list item that a paragraph opens, else on the paragraph")
    func nodes() {
        let reading = MinutesReading(
            "## 2. Plan\n\n- 2.1 A\n- 2.2 B\n  - 2.3 C\n\n2.4 D\n\n2.5 E {#plan}\n\n-\n\n2.6 F\n")
        #expect(
            reading.html == """
                <h2 id="2-plan">2. Plan</h2>
                <ul>
                <li id="p2.1">2.1 A</li>
                <li id="p2.2">2.2 B
                <ul>
                <li id="p2.3">2.3 C</li>
                </ul>
                </li>
                </ul>
                <p id="p2.4">2.4 D</p>
                <p id="plan">2.5 E</p>
                <ul>
                <li></li>
                </ul>
                <p id="p2.6">2.6 F</p>

                """)
    }

    @Test("In a section without a number only what opens a sentence has one")
    func unnumberedSection() {
        let reading = MinutesReading(
            "## Any other business\n\nNone.\n\n17.1 lamps were bought.\n\n9.1 The date is set.\n")
        #expect(reading.numbers == [nil, nil, "9.1"])
        #expect(reading.messages == "")
    }

    @Test("A number used twice is reported, and the later paragraph's address carries a number")
    func twice() {
        let reading = MinutesReading("## 3. Plan\n\n3.2 One.\n\n- 3.2 Two.\n- **3.2** Three.\n\n3.3 Four.\n")
        #expect(
            reading.outline == """
                [3] Plan
                  3.2 #p3.2: One.
                  3.2 #p3.2-2: Two.
                  3.2 #p3.2-3: Three.
                  3.3 #p3.3: Four.

                """)
        #expect(
            reading.messages == """
                minutes.md:5:3: warning: a number belongs to one paragraph, and 3.2 stands above already \
                [minute-number-twice]
                  mend: give one of the two another number; until then the address of this one is #p3.2-2
                  note: minutes.md:3:1: the first one
                minutes.md:6:3: warning: a number belongs to one paragraph, and 3.2 stands above already \
                [minute-number-twice]
                  mend: give one of the two another number; until then the address of this one is #p3.2-3
                  note: minutes.md:3:1: the first one
                2 warnings in 1 file

                """)
    }

    @Test("No paragraph takes an address that something else has asked for")
    func takenAddress() {
        let reading = MinutesReading(
            "## 3. Plan\n\n3.1 One.\n\n3.2 Two. {#p3.1}\n\nTable: A {#p3.2-2}\n\n|a|\n|-|\n\n3.2 Three.\n")
        let addresses = reading.minutes.flatMap(\.paragraphs).map(\.address)
        #expect(addresses == ["p3.1-2", "p3.1", "p3.2"])
    }

    @Test("A number of another section is reported")
    func elsewhere() {
        let reading = MinutesReading("## 4. Questions\n\n4.1 One.\n\n3.2 Two.\n\n4.2 Three.\n")
        #expect(
            reading.outline == """
                [4] Questions
                  4.1 #p4.1: One.
                  3.2 #p3.2: Two.
                  4.2 #p4.2: Three.

                """)
        #expect(
            reading.messages == """
                minutes.md:5:1: warning: a paragraph's number begins with that of its section, and 3.2 stands \
                in section 4 [minute-number-elsewhere]
                  mend: correct the number, or move the paragraph to the section it belongs to
                1 warning in 1 file

                """)
    }

    @Test(
        "Elsewhere than in its section a number needs a sentence after it, and neighbours",
        arguments: [
            ("3.2 Two.", 1), ("3.2 two.", 0), ("3.2 £20 was paid.", 0), ("10.30 The board met.", 0),
            ("26.4.11 The board met.", 0), ("3.3 (Draft) Two.", 1),
        ])
    func elsewhereOrNothing(markdown: String, warnings: Int) {
        let reading = MinutesReading("## 4. Questions\n\n4.1 One.\n\n\(markdown)\n\n4.2 Three.\n")
        #expect(reading.numbers.count == 2 + warnings)
        #expect(reading.messages.contains("[minute-number-elsewhere]") == (warnings > 0))
    }

    @Test(
        "The next number at the start of a line within a paragraph is reported",
        arguments: [
            ("3.1 One.\n3.2 Two.", "3.2 follows on", "4:1"), ("Lead.\n**3.1** One.", "3.1 follows on", "4:3"),
            ("- 3.1 One.\n  3.2 Two.", "3.2 follows on", "4:3"),
            ("3.1 One.  \n3.2 Two.", "3.2 follows on", "4:1"),
        ])
    func runOn(markdown: String, words: String, place: String) {
        #expect(
            MinutesReading("## 3. Plan\n\n\(markdown)\n").messages == """
                minutes.md:\(place): warning: a numbered paragraph stands after an empty line, and \(words) \
                from the line before [minute-number-run-on]
                  mend: put an empty line before it; until then it is a part of that paragraph
                1 warning in 1 file

                """)
    }

    @Test(
        "A line may begin with a number that is not the next one",
        arguments: [
            "3.1 As in\n3.4 Above.", "3.1 See\n3.2 above.", "3.1 Up by\n3.2 million.", "> Lead\n3.1 A",
        ])
    func lines(markdown: String) {
        #expect(MinutesReading("## 3. Plan\n\n\(markdown)\n").messages == "")
    }
}
