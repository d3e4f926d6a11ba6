extension HTMLWriter {
    func noteAnchor(_ number: Int) -> String { "\(renderer.anchorPrefix)fn:\(number)" }

    func referenceAnchor(_ number: Int, _ occurrence: Int) -> String {
        "\(renderer.anchorPrefix)fnref:\(number)" + (occurrence == 1 ? "" : ":\(occurrence)")
    }

    func writeReference(to number: Int, _ occurrence: Int, _ html: inout [UInt8]) {
        guard linksOpen == 0 else {
            html.append("<sup>")
            html.append(contentsOf: String(number).utf8)
            html.append("</sup>")
            return
        }
        html.append("<sup><a role=\"doc-noteref\"")
        append("href", "#" + noteAnchor(number), to: &html)
        append("id", referenceAnchor(number, occurrence), to: &html)
        html.append(">")
        html.append(contentsOf: String(number).utf8)
        html.append("</a></sup>")
    }

    mutating func openFootnote(_ number: Int, _ html: inout [UInt8]) {
        startLine(&html)
        if !hasFootnotes {
            html.append("<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n")
            hasFootnotes = true
        }
        html.append("<li")
        append("id", noteAnchor(number), to: &html)
        append("value", String(number), to: &html)
        html.append(">")
    }

    mutating func closeFootnote(_ index: Int, _ html: inout [UInt8]) {
        let last = document.children(of: index).reduce(nil) { $1 as Int? }
        if last.map({ document.nodes[$0].kind }) != .paragraph { writeWaysBack(from: index, &html) }
        html.append("</li>\n")
    }

    func isLastOfFootnote(_ paragraph: Int) -> Bool {
        guard let parent = openNodes.last, case .footnote = document.nodes[parent].kind else { return false }
        return document.nodes[paragraph].end == document.nodes[parent].end
    }

    /// Links from a note to each of its marks in the text.
    mutating func writeWaysBack(from index: Int, _ html: inout [UInt8]) {
        guard let footnote = openNodes.last(where: { isFootnote($0) }) ?? (isFootnote(index) ? index : nil),
            case .footnote(let number) = document.nodes[footnote].kind
        else { return }
        let marks = noteMarks.linked[number] ?? []
        for (index, occurrence) in marks.enumerated() {
            html.append(" <a role=\"doc-backlink\"")
            append("href", "#" + referenceAnchor(number, occurrence), to: &html)
            html.append(">↩ ")
            html.append(contentsOf: String(number).utf8)
            if marks.count > 1 { html.append(contentsOf: Self.letters(index)) }
            html.append("</a>")
        }
    }

    /// Tells the marks of one note apart: a to z, then aa and so on.
    private static func letters(_ index: Int) -> [UInt8] {
        var letters: [UInt8] = []
        var rest = index + 1
        while rest > 0 {
            letters.append(UInt8(ascii: "a") + UInt8((rest - 1) % 26))
            rest = (rest - 1) / 26
        }
        return letters.reversed()
    }

    func isFootnote(_ index: Int) -> Bool {
        if case .footnote = document.nodes[index].kind { true } else { false }
    }
}
