import Record
import Testing
import WorkingDays

@Suite("The officer's desk")
struct DeskTests {
    /// What stands on the desk: each entry as `2025-07-01 name meeting`, with a `!` before what is overdue.
    private func entries(
        _ files: [String: String], rule: String = "papers: 5 working days before", on today: String
    ) throws -> [String] {
        try desk(files, rule: rule, on: today).entries.map { entry in
            let mark = entry.isOverdue ? "! " : ""
            return "\(mark)\(entry.due?.iso ?? "no day") \(entry.matter.line)"
        }
    }

    private func desk(
        _ files: [String: String], rule: String = "papers: 5 working days before", on today: String
    ) throws -> Desk {
        var all = Self.settled
        all["partnership.md"] = "---\nname: Anytown\n\(rule)\n---\n"
        all.merge(files) { $1 }
        let reading = try RecordReading(all, on: today)
        let linked = try #require(reading.linked.partnerships.first)
        return Desk(linked, today: try CivilDate(iso: today))
    }

    /// A plan and terms that need nothing for years.
    private static let settled = [
        "plans/2020-30.md":
            "---\ntitle: Plan\npublish: public\nagreed: 2020-04-01\nreviewed: 2028-01-01\n---\n",
        "terms-of-reference/2020-04-01.md": "---\npublish: public\nreviewed: 2028-01-01\n---\n",
    ]
    private static let far = ["2029-01-01 plan-review", "2029-01-01 terms-review", "2030-03-31 plan-ends"]

    private static func agenda(_ rows: String..., publish: String = "public") -> String {
        "---\npublish: \(publish)\n---\n| No | Item |\n| --- | --- |\n"
            + rows.map { "| \($0) |\n" }.joined()
    }

    private static let minutes = "---\npublish: public\n---\n## 1. Welcome\n\n1.1 Hello.\n"
    private static let welcome = agenda("1 | Welcome")

