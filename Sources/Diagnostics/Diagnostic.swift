public enum Severity: String, Hashable, Sendable {
    /// It cannot be understood, or is not safe: the build is refused.
    case error
    /// It is about the substance of the papers: the site is built all the same.
    case warning
}

/// One fault: where it is, the rule it breaks and how to mend it.
public struct Diagnostic: Hashable, Sendable {
    public let code: DiagnosticCode
    public let place: SourcePlace
    /// The rule in one sentence, about this very case; it starts small and ends without a full stop.
    public let rule: String
    /// What the person who keeps the file can do about it.
    public let mend: String?
    public let notes: [Note]

    /// A further fact, which may be about another place.
    public struct Note: Hashable, Sendable {
        public let text: String
        public let place: SourcePlace?

        public init(_ text: String, at place: SourcePlace? = nil) {
            self.text = text
            self.place = place
        }
    }

    public init(
        _ code: DiagnosticCode, at place: SourcePlace, rule: String, mend: String? = nil, notes: [Note] = []
    ) {
        self.code = code
        self.place = place
        self.rule = rule
        self.mend = mend
        self.notes = notes
    }

    public var severity: Severity { code.severity }
}

extension Diagnostic: Comparable {
    /// In the order of the files and their lines, so that a report reads from top to bottom.
    public static func < (left: Self, right: Self) -> Bool {
        if left.place != right.place { return left.place < right.place }
        if left.code != right.code { return left.code.rawValue < right.code.rawValue }
        return left.rule < right.rule
    }
}
