import WorkingDays

/// Something that an officer has to do, or to keep in mind, with the day by which.
public struct DeskEntry: Sendable {
    public let matter: DeskMatter
    /// The day by whose end it is due; nil where nothing on record sets one.
    public let due: CivilDate?
    public let isOverdue: Bool
    /// The working days from tomorrow to the day it is due; nil where that day has passed or is not known.
    public let workingDaysLeft: Int?
}

/// What an entry of the desk is about.
public enum DeskMatter: Sendable {
    /// The agenda and the papers of a meeting are to be public.
    case papers(DeskPapers)
    case questionDeadline(Meeting, QuestionDeadline)
    case meeting(Meeting)
    case minutesToWrite(Meeting)
    case minutesToPublish(Meeting)
    case minutesToAgree(Meeting, MinutesAgreer)
    /// A paper that appears by itself on that day.
    case publication(Document)

    /// The plan in force ends, and none on record follows it.
    case planEnds(Plan)
    case planReview(Plan)
    case planMissing
    case termsReview(TermsOfReference)
    case termsMissing
    case statementReview(AccessibilityStatement)
    case statementMissing

    /// Whether something has to be done, so that it can be overdue.
    var isDuty: Bool {
        switch self {
        case .questionDeadline, .meeting, .publication: false
        default: true
        }
    }
}

/// The meeting that is to agree the minutes of an earlier one, as far as it is known.
public enum MinutesAgreer: Sendable {
    case notOnRecord
    case toCome(Meeting)
    /// It was held, and nobody can tell before its own minutes are there.
    case withoutMinutes(Meeting)
    /// It was held, and its minutes do not say so.
    case silent(Meeting)
}
