import Testing

@Suite("Agendas and papers keep to the partnership's own rules")
struct MeetingRulesCheckTests {
    private func partnership(_ fields: String) -> String {
        "---\nname: Anytown Community Safety Partnership\n\(fields)\n---\n"
    }

    @Test("A deadline that the agenda prints and the rule does not give is told with both")
    func printedDeadline() throws {
        // The Monday before is a bank holiday.
        let checked = try CheckedContent([
            "meetings/2026-05-26/agenda.md": agenda("questions-by: \"2026-05-25 10:00\"", "1 | Noise | | ")
        ])
        #expect(
            checked.messages == [
                "agenda.md:3:15: warning: questions are due when the partnership's rule says, before 10am on Friday 22 "
                    + "May 2026, and this agenda prints 10am on Monday 25 May 2026; correct the agenda, or "
                    + "`questions:` and `closures:` in partnership.md; until then readers are shown both "
                    + "[question-deadline-differs]"
            ])
        #expect(
            checked.log.diagnostics.flatMap(\.notes).map(\.text) == [
                "Mon 25 May is a bank holiday (Spring bank holiday)"
            ])
    }

    @Test(
        "The deadline of the rule is no fault, and neither is one where nobody takes questions",
        arguments: [("2026-05-22 10:00", ""), ("2026-05-25 10:00", "takes-questions: false")])
    func sameDeadline(printed: String, rule: String) throws {
        let checked = try CheckedContent([
            "partnership.md": partnership(rule),
            "meetings/2026-05-26/agenda.md": agenda("questions-by: \"\(printed)\"", "1 | Noise | | "),
        ])
        #expect(checked.messages == [])
    }

    @Test("A paper that was published after its deadline is late, and minutes are not due before the meeting")
    func late() throws {
        let checked = try CheckedContent([
            "partnership.md": partnership("papers: 5 working days before"),
            "meetings/2025-07-08/agenda.md": "---\npublish: public\npublished: 2025-07-01\n---\n",
            "meetings/2025-07-08/noise.md":
                "---\ntitle: Noise\npublished: 2025-07-02\npublish: public\n---\n",
            "meetings/2025-07-08/minutes.md": minutes("published: 2025-08-01", "1. Noise"),
        ])
        #expect(
            checked.messages == [
                "noise.md:3:12: warning: the partnership publishes papers 5 working days before a meeting, by the end "
                    + "of Tuesday 1 July 2025, and this one is of Wednesday 2 July 2025; correct the date if it is "
                    + "wrong; otherwise tell the partnership that the paper was late [paper-late]"
            ])
    }

    @Test("Under a rule that counts from the meeting on, minutes are due as well")
    func after() throws {
        let files = [
            "partnership.md": partnership("papers: 5 working days after"),
            "meetings/2025-07-08/agenda.md": "---\npublish: public\npublished: 2025-07-15\n---\n",
            "meetings/2025-07-08/minutes.md": minutes("published: 2025-07-16", "1. Noise"),
        ]
        #expect(try CheckedContent(files).places == ["minutes.md:3:12 paper-late"])
    }

    @Test("Without a rule or a date nothing is late")
    func noRule() throws {
        let late = ["meetings/2025-07-08/agenda.md": "---\npublish: public\npublished: 2025-07-08\n---\n"]
        #expect(try CheckedContent(late).messages == [])
        let ruled = late.merging(["partnership.md": partnership("papers: 1 working day before")]) { $1 }
        #expect(try CheckedContent(ruled).places == ["agenda.md:3:12 paper-late"])
    }

    @Test("A meeting with papers and no agenda is told once, where nothing in its folder went wrong")
    func noAgenda() throws {
        let paper = "---\ntitle: Noise\npublish: public\n---\n"
        let files = ["meetings/2025-07-08/noise.md": paper, "meetings/2025-07-08/lamps.md": paper]
        #expect(
            try CheckedContent(files).messages == [
                "lamps.md: warning: a meeting has an agenda.md, and the folder 2025-07-08 has none; add it; where only "
                    + "the date is known, it needs nothing but `publish:` [agenda-missing]"
            ])
        let damaged = files.merging(["meetings/2025-07-08/agenda.md": "---\nstart: soon\n---\n"]) { $1 }
        #expect(try CheckedContent(damaged).messages == [])
    }
}
