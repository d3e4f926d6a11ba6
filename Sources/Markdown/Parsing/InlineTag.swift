/// The HTML that may stand in a paper: a few elements, bare of attributes.
public enum InlineTag: Hashable, Sendable {
    case open(Element)
    case close(Element)
    case lineBreak

    public enum Element: String, CaseIterable, Hashable, Sendable {
        case sup, sub, abbr, u
    }

    /// Reads a whole tag such as `<sup>`, `</sup>` or `<br />`; nil for every other.
    init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count <= 8, bytes.first == UInt8(ascii: "<") else { return nil }
        switch String(decoding: bytes, as: UTF8.self).lowercased() {
        case "<br>", "<br/>", "<br />": self = .lineBreak
        case let tag:
            let isClosing = tag.hasPrefix("</")
            let name = tag.dropFirst(isClosing ? 2 : 1).dropLast()
            guard tag.hasSuffix(">"), let element = Element(rawValue: String(name)) else { return nil }
            self = isClosing ? .close(element) : .open(element)
        }
    }
}
