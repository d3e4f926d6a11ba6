/// A JSON value to be written; the members of an object keep their order.
public enum JSON: Hashable, Sendable {
    case null
    case bool(Bool)
    case integer(Int)
    /// A number in its figures, as exact as they are: `-22.8`.
    case number(String)
    case string(String)
    case array([JSON])
    case object([Member])

    public struct Member: Hashable, Sendable {
        public let name: String
        public let value: JSON

        public init(_ name: String, _ value: JSON) {
            self.name = name
            self.value = value
        }
    }

    public init(_ text: String?) {
        self = text.map(JSON.string) ?? .null
    }

    /// Indented by two spaces, the last line ended.
    public var text: String {
        var bytes: [UInt8] = []
        write(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends the value as indented UTF-8 text, the last line ended.
    public func write(to bytes: inout [UInt8]) {
        write(to: &bytes, depth: 0)
        bytes.append(UInt8(ascii: "\n"))
    }

    private func write(to bytes: inout [UInt8], depth: Int) {
        switch self {
        case .null: bytes += "null".utf8
        case .bool(let value): bytes += (value ? "true" : "false").utf8
        case .integer(let value): bytes += String(value).utf8
        case .number(let figures): bytes += figures.utf8
        case .string(let value): Self.write(value, to: &bytes)
        case .array(let values):
            Self.write(values, between: ("[", "]"), to: &bytes, depth: depth) { value, bytes in
                value.write(to: &bytes, depth: depth + 1)
            }
        case .object(let members):
            Self.write(members, between: ("{", "}"), to: &bytes, depth: depth) { member, bytes in
                Self.write(member.name, to: &bytes)
                bytes += ": ".utf8
                member.value.write(to: &bytes, depth: depth + 1)
            }
        }
    }

    private static func write<Element>(
        _ elements: [Element], between marks: (open: String, close: String), to bytes: inout [UInt8],
        depth: Int, element write: (Element, inout [UInt8]) -> Void
    ) {
        bytes += marks.open.utf8
        for (index, element) in elements.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            newLine(depth + 1, in: &bytes)
            write(element, &bytes)
        }
        if !elements.isEmpty { newLine(depth, in: &bytes) }
        bytes += marks.close.utf8
    }

    private static func newLine(_ depth: Int, in bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\n"))
        bytes += repeatElement(UInt8(ascii: " "), count: 2 * depth)
    }

    private static func write(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): bytes += "\\\"".utf8
            case UInt8(ascii: "\\"): bytes += "\\\\".utf8
            case UInt8(ascii: "\n"): bytes += "\\n".utf8
            case UInt8(ascii: "\r"): bytes += "\\r".utf8
            case UInt8(ascii: "\t"): bytes += "\\t".utf8
            case 0..<0x20, 0x7F:
                let digits = String(byte, radix: 16, uppercase: true)
                bytes += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}

extension JSON: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral, ExpressibleByStringLiteral {
    public init(stringLiteral text: String) {
        self = .string(text)
    }

    public init(dictionaryLiteral members: (String, JSON)...) {
        self = .object(members.map(Member.init))
    }

    public init(arrayLiteral values: JSON...) {
        self = .array(values)
    }
}
