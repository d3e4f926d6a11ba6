/// What a template can show: data and nothing else. There is no case for a function; the lambdas that the
/// Mustache specification allows are not offered, so that a page depends on its values alone.
public enum Value: Hashable, Sendable {
    /// Shown as nothing; as a section it is false.
    case nothing
    case flag(Bool)
    case integer(Int)
    case decimal(Double)
    case text(String)
    /// HTML that is safe already. Only three braces, `{{{name}}}`, write it as it is: two always escape.
    case html([UInt8])
    case list([Value])
    case object([String: Value])

    /// A text that may be absent.
    public static func optional(_ text: String?) -> Value {
        text.map(Value.text) ?? .nothing
    }

    /// Whether a section about this value is shown. Empty text and zero count as false, as an empty list does.
    var isTrue: Bool {
        switch self {
        case .nothing: false
        case .flag(let flag): flag
        case .integer(let number): number != 0
        case .decimal(let number): number != 0 && !number.isNaN
        case .text(let text): !text.isEmpty
        case .html(let bytes): !bytes.isEmpty
        case .list(let items): !items.isEmpty
        case .object: true
        }
    }
}

extension Value: ExpressibleByStringInterpolation {
    public init(stringLiteral text: String) { self = .text(text) }
}

extension Value: ExpressibleByBooleanLiteral {
    public init(booleanLiteral flag: Bool) { self = .flag(flag) }
}

extension Value: ExpressibleByIntegerLiteral {
    public init(integerLiteral number: Int) { self = .integer(number) }
}

extension Value: ExpressibleByFloatLiteral {
    public init(floatLiteral number: Double) { self = .decimal(number) }
}

extension Value: ExpressibleByNilLiteral {
    public init(nilLiteral: ()) { self = .nothing }
}

extension Value: ExpressibleByArrayLiteral {
    public init(arrayLiteral items: Value...) { self = .list(items) }
}

extension Value: ExpressibleByDictionaryLiteral {
    /// Of a name given twice the last one counts.
    public init(dictionaryLiteral fields: (String, Value)...) {
        self = .object(Dictionary(fields) { _, last in last })
    }
}
