import Testing

@testable import Record

@Suite("Groups, terms of reference, assessments and reviews")
struct StandingKindsTests {
    @Test("A working group says who leads it, who takes part and how long it worked")
    func group() throws {
        let reading = PaperReading(
            "riverside/groups/cycle-crime.md",
            """
            title: Cycle crime group
            leads: Ada Bell
            agencies: [City Council, Constabulary]
            from: 2012-01-01
            to: 2014-12-31
            """
        ) { $0.workingGroup(reporting: &$1) }
        #expect(reading.messages == "")
        let group = try #require(reading.paper)
        #expect(group.title == "Cycle crime group")
        #expect(group.leads == ["Ada Bell"])
        #expect(group.agencies.map(\.value) == ["City Council", "Constabulary"])
        #expect(group.term.first?.iso == "2012-01-01")
        #expect(group.term.last?.iso == "2014-12-31")
    }

    @Test(
        "Terms of reference hold from the day they were agreed, which a field or the name tells",
        arguments: [
            ("2023-10-10", "", "2023-10-10"), ("2023-10-10-revised", "", "2023-10-10"),
            ("2023-10-10", "agreed: 2023-10-11", "2023-10-11"), ("current", "", nil),
            ("2023-10-100", "", nil), ("2023-02-30", "", nil), ("2023-10-10", "status: draft", nil),
            ("2023-10-10", "status: draft\nagreed: 2023-10-11", "2023-10-11"),
            ("2023-10-10", "status: agreed", "2023-10-10"),
        ])
    func terms(name: String, fields: String, agreed: String?) throws {
        let reading = PaperReading("riverside/terms-of-reference/\(name).md", fields) {
            $0.termsOfReference(reporting: &$1)
        }
        #expect(reading.messages == "")
        let terms = try #require(reading.paper)
        #expect(terms.title == "Terms of reference")
        #expect(terms.agreed?.iso == agreed)
        #expect(terms.dated?.iso == (name.hasPrefix("2023-10-10") && name.count != 11 ? "2023-10-10" : nil))
    }

    @Test("A strategic assessment may say which years it is about")
    func assessment() throws {
        func period(_ name: String, _ fields: String = "") -> String? {
            PaperReading("riverside/strategic-assessments/\(name).md", "title: A\n\(fields)") {
                $0.strategicAssessment(reporting: &$1)
            }.paper?.period?.text
        }
        #expect(period("2013") == "2013")
        #expect(period("violence") == nil)
        #expect(period("2013", "period: 2012/13") == "2012-13")
    }

    @Test("An annual review is of a year")
    func review() throws {
        func read(_ name: String, _ fields: String = "") -> PaperReading<AnnualReview> {
            PaperReading("riverside/annual-reviews/\(name).md", "title: A\n\(fields)") {
                $0.annualReview(reporting: &$1)
            }
        }
        #expect(read("2025").paper?.period.text == "2025")
        #expect(read("2024-25").paper?.period.text == "2024-25")
        #expect(read("latest", "period: 2024").paper?.period.text == "2024")
        #expect(read("2025", "agreed: 2025-07-01").paper?.agreed?.iso == "2025-07-01")
        #expect(
            read("latest").messages == """
                riverside/annual-reviews/latest.md:1:1: error: an annual review says which years it is for, and \
                neither a field nor the name `latest` does [field-type]
                  mend: add a line such as `period: 2025-27`, or rename the file, for example to `2025-27.md`
                1 error in 1 file

                """)
    }

    @Test(
        "A kind that needs a title says so",
        arguments: ["plans/2025-27", "groups/a", "strategic-assessments/2013", "annual-reviews/2025"])
    func titles(path: String) {
        let reading = PaperReading("riverside/\(path).md", "") { file, log in
            switch file.place.kind {
            case .plan: file.plan(reporting: &log).map { $0 as any Paper }
            case .group: file.workingGroup(reporting: &log)
            case .strategicAssessment: file.strategicAssessment(reporting: &log)
            default: file.annualReview(reporting: &log)
            }
        }
        #expect(reading.paper == nil)
        #expect(reading.messages.contains("needs the field `title`"))
    }
}
