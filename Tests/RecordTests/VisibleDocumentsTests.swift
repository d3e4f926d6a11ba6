import Diagnostics
import Markdown
import Record
import Testing
import WorkingDays

@Suite("What the public may see")
struct VisibleDocumentsTests {
    private func visible(_ files: [String: String], on day: String = "2025-09-01") throws -> Documents {
        try ContentReading(files).documents.visible(on: CivilDate(iso: day))
    }

    private let agenda = """
        ---
        publish: public
        public-titles:
          - item: 2
            title: A review
        ---
        | No | Item | Lead | Minutes |
        | --- | --- | --- | --- |
        | 1 | Welcome | Chair | 5 |
        | 2 | The Moonstone review (closed session) | Ada Bell | 20 |
        | 3 | Roads | Tom Reed | 10 |
        """

    private let minutes = """
        ---
        publish: public
        ---
        ## 1. Welcome
        1.1 All were welcome.
        ## 2. The Moonstone review
        2.1 Moonstone was discussed. Action point 07/01[^m]

        2.2 More of Moonstone.
        ## 3. Roads
        3.1 Roads were discussed.

        [^m]: Moonstone again.
        """

    private func text(of paper: (any Paper)?) -> String {
        String(decoding: paper?.body.text ?? [], as: UTF8.self)
    }

    @Test("Of a closed item only its number and its public title are left, also in the table itself")
    func closedItem() throws {
        let agenda = try #require(try visible(["meetings/2025-07-01/agenda.md": agenda]).agendas.first)
        let item = agenda.agenda.items[1]
        #expect([item.number, item.name, item.words] == ["2", "A review", "A review"])
        #expect(item.leads.isEmpty && item.minutes == nil && item.isClosed)
        #expect(!text(of: agenda).contains("Moonstone") && !text(of: agenda).contains("Ada"))
        #expect(text(of: agenda).contains("Tom Reed") && text(of: agenda).contains("A review"))
        #expect(agenda.body.string(of: agenda.agenda.items[2].node).contains("Roads"))
    }

