import Markdown

extension AgendaPaper {
    /// The agenda as the public sees it: of a closed item no more than its number and its public title.
    /// - Parameter reasons: why the papers of an item are kept back, by its number.
    func withholdingClosedItems(reasons: [String: String]) -> AgendaPaper {
        let titles = Dictionary(publicTitles.map { ($0.item.value, $0.title) }) { first, _ in first }
        let closedNumbers = Set(agenda.items.filter(\.isClosed).map(\.number))
        var substitutes = closedTextOutsideTables
        var stubs: [Int: Stub] = [:]
        for entry in agenda.entries {
            switch entry {
            case .item(let item) where closedNumbers.contains(item.number):
                let title = titles[item.number] ?? Self.usualTitle
                stubs[item.node] = Stub(number: item.number, title: title)
            case .heading(let heading) where heading.isClosed:
                stubs[heading.node] = Stub(number: "", title: heading.isBreak ? "Break" : "Closed session")
            default: break
            }
        }
        substitutes.merge(cells(of: stubs)) { $1 }
        let withheld = Withholding(substitutes, from: document.body)

        var paper = self
        paper.document.text = PaperText(source: document.text.source, document: withheld.document)
        paper.agenda = Agenda(
            entries: agenda.entries.map { entry in
                switch entry {
                case .item(let item):
                    let stub = stubs[item.node]
                    return .item(item.moved(by: withheld, stub: stub, reason: reasons[item.number]))
                case .heading(let heading):
                    return .heading(heading.moved(by: withheld, stub: stubs[heading.node]))
                }
            })
        return paper
    }

    static let usualTitle = "Closed item"

    /// All that a closed row shows.
    struct Stub {
        let number: String
        let title: String
    }

    /// Everything in a closed row but its number gives way to the stub.
    private func cells(of stubs: [Int: Stub]) -> [Int: Withholding.Substitute] {
        var substitutes: [Int: Withholding.Substitute] = [:]
        let body = document.body
        for table in body.nodes.indices where body.nodes[table].kind == .table {
            guard let columns = AgendaColumns(heads: AgendaTables.heads(of: table, in: body)) else {
                continue
            }
            for row in body.children(of: table) {
                guard let stub = stubs[row] else { continue }
                for (column, cell) in body.children(of: row).enumerated() {
                    switch column {
                    case columns.number: substitutes[cell] = .words(stub.number)
                    case columns.item: substitutes[cell] = .words(stub.title)
                    default: substitutes[cell] = .words("")
                    }
                }
            }
        }
        return substitutes
    }

    /// What stands under a closing heading of the paper itself, up to the heading that opens the meeting.
    private var closedTextOutsideTables: [Int: Withholding.Substitute] {
        var substitutes: [Int: Withholding.Substitute] = [:]
        var session = AgendaSession()
        let body = document.body
        let rows = agenda.entries.map(\.node)
        for node in body.children(of: 0) {
            if AgendaTables.isHeading(node, in: body) {
                if session.pass(heading: body.string(of: node), at: node).isClosed {
                    substitutes[node] = .words("Closed session")
                }
            } else if body.nodes[node].kind == .table {
                for child in body.children(of: node) where body.nodes[child].kind == .tableCaption {
                    if session.pass(heading: body.string(of: child), at: child).isClosed {
                        substitutes[child] = .words("Closed session")
                    }
                }
                if !rows.contains(where: { (node..<body.nodes[node].end).contains($0) }),
                    session.closedAt != nil || body.mentionsClosing(in: node)
                {
                    substitutes[node] = .nothing
                }
            } else if session.closedAt != nil {
                substitutes[node] = .nothing
            }
        }
        return substitutes
    }
}

extension AgendaPaper {
    /// Whether it closes something and its items could not be read, so that nobody can say what.
    var isUnreadAndClosed: Bool {
        agenda.items.isEmpty && document.body.mentionsClosing(in: 0)
    }
}

extension MarkdownDocument {
    /// Whether a block within a node says that it, or the meeting, is closed.
    func mentionsClosing(in node: Int) -> Bool {
        (node..<nodes[node].end).contains { nodes[$0].kind.holdsText && AgendaSession.closes(string(of: $0)) }
    }
}

extension Agenda.Entry {
    /// Its row among the nodes of the paper.
    fileprivate var node: Int {
        switch self {
        case .item(let item): item.node
        case .heading(let heading): heading.node
        }
    }
}

extension AgendaItem {
    fileprivate func moved(by withheld: Withholding, stub: AgendaPaper.Stub?, reason: String?) -> AgendaItem {
        let node = withheld.node(node) ?? 0
        guard let stub else {
            return AgendaItem(
                number: number, parent: parent, name: name, words: words, kind: kind, leads: leads,
                minutes: minutes, pages: pages, isClosed: isClosed, restriction: reason, node: node)
        }
        return AgendaItem(
            number: number, parent: parent, name: stub.title, words: stub.title, kind: nil, leads: [],
            minutes: nil, pages: nil,
            isClosed: true, restriction: reason, node: node)
    }
}

extension AgendaHeading {
    fileprivate func moved(by withheld: Withholding, stub: AgendaPaper.Stub?) -> AgendaHeading {
        AgendaHeading(
            words: stub?.title ?? words, isBreak: isBreak, minutes: stub == nil ? minutes : nil,
            isClosed: isClosed,
            node: withheld.node(node) ?? 0)
    }
}
