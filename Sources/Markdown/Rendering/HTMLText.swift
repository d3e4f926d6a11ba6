/// Writes text as HTML, by runs of bytes that need no escape.
public enum HTMLText {
    /// Appends text for an element's content or a quoted attribute.
    public static func append(_ text: ArraySlice<UInt8>, to html: inout [UInt8]) {
        text.withUnsafeBufferPointer { bytes in
            var start = 0
            for index in bytes.indices {
                let escape: StaticString
                switch bytes[index] {
                case UInt8(ascii: "&"): escape = "&amp;"
                case UInt8(ascii: "<"): escape = "&lt;"
                case UInt8(ascii: ">"): escape = "&gt;"
                case UInt8(ascii: "\""): escape = "&quot;"
                default: continue
                }
                html.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
                html.append(escape)
                start = index + 1
            }
            html.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
        }
    }

    public static func append(_ text: String, to html: inout [UInt8]) {
        append(Array(text.utf8)[...], to: &html)
    }

    /// Appends an address for a quoted attribute: what an address may not hold is percent-encoded.
    static func append(address: ArraySlice<UInt8>, to html: inout [UInt8]) {
        for byte in address {
            switch byte {
            case UInt8(ascii: "&"): html.append("&amp;")
            case UInt8(ascii: "'"): html.append("&#x27;")
            case _ where isAddressByte(byte): html.append(byte)
            default:
                html.append(UInt8(ascii: "%"))
                html.append(hexDigit(byte >> 4))
                html.append(hexDigit(byte & 15))
            }
        }
    }

    private static func isAddressByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "-_.+!*(),%#@?=;:/$~".utf8.contains(byte)
        }
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
    }
}

extension [UInt8] {
    /// Appends markup of the program's own.
    mutating func append(_ markup: StaticString) {
        markup.withUTF8Buffer { append(contentsOf: $0) }
    }
}
