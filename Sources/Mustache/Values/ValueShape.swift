/// The values that a page declares to its template: which names there are, and what each of them is.
///
/// A template is checked against it, so every use has one right form:
/// - text is shown by `{{name}}`, HTML by `{{{name}}}`, never the other way round;
/// - flags, lists, objects and optional values may open a section `{{#name}}`;
/// - flags, lists and optional values may open an inverted section `{{^name}}`: the others are always there;
/// - `{{>*name}}` takes a value declared with the templates that it may name.
public indirect enum ValueShape: Hashable, Sendable {
    /// A text or a number.
    case text
    case html
    case flag
    case list(of: ValueShape)
    /// An object has all of its fields, always; one that may be absent is `optional` and given as `nothing`.
    /// Were it left out, its name would be looked up in the scopes around.
    case object([String: ValueShape])
    case optional(ValueShape)
    /// The name of one of these templates.
    case template(oneOf: [String])

    /// What it is when it is there.
    var present: ValueShape {
        var shape = self
        while case .optional(let inner) = shape { shape = inner }
        return shape
    }

    var isOptional: Bool {
        if case .optional = self { true } else { false }
    }

    /// The names that can be used within it, in order.
    var names: [String] {
        if case .object(let fields) = present { fields.keys.sorted() } else { [] }
    }

    /// "a list"
    var noun: String {
        switch present {
        case .text: "text"
        case .html: "HTML"
        case .flag: "a flag"
        case .list: "a list"
        case .object: "an object"
        case .template: "the name of a template"
        case .optional: "optional"
        }
    }
}

extension ValueShape: ExpressibleByDictionaryLiteral {
    /// Of a name given twice the last one counts.
    public init(dictionaryLiteral fields: (String, ValueShape)...) {
        self = .object(Dictionary(fields) { _, last in last })
    }
}
