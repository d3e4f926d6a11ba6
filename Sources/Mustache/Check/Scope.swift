/// The declared values that names can mean at one place of a template: the context stack as it is declared.
struct Scope: Sendable {
    /// A declared value and the way to it from the page's values. Ways tell values apart: two values of the
    /// same shape are not the same value.
    struct Entry: Sendable {
        let path: [String]
        let shape: ValueShape

        func field(_ name: String, _ shape: ValueShape) -> Entry {
            Entry(path: path + [name], shape: shape)
        }

        var item: Entry? {
            if case .list(let inner) = shape.present { field("[]", inner) } else { nil }
        }
    }

    /// What a name turns out to mean.
    enum Meaning {
        case value(Entry)
        /// The part of this number is not there; these names are.
        case unknown(part: Int, candidates: [String])
        /// The part before this one is a value that has no names within it.
        case unreachable(part: Int, in: ValueShape)
    }

    private var entries: [Entry]

    init(_ page: ValueShape) {
        entries = [Entry(path: [], shape: page)]
    }

    var paths: [[String]] { entries.map(\.path) }

    /// The scope of a section. A value that is in scope already moves to the front: where it was, it could not
    /// be seen any more. So there are finitely many scopes, and a template that includes itself is checked in
    /// each of them once.
    func entering(_ entry: Entry) -> Scope {
        var scope = self
        scope.entries.removeAll { $0.path == entry.path }
        scope.entries.append(entry)
        return scope
    }

    func meaning(of name: Name) -> Meaning {
        guard let first = name.parts.first else {
            return entries.last.map(Meaning.value) ?? .unknown(part: 0, candidates: [])
        }
        for entry in entries.reversed() {
            guard case .object(let fields) = entry.shape.present, let shape = fields[first] else { continue }
            return meaning(of: name, from: entry.field(first, shape))
        }
        return .unknown(part: 0, candidates: entries.reversed().flatMap(\.shape.names))
    }

    private func meaning(of name: Name, from first: Entry) -> Meaning {
        var entry = first
        for (index, part) in name.parts.enumerated().dropFirst() {
            guard case .object(let fields) = entry.shape.present else {
                return .unreachable(part: index, in: entry.shape)
            }
            guard let shape = fields[part] else {
                return .unknown(part: index, candidates: entry.shape.names)
            }
            let isOptional = entry.shape.isOptional
            entry = entry.field(part, isOptional ? .optional(shape) : shape)
        }
        return .value(entry)
    }
}
