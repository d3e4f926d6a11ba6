/// What is known of crime and disorder, gathered before a plan is made.
public struct StrategicAssessment: Paper {
    public internal(set) var document: Document
    /// The years it is about, where it or its name says.
    public let period: PlanPeriod?
}
