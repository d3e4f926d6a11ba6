extension [UInt8] {
    /// Appends text so that it means itself in HTML, between tags and in quoted attributes alike.
    mutating func appendEscaped(_ bytes: Span<UInt8>) {
        var start = 0
        for index in bytes.indices {
            guard let escape = bytes[index].escape else { continue }
            append(bytes.extracting(start..<index))
            append(utf8: escape)
            start = index + 1
        }
        append(bytes.extracting(start..<bytes.count))
    }

    mutating func append(_ bytes: Span<UInt8>) {
        bytes.withUnsafeBufferPointer { append(contentsOf: $0) }
    }

    private mutating func append(utf8 text: StaticString) {
        append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }
}

extension UInt8 {
    /// What the byte becomes in HTML, where it is not itself.
    fileprivate var escape: StaticString? {
        switch self {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}
