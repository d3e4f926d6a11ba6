import Diagnostics

/// What a field holds, and how its value is read: `.text`, `.flag`, `.list(of: .text)`, ...
public struct FieldKind<Value>: Sendable {
    /// What to write, as messages say it: "true or false", "a date such as 2025-07-01".
    let words: String
    /// Whether it has fields of its own.
    let isGroup: Bool
    /// The value; nil, with a fault reported, where it cannot be read.
    let read: @Sendable (Node, FieldPosition, inout FieldFaults) -> Value?

    init(
        _ words: String, isGroup: Bool = false,
        read: @escaping @Sendable (Node, FieldPosition, inout FieldFaults) -> Value?
    ) {
        self.words = words
        self.isGroup = isGroup
        self.read = read
    }
}

/// Which field, or item of a field, a value belongs to.
struct FieldPosition {
    let name: String
    var isItem = false
    var isRequired: Bool

    var item: FieldPosition { FieldPosition(name: name, isItem: true, isRequired: true) }

    var words: String { isItem ? "each item of `\(name)`" : "`\(name)`" }

    /// How the line reads with another value.
    func line(with value: String) -> String { isItem ? "`- \(value)`" : "`\(name): \(value)`" }
}

/// The faults found in one document's fields.
struct FieldFaults {
    let file: String
    /// Whether the file has front matter at all.
    let hasMarks: Bool
    /// Whether the front matter was understood throughout. If not, what is missing may be on a damaged line.
    let isWhole: Bool
    private(set) var log = DiagnosticLog()

    init(file: String, hasMarks: Bool, isWhole: Bool) {
        self.file = file
        self.hasMarks = hasMarks
        self.isWhole = isWhole
    }

    /// For the faults of a group within: none so far.
    var ofGroup: FieldFaults { FieldFaults(file: file, hasMarks: hasMarks, isWhole: isWhole) }

    mutating func report(_ fault: Diagnostic) {
        log.report(fault)
    }

    mutating func report(contentsOf other: FieldFaults) {
        log.report(contentsOf: other.log)
    }

    func place(of node: Node) -> SourcePlace {
        SourcePlace(file: file, range: node.range)
    }
}

extension FieldKind {
    /// A kind of value together with the place where it is written.
    public static func placed<Plain>(_ kind: FieldKind<Plain>) -> Self where Value == Placed<Plain> {
        Self(kind.words, isGroup: kind.isGroup) { node, position, faults in
            let place = faults.place(of: node)
            return kind.read(node, position, &faults).map { Placed($0, at: place) }
        }
    }
}
