import Testing
import WorkingDays

@testable import Record

@Suite("Who leads an item of the agenda")
struct RosterLeadTests {
    private func agency(_ name: String, _ agency: String?, on day: String) throws -> String? {
        let reading = try RecordReading([
            "partnership.md": """
            ---
            name: Anytown Community Safety Partnership
            short-name: Anytown CSP
            agencies:
              - name: Anytown Council
                aliases: [City Council]
                members:
                  - name: Ada Bell
                    to: 2019-12-31
              - name: Anytown Police
                members:
                  - name: Ada Bell
                    from: 2020-01-01
            ---
            """
        ])
        let roster = try #require(reading.linked.partnerships.first).record.roster
        let found = roster.agency(of: AgendaLead(name: name, agency: agency), on: try CivilDate(iso: day))
        return found?.name.value
    }

    @Test("It is for the agency that is named, or for that of the person on the day")
    func leads() throws {
        #expect(try agency("City Council", nil, on: "2025-01-01") == "Anytown Council")
        #expect(try agency("Tom Reed", "the City Council", on: "2025-01-01") == "Anytown Council")
        #expect(try agency("Cllr Ada Bell", nil, on: "2015-01-01") == "Anytown Council")
        #expect(try agency("Ada Bell", nil, on: "2025-01-01") == "Anytown Police")
        #expect(try agency("Ada Bell", "guest", on: "2025-01-01") == "Anytown Police")
        #expect(try agency("Tom Reed", nil, on: "2025-01-01") == nil)
    }
}
