/// Renders a document, or a part of it, as safe HTML.
public struct HTMLRenderer: Sendable {
    let document: MarkdownDocument
    let annotations: Annotations
    /// Those of the annotations, in the order of the text.
    let marks: [Annotations.Mark]
    /// Stands before every address, so that several papers can share a page.
    let anchorPrefix: String
    /// How many levels lower the headings stand on the page than in the paper.
    let headingShift: Int
    /// Nil where tables stand in the text as they are.
    let tableFrames: TableFrames?

    public init(
        _ document: MarkdownDocument, annotations: Annotations? = nil, anchorPrefix: String = "",
        headingShift: Int = 0, tableFrames: TableFrames? = nil
    ) {
        self.document = document
        self.annotations = annotations ?? Annotations(of: document)
        marks = self.annotations.marks.sorted { $0.range.lowerBound < $1.range.lowerBound }
        self.anchorPrefix = anchorPrefix
        self.headingShift = headingShift
        self.tableFrames = tableFrames
    }

    /// The whole document, its footnotes last.
    public func render(into html: inout [UInt8]) {
        render(1..<document.nodes.count, into: &html)
    }

    /// A node with all it holds.
    public func render(_ node: Int, into html: inout [UInt8]) {
        render(node..<document.nodes[node].end, into: &html)
    }

    /// What a node holds, without its own element: the words of a heading for a title, say.
    public func renderContents(of node: Int, into html: inout [UInt8]) {
        render((node + 1)..<document.nodes[node].end, into: &html)
    }

    /// Whole nodes that follow each other, such as a section. Its footnotes are left to `renderFootnotes`.
    public func render(_ nodes: Range<Int>, into html: inout [UInt8]) {
        let nodes = nodes.clamped(to: document.nodes.indices)
        var writer = HTMLWriter(self, visible: [nodes])
        writer.write(nodes, to: &html)
        writer.finish(&html)
    }

    /// The footnotes of all nodes on a page that shows only parts of the document.
    public func renderFootnotes(of nodes: [Range<Int>], into html: inout [UInt8]) {
        var writer = HTMLWriter(self, visible: nodes)
        for node in document.children(of: 0) {
            guard case .footnote = document.nodes[node].kind else { continue }
            writer.write(node..<document.nodes[node].end, to: &html)
        }
        writer.finish(&html)
    }

    /// The address of a node on the page.
    func anchor(of node: Int) -> String? {
        (annotations.anchors[node] ?? document.anchors[node]).map { anchorPrefix + $0 }
    }

    func levelOnPage(_ level: Int) -> Int { min(max(level + headingShift, 1), 6) }
}
