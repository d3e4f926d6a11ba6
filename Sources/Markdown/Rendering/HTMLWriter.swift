/// Writes the nodes of a document as HTML, one after the other, without recursion.
struct HTMLWriter {
    let document: MarkdownDocument
    let renderer: HTMLRenderer
    /// The nodes on the page.
    private let visible: [Range<Int>]

    var openNodes: [Int] = []
    private(set) var linksOpen = 0
    /// Whether the table that is open has had a row below its head.
    var hasBody = false
    var hasFootnotes = false
    private var marks: MarkCursor
    private(set) lazy var noteMarks = NoteMarks(in: document, visible: visible)

    init(_ renderer: HTMLRenderer, visible: [Range<Int>]) {
        document = renderer.document
        self.renderer = renderer
        self.visible = visible
        marks = MarkCursor(renderer.marks)
    }

    /// - Parameter range: whole nodes that follow each other; of one that goes on after them, this much.
    mutating func write(_ range: Range<Int>, to html: inout [UInt8]) {
        guard !range.isEmpty else { return }
        marks.start(at: document.nodes[range.lowerBound].text.lowerBound)
        var index = range.lowerBound
        while true {
            while let node = openNodes.last, document.nodes[node].end <= index || index >= range.upperBound {
                marks.willLeave(depth: openNodes.count, &html)
                openNodes.removeLast()
                close(node, &html)
                marks.didLeave(at: document.nodes[node].text.upperBound, depth: openNodes.count, &html)
            }
            guard index < range.upperBound else { break }
            index = write(index, &html)
        }
    }

    /// Closes what stays open over several calls of `write`.
    mutating func finish(_ html: inout [UInt8]) {
        if hasFootnotes { html.append("</ol>\n</div>\n") }
    }

    /// Writes a leaf whole and of any other node the beginning.
    /// - Returns: the index of the node to go on with.
    private mutating func write(_ index: Int, _ html: inout [UInt8]) -> Int {
        let node = document.nodes[index]
        switch node.kind {
        case .text:
            if linksOpen > 0 {
                HTMLText.append(document.text[node.text], to: &html)
            } else {
                marks.write(node.text, of: document, depth: openNodes.count, &html)
            }
        case .softBreak: html.append("\n")
        case .lineBreak: html.append("<br>\n")
        case .code:
            html.append("<code>")
            HTMLText.append(document.text[node.text], to: &html)
            html.append("</code>")
        case .html(let tag): HTMLText.append(document.bytes(of: tag), to: &html)
        case .footnoteReference(let number, let occurrence):
            marks.interrupt(&html)
            writeReference(to: number, occurrence, &html)
        case .footnote(let number) where !noteMarks.shown.contains(number):
            return node.end
        case .thematicBreak:
            startLine(&html)
            html.append("<hr>\n")
        case .codeBlock(let language): writeCode(index, language, &html)
        case .image(let destination, let title):
            writeImage(index, destination, title, &html)
            return node.end
        default:
            if !node.kind.isBlock {
                let canWrap = linksOpen == 0 && !holdsLink(index)
                marks.willEnter(node.text, canWrap: canWrap, depth: openNodes.count, &html)
            }
            open(index, &html)
            openNodes.append(index)
        }
        return index + 1
    }

    /// Whether it is a link or holds one: there is no link within a link.
    private func holdsLink(_ index: Int) -> Bool {
        document.nodes[index..<document.nodes[index].end].contains { node in
            switch node.kind {
            case .link, .footnoteReference: true
            default: false
            }
        }
    }

    // MARK: Containers

    private mutating func open(_ index: Int, _ html: inout [UInt8]) {
        switch document.nodes[index].kind {
        case .paragraph:
            openBlock("p", index, &html)
            writeInsertedNumber(of: index, &html)
        case .tightParagraph:
            if anchor(of: index) != nil {
                openElement("a", index, &html)
                html.append("</a>")
            }
            writeInsertedNumber(of: index, &html)
        case .heading(let level):
            openBlock(headingTag(level), index, &html)
            writeInsertedNumber(of: index, &html)
        case .blockQuote:
            openBlock("blockquote", index, &html)
            html.append("\n")
        case .bulletList:
            openBlock("ul", index, &html)
            html.append("\n")
        case .orderedList(let start):
            openBlock("ol", index, start: start == 1 ? nil : start, &html)
            html.append("\n")
        case .item: openItem(index, &html)
        case .table: openTable(index, &html)
        case .tableCaption: openBlock("caption", index, &html)
        case .tableHead: html.append("<thead>\n<tr>\n")
        case .tableRow: openRow(&html)
        case .tableCell(let alignment): openCell(index, alignment, &html)
        case .footnote(let number): openFootnote(number, &html)
        case .emphasis: html.append("<em>")
        case .strong: html.append("<strong>")
        case .strikethrough: html.append("<del>")
        case .element(let element):
            html.append("<")
            html.append(contentsOf: element.rawValue.utf8)
            html.append(">")
        case .link(let destination, let title):
            linksOpen += 1
            openLink(index, destination, title, &html)
        default: break
        }
    }

