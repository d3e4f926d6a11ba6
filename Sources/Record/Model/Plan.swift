import FrontMatter
import WorkingDays

/// A community safety plan: what a partnership sets out to do in some years.
public struct Plan: Paper {
    public internal(set) var document: Document
    public let period: PlanPeriod
    /// Its first day; 1 April of its first year, where it does not say.
    public let start: CivilDate
    /// Its last day, on which it is still in force; a 31 March, where it does not say.
    public let end: CivilDate
    public let agreed: CivilDate?
    /// When it was last looked through, and found to hold.
    public let reviewed: CivilDate?
    /// The name of the plan that it takes the place of: `2023-24`.
    public let supersedes: Placed<String>?
    /// The name of the plan that goes on beside it: `2011-14`.
    public let updates: Placed<String>?
    public let priorities: [Priority]

    /// By its dates alone; a plan that supersedes it may have come earlier.
    public func isInForce(on day: CivilDate) -> Bool {
        start <= day && day <= end
    }
}