    @Test("The minute of a closed item is withheld, with its notes; the others keep their places")
    func closedMinute() throws {
        let minutes = try #require(
            try visible(["meetings/2025-07-01/agenda.md": agenda, "meetings/2025-07-01/minutes.md": minutes])
                .minutes.first)
        #expect(minutes.minutes.map(\.number) == ["1", "3"])
        #expect(!text(of: minutes).contains("Moonstone"))
        let paragraph = minutes.minutes[1].paragraphs[0]
        #expect(minutes.body.string(of: paragraph.node) == "3.1 Roads were discussed.")
        #expect(paragraph.address == "p3.1")
    }

    @Test("A closed item closes its minute even while the agenda itself is a draft")
    func draftAgenda() throws {
        let draft = agenda.replacing("publish: public", with: "publish: draft")
        let documents = try visible(
            ["meetings/2025-07-01/agenda.md": draft, "meetings/2025-07-01/minutes.md": minutes])
        #expect(documents.agendas.isEmpty)
        #expect(documents.minutes.first?.minutes.map(\.number) == ["1", "3"])
    }

    @Test("A minute that the minutes list as open is shown")
    func open() throws {
        let documents = try visible([
            "meetings/2025-07-01/agenda.md": agenda,
            "meetings/2025-07-01/minutes.md": minutes.replacing(
                "publish: public", with: "publish: public\nopen: [2]"),
        ])
        #expect(documents.minutes.first?.minutes.map(\.number) == ["1", "2", "3"])
    }

    @Test("Where minutes have numbers of their own, the title tells which is closed; in doubt none is shown")
    func runningNumbers() throws {
        let running = """
            ---
            publish: public
            ---
            ## 95. Welcome
            All were welcome.
            ## 96. The Moonstone review
            Moonstone.
            ## 97. Roads
            Roads.
            """
        let byTitle = try visible(
            ["meetings/2025-07-01/agenda.md": agenda, "meetings/2025-07-01/minutes.md": running])
        #expect(byTitle.minutes.first?.minutes.map(\.number) == ["95", "97"])
        let renamed = running.replacing("The Moonstone review", with: "A matter")
        let inDoubt = try visible(
            ["meetings/2025-07-01/agenda.md": agenda, "meetings/2025-07-01/minutes.md": renamed])
        #expect(inDoubt.minutes.first?.minutes.map(\.number) == ["95", "97"])
    }

    @Test("A section that says itself that it is closed is withheld without any agenda")
    func closedHeading() throws {
        let documents = try visible([
            "meetings/2025-07-01/minutes.md": minutes.replacing(
                "## 2. The Moonstone review", with: "## 2. The Moonstone review (closed session)")
        ])
        #expect(documents.minutes.first?.minutes.map(\.number) == ["1", "3"])
    }

    @Test("A restricted paper stays back for good, and gives its item the reason")
    func restricted() throws {
        let documents = try visible([
            "meetings/2025-07-01/agenda.md": agenda,
            "meetings/2025-07-01/moonstone.md":
                "---\ntitle: Moonstone\nitem: 2\nrestricted: personal information\n---\nx",
        ])
        #expect(documents.papers.isEmpty)
        #expect(documents.agendas.first?.agenda.items[1].restriction == "personal information")
    }

    @Test("A restricted paper that is to be published is an error")
    func restrictedAndPublic() throws {
        for state in ["public", "2025-01-01"] {
            let reading = try ContentReading([
                "a.md": "---\ntitle: A\npublish: \(state)\nrestricted: personal information\n---\n"
            ])
            #expect(
                reading.messages == [
                    "a.md:1:1: error: a restricted paper is never published, and this one is both; write "
                        + "`publish: never`, or delete `restricted: personal information` [field-type]"
                ])
        }
    }

    @Test(
        "What stands under a closing heading outside the table is withheld until a heading opens the meeting")
    func closedText() throws {
        let agenda = """
            ---
            publish: public
            ---
            ## Closed session: the Moonstone review

            Moonstone papers are handed out.

            | No | Item |
            | --- | --- |
            | 1 | Moonstone |

            ## Open to the public

            Everyone is welcome.

            | No | Item |
            | --- | --- |
            | 2 | Roads |
            """
        let paper = try #require(try visible(["meetings/2025-07-01/agenda.md": agenda]).agendas.first)
        #expect(!text(of: paper).contains("Moonstone"))
        #expect(text(of: paper).contains("Everyone is welcome.") && text(of: paper).contains("Roads"))
        #expect(paper.agenda.items.map(\.name) == ["Closed item", "Roads"])
    }

    @Test("A link to a hidden paper, or to a file only hidden papers have, is its words alone")
    func links() throws {
        let files = [
            "pages/a.md": """
            ---
            title: A
            publish: public
            ---
            [one](../plans/2025-27.md) [two](../plans/2025-27/#x) [three](../plans/secret.pdf) [four](open.pdf)
            [five](b.md) ![six](pic.png) [seven](/plans/2025-27) [eight](https://a.example/)
            """,
            "pages/b.md": "---\ntitle: B\npublish: public\n---\nx",
            "plans/2025-27.md":
                "---\ntitle: P\npublish: draft\noriginal: secret.pdf\n---\n![x](own.png) ![y](../pages/pic.png)",
            "plans/secret.pdf": "x", "plans/own.png": "x", "plans/nobodys.png": "x", "pages/open.pdf": "x",
            "pages/pic.png": "x",
        ]
        let documents = try visible(files)
        let page = try #require(documents.pages.first)
        var html: [UInt8] = []
        HTMLRenderer(page.body).render(into: &html)
        let expected = """
            <p>one <a href="../plans/2025-27/#x">two</a> three <a href="open.pdf">four</a>
            <a href="b.md">five</a> <img src="pic.png" alt="six"> seven <a href="https://a.example/">eight</a></p>

            """
        #expect(
            String(decoding: html, as: UTF8.self)
                == expected.replacing("<a href=\"../plans/2025-27/#x\">two</a>", with: "two"))
        #expect(documents.attachments == ["pages/open.pdf", "pages/pic.png"])
    }

    @Test(
        "Of every kind of paper, a draft leaves nothing",
        arguments: [
            "agenda", "minutes", "actions", "paper", "plan", "strategic-assessment", "group",
            "terms-of-reference", "annual-review", "page",
        ])
    func kinds(kind: String) throws {
        let paper = "---\ntitle: A\nkind: \(kind)\n---\n## 1. X\n1.1 Y\n"
        let reading = try ContentReading(["meetings/2025-07-01/2025-26.md": paper])
        #expect(reading.documents.all.count == 1)
        #expect(try reading.documents.visible(on: CivilDate(iso: "2099-01-01")).all.isEmpty)
    }

    private static let usualAgenda =
        "| No | Item |\n|---|---|\n| 1 | Welcome |\n| 2 | Death review (closed session) |\n| 3 | Bicycle theft |\n"

    /// What is hidden says so: HIDDEN. What is public says SHOWN.
    private static let waysToWriteIt: [(agenda: String, minutes: String)] = [
        (usualAgenda, "## 2. Death review\n2.1 x.\n## The case\n2.2 HIDDEN\n## 3. Bicycle theft\n3.1 SHOWN"),
        (usualAgenda, "## 1. Welcome\nx\n## DHR update\nHIDDEN\n## 3. Bicycle theft\n3.1 SHOWN"),
        (usualAgenda, "## 1. Welcome\nx\n## Item 2: DHR\nHIDDEN\n## 3. Bicycle theft\n3.1 SHOWN"),
        (usualAgenda, "## 3. Bicycle theft\n3.1 SHOWN\n\n### Closed session\nHIDDEN"),
        (usualAgenda, "## 3. Bicycle theft\n3.1 SHOWN\n\n**Closed session**\n\nHIDDEN"),
        (usualAgenda, "## 3. Bicycle theft\n3.1 SHOWN\n\n3.2 (In closed session) HIDDEN"),
        (usualAgenda, "## 1. Welcome\nSHOWN\n# Closed session\n## 4. Joe\nHIDDEN"),
        (usualAgenda, "## 1. Welcome\n1.1 SHOWN\n\n2.1 HIDDEN"),
        (usualAgenda, "## 1. Apologies\nSHOWN\n## 2. Attendance\nx\n## 3. Death review\nHIDDEN"),
        (usualAgenda, "## 1. Welcome\nSHOWN\n## 2. Death review\nx\n## Chronology\nHIDDEN"),
        (
            "| No | Item |\n|---|---|\n| 2 | Reports |\n| 2a | A review (closed session) |\n| 3 | Thefts |\n",
            "## 2a. DHR\nHIDDEN\n## 3. Thefts\nSHOWN"
        ),
        (
            "| No | Item |\n|---|---|\n| 2 | Reports |\n| | a) A review (closed session) |\n| 3 | Thefts |\n",
            "## 2. Reports\n### (a) A review\nHIDDEN\n## 3. Thefts\nSHOWN"
        ),
        (
            "| Item | Subject |\n|---|---|\n| 1 | SHOWN |\n| 2 | HIDDEN (closed session) |\n",
            "## 2. Jane\nHIDDEN"
        ),
        ("| # | Agenda item |\n|---|---|\n| 1 | SHOWN |\n| 2 | HIDDEN (in camera) |\n", "## 2. Jane\nHIDDEN"),
        (
            usualAgenda
                + "\nSHOWN\n\n## Closed session\n\n| No | Item | Why |\n|---|---|---|\n| 4 | HIDDEN | x |\n",
            "## 3. Bicycle theft\nx"
        ),
        (
            usualAgenda + "\nSHOWN\n\n| Agenda item | Thing |\n|---|---|\n| 4 | HIDDEN (closed session) |\n",
            "## 3. Bicycle theft\nx"
        ),
        (
            "| No | Item | Lead |\n|---|---|---|\n| 2 | x (closed session) | A |\n| | | HIDDEN |\n| 3 | SHOWN | B |\n",
            "## 3. Bicycle theft\nx"
        ),
        (
            "| No | Item | Lead |\n|---|---|---|\n| 2 | x (closed session) | A |\n| | Total | HIDDEN |\n| 3 | SHOWN | B |\n",
            "## 3. Bicycle theft\nx"
        ),
    ]

    @Test("Closed business is hidden however agenda and minutes are written", arguments: waysToWriteIt)
    func closedBusiness(agenda: String, minutes: String) throws {
        let documents = try visible([
            "meetings/2025-07-01/agenda.md": "---\npublish: public\n---\n\(agenda)",
            "meetings/2025-07-01/minutes.md": "---\npublish: public\n---\n\(minutes)\n",
        ])
        let text = documents.all.map { self.text(of: $0) }.joined()
        #expect(!text.contains("HIDDEN"))
        #expect(text.contains("SHOWN"))
    }

    @Test("An agenda that closes something and cannot be read is not shown, nor are its minutes")
    func unreadAgenda() throws {
        let documents = try visible([
            "meetings/2025-07-01/agenda.md":
                "---\npublish: public\n---\n1. Welcome\n2. Review of Moonstone (closed session)\n",
            "meetings/2025-07-01/minutes.md": "---\npublish: public\n---\n## 2. Moonstone\n2.1 x\n",
        ])
        #expect(documents.all.isEmpty)
    }

    @Test("A paper of a closed item is not shown, and of any other paper what its own headings close is not")
    func papersOfClosedItems() throws {
        let documents = try visible([
            "meetings/2025-07-01/agenda.md": agenda,
            "meetings/2025-07-01/a.md": "---\ntitle: Moonstone\npublish: public\nitem: \"2\"\n---\nx",
            "meetings/2025-07-01/b.md":
                "---\ntitle: B\npublish: public\n---\n## 1. Lamps\n\nLit.\n\n## 2. More (closed session)\n\nMoonstone.\n",
        ])
        #expect(documents.papers.map(\.title) == ["B"])
        #expect(text(of: documents.papers.first).contains("Lit."))
        #expect(!text(of: documents.papers.first).contains("Moonstone"))
        #expect(documents.papers.first?.document.clauses.map(\.number) == ["1"])
    }
}
