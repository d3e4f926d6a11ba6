import Diagnostics

/// Tells which minutes are withheld only because nothing says that they are not of a closed item.
struct WithheldMinutesCheck {
    private let meeting: Meeting

    init(_ meeting: Meeting) {
        self.meeting = meeting
    }

    func report(to log: inout DiagnosticLog) {
        guard let paper = meeting.minutes else { return }
        let doubtful = ClosedMinutes(of: paper, agenda: meeting.agenda?.agenda).doubtful
        for place in doubtful.sorted() {
            let minute = paper.minutes[place]
            log.report(
                .withheld(
                    minute, hasOpen: !paper.open.isEmpty,
                    at: paper.document.text.place(of: minute.heading ?? minute.nodes.lowerBound)))
        }
    }
}

extension Diagnostic {
    fileprivate static func withheld(_ minute: Minute, hasOpen: Bool, at place: SourcePlace) -> Diagnostic {
        let words = [minute.number.map { "\($0)." }, minute.title].compactMap(\.self).joined(separator: " ")
        let opening = (minute.number ?? minute.title.map { "\"\($0)\"" }).map {
            hasOpen ? "add `\($0)` to `open:`" : "write `open: [\($0)]` among the fields"
        }
        return Diagnostic(
            .minuteWithheld, at: place,
            rule:
                "a minute that may be that of a closed item is withheld, and nothing says which item `\(words)` "
                + "is of",
            mend: "give it the words of its item"
                + (opening.map { "; if it is for the public all the same, \($0)" } ?? ""))
    }
}
