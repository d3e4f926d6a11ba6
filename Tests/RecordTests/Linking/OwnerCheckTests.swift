import Diagnostics
import Testing

@testable import Record

@Suite("Owners and leads are known names")
struct OwnerCheckTests {
    private func messages(
        log rows: String..., agenda: String = "", minutes: String = "## 1. X\n\n1.1 Hello.\n"
    ) throws -> [String] {
        let head = "| Ref | Action point | Update |\n| --- | --- | --- |\n"
        var files = [
            "groups/cycles.md": "---\ntitle: Cycle Crime Group\npublish: public\n---\n",
            "meetings/2025-07-01/minutes.md": minutes,
        ]
        if !rows.isEmpty { files["meetings/2025-10-21/actions.md"] = head + rows.joined(separator: "\n") }
        if !agenda.isEmpty {
            files["meetings/2025-10-21/agenda.md"] = "| No | Item | Lead |\n| --- | --- | --- |\n\(agenda)\n"
        }
        let reading = try RecordReading(files)
        return reading.messages(.ownerUnknown) + reading.messages(.nameUnknown)
    }

    @Test(
        "People, agencies, their other names, groups and the usual offices are known",
        arguments: [
            "Ada Bell", "Cllr Ada Bell", "Thomas Reed", "City Council", "the Anytown Council",
            "Anytown Police", "Cycle Crime Group", "All", "Chair", "Support Officer", "Ada Bell and Tom Reed",
        ])
    func known(owner: String) throws {
        #expect(try messages(log: "| 07/01 | \(owner) to write | Open |") == [])
    }

    @Test("An owner nobody knows is told, in a log at the words of the action")
    func unknown() throws {
        #expect(
            try messages(log: "| 07/01 | Ada Bel to write | Open |", "| 07/02 | Zoe Quill to sing | Open |")
                == [
                    "actions.md:7:11: warning: an action is for a person or a body that partnership.md knows, and it has "
                        + "no Ada Bel; did you mean Ada Bell? [owner-unknown]",
                    "actions.md:8:11: warning: an action is for a person or a body that partnership.md knows, and it has "
                        + "no Zoe Quill; begin the action with who is to do it, `NAME to ...`, or add the name or an alias "
                        + "there [owner-unknown]",
                ])
    }

    @Test("In minutes it is told where the action is raised")
    func minutes() throws {
        #expect(
            try messages(minutes: "## 1. X\n\n1.1 Hello.\n\nAction point 07/01: Tom Red to write.\n") == [
                "minutes.md:9:1: warning: an action is for a person or a body that partnership.md knows, and it has "
                    + "no Tom Red; did you mean Tom Reed? [owner-unknown]"
            ])
    }

    @Test("Of a lead only a slip is told: anybody can be asked to speak")
    func leads() throws {
        #expect(try messages(agenda: "| 1 | Roads | Zoe Quill |\n| 2 | Roads | Ada Bell, Chair |") == [])
        #expect(
            try messages(agenda: "| 1 | Roads | Ada Bel |") == [
                "agenda.md:7:1: warning: people and bodies are called as partnership.md calls them, and it has no "
                    + "Ada Bel; did you mean Ada Bell? [name-unknown]"
            ])
    }

    @Test("Whoever came to a meeting is known from then on")
    func attendees() throws {
        let minutes = "---\npublish: public\nguests: [Zoe Quill (Quill Trust)]\n---\n## 1. X\n\n1.1 Hello.\n"
        #expect(
            try messages(
                log: "| 07/01 | Zoe Quill to sing | Open |", "| 07/02 | Quill Trust to pay | Open |",
                minutes: minutes) == [])
    }
}
