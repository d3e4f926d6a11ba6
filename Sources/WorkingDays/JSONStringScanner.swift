/// Reads one JSON string, from its opening quotation mark to its closing one.
struct JSONStringScanner {
    private let bytes: [UInt8]
    private(set) var offset: Int
    private let start: Int
    private var text: [UInt8] = []

    init(_ bytes: [UInt8], from start: Int) {
        self.bytes = bytes
        self.start = start
        self.offset = start + 1
    }

    mutating func string() throws(JSONFault) -> String {
        while offset < bytes.count {
            let byte = bytes[offset]
            switch byte {
            case UInt8(ascii: "\""):
                offset += 1
                guard let string = String(validating: text, as: UTF8.self) else {
                    throw JSONFault(rule: "a text must be UTF-8", offset: start)
                }
                return string
            case UInt8(ascii: "\\"):
                try escape()
            case 0..<0x20:
                throw JSONFault(
                    rule: "a line end or control character must be escaped in a text", offset: offset)
            default:
                text.append(byte)
                offset += 1
            }
        }
        throw JSONFault(rule: "the text that begins here has no closing quotation mark", offset: start)
    }

    private mutating func escape() throws(JSONFault) {
        let escapeStart = offset
        let escaped = offset + 1 < bytes.count ? bytes[offset + 1] : nil
        offset += 2
        switch escaped {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(bytes[offset - 1])
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"):
            guard let scalar = escapedScalar() else {
                throw JSONFault(
                    rule: "\\u must be followed by the four figures of a character", offset: escapeStart)
            }
            text.append(contentsOf: String(scalar).utf8)
        default:
            throw JSONFault(rule: "there is no such escape", offset: escapeStart)
        }
    }

    /// The character of "\u2019", or of the pair "\uD83C\uDF88" that stands for one beyond the first 65,536.
    private mutating func escapedScalar() -> Unicode.Scalar? {
        guard let unit = fourFigures() else { return nil }
        guard UTF16.isLeadSurrogate(unit) else { return Unicode.Scalar(unit) }
        guard bytes[offset...].starts(with: "\\u".utf8) else { return nil }
        offset += 2
        guard let trail = fourFigures(), UTF16.isTrailSurrogate(trail) else { return nil }
        return UTF16.decode(UTF16.EncodedScalar([unit, trail]))
    }

    private mutating func fourFigures() -> UInt16? {
        guard offset + 4 <= bytes.count else { return nil }
        var unit: UInt16 = 0
        for byte in bytes[offset..<offset + 4] {
            guard let figure = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
            unit = unit << 4 | UInt16(figure)
        }
        offset += 4
        return unit
    }
}
