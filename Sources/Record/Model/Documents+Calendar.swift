import WorkingDays

extension Documents {
    /// The days on which a partnership works: without the bank holidays of its nation and its own closures.
    ///
    /// - Parameter division: another nation whose bank holidays are to count.
    public func calendar(of partnership: Partnership, in division: Division? = nil) -> WorkingCalendar {
        WorkingCalendar(
            BankHolidays(of: division ?? partnership.rules.division, overriddenBy: bankHolidays),
            closures: partnership.rules.closures)
    }
}
