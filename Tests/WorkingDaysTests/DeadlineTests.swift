import Testing
@testable import WorkingDays

@Suite("Deadlines")
struct DeadlineTests {
    @Test(
        "Questions are due before 10:00 on the last working day before, papers by the end of five clear days",
        arguments: [
            ("2022-09-20", "Fri 16 Sep 2022", "2022-09-16T09:00:00Z", "Fri 9 Sep 2022"),
            ("2023-05-09", "Fri 5 May 2023", "2023-05-05T09:00:00Z", "Thu 27 Apr 2023"),
            ("2026-03-30", "Fri 27 Mar 2026", "2026-03-27T10:00:00Z", "Fri 20 Mar 2026"),
            ("2026-04-07", "Thu 2 Apr 2026", "2026-04-02T09:00:00Z", "Thu 26 Mar 2026"),
            ("2026-10-26", "Fri 23 Oct 2026", "2026-10-23T09:00:00Z", "Fri 16 Oct 2026"),
            ("2026-12-29", "Thu 24 Dec 2026", "2026-12-24T10:00:00Z", "Thu 17 Dec 2026"),
            ("2028-01-04", "Fri 31 Dec 2027", "2027-12-31T10:00:00Z", "Wed 22 Dec 2027"),
        ])
    func table(meeting: String, questions: String, utc: String, papers: String) throws {
        let date = try day(meeting)
        let question = try QuestionDeadlineRule.usual.deadline(forMeetingOn: date, in: england)
        #expect(question.at.date == (try CivilDate(reading: questions)))
        #expect(question.at.time == (try time("10:00")))
        #expect(question.at.instant.description == utc)

        let rule = try PapersRule(reading: "5 clear days before")
        #expect(try rule.deadline(forMeetingOn: date, in: england).date == CivilDate(reading: papers))
    }

    @Test("A deadline carries its whole working")
    func working() throws {
        let date = try day("2028-01-04")
        let question = try QuestionDeadlineRule.usual.deadline(forMeetingOn: date, in: england)
        #expect(question.words == "before 10am on Friday 31 December 2027")
        #expect(
            question.reckoning.working == [
                "Mon 3 January is a bank holiday (New Year’s Day, substitute)",
                "Sun 2 January is at the weekend",
                "Sat 1 January is at the weekend",
            ])

        let papers = try PapersRule(reading: "5 clear days before").deadline(forMeetingOn: date, in: england)
        #expect(papers.words == "by the end of Wednesday 22 December 2027")
        #expect(
            papers.reckoning.working == [
                "Mon 3 January is a bank holiday (New Year’s Day, substitute)",
                "Sun 2 January is at the weekend",
                "Sat 1 January is at the weekend",
                "Tue 28 December 2027 is a bank holiday (Boxing Day, substitute)",
                "Mon 27 December 2027 is a bank holiday (Christmas Day, substitute)",
                "Sun 26 December 2027 is at the weekend",
                "Sat 25 December 2027 is at the weekend",
            ])
    }

    @Test("A funeral and a coronation move a deadline as any bank holiday does")
    func oneOffs() throws {
        let funeral = try QuestionDeadlineRule.usual.deadline(forMeetingOn: day("2022-09-20"), in: england)
        #expect(
            funeral.reckoning.working == [
                "Mon 19 September is a bank holiday (State Funeral of Queen Elizabeth II)",
                "Sun 18 September is at the weekend",
                "Sat 17 September is at the weekend",
            ])
        let coronation = try QuestionDeadlineRule.usual.deadline(forMeetingOn: day("2023-05-09"), in: england)
        #expect(
            coronation.reckoning.working.first
                == "Mon 8 May is a bank holiday (Coronation of King Charles III)")
    }

    @Test("A partnership may ask for questions earlier")
    func ownRule() throws {
        let rule = try #require(QuestionDeadlineRule(before: time("12:00"), workingDaysBefore: 3))
        let deadline = try rule.deadline(forMeetingOn: day("2026-04-07"), in: england)
        #expect(deadline.at.description == "2026-03-31T12:00:00+01:00")
        #expect(deadline.words == "before midday on Tuesday 31 March 2026")
        #expect(rule.description == "before midday, 3 working days before the meeting")
        #expect(
            QuestionDeadlineRule.usual.description
                == "before 10am on the last working day before the meeting")
    }

    @Test("A rule asks for 1 to 99 days", arguments: [0, -1, 100, Int.max, Int.min])
    func bounds(days: Int) {
        #expect(QuestionDeadlineRule(before: .midday, workingDaysBefore: days) == nil)
        #expect(PapersRule(days, .workingDaysBefore) == nil)
    }

    @Test(
        "The three ways to say when papers are due are counted each in its own way",
        arguments: [
            ("5 working days before", "2026-02-24", "2026-02-17"),
            ("5 clear days before", "2026-02-24", "2026-02-16"),
            ("5 working days after", "2026-02-24", "2026-03-03"),
            ("1 working day before", "2026-04-07", "2026-04-02"),
            ("1 clear day before", "2026-04-07", "2026-04-01"),
            ("1 working day after", "2026-04-02", "2026-04-07"),
        ])
    func papersRules(words: String, meeting: String, due: String) throws {
        let rule = try PapersRule(reading: words)
        #expect(try rule.deadline(forMeetingOn: day(meeting), in: england).date == day(due))
        #expect(rule.description == words)
    }

    @Test("Every rule for papers is read as it is written")
    func papersRoundTrip() throws {
        for counting in PapersRule.Counting.allCases {
            for days in PapersRule.days {
                let rule = try #require(PapersRule(days, counting))
                #expect(try PapersRule(reading: rule.description) == rule)
            }
        }
    }

    @Test(
        "Other words are no rule for papers",
        arguments: [
            "", "5", "five working days before", "5 days before", "5 working days", "0 clear days before",
            "100 clear days before", "-5 clear days before", "5 clear days after", "5 working days before it",
            "99999999999999999999 clear days before",
        ])
    func unreadablePapersRule(text: String) {
        let fault = PapersRuleFault(text: text)
        #expect(throws: fault) { try PapersRule(reading: text) }
        #expect(fault.rule == "\"\(text)\" does not say by when papers are posted")
        #expect(
            fault.mend
                == """
                write "5 working days before", "5 clear days before" or "5 working days after", with 1 to 99 days
                """)
    }

    @Test("A deadline that needs holidays nobody knows yet is refused")
    func outsideTheTable() throws {
        let fault = CalendarFault.noBankHolidays(year: 2101)
        let meeting = try day("2101-02-22")
        #expect(throws: fault) { try QuestionDeadlineRule.usual.deadline(forMeetingOn: meeting, in: england) }
        #expect(throws: fault) {
            try PapersRule(reading: "5 working days before").deadline(forMeetingOn: meeting, in: england)
        }
    }
}
