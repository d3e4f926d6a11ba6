import Testing

@testable import Record

@Suite("Actions that have been open for too long")
struct OverdueActionsTests {
    /// Meetings in the Januaries of some years; the first one raises two actions, the second closes one of them.
    private func references(meetings: Int, cancelled: Set<Int> = [], allowed: Int) throws -> [String] {
        var files = [
            "partnership.md": """
            ---
            name: Anytown Community Safety Partnership
            short-name: Anytown CSP
            actions-overdue-after: \(allowed)
            agencies:
              - name: Anytown Council
                members:
                  - name: Ada Bell
            ---
            """
        ]
        for year in 2010..<2010 + meetings {
            files["meetings/\(year)-01-05/agenda.md"] =
                "---\npublish: public\n\(cancelled.contains(year) ? "cancelled: snow\n" : "")---\n"
        }
        files["meetings/2010-01-05/minutes.md"] = """
            ## 1. Roads

            1.1 Action point 01/01: Ada Bell to mend the road.

            1.2 Action point 01/02: Ada Bell to count the lamps.
            """
        files["meetings/2011-01-05/actions.md"] = """
            | Ref | Action point | Update |
            | --- | --- | --- |
            | 01/01 | Ada Bell to mend the road | In progress |
            | 01/02 | Ada Bell to count the lamps | Closed |
            """
        let linked = try #require(RecordReading(files).linked.partnerships.first)
        let overdue = OverdueActions(linked)
        return linked.actions.threads.filter(overdue.contains).map(\.id.reference.text)
    }

    @Test(
        "What is still open after more meetings than the partnership allows is overdue",
        arguments: [(3, []), (4, ["01/01"]), (5, ["01/01"])])
    func overdue(meetings: Int, expected: [String]) throws {
        #expect(try references(meetings: meetings, allowed: 2) == expected)
    }

    @Test("A meeting that was not held does not count")
    func cancelled() throws {
        #expect(try references(meetings: 4, cancelled: [2012], allowed: 2) == [])
    }
}
