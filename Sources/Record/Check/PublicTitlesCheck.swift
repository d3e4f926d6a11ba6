import Diagnostics
import FrontMatter

/// Whether each public title stands for a closed item of its agenda.
struct PublicTitlesCheck {
    private let agenda: AgendaPaper?

    init(_ meeting: Meeting) {
        agenda = meeting.agenda
    }

    func report(to log: inout DiagnosticLog) {
        let items = AgendaItemsByNumber(agenda?.agenda)
        for title in agenda?.publicTitles ?? [] {
            if let item = items[title.item.value] {
                if !item.isClosed { log.report(.notClosed(item, at: title.item.place)) }
            } else {
                log.report(.noItem(title.item, probably: items.probablyMeant(by: title.item.value)))
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func notClosed(_ item: AgendaItem, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .publicTitleUnused, at: place,
            rule:
                "a public title stands in place of a closed item's words, and \(item.called), is not closed",
            mend: "write `(closed session)` after the words of the item if it is; otherwise delete the title")
    }

    fileprivate static func noItem(_ written: Placed<String>, probably item: AgendaItem?) -> Diagnostic {
        Diagnostic(
            .publicTitleUnused, at: written.place,
            rule:
                "a public title stands in place of a closed item's words, and there is no item \(written.value)",
            mend: item.map { "did you mean \($0.called)?" } ?? "correct the number, or delete the title")
    }
}
