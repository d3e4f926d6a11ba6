extension ValueShape {
    /// How a value is not what was declared, such as "`papers[2].title` is missing"; nil where it is.
    ///
    /// The check goes as deep as the declaration, however deep the value is.
    public func mismatch(in value: Value) -> String? {
        firstMismatch(in: value)?.sentence
    }

    private func firstMismatch(in value: Value) -> ValueMismatch? {
        switch (self, value) {
        case (.text, .text), (.text, .integer), (.text, .decimal), (.html, .html), (.flag, .flag):
            return nil
        case (.optional, .nothing):
            return nil
        case (.optional(let inner), _):
            return inner.firstMismatch(in: value)
        case (.list(let inner), .list(let items)):
            for (index, item) in items.enumerated() {
                if let mismatch = inner.firstMismatch(in: item) { return mismatch.within(item: index) }
            }
            return nil
        case (.object(let shapes), .object(let fields)):
            return Self.firstMismatch(in: fields, of: shapes)
        case (.template(let names), .text(let name)):
            if names.contains(name) { return nil }
            return ValueMismatch(fault: "is `\(name)`, which is not among the templates declared for it")
        default:
            return ValueMismatch(fault: "is \(value.noun) and was declared as \(noun)")
        }
    }

    private static func firstMismatch(
        in fields: [String: Value], of shapes: [String: ValueShape]
    ) -> ValueMismatch? {
        func mismatch(of name: String, _ shape: ValueShape) -> ValueMismatch? {
            guard let value = fields[name] else {
                return ValueMismatch(fault: "is missing").within(field: name)
            }
            return shape.firstMismatch(in: value)?.within(field: name)
        }
        // A dictionary has no order of its own: where something is wrong, the first by name is told.
        if shapes.contains(where: { mismatch(of: $0.key, $0.value) != nil }) {
            let inOrder = shapes.sorted { $0.key < $1.key }
            return inOrder.lazy.compactMap { mismatch(of: $0.key, $0.value) }.first
        }
        guard fields.count > shapes.count else { return nil }
        return fields.keys.filter { shapes[$0] == nil }.min().map { name in
            ValueMismatch(fault: "was not declared").within(field: name)
        }
    }
}

/// What is wrong, and the way to it from the page's values; the way is written only once something is wrong.
private struct ValueMismatch {
    var path = ""
    let fault: String

    var sentence: String {
        path.isEmpty ? "the whole \(fault)" : "`\(path)` \(fault)"
    }

    func within(item index: Int) -> ValueMismatch {
        within(step: "[\(index)]")
    }

    func within(field name: String) -> ValueMismatch {
        within(step: name)
    }

    private func within(step: String) -> ValueMismatch {
        let joint = path.isEmpty || path.hasPrefix("[") ? "" : "."
        return ValueMismatch(path: step + joint + path, fault: fault)
    }
}

extension Value {
    fileprivate var noun: String {
        switch self {
        case .nothing: "nothing"
        case .flag: "a flag"
        case .integer, .decimal: "a number"
        case .text: "text"
        case .html: "HTML"
        case .list: "a list"
        case .object: "an object"
        }
    }
}
