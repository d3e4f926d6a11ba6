/// What kind of fault it is. A code keeps its name for good: people search for it.
public enum DiagnosticCode: String, CaseIterable, Hashable, Sendable {
    // The bytes of a file
    case textNotUTF8 = "text-not-utf8"
    case textControlCharacter = "text-control-character"

    // The lines between the --- marks
    case frontMatterUnclosed = "front-matter-unclosed"
    case frontMatterIndentation = "front-matter-indentation"
    case frontMatterLimit = "front-matter-limit"
    case frontMatterQuotes = "front-matter-quotes"
    case frontMatterSyntax = "front-matter-syntax"
    case frontMatterTab = "front-matter-tab"
    case frontMatterUnsupported = "front-matter-unsupported"
    case fieldDuplicate = "field-duplicate"
    case fieldMissing = "field-missing"
    case fieldType = "field-type"
    case fieldUnknown = "field-unknown"

    // The text of a paper
    case anchorUnknown = "anchor-unknown"
    case anchorDuplicate = "anchor-duplicate"
    case footnoteUnknown = "footnote-unknown"
    case footnoteUnused = "footnote-unused"
    case htmlAsText = "html-as-text"
    case imageElsewhere = "image-elsewhere"
    case linkUnknown = "link-unknown"
    case linkUnsafe = "link-unsafe"
    case markdownLimit = "markdown-limit"

    // Minutes
    case minuteNumberElsewhere = "minute-number-elsewhere"
    case minuteNumberRunOn = "minute-number-run-on"
    case minuteNumberTwice = "minute-number-twice"
    case minutesWithoutSections = "minutes-without-sections"

    // Templates
    case templateBlockUnknown = "template-block-unknown"
    case templateContentUnused = "template-content-unused"
    case templateLimit = "template-limit"
    case templateNameUnknown = "template-name-unknown"
    case templatePartialUnknown = "template-partial-unknown"
    case templateSyntax = "template-syntax"
    case templateValueMismatch = "template-value-mismatch"
    case templateValueMisused = "template-value-misused"

    // Action logs
    case actionLogMissing = "action-log-missing"
    case actionReferenceTwice = "action-reference-twice"
    case actionReferenceUnreadable = "action-reference-unreadable"
    case actionStatusUnclear = "action-status-unclear"

    // Clauses of reports and terms
    case clauseNumberTwice = "clause-number-twice"

    // Questions from the public
    case questionNamesAsker = "question-names-asker"
    case questionOutcomeUnclear = "question-outcome-unclear"

    // Themes
    case themeUnknown = "theme-unknown"

    // Figures
    case figureUnknown = "figure-unknown"
    case seriesPeriodKind = "series-period-kind"
    case seriesPeriodTwice = "series-period-twice"

    // Abbreviations
    case abbreviationTwice = "abbreviation-twice"
    case glossaryTableMissing = "glossary-table-missing"
    // Actions and their threads
    case actionDropped = "action-dropped"
    case actionJoinDoubtful = "action-join-doubtful"
    case actionJoinedByWording = "action-joined-by-wording"
    case actionNotLogged = "action-not-logged"
    case actionOpenForLong = "action-open-for-long"
    case actionPreviousUnknown = "action-previous-unknown"
    case actionUnknown = "action-unknown"

    // Papers and their publication
    case bankHolidaysPartYear = "bank-holidays-part-year"
    case bankHolidaysUnreadable = "bank-holidays-unreadable"
    case addressDropped = "address-dropped"
    case anchorDropped = "anchor-dropped"
    case addressTaken = "address-taken"
    case fileName = "file-name"
    case fileNotPlain = "file-not-plain"
    case meetingUnknown = "meeting-unknown"
    case partnershipMissing = "partnership-missing"
    case publishMissing = "publish-missing"
    case publishUnreadable = "publish-unreadable"
    case siteMissing = "site-missing"

    // Meetings that papers name
    case minutesNotAgreed = "minutes-not-agreed"
    case meetingNotThere = "meeting-not-there"

    // People and agencies
    case agencyUnknown = "agency-unknown"
    case ownerUnknown = "owner-unknown"
    case nameUnknown = "name-unknown"

    // Agendas
    case agendaLengthUnreadable = "agenda-length-unreadable"
    case agendaNumberTwice = "agenda-number-twice"
    case agendaNumberUnreadable = "agenda-number-unreadable"
    case agendaStillClosed = "agenda-still-closed"
    case agendaTableMissing = "agenda-table-missing"

    // Meetings and what belongs to them
    case agendaMissing = "agenda-missing"
    case itemUnknown = "item-unknown"
    case itemWithoutMinute = "item-without-minute"
    case meetingDay = "meeting-day"
    case meetingLengthDiffers = "meeting-length-differs"
    case minuteWithoutItem = "minute-without-item"
    case paperLate = "paper-late"
    case paperMissing = "paper-missing"
    case questionDeadlineDiffers = "question-deadline-differs"

    // Closed business
    case actionOfClosedMinute = "action-of-closed-minute"
    case minuteWithheld = "minute-withheld"
    case nameInClosedTitle = "name-in-closed-title"
    case paperOfClosedItem = "paper-of-closed-item"
    case publicTitleUnused = "public-title-unused"

    // What every reader needs of a text
    case headingLevelSkipped = "heading-level-skipped"
    case headingWithoutWords = "heading-without-words"
    case imageApart = "image-apart"
    case imageWithoutText = "image-without-text"
    case originalMissing = "original-missing"
    case tableWithoutHead = "table-without-head"

    // Personal data
    case personalDateOfBirth = "personal-date-of-birth"
    case personalEmailAddress = "personal-email-address"
    case personalInsuranceNumber = "personal-insurance-number"
    case personalMobileNumber = "personal-mobile-number"

    /// What cannot be understood or is not safe is an error; all that is about the substance of the papers is not.
    public var severity: Severity {
        switch self {
        case .textNotUTF8, .textControlCharacter,
            .frontMatterUnclosed, .frontMatterIndentation, .frontMatterLimit, .frontMatterQuotes,
            .frontMatterSyntax, .frontMatterTab, .frontMatterUnsupported,
            .fieldDuplicate, .fieldMissing, .fieldType, .fieldUnknown,
            .markdownLimit,
            .templateBlockUnknown, .templateContentUnused, .templateLimit, .templateNameUnknown,
            .templatePartialUnknown, .templateSyntax, .templateValueMismatch, .templateValueMisused,
            .addressTaken, .bankHolidaysUnreadable, .fileName, .fileNotPlain, .meetingUnknown,
            .partnershipMissing,
            .publishUnreadable, .siteMissing:
            .error
        default: .warning
        }
    }
}
