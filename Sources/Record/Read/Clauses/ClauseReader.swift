import Diagnostics
import Markdown

/// Finds what can be cited in a paper: numbered headings and paragraphs, and the lettered points within them.
struct ClauseReader {
    private let text: PaperText
    private var document: MarkdownDocument { text.document }

    init(_ text: PaperText) {
        self.text = text
    }

    func clauses(reporting log: inout DiagnosticLog) -> [Clause] {
        var addresses = ParagraphAddresses(besides: document.anchors.values)
        var first: [ClauseNumber: Int] = [:]
        return ClauseRuns(document).runs.map { run in
            let node = run.first.node
            let ownAddress = statedAddress(of: node)
            let address = ownAddress ?? addresses.address(named: run.number.address)
            if let earlier = first[run.number] {
                log.report(
                    .twice(
                        run.number, address: address, at: text.place(of: node), first: text.place(of: earlier)
                    ))
            } else {
                first[run.number] = node
            }
            return Clause(
                number: run.number.text, label: run.label, address: address, title: run.title, text: run.text,
                node: ownAddress == nil ? run.first.start : node, nodes: run.first.start..<run.end)
        }
    }

    /// The address that a block asks for. The one a heading gets from its words begins with the number, and an
    /// address that is asked for never begins with a digit.
    private func statedAddress(of node: Int) -> String? {
        guard let anchor = document.anchors[node], anchor.first?.isNumber == false else { return nil }
        return anchor
    }
}

extension Diagnostic {
    fileprivate static func twice(
        _ number: ClauseNumber, address: String, at place: SourcePlace, first: SourcePlace
    ) -> Diagnostic {
        Diagnostic(
            .clauseNumberTwice, at: place,
            rule: "a number belongs to one clause, and \(number.text) stands above already",
            mend: "give one of the two another number; until then the address of this one is #\(address)",
            notes: [Diagnostic.Note("the first one", at: first)])
    }
}
