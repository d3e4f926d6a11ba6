import Diagnostics
import FrontMatter

/// Whether the items that papers name with `item:` are there, and open to the public where the paper is.
struct PaperItemsCheck {
    private let meeting: Meeting

    init(_ meeting: Meeting) {
        self.meeting = meeting
    }

    func report(to log: inout DiagnosticLog) {
        let items = AgendaItemsByNumber(meeting.agenda?.agenda)
        guard !items.isEmpty else { return }
        for paper in meeting.papers {
            guard let written = paper.item else { continue }
            if let item = items[written.value] {
                if item.isClosed, paper.document.publication.isSetToGoOut {
                    log.report(.paperOfClosedItem(item, at: written.place))
                }
            } else {
                let near = items.probablyMeant(by: written.value, titled: paper.title)
                log.report(.noItem(written, probably: near))
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func paperOfClosedItem(_ item: AgendaItem, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .paperOfClosedItem, at: place,
            rule: "what belongs to a closed item is not for the public, and \(item.called), is closed",
            mend: "put `restricted:` and the reason in place of `publish:`, or correct the number")
    }

    fileprivate static func noItem(_ written: Placed<String>, probably item: AgendaItem?) -> Diagnostic {
        Diagnostic(
            .itemUnknown, at: written.place,
            rule: "`item:` is the number of an item of the agenda, and it has no item \(written.value)",
            mend: item.map { "did you mean \($0.called)?" }
                ?? "correct the number, or leave the field out where the paper belongs to no item")
    }
}
