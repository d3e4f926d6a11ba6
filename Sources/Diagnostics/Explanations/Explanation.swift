/// What a code means, for the person who meets it: `minutebook explain CODE`.
public struct Explanation: Hashable, Sendable {
    /// One line, for the list of all codes.
    public let summary: String
    public let cause: String
    public let mend: String
    /// A small piece that has the fault, and the same piece without it.
    public let example: Example?

    public struct Example: Hashable, Sendable {
        public let wrong: String
        public let right: String

        public init(wrong: String, right: String) {
            self.wrong = wrong
            self.right = right
        }
    }

    init(_ summary: String, cause: String, mend: String, example: Example? = nil) {
        self.summary = summary
        self.cause = cause
        self.mend = mend
        self.example = example
    }
}

extension DiagnosticCode {
    public var explanation: Explanation {
        switch self {
        case .textNotUTF8: .textNotUTF8
        case .textControlCharacter: .textControlCharacter

        case .frontMatterUnclosed: .frontMatterUnclosed
        case .frontMatterIndentation: .frontMatterIndentation
        case .frontMatterLimit: .frontMatterLimit
        case .frontMatterQuotes: .frontMatterQuotes
        case .frontMatterSyntax: .frontMatterSyntax
        case .frontMatterTab: .frontMatterTab
        case .frontMatterUnsupported: .frontMatterUnsupported
        case .fieldDuplicate: .fieldDuplicate
        case .fieldMissing: .fieldMissing
        case .fieldType: .fieldType
        case .fieldUnknown: .fieldUnknown

        case .anchorUnknown: .anchorUnknown
        case .anchorDuplicate: .anchorDuplicate
        case .footnoteUnknown: .footnoteUnknown
        case .footnoteUnused: .footnoteUnused
        case .htmlAsText: .htmlAsText
        case .imageElsewhere: .imageElsewhere
        case .linkUnknown: .linkUnknown
        case .linkUnsafe: .linkUnsafe
        case .markdownLimit: .markdownLimit

        case .minuteNumberElsewhere: .minuteNumberElsewhere
        case .minuteNumberRunOn: .minuteNumberRunOn
        case .minuteNumberTwice: .minuteNumberTwice
        case .minutesWithoutSections: .minutesWithoutSections

        case .templateBlockUnknown: .templateBlockUnknown
        case .templateContentUnused: .templateContentUnused
        case .templateLimit: .templateLimit
        case .templateNameUnknown: .templateNameUnknown
        case .templatePartialUnknown: .templatePartialUnknown
        case .templateSyntax: .templateSyntax
        case .templateValueMismatch: .templateValueMismatch
        case .templateValueMisused: .templateValueMisused

        case .actionLogMissing: .actionLogMissing
        case .actionReferenceTwice: .actionReferenceTwice
        case .actionReferenceUnreadable: .actionReferenceUnreadable
        case .actionStatusUnclear: .actionStatusUnclear

        case .bankHolidaysPartYear: .bankHolidaysPartYear
        case .bankHolidaysUnreadable: .bankHolidaysUnreadable

        case .clauseNumberTwice: .clauseNumberTwice

        case .figureUnknown: .figureUnknown
        case .seriesPeriodKind: .seriesPeriodKind
        case .seriesPeriodTwice: .seriesPeriodTwice

        case .abbreviationTwice: .abbreviationTwice
        case .glossaryTableMissing: .glossaryTableMissing
        case .actionDropped: .actionDropped
        case .actionJoinDoubtful: .actionJoinDoubtful
        case .actionJoinedByWording: .actionJoinedByWording
        case .actionNotLogged: .actionNotLogged
        case .actionOpenForLong: .actionOpenForLong
        case .actionPreviousUnknown: .actionPreviousUnknown
        case .actionUnknown: .actionUnknown

        case .addressDropped: .addressDropped
        case .anchorDropped: .anchorDropped
        case .addressTaken: .addressTaken
        case .fileName: .fileName
        case .fileNotPlain: .fileNotPlain
        case .meetingUnknown: .meetingUnknown
        case .partnershipMissing: .partnershipMissing
        case .publishMissing: .publishMissing
        case .publishUnreadable: .publishUnreadable
        case .siteMissing: .siteMissing

        case .minutesNotAgreed: .minutesNotAgreed
        case .questionNamesAsker: .questionNamesAsker
        case .questionOutcomeUnclear: .questionOutcomeUnclear
        case .themeUnknown: .themeUnknown
        case .meetingNotThere: .meetingNotThere

        case .agencyUnknown: .agencyUnknown
        case .ownerUnknown: .ownerUnknown
        case .nameUnknown: .nameUnknown

        case .agendaLengthUnreadable: .agendaLengthUnreadable
        case .agendaNumberTwice: .agendaNumberTwice
        case .agendaNumberUnreadable: .agendaNumberUnreadable
        case .agendaStillClosed: .agendaStillClosed
        case .agendaTableMissing: .agendaTableMissing

        case .agendaMissing: .agendaMissing
        case .itemUnknown: .itemUnknown
        case .itemWithoutMinute: .itemWithoutMinute
        case .meetingDay: .meetingDay
        case .meetingLengthDiffers: .meetingLengthDiffers
        case .minuteWithoutItem: .minuteWithoutItem
        case .paperLate: .paperLate
        case .paperMissing: .paperMissing
        case .questionDeadlineDiffers: .questionDeadlineDiffers

        case .actionOfClosedMinute: .actionOfClosedMinute
        case .minuteWithheld: .minuteWithheld
        case .nameInClosedTitle: .nameInClosedTitle
        case .paperOfClosedItem: .paperOfClosedItem
        case .publicTitleUnused: .publicTitleUnused

        case .headingLevelSkipped: .headingLevelSkipped
        case .headingWithoutWords: .headingWithoutWords
        case .imageApart: .imageApart
        case .imageWithoutText: .imageWithoutText
        case .originalMissing: .originalMissing
        case .tableWithoutHead: .tableWithoutHead

        case .personalDateOfBirth: .personalDateOfBirth
        case .personalEmailAddress: .personalEmailAddress
        case .personalInsuranceNumber: .personalInsuranceNumber
        case .personalMobileNumber: .personalMobileNumber
        }
    }
}