    @Test(
        "A meeting to come has its papers, its deadline for questions and its day, in the order of the days")
    func meetingToCome() throws {
        #expect(
            try entries(
                ["meetings/2026-02-24/agenda.md": Self.agenda("1 | Welcome", publish: "draft")],
                on: "2026-02-02")
                == [
                    "2026-02-17 papers 2026-02-24", "2026-02-23 question-deadline 2026-02-24",
                    "2026-02-24 meeting 2026-02-24",
                ] + Self.far)
    }

    @Test("Papers that are public need nothing more; those that came too late, or not at all, are overdue")
    func papersPublic() throws {
        let public_ = ["meetings/2026-02-24/agenda.md": Self.welcome]
        #expect(
            try entries(public_, on: "2026-02-18") == [
                "2026-02-23 question-deadline 2026-02-24", "2026-02-24 meeting 2026-02-24",
            ] + Self.far)
        let onlyTheDay = ["meetings/2026-02-24/agenda.md": "Soon."]
        #expect(try entries(onlyTheDay, on: "2026-02-17").first == "2026-02-17 papers 2026-02-24")
        #expect(try entries(onlyTheDay, on: "2026-02-18").first == "! 2026-02-17 papers 2026-02-24")
    }

    @Test("A cancelled meeting asks for nothing")
    func cancelled() throws {
        let agenda = "---\npublish: public\ncancelled: snow\n---\nNothing.\n"
        let other = ["meetings/2026-02-24/agenda.md": agenda, "meetings/2026-01-13/agenda.md": Self.welcome]
        #expect(
            try entries(other, on: "2026-02-02") == Self.far + ["no day minutes-to-write 2026-01-13"])
    }

    @Test(
        "Promised papers that are missing or not public are outstanding, and all are listed with where they are"
    )
    func promised() throws {
        let desk = try desk(
            [
                "meetings/2026-02-24/agenda.md": Self.agenda(
                    "1 | Minutes of 13 January 2026: Agreement", "2 | Action points: Review",
                    "3 | Crime figures: Written report", "4 | Lights", "5 | A death (closed session)"),
                "meetings/2026-02-24/lights.md": "---\ntitle: Lights\npublish: draft\nitem: \"4\"\n---\n",
                "meetings/2026-01-13/agenda.md": Self.welcome, "meetings/2026-01-13/minutes.md": Self.minutes,
            ], on: "2026-02-02")
        let papers = try #require(desk.papers.first)
        #expect(desk.papers.count == 1)
        #expect(papers.promised.map(\.item.number) == ["1", "2", "3", "4"])
        #expect(papers.promised.map(\.isMissing) == [false, true, true, false])
        #expect(papers.outstanding.map(\.item.number) == ["2", "3", "4"])
        #expect(desk.drafts.map(\.path) == ["meetings/2026-02-24/lights.md"])
    }

    @Test("Minutes are due with the papers of the next meeting, or when the rule says so")
    func minutesToWrite() throws {
        let held = ["meetings/2026-01-13/agenda.md": Self.welcome]
        #expect(try entries(held, on: "2026-01-14") == Self.far + ["no day minutes-to-write 2026-01-13"])
        let followed = held.merging(["meetings/2026-02-24/agenda.md": Self.welcome]) { $1 }
        #expect(try entries(followed, on: "2026-02-17").first == "2026-02-17 minutes-to-write 2026-01-13")
        #expect(try entries(followed, on: "2026-02-18").first == "! 2026-02-17 minutes-to-write 2026-01-13")
        #expect(
            try entries(held, rule: "papers: 5 working days after", on: "2026-01-14").first
                == "2026-01-20 minutes-to-write 2026-01-13")
        let draft = held.merging([
            "meetings/2026-01-13/minutes.md": Self.minutes.replacing("public", with: "draft")
        ]) { $1 }
        #expect(try entries(draft, on: "2026-01-14").last == "no day minutes-to-publish 2026-01-13")
    }

    @Test("Minutes wait for the next meeting to agree them, and are overdue where its minutes are silent")
    func minutesToAgree() throws {
        let first = [
            "meetings/2026-01-13/agenda.md": Self.welcome, "meetings/2026-01-13/minutes.md": Self.minutes,
        ]
        let next = first.merging(["meetings/2026-02-24/agenda.md": Self.welcome]) { $1 }
        func agreement(_ files: [String: String], on day: String) throws -> [String] {
            try entries(files, on: day).filter { $0.contains("agree") }
        }
        #expect(
            try agreement(first, on: "2026-01-14") == ["no day minutes-to-agree 2026-01-13, not on record"])
        #expect(
            try agreement(next, on: "2026-02-02") == [
                "2026-02-24 minutes-to-agree 2026-01-13, to come 2026-02-24"
            ])
        #expect(
            try agreement(next, on: "2026-02-25")
                == ["no day minutes-to-agree 2026-01-13, without minutes 2026-02-24"])
        let silent = next.merging(["meetings/2026-02-24/minutes.md": Self.minutes]) { $1 }
        #expect(
            try agreement(silent, on: "2026-02-25").first
                == "! 2026-02-24 minutes-to-agree 2026-01-13, silent 2026-02-24")
        let agreed = Self.minutes.replacing("Hello.", with: "The minutes of 13 January 2026 were agreed.")
        let settled = next.merging(["meetings/2026-02-24/minutes.md": agreed]) { $1 }
        #expect(
            try agreement(settled, on: "2026-02-25")
                == ["no day minutes-to-agree 2026-02-24, not on record"])
    }

    @Test("A paper that appears on a day to come stands there with its day, and is no duty")
    func publication() throws {
        let files = [
            "pages/a.md": "---\ntitle: A\npublish: 2026-02-10\n---\n",
            "pages/b.md": "---\ntitle: B\npublish: never\n---\n",
        ]
        let desk = try desk(files, on: "2026-02-02")
        #expect(desk.entries.first?.matter.line == "publication pages/a.md")
        #expect(desk.entries.first?.workingDaysLeft == 6)
        #expect(desk.drafts.isEmpty)
        #expect(!desk.isOverdue)
        #expect(try entries(files, on: "2026-02-10") == Self.far)
    }

    @Test("A plan is looked through each year and followed by another; terms are looked through, too")
    func reviews() throws {
        let plan = "---\ntitle: Plan\npublish: public\nagreed: 2025-02-25\n---\n"
        func reviews(_ files: [String: String], on day: String) throws -> [String] {
            var all: [String: String] = [
                "plans/2020-30.md": "---\ntitle: Old\npublish: public\nend: 2025-03-31\n---\n",
                "terms-of-reference/2020-04-01.md": "---\npublish: public\nstatus: draft\n---\n",
            ]
            all.merge(files) { $1 }
            return try entries(all, on: day)
        }
        #expect(
            try reviews([:], on: "2025-01-01") == [
                "! 2021-04-01 plan-review", "2025-03-31 plan-ends", "no day terms-missing",
            ])
        #expect(try reviews([:], on: "2025-04-01") == ["! 2025-03-31 plan-ends", "no day terms-missing"])
        let renewed = ["plans/2025-27.md": plan]
        #expect(
            try reviews(renewed, on: "2025-05-01") == [
                "2026-02-25 plan-review", "2027-03-31 plan-ends", "no day terms-missing",
            ])
        // A plan that updates it is a review, before it begins and after.
        let update = "---\ntitle: Update\npublish: public\nagreed: 2026-01-13\nupdates: 2025-27\n---\n"
        let updated = renewed.merging(["plans/2026-27.md": update]) { $1 }
        for day in ["2026-03-01", "2026-05-01"] {
            #expect(
                try reviews(updated, on: day) == [
                    "2027-01-13 plan-review", "2027-03-31 plan-ends", "no day terms-missing",
                ])
        }
        let terms = "---\npublish: public\nagreed: 2024-02-29\n---\n"
        #expect(
            try reviews(
                renewed.merging(["terms-of-reference/2024-02-29.md": terms]) { $1 }, on: "2025-03-31"
            ).contains("! 2025-02-28 terms-review"))
    }

    @Test("A partnership without any paper is told what it lacks")
    func empty() throws {
        let linked = try #require(try RecordReading([:]).linked.partnerships.first)
        let desk = Desk(linked, today: try CivilDate(iso: "2026-02-02"))
        #expect(desk.entries.map(\.matter.line) == ["plan-missing", "terms-missing"])
        #expect(!desk.isAtRest && !desk.isOverdue && desk.lastMeeting == nil)
    }

    @Test("One that has not met for two years is at rest, and nothing is overdue there")
    func atRest() throws {
        let files = ["meetings/2011-07-26/agenda.md": "Soon.", "plans/2008-11.md": "---\ntitle: P\n---\n"]
        #expect(try desk(files, on: "2013-07-26").isAtRest)
        #expect(try desk(files, on: "2013-07-26").entries.isEmpty)
        #expect(try !desk(files, on: "2013-07-01").isAtRest)
        // A meeting to come wakes it.
        let woken = files.merging(["meetings/2013-09-10/agenda.md": "Soon."]) { $1 }
        #expect(try !desk(woken, on: "2013-08-01").isAtRest)
    }

    @Test("What came late is told with the working days it was late by")
    func late() throws {
        let files = [
            "meetings/2026-04-07/agenda.md": "---\npublish: public\npublished: 2026-04-01\n---\nSoon.\n",
            "meetings/2026-04-07/a.md": "---\ntitle: A\npublish: public\npublished: 2026-03-27\n---\n",
        ]
        let late = try desk(files, on: "2026-04-08").late
        #expect(late.map(\.document.path) == ["meetings/2026-04-07/agenda.md"])
        #expect(late.map(\.workingDaysLate) == [3])
    }
}

