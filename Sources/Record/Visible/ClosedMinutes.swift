import Markdown

/// Which minutes are of closed business, and so not for the public.
struct ClosedMinutes {
    /// The places of the minutes to withhold.
    let places: Set<Int>
    /// Those of them that are withheld because nothing says that they are not of the closed item.
    let doubtful: Set<Int>

    /// - Parameter agenda: the agenda as it was written, be it published or not.
    init(of paper: MinutesPaper, agenda: Agenda?) {
        let items = agenda?.items ?? []
        let minutes = paper.minutes
        let opened = Set(paper.open.map(\.value))
        let matches = ItemMinutes(items: items, minutes: minutes)
        let closedNumbers = Set(items.filter(\.isClosed).map(\.number))
        var closed: Set<Int> = []
        var metItems: Set<Int> = []
        for (item, minute) in matches.minutes {
            metItems.insert(item)
            if closedNumbers.contains(items[item].number), !opened.contains(items[item].number) {
                closed.insert(minute)
            }
        }
        for (place, minute) in minutes.enumerated() {
            if let title = minute.title, AgendaSession.closes(title) { closed.insert(place) }
            guard matches.numbersCount, let number = minute.number else { continue }
            // 7.1 and 7(a) are parts of 7.
            if number.wholes.contains(where: { closedNumbers.contains($0) && !opened.contains($0) }) {
                closed.insert(place)
            }
        }

        var doubtful: Set<Int> = []
        let hasUnmetClosedItem = items.indices.contains { items[$0].isClosed && !metItems.contains($0) }
        if hasUnmetClosedItem, !matches.numbersCount {
            let met = matches.items
            let isNumbered = minutes.contains { $0.number != nil }
            for (place, minute) in minutes.enumerated() where met[place] == nil && !closed.contains(place) {
                if minute.heading != nil, minute.number != nil || !isNumbered { doubtful.insert(place) }
            }
        }
        let isOpened = { (place: Int) in minutes[place].number.map(opened.contains) ?? false }
        self.doubtful = doubtful.filter { !isOpened($0) }
        places = closed.union(doubtful).filter { !isOpened($0) }
    }
}

extension MinutesPaper {
    /// The minutes as the public sees them: without those of closed business.
    func withholdingClosedMinutes(agenda: Agenda?) -> MinutesPaper {
        let closed = ClosedMinutes(of: self, agenda: agenda).places
        guard !closed.isEmpty else { return self }
        var substitutes: [Int: Withholding.Substitute] = [:]
        for place in closed {
            let range = minutes[place].nodes
            for node in document.body.children(of: 0) where range.contains(node) {
                substitutes[node] = .nothing
            }
        }
        let withheld = Withholding(substitutes, from: document.body)
        var paper = self
        paper.document.text = PaperText(source: document.text.source, document: withheld.document)
        paper.minutes = minutes.indices.filter { !closed.contains($0) }.map {
            minutes[$0].moved(by: withheld)
        }
        return paper
    }
}

extension Minute {
    fileprivate func moved(by withheld: Withholding) -> Minute {
        Minute(
            number: number, title: title, heading: heading.flatMap(withheld.node), address: address,
            nodes: withheld.nodes(nodes),
            paragraphs: paragraphs.map { paragraph in
                MinuteParagraph(
                    number: paragraph.number, address: paragraph.address, text: paragraph.text,
                    node: withheld.node(paragraph.node) ?? 0, nodes: withheld.nodes(paragraph.nodes))
            })
    }
}

extension String {
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
