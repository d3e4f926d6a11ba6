import Markdown

/// Which minutes are of closed business, and so not for the public. In doubt a minute is.
struct ClosedMinutes {
    /// The places of the minutes to withhold.
    let places: Set<Int>
    /// Those of them that are withheld because nothing says that they are not of the closed item.
    let doubtful: Set<Int>

    /// - Parameter agenda: the agenda as it was written, be it published or not.
    init(of paper: MinutesPaper, agenda: Agenda?) {
        let minutes = paper.minutes
        let items = ClosedItems(agenda, opened: paper.open.map(\.value))
        let matches = ItemMinutes(items: agenda?.items ?? [], minutes: minutes)
        let met = matches.items
        var closed: Set<Int> = []
        var isWithinClosed = false
        var session = ClosedOutline()
        for (place, minute) in minutes.enumerated() {
            let item = met[place].map { items.all[$0] }
            let isOfOpenItem = item.map { !items.isClosed($0) } ?? false
            let isSaidClosed = session.enter(minute, in: paper.document.body, isOfOpenItem: isOfOpenItem)
            let isOfClosedItem =
                item.map(items.isClosed) == true || items.hasTitle(like: minute.title)
                || matches.numbersCount && minute.number.map(items.isPartOfClosed) == true
            // What follows a closed minute without a number of its own goes on with it.
            if isSaidClosed || isOfClosedItem
                || isWithinClosed && minute.number == nil && minute.heading != nil
            {
                closed.insert(place)
            }
            isWithinClosed = closed.contains(place)
        }

        var doubtful: Set<Int> = []
        let metItems = Set(matches.minutes.keys)
        if items.all.indices.contains(where: { items.isClosed(items.all[$0]) && !metItems.contains($0) }) {
            let isDivided = minutes.contains { $0.heading != nil }
            for (place, minute) in minutes.enumerated() where met[place] == nil && !closed.contains(place) {
                // Text before the headings says who was there, unless there are no headings at all.
                if minute.heading != nil || !isDivided { doubtful.insert(place) }
            }
            // A closed part may stand in the minute of the whole.
            for (item, place) in matches.minutes where items.hasUnmetClosedPart(of: item, met: metItems) {
                doubtful.insert(place)
            }
        }
        let isOpened = { (place: Int) in items.isOpened(minutes[place]) }
        self.doubtful = doubtful.subtracting(closed).filter { !isOpened($0) }
        places = closed.union(doubtful).filter { !isOpened($0) }
    }

    /// Paragraphs of minutes that are shown, which are of closed business themselves.
    static func paragraphs(of paper: MinutesPaper, agenda: Agenda?, besides closed: Set<Int>) -> [Range<Int>]
    {
        let items = ClosedItems(agenda, opened: paper.open.map(\.value))
        var ranges: [Range<Int>] = []
        for (place, minute) in paper.minutes.enumerated() where !closed.contains(place) {
            if items.isOpened(minute) { continue }
            for paragraph in minute.paragraphs {
                let isOfClosedItem =
                    paragraph.number.map { $0.wholes.count > 1 && items.isPartOfClosed($0) } ?? false
                if isOfClosedItem, minute.number.map(items.isPartOfClosed) != true {
                    ranges.append(paragraph.nodes)
                } else if AgendaSession.opensClosed(paragraph.text) {
                    ranges.append(paragraph.nodes.lowerBound..<minute.nodes.upperBound)
                }
            }
            ranges += ClosedOutline.stretches(
                of: minute.nodes, heading: minute.heading, in: paper.document.body)
        }
        return ranges
    }
}

/// The items of an agenda, and which of them stay closed in the minutes.
private struct ClosedItems {
    let all: [AgendaItem]
    private let numbers: Set<String>
    private let titles: [TitleWords]
    private let opened: Set<String>

    init(_ agenda: Agenda?, opened: [String]) {
        all = agenda?.items ?? []
        self.opened = Set(opened)
        let closed = all.filter { $0.isClosed && !opened.contains($0.number) }
        numbers = Set(closed.map { $0.number.withoutBrackets })
        titles = closed.map { TitleWords($0.name) }.filter { !$0.words.isEmpty }
    }

    func isClosed(_ item: AgendaItem) -> Bool { numbers.contains(item.number.withoutBrackets) }

    /// 7.1, 7a and 7(a) are parts of 7.
    func isPartOfClosed(_ number: String) -> Bool {
        number.wholes.contains { numbers.contains($0.withoutBrackets) }
    }

    func hasTitle(like title: String?) -> Bool {
        guard let title, !titles.isEmpty else { return false }
        let words = TitleWords(title)
        return titles.contains {
            $0.likeness(to: words) >= Self.leastLikeness && $0.words.count > 1 || $0 == words
        }
    }

    func hasUnmetClosedPart(of item: Int, met: Set<Int>) -> Bool {
        all.indices.contains { all[$0].parent == all[item].number && isClosed(all[$0]) && !met.contains($0) }
    }

    /// By its number, or by the beginning of its title where it has none: "Appendix 1".
    func isOpened(_ minute: Minute) -> Bool {
        if let number = minute.number { return opened.contains(number) && !hasTitle(like: minute.title) }
        let title = FoldedWords(minute.title ?? "").words
        return opened.contains { name in
            let words = FoldedWords(name).words
            return words.contains { $0.first?.isLetter == true } && title.starts(with: words)
        }
    }

    private static let leastLikeness = 0.75
}

extension MinutesPaper {
    /// The minutes as the public sees them: without those of closed business.
    func withholdingClosedMinutes(agenda: Agenda?) -> MinutesPaper {
        let closed = ClosedMinutes(of: self, agenda: agenda).places
        let paragraphs = ClosedMinutes.paragraphs(of: self, agenda: agenda, besides: closed)
        guard !closed.isEmpty || !paragraphs.isEmpty else { return self }
        let withheld = Withholding(
            leavingOut: closed.map { minutes[$0].nodes } + paragraphs, from: document.body)
        var paper = self
        paper.document.text = PaperText(source: document.text.source, document: withheld.document)
        paper.minutes = minutes.indices.filter { !closed.contains($0) }.map {
            minutes[$0].moved(by: withheld)
        }
        return paper
    }
}

extension Minute {
    /// Without the paragraphs that are withheld.
    fileprivate func moved(by withheld: Withholding) -> Minute {
        Minute(
            number: number, title: title, heading: heading.flatMap(withheld.node), address: address,
            nodes: withheld.nodes(nodes),
            paragraphs: paragraphs.compactMap { paragraph in
                guard let node = withheld.node(paragraph.node) else { return nil }
                let nodes = withheld.nodes(paragraph.nodes)
                let isWhole = nodes.count == paragraph.nodes.count
                return MinuteParagraph(
                    number: paragraph.number, label: paragraph.label, address: paragraph.address,
                    text: isWhole ? paragraph.text : withheld.document.plainText(of: node), node: node,
                    nodes: nodes)
            })
    }
}

extension String {
    /// "2(a)" and "2a" are one number.
    fileprivate var withoutBrackets: String { filter { $0 != "(" && $0 != ")" } }

    /// Whether it is the number of a part: "7.1" and "7(a)" of "7".
    func isPart(of number: String) -> Bool {
        guard hasPrefix(number), let next = dropFirst(number.count).first else { return self == number }
        return !next.isNumber
    }

    /// The numbers that it is the number of, or of a part of: "7" and "7.1" for "7.1", "7" for "7(a)".
    fileprivate var wholes: [String] {
        indices.dropFirst().filter { !self[$0].isNumber }.map { String(self[..<$0]) } + [self]
    }
}
