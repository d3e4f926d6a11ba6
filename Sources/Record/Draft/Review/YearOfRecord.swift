import WorkingDays

/// What a partnership's record holds of one year: the facts of a review, each with where it comes from.
struct YearOfRecord {
    let year: ReviewYear
    let linked: LinkedPartnership
    /// The last day of which it can tell: that of the year, or today while the year is not over.
    let lastDay: CivilDate
    let isOver: Bool
    let meetings: MeetingsOfYear
    let actions: ActionsOfYear
    let plans: [PlanOfYear]

    init(_ year: ReviewYear, of linked: LinkedPartnership, today: CivilDate) {
        self.year = year
        self.linked = linked
        lastDay = min(year.days.upperBound, today)
        isOver = year.days.upperBound < today
        meetings = MeetingsOfYear(
            linked.meetings.filter { year.days.contains($0.meeting.date) },
            agencies: linked.record.partnership.agencies)
        actions = ActionsOfYear(linked.actions.threads, in: year.days, knownOn: lastDay)
        plans = PlanOfYear.all(of: linked, in: year.days, held: Set(meetings.held.map(\.meeting.id)))
    }

    /// The calendar years of it for which a register has a page.
    func years(of register: LinkedPartnership.Register) -> [Int] {
        linked.years(of: register).filter(year.calendarYears.contains).sorted()
    }
}
