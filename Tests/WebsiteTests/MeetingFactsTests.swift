import Testing

@testable import Website

@Suite("The facts of a meeting on its page")
struct MeetingFactsTests {
    @Test(
        "Who can join from elsewhere is said in one sentence, however the agenda puts it",
        arguments: [
            ("for members", "Only for members."), ("members of the board", "Only for members of the board."),
            ("true", "The meeting can be joined online as well as in the room."),
            ("false", "Only in the room."),
        ])
    func hybrid(written: String, expected: String) throws {
        let agenda = "---\npublish: public\nhybrid: \(written)\n---\nSoon.\n"
        let site = try BuiltSite(["meetings/2026-04-07/agenda.md": agenda])
        #expect(site.html("meetings/2026-04-07/").contains("<dd>\(expected)</dd>"))
    }
}
