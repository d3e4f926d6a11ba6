import Diagnostics
import Markdown

/// Looks for what was probably meant, where a paper has no agenda's table. A paper that neither lists nor tabulates
/// anything says no more than that there is a meeting, and that is well.
struct AgendaTableMissing {
    private let text: PaperText

    init(_ text: PaperText) {
        self.text = text
    }

    var diagnostic: Diagnostic? {
        for node in text.document.nodes.indices where text.document.nodes[node].kind == .table {
            let heads = AgendaTables.heads(of: node, in: text.document).map(\.inOneLine)
            let hasNumber = heads.contains(where: AgendaColumns.isNumber)
            let missing = hasNumber ? "Item" : "No"
            let others = heads.filter { !AgendaColumns.isNumber($0) && !AgendaColumns.isItem($0) }
            let near = NearMiss.nearest(to: missing, among: others)
            if near != nil || hasNumber || heads.contains(where: AgendaColumns.isItem) {
                return .columnMissing(missing, probably: near, at: text.place(of: node))
            }
        }
        return listsSomething ? .tableMissing(at: text.place(of: 0)) : nil
    }

    private var listsSomething: Bool {
        text.document.nodes.contains { node in
            switch node.kind {
            case .table, .bulletList, .orderedList: true
            default: false
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func tableMissing(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .agendaTableMissing, at: place,
            rule: "an agenda lists its items in a table, and there is none in this paper",
            mend: "add a table under the heads `No`, `Item`, `Lead` and `Minutes`")
    }

    fileprivate static func columnMissing(
        _ column: String, probably near: String?, at place: SourcePlace
    ) -> Diagnostic {
        let mend = near.map { "rename the column `\($0)` to `\(column)`" }
        return Diagnostic(
            .agendaTableMissing, at: place,
            rule: "the table of an agenda has the columns `No` and `Item`, and this one has no `\(column)`",
            mend: mend ?? "add the column `\(column)`, or a table that has both")
    }
}
