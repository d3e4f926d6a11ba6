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

        case .anchorDuplicate: .anchorDuplicate
        case .footnoteUnknown: .footnoteUnknown
        case .footnoteUnused: .footnoteUnused
        case .htmlAsText: .htmlAsText
        case .imageElsewhere: .imageElsewhere
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

        case .addressTaken: .addressTaken
        case .fileName: .fileName
        case .fileNotPlain: .fileNotPlain
        case .publishMissing: .publishMissing
        case .publishUnreadable: .publishUnreadable
        case .siteMissing: .siteMissing

        case .questionNamesAsker: .questionNamesAsker
        case .questionOutcomeUnclear: .questionOutcomeUnclear

        case .agendaLengthUnreadable: .agendaLengthUnreadable
        case .agendaNumberTwice: .agendaNumberTwice
        case .agendaNumberUnreadable: .agendaNumberUnreadable
        case .agendaStillClosed: .agendaStillClosed
        case .agendaTableMissing: .agendaTableMissing
        }
    }
}
