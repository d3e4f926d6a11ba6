import WorkingDays

extension Documents {
    /// Only what the public may see on a day. Nothing that is made of this can give away the rest.
    public func visible(on day: CivilDate) -> Documents {
        var visible = filter { $0.document.publication.isPublic(on: day) }
        let reasons = restrictions
        // Of an agenda that closes something and cannot be read nobody can say what may be shown.
        let unread = Set(agendas.filter(\.isUnreadAndClosed).map(\.document.meeting))
        visible.agendas.removeAll { unread.contains($0.document.meeting) }
        visible.minutes.removeAll { unread.contains($0.document.meeting) }
        visible.agendas = visible.agendas.map { agenda in
            agenda.withholdingClosedItems(reasons: reasons[agenda.document.meeting] ?? [:])
        }
        // What is closed is told by the agenda, also by one that is not public itself.
        let agendas = Dictionary(agendas.map { ($0.document.meeting, $0.agenda) }) { first, _ in first }
        visible.minutes = visible.minutes.map { minutes in
            minutes.withholdingClosedMinutes(agenda: agendas[minutes.document.meeting])
        }
        visible.papers.removeAll { paper in
            paper.item.map { agendas[paper.document.meeting]?.hasClosedItem($0.value) == true } ?? false
        }
        visible.papers = visible.papers.map { $0.withholdingClosedParts() }
        return visible.withdrawingLinks(to: self)
    }

    /// Why papers are kept back, by their meeting and the number of their item.
    private var restrictions: [MeetingID?: [String: String]] {
        var reasons: [MeetingID?: [String: String]] = [:]
        for paper in papers {
            guard let item = paper.item?.value, let reason = paper.document.publication.restriction else {
                continue
            }
            reasons[paper.document.meeting, default: [:]][item] = reason
        }
        return reasons
    }
}

extension Agenda {
    fileprivate func hasClosedItem(_ number: String) -> Bool {
        items.contains { $0.number == number && $0.isClosed }
    }
}
