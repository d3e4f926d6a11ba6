// What the words of an item say that a check has to know.
extension AgendaItem {
    /// As messages call it: "item 7, `Deep dive`".
    var called: String { "item \(number), `\(name)`" }

    /// "Date of next meeting", "Dates of future meetings": there is nothing to minute and no paper.
    var isOnlyADate: Bool {
        let words = FoldedWords(name)
        return Self.phrasesOfDates.contains(where: words.contains(phrase:))
    }

    /// "Next meeting", "Date of next meeting": it gives one date, which is another each time.
    var namesNextMeeting: Bool { FoldedWords(name).contains(phrase: ["next", "meeting"]) }

    /// "Welcome, introductions and apologies": who was there stands in the fields of the minutes.
    var isOnlyAWelcome: Bool {
        let words = FoldedWords(name).words
        return !words.isEmpty && words.allSatisfy(Self.wordsOfWelcome.contains)
    }

    /// "Action points: Review": the meeting goes through its action log.
    var reviewsActions: Bool {
        let words = FoldedWords(name)
        if Self.phrasesOfLogs.contains(where: words.contains(phrase:)) { return true }
        return words.words.contains("actions") && words.words.allSatisfy(Self.wordsOfReview.contains)
    }

    /// "Minutes of 11 July 2023": the meeting whose minutes it is about.
    var meetingOfMinutes: NamedMeeting? {
        SectionKind(name).isMinutes ? NamedMeeting(namedIn: name) : nil
    }

    private static let phrasesOfDates = [
        ["next", "meeting"], ["next", "meetings"], ["future", "meetings"], ["dates", "of", "meetings"],
        ["meeting", "dates"],
    ]
    private static let wordsOfWelcome: Set<String> = [
        "welcome", "welcomes", "introduction", "introductions", "apologies", "apology", "for", "of",
        "absence", "and", "attendance", "present", "those", "opening", "the",
    ]
    private static let phrasesOfLogs = [
        ["action", "point"], ["action", "points"], ["action", "log"], ["actions", "log"], ["action", "list"],
        ["action", "tracker"],
    ]
    private static let wordsOfReview: Set<String> = [
        "actions", "review", "of", "and", "the", "from", "last", "previous", "outstanding", "ongoing", "open",
        "matters", "arising", "meeting", "meetings", "update", "updates", "on", "progress",
    ]
}

extension Agenda {
    /// The items that are only sent round in writing, by their rows: each says so, or a heading above it does.
    var rowsOfWrittenReports: Set<Int> {
        var rows: Set<Int> = []
        var isUnderHeading = false
        for entry in entries {
            switch entry {
            case .heading(let heading):
                let words = FoldedWords(heading.words).words
                isUnderHeading =
                    words.first == "written" && words.dropFirst().first?.hasPrefix("report") == true
            case .item(let item):
                if item.kind == .writtenReport || isUnderHeading { rows.insert(item.node) }
            }
        }
        return rows
    }
}
