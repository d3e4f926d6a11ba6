/// Goes through the text along with its marks, and opens and closes their elements so that everything
/// stays well nested: a mark that begins or ends within emphasis is written in two parts.
struct MarkCursor {
    private let marks: [Annotations.Mark]
    private var next = 0
    /// How deep the mark that is open now was opened.
    private var openedAt: Int?

    /// - Parameter marks: in the order of the text.
    init(_ marks: [Annotations.Mark]) {
        self.marks = marks
    }

    /// Goes to the first mark that ends after an offset.
    mutating func start(at offset: Int) {
        var low = 0
        var high = marks.count
        while low < high {
            let middle = (low + high) / 2
            if marks[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        next = low
    }

    /// Writes a run of text with the marks upon it.
    mutating func write(
        _ range: Range<Int>, of document: MarkdownDocument, depth: Int, _ html: inout [UInt8]
    ) {
        var offset = range.lowerBound
        pass(offset, &html)
        while offset < range.upperBound, next < marks.count, marks[next].range.lowerBound < range.upperBound {
            let mark = marks[next].range
            let start = max(offset, mark.lowerBound)
            let end = min(mark.upperBound, range.upperBound)
            HTMLText.append(document.text[offset..<start], to: &html)
            open(depth: depth, &html)
            HTMLText.append(document.text[start..<end], to: &html)
            offset = end
            guard end == mark.upperBound, openedAt == depth else { break }
            close(&html)
            next += 1
        }
        HTMLText.append(document.text[offset..<range.upperBound], to: &html)
    }

    /// Before an element within the text: a mark goes around it if it holds all of it.
    mutating func willEnter(_ range: Range<Int>, canWrap: Bool, depth: Int, _ html: inout [UInt8]) {
        pass(range.lowerBound, &html)
        guard next < marks.count, marks[next].range.contains(range.lowerBound) else { return }
        if canWrap, range.upperBound <= marks[next].range.upperBound, !range.isEmpty {
            open(depth: depth, &html)
        } else {
            close(&html)
        }
    }

    /// Before something that no mark may go across.
    mutating func interrupt(_ html: inout [UInt8]) {
        close(&html)
    }

    /// Before an element of this depth ends: what was opened within it ends with it.
    mutating func willLeave(depth: Int, _ html: inout [UInt8]) {
        if openedAt == depth { close(&html) }
    }

    /// After an element has ended: a mark that reached up to its end ends too.
    mutating func didLeave(at offset: Int, depth: Int, _ html: inout [UInt8]) {
        if openedAt == depth { pass(offset, &html) }
    }

    /// Leaves behind the marks that end at or before an offset.
    private mutating func pass(_ offset: Int, _ html: inout [UInt8]) {
        while next < marks.count, marks[next].range.upperBound <= offset {
            close(&html)
            next += 1
        }
    }

    private mutating func open(depth: Int, _ html: inout [UInt8]) {
        guard openedAt == nil else { return }
        openedAt = depth
        switch marks[next].meaning {
        case .link(let destination):
            html.append("<a href=\"")
            HTMLText.append(address: Array(destination.utf8)[...], to: &html)
        case .number(let destination):
            html.append("<a class=\"number\" href=\"")
            HTMLText.append(address: Array(destination.utf8)[...], to: &html)
        case .abbreviation(let meaning):
            html.append("<abbr title=\"")
            HTMLText.append(meaning, to: &html)
        }
        html.append("\">")
    }

    private mutating func close(_ html: inout [UInt8]) {
        guard openedAt != nil else { return }
        openedAt = nil
        switch marks[next].meaning {
        case .link, .number: html.append("</a>")
        case .abbreviation: html.append("</abbr>")
        }
    }
}
