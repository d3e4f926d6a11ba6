import Testing

@testable import Record

@Suite("The plans of a year")
struct PlanOfYearTests {
    private func plans(of year: String, _ files: [String: String]) throws -> [PlanOfYear] {
        let reading = try RecordReading(files, on: "2026-01-01")
        let held = reading.linked.partnerships[0].meetings.map(\.meeting).filter { $0.status == .held }
        return PlanOfYear.all(
            of: reading.linked.partnerships[0], in: try ReviewYear(reading: year).days,
            held: Set(held.map(\.id)))
    }

    private func days(_ plans: [PlanOfYear]) -> [String] {
        plans.map { "\($0.plan.document.name): \($0.days.lowerBound) to \($0.days.upperBound)" }
    }

    private func plan(_ fields: String = "") -> String { "---\ntitle: P\npublish: public\n\(fields)---\n" }

    @Test("A plan counts on those days on which it was in force; another can take its place before its end")
    func inForce() throws {
        let files = [
            "plans/2020-22.md": plan(), "plans/2021-24.md": plan("start: 2021-10-01\nsupersedes: 2020-22\n"),
            "plans/2022-23.md": plan("updates: 2021-24\n"),
        ]
        #expect(try days(plans(of: "2019", files)) == [])
        #expect(
            try days(plans(of: "2021", files)) == [
                "2020-22: 2021-01-01 to 2021-09-30", "2021-24: 2021-10-01 to 2021-12-31",
            ])
        #expect(
            try days(plans(of: "2022-23", files)) == [
                "2021-24: 2022-04-01 to 2023-03-31", "2022-23: 2022-04-01 to 2023-03-31",
            ])
        #expect(try days(plans(of: "2024", files)) == ["2021-24: 2024-01-01 to 2024-03-31"])
    }

    @Test("To a priority belongs what meetings did about its theme while the plan was in force")
    func work() throws {
        let minutes = "## 1. Lamps\n\n1.1 They burn.\n"
        let agenda = "| No | Item |\n| --- | --- |\n| 1 | Lamps |\n"
        let plans = try plans(
            of: "2025",
            [
                "themes.md": "---\npublish: public\nthemes:\n  - id: lamps\n    title: Lamps\n---\n",
                "plans/2023-25.md": plan(
                    "priorities:\n  - title: Light\n    theme: lamps\n  - title: Floods\n"),
                "meetings/2024-12-03/minutes.md": minutes, "meetings/2025-02-04/minutes.md": minutes,
                "meetings/2025-03-04/agenda.md": agenda, "meetings/2025-06-03/minutes.md": minutes,
                "meetings/2025-03-11/agenda.md":
                    "---\npublish: public\ncancelled: Nobody could come\n---\n\(agenda)",
            ])
        let priorities = try #require(plans.first).priorities
        #expect(priorities.map(\.theme?.id) == ["lamps", nil])
        #expect(
            priorities.map { $0.work.map(\.meeting.folder) } == [["2025-02-04", "2025-03-04"], []])
        #expect(priorities[0].work.map(\.count) == [1, 1])
    }
}
