import WorkingDays

/// Makes entries of the desk, as on a day.
struct DeskEntryMaker {
    let today: CivilDate
    private let calendar: WorkingCalendar

    init(today: CivilDate, calendar: WorkingCalendar) {
        self.today = today
        self.calendar = calendar
    }

    func entry(_ matter: DeskMatter, due: CivilDate?) -> DeskEntry {
        DeskEntry(
            matter: matter, due: due, isOverdue: matter.isDuty && due.map { $0 < today } ?? false,
            workingDaysLeft: due.flatMap(workingDays))
    }

    /// Whatever is due first comes first; of one day, what was made first.
    func inOrder(_ entries: [DeskEntry]) -> [DeskEntry] {
        entries.enumerated().sorted { one, other in
            switch (one.element.due, other.element.due) {
            case (let day?, let otherDay?) where day != otherDay: day < otherDay
            case (_?, nil): true
            case (nil, _?): false
            default: one.offset < other.offset
            }
        }.map(\.element)
    }

    private func workingDays(until due: CivilDate) -> Int? {
        guard due >= today else { return nil }
        do throws(CalendarFault) { return try calendar.workingDays(after: today, upTo: due) } catch {
            return nil
        }
    }
}
