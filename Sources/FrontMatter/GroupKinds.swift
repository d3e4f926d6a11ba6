import Diagnostics

extension FieldKind {
    /// A list of values of one kind.
    /// - Parameter allowsSingle: whether one value may stand there without a dash or brackets.
    public static func list<Item>(of kind: FieldKind<Item>, allowsSingle: Bool = false) -> Self
    where Value == [Item] {
        Self(allowsSingle ? "\(kind.words), or a list" : "a list") { node, position, faults in
            switch node.content {
            case .list(let nodes):
                var items: [Item] = []
                var isWhole = true
                for node in nodes {
                    if let item = kind.read(node, position.item, &faults) {
                        items.append(item)
                    } else {
                        isWhole = false
                    }
                }
                return isWhole ? items : nil
            case .empty:
                faults.reportEmpty(node, at: position, wanted: "a list")
                return nil
            case .scalar, .mapping:
                if allowsSingle { return kind.read(node, position, &faults).map { [$0] } }
                faults.report(
                    .noItems(node, at: faults.place(of: node), of: position, areGroups: kind.isGroup))
                return nil
            }
        }
    }

    /// Fields of its own, read as those of a document are.
    /// - Parameter subject: what they describe, as messages say it: "an agency".
    public static func group(
        _ subject: String,
        _ fields: @escaping @Sendable (inout FieldReader) -> FieldReader.Building<Value>
    ) -> Self {
        Self("the fields of \(subject)", isGroup: true) { node, position, faults in
            switch node.content {
            case .mapping(let mapping):
                return FieldReader.read(
                    mapping, of: subject,
                    at: SourcePlace(file: faults.file, range: SourceRange(at: node.range.start)),
                    others: .refused, faults: &faults, fields)
            case .empty:
                faults.reportEmpty(node, at: position, wanted: "the fields of \(subject)")
                return nil
            case .scalar, .list:
                faults.report(.noGroup(at: faults.place(of: node), of: position, subject: subject))
                return nil
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func noItems(
        _ node: Node, at place: SourcePlace, of position: FieldPosition, areGroups: Bool
    ) -> Diagnostic {
        var mend = "write each item on a line of its own, two spaces further in, after a dash and a space"
        if areGroups {
            mend = """
                write for each item a dash and a space, two spaces further in, and then its fields as `name: value`, \
                below each other in one column
                """
        } else if case .scalar(let scalar) = node.content, scalar.style == .plain {
            mend = "write \(position.line(with: "[\(scalar.text.shortened)]")), or \(mend.dropFirst(6))"
        }
        return Diagnostic(
            .fieldType, at: place, rule: "\(position.words) is a list, and this is none", mend: mend)
    }

    fileprivate static func noGroup(
        at place: SourcePlace, of position: FieldPosition, subject: String
    ) -> Diagnostic {
        Diagnostic(
            .fieldType, at: place, rule: "\(position.words) has the fields of \(subject)",
            mend: position.isItem
                ? """
                write each field as `name: value`, the first after the dash and the others below it in the \
                same column
                """
                : "write each field as `name: value` on a line of its own, two spaces further in")
    }
}
