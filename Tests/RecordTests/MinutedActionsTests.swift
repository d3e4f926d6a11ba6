import Testing
import WorkingDays

@testable import Record

@Suite("The actions that minutes raise")
struct MinutedActionsTests {
    /// Each as `reference @ paragraph: text < owners`.
    private func raised(_ markdown: String, months: Set<Month> = [.july]) -> [String] {
        let reading = MinutesReading(markdown)
        let actions = MinutedActions(
            by: reading.minutes, in: reading.document, mentions: MentionReader(reading.document).mentions(),
            months: months
        ).all()
        return actions.map { action in
            let paragraph = action.paragraph.map {
                reading.minutes[action.minute].paragraphs[$0].number ?? "–"
            }
            let owners =
                action.owners.phrases.isEmpty ? "" : " < " + action.owners.phrases.joined(separator: "; ")
            return "\(action.reference?.text ?? "–") @ \(paragraph ?? "heading"): \(action.text)\(owners)"
        }
    }

    @Test("A reference is raised by the numbered paragraph it stands in, or the one before")
    func places() {
        let minutes = """
            ## 2. Locks

            2.3 Ada Bell offered to show the locks.

            Action point 07/01

            2.8 Tom Reed thanked her. It was agreed to share them. **Action point 07/02**
            More is at the library.

            | Action point | 07/03 |
            |---|---|

            - 2.9 It was agreed to meet (action point 07/04).

            ## 6. Action points: Review

            6.1 All but three were closed.

            Action points 07/05, 07/06 and 07/07

            ## 8. Terms – Action point 07/08
            """
        #expect(
            raised(minutes) == [
                "07/01 @ 2.3: Ada Bell offered to show the locks.",
                "07/02 @ 2.8: Tom Reed thanked her. It was agreed to share them. More is at the library.",
                "07/03 @ 2.8: Tom Reed thanked her. It was agreed to share them. More is at the library.",
                "07/04 @ 2.9: It was agreed to meet.",
                "07/05 @ 6.1: All but three were closed.",
                "07/06 @ 6.1: All but three were closed.",
                "07/07 @ 6.1: All but three were closed.",
                "07/08 @ heading: Terms",
            ])
    }

    @Test(
        "What is said after a reference is what is to be done, and by whom",
        arguments: [
            ("Action point 07/01: Ada Bell to write.", "Ada Bell to write. < Ada Bell"),
            (
                "Action point 07/01 – Ada Bell and Tom Reed to write",
                "Ada Bell and Tom Reed to write < Ada Bell and Tom Reed"
            ),
            ("Action point 07/01: Ada Bell", "Locks were shown. < Ada Bell"),
            ("3.2 Action point 07/01 Ada Bell to write.", "Ada Bell to write. < Ada Bell"),
            ("Action: Ada Bell to write (action point 07/01).", "Ada Bell to write < Ada Bell"),
            ("| Action point 07/01 | Ada Bell to write |\n|---|---|", "Ada Bell to write < Ada Bell"),
            ("| Action point | 07/01 | Tom Reed |\n|---|---|---|", "Locks were shown. < Tom Reed"),
            ("Action points 07/01 and 07/02", "Locks were shown."),
        ])
    func said(mark: String, action: String) {
        let found = raised("## 3. Locks\n\n3.1 Locks were shown.\n\n\(mark)")
        #expect(found.first?.split(separator: ": ", maxSplits: 1).last == action[...])
    }

    @Test("All of a range are raised")
    func range() {
        let minutes = "## 3. Locks\n\n3.1 Shown.\n\nAction points 07/01 – 07/04"
        #expect(raised(minutes) == (1...4).map { "07/0\($0) @ 3.1: Shown." })
    }

    @Test("A reference named twice is raised where it is named first")
    func twice() {
        let minutes = """
            ## 3. Locks

            3.1 One. Action point 07/01

            3.2 Two, as in action point 07/01. Action point 07/02
            """
        #expect(raised(minutes) == ["07/01 @ 3.1: One.", "07/02 @ 3.2: Two, as in action point 07/01."])
    }

    @Test("What another meeting raised is not raised again")
    func others() {
        let minutes = """
            ## 3. Review

            3.1 Action points 03/01 and 03/02 were closed. Action point 07/09 from 11 July 2023 is open.

            3.2 Ada Bell goes on. Action point 07/01 (was 03/04)

            3.3 Minute 89 had action 89/1. Action: Ada Bell to look at action point 03/03.

            > Action point 07/07
            """
        #expect(
            raised(minutes) == [
                "07/01 @ 3.2: Ada Bell goes on.",
                "3/1 @ 3.3: Ada Bell to look at action point 03/03. < Ada Bell",
            ])
    }

    @Test("A meeting that was moved may keep the month it was called for")
    func moved() {
        let minutes = "## 3. Locks\n\n3.1 One. Action point 10/01\n\n3.2 Two. Action point 11/01"
        #expect(
            raised(minutes, months: [.october, .november]) == ["10/01 @ 3.1: One.", "11/01 @ 3.2: Two."])
    }

    @Test("An action without a number is counted within its minute")
    func counted() {
        let minutes = """
            ## 89. Monitoring

            Thefts fell by a tenth.

            Action: Ada Bell to obtain the report.

            - **Action:** Tom Reed to send it

            The rest was to be saved. ACTION

            ## 90. Funds

            Funds were spent.
            Action: Fire and Rescue Service to say how.
            Action- City Council to ask.

            Ada Bell to write to all **ACTION**

            Tom Reed to call (ACTION).

            ACTION: Ada Bell / TR

            ## Other business

            Action: Ada Bell to close.
            """
        #expect(
            raised(minutes) == [
                "89/1 @ 89.1: Ada Bell to obtain the report. < Ada Bell",
                "89/2 @ 89.1: Tom Reed to send it < Tom Reed",
                "89/3 @ 89.2: The rest was to be saved.",
                "90/1 @ 90.1: Fire and Rescue Service to say how. < Fire and Rescue Service",
                "90/2 @ 90.1: City Council to ask. < City Council",
                "90/3 @ 90.2: Ada Bell to write to all",
                "90/4 @ 90.3: Tom Reed to call.",
                "90/5 @ 90.3: Tom Reed to call. < Ada Bell; TR",
                "– @ –: Ada Bell to close. < Ada Bell",
            ])
    }

    @Test("Parts of a minute count together, and pass over the numbers that are written")
    func parts() {
        let minutes = """
            ## 7. Priorities

            ### 7.1 One

            7.1.1 Said. Action: Ada Bell to write.

            ### 7.2 Two

            7.2.1 Said. Action 7/2: Tom Reed to call.

            7.2.2 Said. Action: Ada Bell to sing.
            """
        #expect(
            raised(minutes, months: [.march]) == [
                "7/1 @ 7.1.1: Ada Bell to write. < Ada Bell", "7/2 @ 7.2.1: Tom Reed to call. < Tom Reed",
                "7/3 @ 7.2.2: Ada Bell to sing. < Ada Bell",
            ])
        #expect(raised(minutes, months: [.july])[1] == "07/02 @ 7.2.1: Tom Reed to call. < Tom Reed")
    }

    @Test("Each item of a list below Actions is an action")
    func list() {
        let minutes = """
            ## 5. Locks

            Shown.

            Actions:

            - Ada Bell to write
            - Action point 07/01: Tom Reed to call

              At once.
            - The chair to ask

            - Not below it
            """
        #expect(
            raised(minutes) == [
                "5/1 @ 5.1: Ada Bell to write < Ada Bell", "07/01 @ 5.1: Tom Reed to call < Tom Reed",
                "5/2 @ 5.1: The chair to ask < The chair",
                "5/3 @ 5.1: Not below it",
            ])
    }

    @Test(
        "Talk of action raises none",
        arguments: [
            "The group took ACTION", "Action was taken.", "Action-oriented work", "ACTION PLAN", "No action",
            "Action: none", "Actions: None arising.", "It is time. Action was taken.",
            "`Action: Ada Bell to write`",
            "[Action: Ada Bell to write](a.md)", "### Actions",
            "| Action | Owner |\n|---|---|\n| ACTION | Ada |",
            "Action points were reviewed.", "> Action: Ada Bell to write", "Reaction: Ada Bell to write",
            "The Home Office's Action: a plan", "Ada called for (action) now.",
            "ACTION was wanted. They met.",
            "Text[^1]\n\n[^1]: Action: Ada Bell to write",
        ])
    func none(text: String) {
        #expect(raised("## 3. Locks\n\n3.1 \(text)") == [])
        #expect(raised("## 3. Locks\n\n\(text)") == [])
    }

    @Test("A label with nothing to say and nothing before it is no action; a reference takes the heading")
    func empty() {
        #expect(raised("## 3. Locks\n\nAction\n\n## 4. Keys\n\nAction point 07/01") == ["07/01 @ –: Keys"])
    }

    @Test("Actions know their marks")
    func marks() {
        let reading = MinutesReading(
            "## 3. Locks\n\n3.1 One. Action points 07/01-03\n\nAction: Ada Bell to sing.")
        let actions = MinutedActions(
            by: reading.minutes, in: reading.document, mentions: MentionReader(reading.document).mentions(),
            months: [.july]
        ).all()
        let marks = actions.map {
            $0.range.map { String(decoding: reading.document.text[$0], as: UTF8.self) }
        }
        #expect(marks == ["Action points 07/01", nil, "03", "Action"])
        #expect(actions.map(\.isWritten) == [true, true, true, false])
    }

    private static let whole = """
        ## 3. Locks – Action point 07/09

        3.1 Shown. Action points 07/01, 07/02–07/04 (was 03/04). More. **ACTION**

        - Action: Ada Bell to write (Action point 07/05). Action: none

        3.2 Said.
        Action 7/1: Tom Reed to call

        Actions:

        - Ada Bell to sing
        - **Action** point 07/06

        | Action point | 07/07 | Ada Bell |
        |---|---|---|
        | Action: Ada Bell to ask | Action point 07/08 | to see |

        ## 89. Counted

        Text (ACTION). [Link](a.md) Action- Tom Reed to `see`

        ACTION
        """

    @Test("However minutes are damaged, no two actions share a reference and each knows where it stands")
    func properties() {
        var chance = Chance(state: 7)
        for _ in 0..<600 {
            var words = Self.whole.split(separator: " ", omittingEmptySubsequences: false)
            for _ in 0..<Int.random(in: 0...12, using: &chance) {
                let index = Int.random(in: words.indices, using: &chance)
                words[index] = words.randomElement(using: &chance) ?? ""
            }
            let markdown = words.joined(separator: " ")
            let written = Comment(rawValue: markdown)
            let reading = MinutesReading(markdown)
            let actions = MinutedActions(
                by: reading.minutes, in: reading.document,
                mentions: MentionReader(reading.document).mentions(),
                months: [.july]
            ).all()
            let references = actions.compactMap(\.reference)
            #expect(Set(references).count == references.count, written)
            for action in actions {
                let minute = reading.minutes[action.minute]
                #expect(minute.nodes.contains(action.node), written)
                let paragraph = action.paragraph.map { minute.paragraphs[$0] }
                #expect(paragraph?.nodes.contains(action.node) ?? true, written)
                let block = reading.document.nodes[action.node].text
                #expect(
                    action.range.map { block.contains($0.lowerBound) && $0.upperBound <= block.upperBound }
                        ?? true, written)
                #expect(!action.isWritten || action.reference != nil, written)
            }
        }
    }

    @Test(
        "Any number of half actions takes time in proportion to the text", .timeLimit(.minutes(20)),
        arguments: [
            "Action: ", "x. Action was. ", "(Action ", "ACTION. ", "**Action** ", "x\nAction – y\n",
            "Action: A to b. ",
            "Action point 07/01 ", "x. Action point 07/02: y. ", "\n\nAction\n\n", "\n\n- Action: A to b\n",
            "\n\n| Action point | 07/01 |\n|---|---|\n", "\n\nActions:\n\n- a\n",
        ])
    func time(part: String) {
        let text = String(repeating: part, count: 40_000 / part.utf8.count)
        #expect(raised("## 3. Locks\n\n3.1 Text. \(text)").count < 40_000)
    }
}
