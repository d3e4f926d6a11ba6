import Diagnostics

/// The record as open data: one array for each kind of thing, in the shape that `data/record.json` has.
public struct RecordData: Sendable {
    /// One thing of the record, and the papers that it was understood from.
    struct Entry: Sendable {
        let members: JSON
        let paths: [String]
    }

    /// The arrays under their names, in their order.
    private let kinds: [(name: String, entries: [Entry])]

    /// - Parameter showsPublication: whether what comes from a paper says who may see that paper.
    public init(_ record: LinkedRecord, showsPublication: Bool = false) {
        let parts = record.partnerships.map { PartnershipData($0, showsPublication: showsPublication).kinds }
        let statements = AccessibilityData(documents: record.documents, showsPublication: showsPublication)
        kinds =
            PartnershipData.names.map { name in (name, parts.flatMap { $0[name] ?? [] }) }
            + [(AccessibilityData.name, statements.statements)]
    }

    private init(kinds: [(name: String, entries: [Entry])]) {
        self.kinds = kinds
    }

    /// Only what was understood from some of the papers, by their paths.
    public func filter(_ isWanted: (String) -> Bool) -> RecordData {
        RecordData(
            kinds: kinds.map { kind in (kind.name, kind.entries.filter { $0.paths.contains(where: isWanted) })
            })
    }

    public var json: JSON {
        .object(kinds.map { kind in JSON.Member(kind.name, .array(kind.entries.map(\.members))) })
    }

    /// One of the arrays: `meetings`.
    public subscript(name: String) -> JSON {
        .array(kinds.first { $0.name == name }?.entries.map(\.members) ?? [])
    }

    public static var names: [String] { PartnershipData.names + [AccessibilityData.name] }
}
