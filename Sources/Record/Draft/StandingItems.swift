/// What comes up at most meetings of a partnership: the rows of its latest agenda that an agenda before it has too.
struct StandingItems {
    private let latest: AgendaPaper
    private let earlier: [(agenda: AgendaPaper, pairs: [Int: Int])]
    private let names: KnownNames

    /// So many agendas tell what is usual.
    private static let most = 4

    /// Nothing, where no earlier agenda has a table. One of an extraordinary meeting tells nothing of others, and what
    /// never goes out must not do so by way of a draft.
    init?(_ record: PartnershipRecord, before id: MeetingID) {
        let agendas = record.meetings.filter { $0.id < id && $0.id.suffix == nil && $0.status != .cancelled }
            .compactMap(\.agenda).filter { !$0.agenda.items.isEmpty && $0.document.publication.mayGoOut }
            .suffix(Self.most)
        guard let latest = agendas.last else { return nil }
        self.latest = latest
        earlier = agendas.dropLast().map {
            ($0, AlikeItems(latest.agenda.items, $0.agenda.items).pairs)
        }
        names = KnownNames(record)
    }

    /// In the order of the latest agenda, with the headings and breaks that stand above one of them.
    var rows: [DraftRow] {
        var rows: [DraftRow] = []
        var headings: [AgendaHeading] = []
        var isAboveOthers = false
        var place = -1
        for entry in latest.agenda.entries {
            switch entry {
            case .heading(let heading):
                // Nothing that was below the one before is left.
                if isAboveOthers, !heading.isBreak { headings.removeAll { !$0.isBreak } }
                headings.append(heading)
                isAboveOthers = false
            case .item(let item):
                place += 1
                guard item.parent == nil else { continue }
                guard isUsual(place) else {
                    isAboveOthers = true
                    continue
                }
                rows += headings.map { .heading($0.words, minutes: $0.minutes) }
                headings = []
                rows.append(.item(draft(of: item, at: place, withParts: true)))
            }
        }
        return rows
    }

    /// Whether another agenda has it too, or each has to have it. Where there is but one agenda, that is all that
    /// is known: only presentations are seldom given twice.
    private func isUsual(_ place: Int) -> Bool {
        let item = latest.agenda.items[place]
        if item.role != .other { return true }
        return earlier.isEmpty ? item.kind != .presentation : earlier.contains { $0.pairs[place] != nil }
    }

    /// The same item of each agenda that has it.
    private func versions(of place: Int) -> [AgendaItem] {
        earlier.compactMap { agenda, pairs in pairs[place].map { agenda.agenda.items[$0] } }
            + [latest.agenda.items[place]]
    }

    private func draft(of item: AgendaItem, at place: Int, withParts: Bool = false) -> DraftItem {
        let versions = versions(of: place)
        let parts = withParts ? parts(of: place).filter(isUsual) : []
        return DraftItem(
            role: item.role, words: item.words, lead: lead(of: item, versions),
            minutes: versions.compactMap(\.minutes).median,
            isWrittenReport: item.kind == .writtenReport && AgendaTitle(reading: item.words).kind == nil,
            isClosed: item.isClosed,
            publicTitle: item.isClosed ? publicTitle(of: item.number, at: place) : nil,
            parts: parts.map { draft(of: latest.agenda.items[$0], at: $0) })
    }

    /// The parts of an item, by their places; where a number stands twice, each item has those below it.
    private func parts(of place: Int) -> [Int] {
        let items = latest.agenda.items
        let number = items[place].number
        let below = items.indices.dropFirst(place + 1).prefix {
            items[$0].parent != nil || items[$0].number != number
        }
        return below.filter { items[$0].parent == number }
    }

    /// An office or a body stays; a person does who led it each time that somebody was named, and more than once.
    private func lead(of item: AgendaItem, _ versions: [AgendaItem]) -> String {
        let named = versions.map(\.leads).filter { !$0.isEmpty }
        let isConstant = named.count > 1 && named.allSatisfy { $0 == item.leads }
        guard isConstant || item.leads.allSatisfy({ names.isOfficeOrBody($0.name) }) else { return "" }
        return item.leads.map(\.written).joined(separator: ", ")
    }

    /// The latest agenda's, or else that of the last one that had any.
    private func publicTitle(of number: String, at place: Int) -> String? {
        if let title = latest.publicTitle(of: number) { return title }
        return earlier.reversed().lazy.compactMap { agenda, pairs in
            pairs[place].flatMap { agenda.publicTitle(of: agenda.agenda.items[$0].number) }
        }.first
    }
}

extension AgendaPaper {
    fileprivate func publicTitle(of number: String) -> String? {
        publicTitles.first { $0.item.value == number }?.title
    }
}

extension AgendaLead {
    fileprivate var written: String { agency.map { "\(name) (\($0))" } ?? name }
}

extension [Int] {
    /// The middle one; the lower of two.
    fileprivate var median: Int? { isEmpty ? nil : sorted()[(count - 1) / 2] }
}
