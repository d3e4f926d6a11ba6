import Diagnostics
import Testing

@testable import Record

@Suite("A theme stands for everything about it")
struct ThemeLinkerTests {
    private let themes = """
        ---
        publish: public
        themes:
          - id: violence
            title: Violence and its prevention
            words: [violent crime, knife]
          - id: bicycles
            title: Bicycle theft
        ---
        """

    private func themes(_ files: [String: String]) throws -> (themes: [LinkedTheme], reading: RecordReading) {
        let reading = try RecordReading(files.merging(["themes.md": themes]) { $1 })
        return (reading.linked.partnerships[0].themes, reading)
    }

    private func plan(_ priorities: String) -> String {
        "---\ntitle: P\npublish: public\npriorities:\n\(priorities)---\n"
    }

    @Test("It carries a priority from plan to plan, in the order of their years, whatever each calls it")
    func plans() throws {
        let (themes, _) = try themes([
            "plans/2025-27.md": plan("  - title: Preventing harm\n    theme: violence\n"),
            "plans/2011-14.md": plan(
                "  - title: Burglary\n  - title: Alcohol-related violence\n    kind: tactical\n    theme: violence\n"
            ),
        ])
        #expect(
            themes[0].priorities == [
                LinkedTheme.PriorityPlace(plan: "2011-14", priority: "tactical-1"),
                LinkedTheme.PriorityPlace(plan: "2025-27", priority: "strategic-1"),
            ])
        #expect(themes[1].priorities == [])
    }

    @Test(
        "It finds its words, one or many, small or large, in items, minutes, decisions, actions, questions and papers"
    )
    func words() throws {
        let (themes, reading) = try themes([
            "meetings/2025-07-01/agenda.md":
                "| No | Item |\n| --- | --- |\n| 1 | Knives in schools |\n| 2 | Roads |\n| 3 | Theft |\n",
            "meetings/2025-07-01/minutes.md": """
            ## 1. Schools

            1.1 The Board agreed to write.

            ### 1.1 Searches

            Action point 07/01: Ada Bell to count them.

            ## 2. Roads

            2.1 The Board noted that bicycle theft fell. Action point 07/02: Tom Reed to mark bicycles.

            ## Appendix 1

            ### Question

            Is VIOLENT CRIME rising?

            ### Response

            No.
            """,
            "meetings/2025-07-01/report.md": "---\ntitle: Knife bins\npublish: public\n---\n",
            "meetings/2025-07-01/other.md": "---\ntitle: Other\npublish: public\nthemes: bicycles\n---\n",
            "groups/g.md": "---\ntitle: Bicycle Theft Group\npublish: public\n---\n",
        ])
        let knife = try #require(themes.first)
        #expect(knife.items.map(\.number) == ["1"])
        let minutes = reading.meeting("2025-07-01")?.meeting.minutes?.minutes ?? []
        #expect(knife.minutes.map { minutes[$0.minute].title } == ["Schools", "Searches"])
        #expect(knife.decisions.map(\.decision) == [0])
        #expect(knife.actions.map(\.text) == ["2025-07-01/07-01"])
        #expect(knife.questions.map(\.question) == [0])
        #expect(knife.papers == ["meetings/2025-07-01/report.md"])
        let bicycles = themes[1]
        #expect(bicycles.items == [] && bicycles.minutes == [] && bicycles.questions == [])
        #expect(bicycles.decisions.map(\.decision) == [1])
        #expect(bicycles.actions == [])
        #expect(bicycles.papers == ["meetings/2025-07-01/other.md", "groups/g.md"])
    }

    @Test("All of a thread is about what one of its actions is about")
    func threads() throws {
        let (themes, _) = try themes([
            "meetings/2025-03-04/minutes.md":
                "## 1. X\n\n1.1 Action point 03/01: Ada Bell to count knives.\n",
            "meetings/2025-07-01/minutes.md":
                "## 1. X\n\n1.1 Action point 07/01 (was 03/01): Ada Bell to go on.\n",
        ])
        #expect(themes[0].actions.map(\.text) == ["2025-03-04/03-01", "2025-07-01/07-01"])
    }

    @Test("To the public, what is closed is about nothing")
    func closed() throws {
        let agenda = "| No | Item |\n| --- | --- |\n| 1 | Knife crime (closed session) |\n"
        let (themes, _) = try themes(["meetings/2025-07-01/agenda.md": agenda])
        #expect(themes[0].items == [])
    }

    @Test("A theme that is not in themes.md is told, with what was perhaps meant")
    func unknown() throws {
        let (_, reading) = try themes([
            "plans/2025-27.md": plan("  - title: Harm\n    theme: violense\n"),
            "pages/a.md": "---\ntitle: A\npublish: public\nthemes: [gardening]\n---\n",
        ])
        #expect(
            reading.messages == [
                "a.md:4:10: warning: a theme has its id in themes.md, and there is no `gardening`; add it there, or "
                    + "write one of its ids [theme-unknown]",
                "2025-27.md:6:12: warning: a theme has its id in themes.md, and there is no `violense`; did you mean "
                    + "`violence`? [theme-unknown]",
            ])
        #expect(reading.data["plans"].elements[0]["priorities"]?.elements[0]["theme"] == .null)
    }
}
