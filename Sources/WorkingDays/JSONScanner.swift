/// Reads JSON as RFC 8259 has it, and nothing looser. A name may stand only once in an object: of two, a reader
/// could not know which one counts.
struct JSONScanner {
    /// No list of holidays nests deeper than five; the bound keeps a hostile file off the stack's end.
    static let deepestNesting = 16

    private let bytes: [UInt8]
    private var offset = 0

    static func value(in bytes: [UInt8]) throws(JSONFault) -> JSONValue {
        var scanner = JSONScanner(bytes)
        let value = try scanner.value(depth: 0)
        scanner.skipSpace()
        guard scanner.next == nil else { throw scanner.fault("nothing may follow the closing brace") }
        return value
    }

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    }

    private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    private func fault(_ rule: String) -> JSONFault {
        JSONFault(rule: rule, offset: offset)
    }

    private mutating func skipSpace() {
        while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { offset += 1 }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: character) else { return false }
        offset += 1
        return true
    }

    private mutating func value(depth: Int) throws(JSONFault) -> JSONValue {
        skipSpace()
        guard depth < Self.deepestNesting else {
            throw fault("it is nested deeper than any list of holidays")
        }
        guard let first = next else { throw fault("the file ends too soon") }
        let start = offset
        let content: JSONValue.Content =
            switch first {
            case UInt8(ascii: "{"): .object(try members(depth: depth))
            case UInt8(ascii: "["): .array(try elements(depth: depth))
            case UInt8(ascii: "\""): .string(try string())
            case UInt8(ascii: "t"): try word("true", .bool(true))
            case UInt8(ascii: "f"): try word("false", .bool(false))
            case UInt8(ascii: "n"): try word("null", .null)
            case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
            default: throw fault("a value must stand here")
            }
        return JSONValue(content: content, offset: start)
    }

    private mutating func members(depth: Int) throws(JSONFault) -> [JSONValue.Member] {
        offset += 1
        var members: [JSONValue.Member] = []
        var names: Set<String> = []
        skipSpace()
        if take("}") { return members }
        repeat {
            skipSpace()
            let start = offset
            guard next == UInt8(ascii: "\"") else { throw fault("a name in quotation marks must stand here") }
            let name = try string()
            guard names.insert(name).inserted else {
                throw JSONFault(rule: "\"\(name.clipped)\" stands twice in one object", offset: start)
            }
            skipSpace()
            guard take(":") else { throw fault("a colon must follow a name") }
            let value = try value(depth: depth + 1)
            members.append(JSONValue.Member(name: name, nameOffset: start, value: value))
            skipSpace()
        } while take(",")
        guard take("}") else { throw fault("a comma or a closing brace must stand here") }
        return members
    }

    private mutating func elements(depth: Int) throws(JSONFault) -> [JSONValue] {
        offset += 1
        var elements: [JSONValue] = []
        skipSpace()
        if take("]") { return elements }
        repeat {
            elements.append(try value(depth: depth + 1))
            skipSpace()
        } while take(",")
        guard take("]") else { throw fault("a comma or a closing bracket must stand here") }
        return elements
    }

    private mutating func string() throws(JSONFault) -> String {
        var scanner = JSONStringScanner(bytes, from: offset)
        let text = try scanner.string()
        offset = scanner.offset
        return text
    }

    private mutating func word(
        _ word: String, _ content: JSONValue.Content
    ) throws(JSONFault) -> JSONValue.Content {
        guard bytes[offset...].starts(with: word.utf8) else { throw fault("a value must stand here") }
        offset += word.utf8.count
        return content
    }

    private mutating func number() throws(JSONFault) -> JSONValue.Content {
        _ = take("-")
        if !take("0") { try digits() }
        if take(".") { try digits() }
        if take("e") || take("E") {
            _ = take("+") || take("-")
            try digits()
        }
        return .number
    }

    private mutating func digits() throws(JSONFault) {
        let start = offset
        while let byte = next, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { offset += 1 }
        guard offset > start else { throw fault("a digit must stand here") }
    }
}
