/// Which column of a table holds what, told by the heads that people really use.
struct AgendaColumns: Hashable {
    let number: Int
    let item: Int
    let lead: Int?
    let minutes: Int?
    let pages: Int?

    /// Nothing, where the table is no agenda: an agenda numbers its items.
    init?(heads: [String]) {
        let heads = heads.map { FoldedWords($0).joined }
        let titled = heads.firstIndex(where: Self.titleHeads.contains)
        guard let item = titled ?? heads.firstIndex(where: Self.itemHeads.contains) else { return nil }
        // Beside "Subject", a column "Item" has the numbers; so has a first one that is called "#" or nothing.
        let others = heads.indices.filter { $0 != item }
        guard
            let number = others.first(where: { Self.numberHeads.contains(heads[$0]) })
                ?? others.first(where: { titled != nil && Self.itemHeads.contains(heads[$0]) })
                ?? others.first(where: { $0 == 0 && heads[$0].isEmpty })
        else { return nil }
        self.number = number
        self.item = item
        lead = heads.firstIndex(where: Self.leadHeads.contains)
        minutes = heads.firstIndex(where: Self.minutesHeads.contains)
        pages = heads.firstIndex(where: Self.pagesHeads.contains)
    }

    static func isNumber(_ head: String) -> Bool { numberHeads.contains(FoldedWords(head).joined) }
    static func isItem(_ head: String) -> Bool { itemHeads.contains(FoldedWords(head).joined) }

    private static let numberHeads: Set<String> = [
        "no", "nos", "nr", "num", "number", "itemno", "itemnumber", "agendano", "agendanumber",
        "agendaitemno", "agendaitemnumber", "ref", "reference",
    ]
    private static let itemHeads: Set<String> = [
        "item", "items", "agenda", "agendaitem", "agendaitems", "itemofbusiness", "itemtitle", "subject",
        "topic",
    ]
    /// What an item is about, where "Item" may be its number.
    private static let titleHeads: Set<String> = [
        "subject", "topic", "business", "description", "itemofbusiness", "itemtitle", "title", "detail",
        "details",
    ]
    private static let leadHeads: Set<String> = [
        "lead", "leads", "leadofficer", "leadofficers", "leadagency", "leadagencies", "leadmember",
        "leadmembers", "leadperson", "ledby", "officer", "officers", "presenter", "presenters",
        "presentedby", "speaker", "speakers", "who",
    ]
    private static let minutesHeads: Set<String> = [
        "minutes", "mins", "min", "time", "times", "timemins", "timemin", "timeminutes", "timeinminutes",
        "timeinmins", "timing", "timings", "length", "lengthmins", "lengthminutes", "duration",
        "durationmins", "durationminutes",
    ]
    private static let pagesHeads: Set<String> = [
        "page", "pages", "pageno", "pagenos", "pagenumber", "pagenumbers", "paper", "papers", "paperno",
        "papernos", "papernumber", "papernumbers",
    ]
}