extension DeskMatter {
    /// As these tests write it.
    fileprivate var line: String {
        switch self {
        case .papers(let papers): "papers \(papers.meeting.id.folder)"
        case .questionDeadline(let meeting, _): "question-deadline \(meeting.id.folder)"
        case .meeting(let meeting): "meeting \(meeting.id.folder)"
        case .minutesToWrite(let meeting): "minutes-to-write \(meeting.id.folder)"
        case .minutesToPublish(let meeting): "minutes-to-publish \(meeting.id.folder)"
        case .minutesToAgree(let meeting, .notOnRecord):
            "minutes-to-agree \(meeting.id.folder), not on record"
        case .minutesToAgree(let meeting, .toCome(let next)):
            "minutes-to-agree \(meeting.id.folder), to come \(next.id.folder)"
        case .minutesToAgree(let meeting, .withoutMinutes(let next)):
            "minutes-to-agree \(meeting.id.folder), without minutes \(next.id.folder)"
        case .minutesToAgree(let meeting, .silent(let next)):
            "minutes-to-agree \(meeting.id.folder), silent \(next.id.folder)"
        case .publication(let document): "publication \(document.path)"
        case .planEnds: "plan-ends"
        case .planReview: "plan-review"
        case .planMissing: "plan-missing"
        case .termsReview: "terms-review"
        case .termsMissing: "terms-missing"
        case .statementReview: "accessibility-review"
        case .statementMissing: "accessibility-missing"
        }
    }
}
