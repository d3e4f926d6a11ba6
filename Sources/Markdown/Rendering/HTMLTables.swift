extension HTMLWriter {
    mutating func openTable(_ index: Int, _ html: inout [UInt8]) {
        hasBody = false
        startLine(&html)
        let name = renderer.tableFrames?.names[index]
        if let name {
            html.append("<div class=\"table-frame\" role=\"region\" tabindex=\"0\"")
            append("aria-label", name, to: &html)
            html.append(">\n")
        }
        html.append("<table")
        if let anchor = anchor(of: index) { append("id", anchor, to: &html) }
        if let name, document.caption(of: index) == nil { append("aria-label", name, to: &html) }
        html.append(">\n")
    }

    mutating func closeTable(_ index: Int, _ html: inout [UInt8]) {
        if hasBody { html.append("</tbody>\n") }
        html.append("</table>\n")
        if renderer.tableFrames?.names[index] != nil { html.append("</div>\n") }
    }

    mutating func openRow(_ html: inout [UInt8]) {
        // A row on its own has no body to open: nothing would close it.
        let isFirst = !hasBody && !openNodes.isEmpty
        html.append(isFirst ? "<tbody>\n<tr>\n" : "<tr>\n")
        hasBody = true
    }

    /// The cells of the head name their columns; the first cell of a row names the row. An empty cell
    /// names nothing.
    func isHeadCell(_ index: Int) -> Bool {
        guard !document.nodes[index].text.isEmpty, let row = openNodes.last else { return false }
        return document.nodes[row].kind == .tableHead || index == row + 1
    }

    func openCell(_ index: Int, _ alignment: MarkdownNode.Alignment, _ html: inout [UInt8]) {
        if isHeadCell(index), let row = openNodes.last {
            html.append(document.nodes[row].kind == .tableHead ? "<th scope=\"col\"" : "<th scope=\"row\"")
        } else {
            html.append("<td")
        }
        if let anchor = anchor(of: index) { append("id", anchor, to: &html) }
        switch alignment {
        case .none: break
        case .left: append("class", "left", to: &html)
        case .centre: append("class", "centre", to: &html)
        case .right: append("class", "right", to: &html)
        }
        html.append(">")
    }
}
