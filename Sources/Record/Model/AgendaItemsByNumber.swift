import Diagnostics

/// The items of an agenda, to be found by the numbers that fields give for them.
public struct AgendaItemsByNumber {
    private let items: [AgendaItem]
    private let byNumber: [String: AgendaItem]

    public init(_ agenda: Agenda?) {
        items = agenda?.items ?? []
        byNumber = Dictionary(items.map { ($0.number, $0) }) { $0.isClosed ? $0 : $1 }
    }

    var isEmpty: Bool { items.isEmpty }

    public subscript(number: String) -> AgendaItem? { byNumber[number] }

    /// The item of that number in another spelling, else the one that is called so, else one of a number like it.
    public func probablyMeant(by number: String, titled title: String? = nil) -> AgendaItem? {
        if let item = byNumber[AgendaNumber.ofItem(written: number)] { return item }
        if let title {
            let words = TitleWords(title)
            let likeliest = items.map { ($0, words.likeness(to: TitleWords($0.name))) }.max { $0.1 < $1.1 }
            if let (item, likeness) = likeliest, likeness >= 0.75 { return item }
        }
        return NearMiss.nearest(to: number, among: items.map(\.number)).flatMap { byNumber[$0] }
    }
}
