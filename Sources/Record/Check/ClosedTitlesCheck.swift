import Diagnostics

/// Whether the title of a closed item, or of a review of somebody's death or harm, seems to name a person.
struct ClosedTitlesCheck {
    private let record: PartnershipRecord

    init(_ record: PartnershipRecord) {
        self.record = record
    }

    func report(to log: inout DiagnosticLog) {
        let titles = record.meetings.flatMap(titles)
        guard !titles.isEmpty else { return }
        let known = KnownWords(record, inLowerCaseAmong: titles.map(\.words))
        for title in titles {
            if let name = PersonalName(in: title.words, known: known, roster: record.roster) {
                log.report(.name(name, in: title))
            }
        }
    }

    struct Title {
        let words: String
        let place: SourcePlace
    }

    private func titles(of meeting: Meeting) -> [Title] {
        var titles: [Title] = []
        let items = meeting.agenda?.agenda.items ?? []
        if let agenda = meeting.agenda {
            for item in items where item.isClosed || item.name.isOfReview {
                titles.append(Title(words: item.name, place: agenda.document.text.place(of: item.node)))
            }
            titles += agenda.publicTitles.map { Title(words: $0.title, place: $0.item.place) }
        }
        if let minutes = meeting.minutes {
            let closed = ClosedMinutes(of: minutes, agenda: meeting.agenda?.agenda).places
            for (place, minute) in minutes.minutes.enumerated() {
                guard let heading = minute.heading, let words = minute.title,
                    closed.contains(place) || words.isOfReview
                else { continue }
                titles.append(Title(words: words, place: minutes.document.text.place(of: heading)))
            }
        }
        let closedNumbers = Set(items.filter(\.isClosed).map(\.number))
        for paper in meeting.papers {
            let isClosed = paper.item.map { closedNumbers.contains($0.value) } ?? false
            guard isClosed || paper.title.isOfReview, paper.document.publication.mayGoOut else { continue }
            titles.append(Title(words: paper.title, place: SourcePlace(file: paper.file)))
        }
        return titles
    }
}

extension String {
    /// Whether it is about the review of a death, or of harm to somebody.
    fileprivate var isOfReview: Bool {
        let words = FoldedWords(self)
        return words.contains(anyOf: Self.abbreviationsOfReviews)
            || Self.phrasesOfReviews.contains(where: words.contains(phrase:))
    }

    private static let abbreviationsOfReviews: Set<String> = [
        "dhr", "dhrs", "dardr", "dardrs", "cspr", "csprs",
    ]
    private static let phrasesOfReviews: [[String]] = ["review", "reviews"].flatMap { review in
        [
            ["homicide", review], ["death", review], ["case", review], ["practice", review],
            ["adult", review], ["adults", review], ["suicide", review],
        ]
    }
}

extension Diagnostic {
    fileprivate static func name(_ name: PersonalName, in title: ClosedTitlesCheck.Title) -> Diagnostic {
        Diagnostic(
            .nameInClosedTitle, at: title.place,
            rule:
                "the title of closed business or of a review names no person, and `\(name.words)` looks like a name",
            mend: "take it out; if it is no person's, put it into glossary.md")
    }
}
