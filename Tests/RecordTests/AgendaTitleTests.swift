import Testing

@testable import Record

@Suite("The words of an agenda item")
struct AgendaTitleTests {
    @Test(
        "A mark says the kind, and is not shown as part of the name",
        arguments: [
            ("Minutes of 3 May: Agreement", "Minutes of 3 May", AgendaItem.Kind.agreement),
            ("Minutes of 3 May (for agreement)", "Minutes of 3 May", .agreement),
            ("Action points : review.", "Action points", .review),
            ("Plan 2030-2031: Streets: Agreement", "Plan 2030-2031: Streets", .agreement),
            ("Presentation: Night buses", "Night buses", .presentation),
            ("PRESENTATION: Buses: see https://example.org", "Buses: see https://example.org", .presentation),
            ("Night buses: Update", "Night buses", .update),
            ("To note: Awareness week", "Awareness week", .toNote),
            ("Awareness week: to be noted", "Awareness week", .toNote),
            ("Quarterly report (written report)", "Quarterly report", .writtenReport),
            ("Presentation: Buses: Agreement", "Presentation: Buses", .agreement),
            ("Plan: Agreement (closed session)", "Plan", .agreement),
            ("Plan (closed session): Review", "Plan", .review),
        ])
    func marks(words: String, name: String, kind: AgendaItem.Kind) {
        #expect(AgendaTitle(reading: words).name == name)
        #expect(AgendaTitle(reading: words).kind == kind)
    }

    @Test(
        "To note needs no colon, and then belongs to the name",
        arguments: ["To note the spring report", "Spring report to note", "TO NOTE"])
    func toNote(words: String) {
        #expect(AgendaTitle(reading: words).name == words)
        #expect(AgendaTitle(reading: words).kind == .toNote)
    }

    @Test(
        "Other words say no kind, and stay",
        arguments: [
            "Update from the fire service", "Domestic abuse review", "Agreement on data", "Death - review",
            "Funding (JB)", "Notes to notebooks", "Streets: reviewed", "", ":", "()", "((", "Buses:",
        ])
    func noMarks(words: String) {
        #expect(AgendaTitle(reading: words).name == words)
        #expect(AgendaTitle(reading: words).kind == nil)
    }

    @Test(
        "Who may be in the room is no part of the name",
        arguments: [
            ("Welcome (closed session)", "Welcome"), ("Closed: Welcome", "Welcome"),
            ("Open to the public: Welcome", "Welcome"), ("Welcome (open session)", "Welcome"),
            ("Closed session", "Closed session"), ("(closed session)", "(closed session)"),
            ("Closed roads: costs", "Closed roads: costs"),
        ])
    func access(words: String, name: String) {
        #expect(AgendaTitle(reading: words).name == name)
    }

    @Test("A mark with nothing beside it is the name", arguments: ["Presentation:", "Review", "(Agreement)"])
    func alone(words: String) {
        #expect(AgendaTitle(reading: words).name == words)
    }

    @Test(
        "Those who lead are told apart",
        arguments: [
            ("Jo Bell (City Council)", ["Jo Bell (City Council)"]),
            (
                "Jo Bell (City Council) Sam Roe (Police) / Chair / Board / Members",
                ["Jo Bell (City Council)", "Sam Roe (Police)", "Chair", "Board", "Members"]
            ),
            ("Jo Bell/ Board / members", ["Jo Bell", "Board", "members"]),
            ("Jo Bell (City / County Council) and Sam Roe", ["Jo Bell (City / County Council)", "Sam Roe"]),
            ("Jo Bell (Police (West)) & Sam Roe", ["Jo Bell (Police (West))", "Sam Roe"]),
            ("Fire and Rescue", ["Fire and Rescue"]),
            ("Jo Bell, Sam Roe; Chair", ["Jo Bell", "Sam Roe", "Chair"]),
            ("Jo Bell\nSam Roe (Police)", ["Jo Bell", "Sam Roe (Police)"]), ("(JB)", ["JB"]),
            ("Jo Bell / (JB)", ["Jo Bell", "JB"]), ("Jo Bell (Police", ["Jo Bell (Police)"]),
            ("Chair ()", ["Chair"]), ("TBC", ["TBC"]), ("", []), ("-", []), (" / ", []),
            ("14 October 2031", []), ("Tuesday 14 October 2031", []), ("31 February 2031", []),
        ])
    func leads(cell: String, leads: [String]) {
        #expect(AgendaLead.leads(reading: cell).map(\.line) == leads)
    }
}
