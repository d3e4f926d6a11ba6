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
    case anchorDuplicate = "anchor-duplicate"
    case footnoteUnknown = "footnote-unknown"
    case footnoteUnused = "footnote-unused"
    case htmlAsText = "html-as-text"
    case imageElsewhere = "image-elsewhere"
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

    // Papers and their publication
    case addressTaken = "address-taken"
    case fileName = "file-name"
    case fileNotPlain = "file-not-plain"
    case publishMissing = "publish-missing"
    case publishUnreadable = "publish-unreadable"
    case siteMissing = "site-missing"

    // Questions from the public
    case questionNamesAsker = "question-names-asker"
    case questionOutcomeUnclear = "question-outcome-unclear"

    // Agendas
    case agendaLengthUnreadable = "agenda-length-unreadable"
    case agendaNumberTwice = "agenda-number-twice"
    case agendaNumberUnreadable = "agenda-number-unreadable"
    case agendaStillClosed = "agenda-still-closed"
    case agendaTableMissing = "agenda-table-missing"

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
            .addressTaken, .fileName, .fileNotPlain, .publishUnreadable, .siteMissing:
            .error
        default: .warning
        }
    }
}
