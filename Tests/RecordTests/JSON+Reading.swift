import Diagnostics

/// Looking into data as a program that uses it would.
extension JSON {
    /// Nothing, where there is no such member, or this is no object.
    subscript(name: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    var elements: [JSON] {
        if case .array(let values) = self { values } else { [] }
    }

    var string: String? {
        if case .string(let text) = self { text } else { nil }
    }

    /// The names of an object's members, in their order.
    var memberNames: [String] {
        if case .object(let members) = self { members.map(\.name) } else { [] }
    }

    /// The texts of an array, or of one member of each of its objects.
    func strings(_ name: String? = nil) -> [String] {
        elements.compactMap { element in name.map { element[$0]?.string } ?? element.string }
    }

    /// On one line, as `text` is without its spaces.
    var line: String {
        switch self {
        case .array(let values): "[\(values.map(\.line).joined(separator: ", "))]"
        case .object(let members):
            "{\(members.map { "\($0.name): \($0.value.line)" }.joined(separator: ", "))}"
        default: String(text.dropLast())
        }
    }
}
