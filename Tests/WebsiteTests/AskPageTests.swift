import Testing

@testable import Website

@Suite("How to ask a question")
struct AskPageTests {
    private static let files = [
        "meetings/2026-04-07/agenda.md": "---\npublish: public\nstart: 10:30\n---\n",
        "meetings/2026-07-07/agenda.md":
            "---\npublish: public\nquestions-by: \"2026-07-03 12:00\"\n---\n",
        "meetings/2026-10-06/agenda.md": "---\npublish: public\ncancelled: no room\n---\n",
    ]

    @Test("Each meeting to come has its deadlines, with the days that do not count")
    func deadlines() throws {
        let words = try PublishedReading(Self.files, on: "2026-03-01").words("questions/ask/")
        #expect(
            words.contains(
                "Tuesday 7 April 2026 On a matter that is not on the agenda: it must arrive before 10am on "
                    + "Thursday 2 April 2026. On an item of the agenda: before the meeting starts, at 10:30am on "
                    + "Tuesday 7 April 2026. How the deadline for 7 April 2026 was worked out"), "\(words)")
        #expect(words.contains("Monday 6 April 2026 is a bank holiday (Easter Monday)"))
        #expect(
            words.contains("The agenda prints another deadline: midday on Friday 3 July 2026."), "\(words)")
        #expect(!words.contains("6 October 2026"))
    }

    @Test("The e-mail has its subject already")
    func mail() throws {
        let html = try PublishedReading(Self.files, on: "2026-03-01").html("questions/ask/")
        #expect(
            html.contains(
                "\"mailto:csp@anytown.example?subject=Question%20for%20Anytown%20CSP%2C%207%20April%202026\"")
        )
        #expect(html.contains("\"tel:+441632960001\""))
    }

    @Test("The rule is told in its own figures")
    func rule() throws {
        let partnership = PublishedReading.partnership.replacing("working-days: 1", with: "working-days: 3")
            .replacing("before: 10:00", with: "before: 12:30")
        let words = try PublishedReading(["partnership.md": partnership]).words("questions/ask/")
        #expect(
            words.contains("Go back 3 working days before it. Saturdays, Sundays and bank holidays do not"))
        #expect(words.contains("has to arrive before 12:30pm on that day"))
        #expect(words.contains("No date of a meeting to come has been published yet."))
    }

    @Test("A partnership that takes no questions says so")
    func none() throws {
        let partnership =
            "---\nname: Anytown Community Safety Partnership\nshort-name: Anytown CSP\ntakes-questions: false\n---\n"
        let words = try PublishedReading(["partnership.md": partnership]).words("questions/ask/")
        #expect(words.contains("has no rule for questions from the public, and takes none"))
        #expect(!words.contains("working day"))
    }
}
