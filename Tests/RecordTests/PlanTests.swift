import Testing
import WorkingDays

@testable import Record

@Suite("Plans")
struct PlanTests {
    private func read(_ fields: String, name: String = "2025-27") -> PaperReading<Plan> {
        PaperReading("riverside/plans/\(name).md", "title: Plan\n\(fields)") { $0.plan(reporting: &$1) }
    }

    @Test("All that a plan says is read")
    func whole() throws {
        let reading = read(
            """
            period: 2012-14
            start: 2012-05-01
            end: 2014-04-30
            agreed: 2012-04-24
            supersedes: 2009-12
            updates: 2011-14
            priorities:
              - title: Alcohol and violence
                kind: tactical
                number: 2
                theme: violence
                leads: [Ada Bell, to be confirmed]
                why: Most of it happens at night.
                aims:
                  - Fewer fights
                targets:
                  - target: Assaults recorded
                    baseline: 120 in 2011
                    goal: 110
                    outcome: 104
                spent:
                  - on: Taxi marshals
                    amount: "£4,207"
            """)
        #expect(reading.messages == "")
        let plan = try #require(reading.paper)
        #expect(plan.document.kind == .plan)
        #expect(plan.period.text == "2012-14")
        #expect(
            [plan.start.iso, plan.end.iso, plan.agreed?.iso] == ["2012-05-01", "2014-04-30", "2012-04-24"])
        #expect(plan.supersedes?.value == "2009-12")
        #expect(plan.supersedes?.place.range?.start.line == 8)
        #expect(plan.updates?.value == "2011-14")
        let priority = try #require(plan.priorities.first)
        #expect(plan.priorities.count == 1)
        #expect(priority.id == "tactical-2")
        #expect(priority.title == "Alcohol and violence")
        #expect(priority.theme?.value == "violence")
        #expect(priority.leads == ["Ada Bell", "to be confirmed"])
        #expect(priority.why == "Most of it happens at night.")
        #expect(priority.aims == ["Fewer fights"])
        #expect(
            priority.targets == [
                Priority.Target(
                    text: "Assaults recorded", baseline: "120 in 2011", goal: "110", outcome: "104")
            ])
        #expect(priority.spending.map(\.purpose) == ["Taxi marshals"])
        #expect(priority.spending.map(\.amount) == [FigureValue(reading: "£4,207")])
    }

    @Test(
        "The name of the file tells the period, and the period the days",
        arguments: [
            ("2025-27", "2025-27", "2025-04-01", "2027-03-31"),
            ("2023-2024", "2023-24", "2023-04-01", "2024-03-31"),
            ("2011", "2011", "2011-04-01", "2012-03-31"),
            ("community-safety-plan-2014-17", "2014-17", "2014-04-01", "2017-03-31"),
            ("2014-17-year-one", "2014-17", "2014-04-01", "2017-03-31"),
        ])
    func period(name: String, period: String, start: String, end: String) throws {
        let plan = try #require(read("", name: name).paper)
        #expect(plan.period.text == period)
        #expect(plan.start.iso == start)
        #expect(plan.end.iso == end)
    }

    @Test("A plan is in force from its first day to its last")
    func force() throws {
        let plan = try #require(read("").paper)
        let days = try ["2025-03-31", "2025-04-01", "2027-03-31", "2027-04-01"].map { try CivilDate(iso: $0) }
        #expect(days.map { plan.isInForce(on: $0) } == [false, true, true, false])
    }

    @Test("Priorities are counted within their kind, and on from a number that is given")
    func numbers() throws {
        let reading = read(
            """
            priorities:
              - title: A
              - title: B
                kind: track
              - title: C
              - title: D
                number: 5
              - title: E
              - title: F
                kind: watch
              - title: G
                kind: track
              - title: H
                number: 4
            """)
        #expect(
            reading.paper?.priorities.map(\.id) == [
                "strategic-1", "track-1", "strategic-2", "strategic-5", "strategic-6", "watch-1", "track-2",
                "strategic-4",
            ])
        #expect(reading.messages == "")
    }

    @Test(
        "What does not go together is an error",
        arguments: [
            (
                "priorities:\n  - title: A\n  - title: B\n    number: 1", "2025-27",
                """
                riverside/plans/2025-27.md:1:1: error: a number belongs to one priority of its kind, and both `A` \
                and `B` are strategic 1 [field-type]
                  mend: correct `number` or `kind` of one of the two

                """
            ),
            (
                "agreed: 2025-01-01", "our-plan",
                """
                riverside/plans/our-plan.md:1:1: error: a plan says which years it is for, and neither a field nor \
                the name `our-plan` does [field-type]
                  mend: add a line such as `period: 2025-27`, or rename the file, for example to `2025-27.md`

                """
            ),
            (
                "agreed: 2025-01-01", "2011-14-update-2012-13",
                """
                riverside/plans/2011-14-update-2012-13.md:1:1: error: a plan says which years it is for, and neither \
                a field nor the name `2011-14-update-2012-13` does [field-type]
                  mend: add a line such as `period: 2025-27`, or rename the file, for example to `2025-27.md`

                """
            ),
            (
                "start: 2027-04-01", "2025-27",
                """
                riverside/plans/2025-27.md:1:1: error: a plan does not end before it starts, and this one is from \
                2027-04-01 to 2027-03-31 [field-type]
                  mend: correct `start`, `end` or `period`; without the first two it runs from April to March

                """
            ),
            (
                "period: 9999", "2025-27",
                """
                riverside/plans/2025-27.md:1:1: error: a plan does not end before it starts, and this one is from \
                9999-04-01 to a day beyond the calendar [field-type]
                  mend: correct `start`, `end` or `period`; without the first two it runs from April to March

                """
            ),
            (
                "period: soon", "2025-27",
                """
                riverside/plans/2025-27.md:4:9: error: `period` is years such as 2025-27, and `soon` is not [field-type]
                  mend: write years such as 2025-27 in its place

                """
            ),
        ])
    func refused(fields: String, name: String, message: String) {
        let reading = read(fields, name: name)
        #expect(reading.paper == nil)
        #expect(reading.messages == message + "1 error in 1 file\n")
    }
}
