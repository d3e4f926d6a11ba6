import Diagnostics
import Markdown

/// What headings and bold lines of minutes and reports close, and until where.
///
/// A heading closes all that is below it, and what follows at its own level until something says that the meeting
/// is open again or belongs to an item that is.
struct ClosedOutline {
    private var session = AgendaSession()
    private var position = 0

    /// Goes on to a section of the minutes.
    /// - Returns: whether the headings up to it say that it is closed.
    mutating func enter(_ minute: Minute, in document: MarkdownDocument, isOfOpenItem: Bool) -> Bool {
        let start = minute.heading ?? minute.nodes.lowerBound
        // The headings over other headings are no sections, but can close them.
        while position < start {
            if AgendaTables.isHeading(position, in: document) {
                _ = session.pass(heading: document.string(of: position), at: position)
            }
            position = max(document.nodes[position].end, position + 1)
        }
        guard let heading = minute.heading else { return session.closedAt != nil }
        let words = document.string(of: heading)
        if isOfOpenItem, !AgendaSession.closes(words), !AccessWords(words).mentionsClosing,
            closesAtLevel(of: heading, in: document)
        {
            session = AgendaSession()
        }
        let isClosed = AgendaSession.closes(words) || session.pass(heading: words, at: heading).isClosed
        position = minute.nodes.upperBound
        return isClosed
    }

    /// Whether what closed the meeting stands no higher than this heading: then an open item ends it.
    private func closesAtLevel(of heading: Int, in document: MarkdownDocument) -> Bool {
        guard let closedAt = session.closedAt, case .heading(let closing) = document.nodes[closedAt].kind,
            case .heading(let level) = document.nodes[heading].kind
        else { return true }
        return closing >= level
    }

    /// The stretches within a section, or within a whole paper, that headings and bold lines in it close.
    /// - Parameter heading: the section's own, which is looked at elsewhere.
    static func stretches(of range: Range<Int>, heading: Int?, in document: MarkdownDocument) -> [Range<Int>]
    {
        var stretches: [Range<Int>] = []
        var session = AgendaSession()
        var start: Int?
        var node = heading.map { document.nodes[$0].end } ?? range.lowerBound
        while node < range.upperBound {
            if AgendaTables.isHeading(node, in: document) {
                let isClosed = session.pass(heading: document.string(of: node), at: node).isClosed
                if isClosed { start = start ?? node }
                if !isClosed, let begun = start {
                    stretches.append(begun..<node)
                    start = nil
                }
            }
            node = max(document.nodes[node].end, node + 1)
        }
        if let start { stretches.append(start..<range.upperBound) }
        return stretches
    }
}

extension MeetingPaper {
    /// The paper without what its own headings say is closed.
    func withholdingClosedParts() -> MeetingPaper {
        let body = document.body
        let notes = body.children(of: 0).first {
            if case .footnote = body.nodes[$0].kind { true } else { false }
        }
        let stretches = ClosedOutline.stretches(
            of: 1..<(notes ?? max(1, body.nodes.count)), heading: nil, in: body)
        guard !stretches.isEmpty else { return self }
        var paper = self
        let withheld = Withholding(leavingOut: stretches, from: body)
        paper.document.text = PaperText(source: document.text.source, document: withheld.document)
        var unsaid = DiagnosticLog()
        paper.document.clauses = ClauseReader(paper.document.text).clauses(reporting: &unsaid)
        return paper
    }
}
