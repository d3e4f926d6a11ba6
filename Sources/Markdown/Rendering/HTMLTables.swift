extension HTMLWriter {
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