    private mutating func close(_ index: Int, _ html: inout [UInt8]) {
        switch document.nodes[index].kind {
        case .paragraph:
            if isLastOfFootnote(index) { writeWaysBack(from: index, &html) }
            html.append("</p>\n")
        case .heading(let level):
            html.append("</")
            html.append(headingTag(level))
            html.append(">\n")
        case .blockQuote:
            startLine(&html)
            html.append("</blockquote>\n")
        case .bulletList: html.append("</ul>\n")
        case .orderedList: html.append("</ol>\n")
        case .item: html.append("</li>\n")
        case .table: closeTable(index, &html)
        case .tableCaption: html.append("</caption>\n")
        case .tableHead: html.append("</tr>\n</thead>\n")
        case .tableRow: html.append("</tr>\n")
        case .tableCell: html.append(isHeadCell(index) ? "</th>\n" : "</td>\n")
        case .footnote: closeFootnote(index, &html)
        case .emphasis: html.append("</em>")
        case .strong: html.append("</strong>")
        case .strikethrough: html.append("</del>")
        case .element(let element):
            html.append("</")
            html.append(contentsOf: element.rawValue.utf8)
            html.append(">")
        case .link:
            linksOpen -= 1
            html.append("</a>")
        default: break
        }
    }

    // MARK: Blocks

    /// A block begins on a line of its own.
    func startLine(_ html: inout [UInt8]) {
        if let last = html.last, last != UInt8(ascii: "\n") { html.append("\n") }
    }

    private func openBlock(
        _ tag: StaticString, _ index: Int, start: Int? = nil, _ html: inout [UInt8]
    ) {
        startLine(&html)
        openElement(tag, index, start: start, &html)
    }

    /// An item that shows its number needs no mark of the list's own.
    private func openItem(_ index: Int, _ html: inout [UInt8]) {
        startLine(&html)
        html.append("<li")
        if let anchor = anchor(of: index) { append("id", anchor, to: &html) }
        if index + 1 < document.nodes[index].end, renderer.annotations.numbers[index + 1] != nil {
            append("class", "numbered", to: &html)
        }
        html.append(">")
    }

    private func writeInsertedNumber(of index: Int, _ html: inout [UInt8]) {
        guard case .inserted(let label, let destination) = renderer.annotations.numbers[index] else { return }
        html.append("<a class=\"number\" href=\"")
        HTMLText.append(address: Array(destination.utf8)[...], to: &html)
        html.append("\">")
        HTMLText.append(label, to: &html)
        html.append("</a> ")
    }

    private func openElement(
        _ tag: StaticString, _ index: Int, start: Int? = nil, _ html: inout [UInt8]
    ) {
        html.append("<")
        html.append(tag)
        if let anchor = anchor(of: index) { append("id", anchor, to: &html) }
        if let start { append("start", String(start), to: &html) }
        html.append(">")
    }

    func append(_ attribute: StaticString, _ value: String, to html: inout [UInt8]) {
        html.append(" ")
        html.append(attribute)
        html.append("=\"")
        HTMLText.append(value, to: &html)
        html.append("\"")
    }

    func anchor(of index: Int) -> String? { renderer.anchor(of: index) }

    private func headingTag(_ level: Int) -> StaticString {
        switch renderer.levelOnPage(level) {
        case 1: "h1"
        case 2: "h2"
        case 3: "h3"
        case 4: "h4"
        case 5: "h5"
        default: "h6"
        }
    }

    private func writeCode(_ index: Int, _ language: MarkdownNode.AttributeText, _ html: inout [UInt8]) {
        startLine(&html)
        html.append("<pre><code")
        if !language.isEmpty {
            html.append(" class=\"language-")
            HTMLText.append(document.bytes(of: language), to: &html)
            html.append("\"")
        }
        html.append(">")
        HTMLText.append(document.text(of: index), to: &html)
        html.append("</code></pre>\n")
    }

    func redirection(of index: Int) -> String? {
        renderer.annotations.destinations[index]
    }
}
