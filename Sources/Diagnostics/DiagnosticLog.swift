/// What the stages of a run have found so far.
public struct DiagnosticLog: Sendable {
    private var found: [Diagnostic] = []
    private var known: Set<Diagnostic> = []

    public init() {}

    /// Takes note of a fault; the same one reported twice counts once.
    public mutating func report(_ diagnostic: Diagnostic) {
        if known.insert(diagnostic).inserted { found.append(diagnostic) }
    }

    public mutating func report(contentsOf other: DiagnosticLog) {
        for diagnostic in other.found { report(diagnostic) }
    }

    /// Those for which something holds.
    public func filter(_ isWanted: (Diagnostic) -> Bool) -> DiagnosticLog {
        var log = DiagnosticLog()
        for diagnostic in found where isWanted(diagnostic) { log.report(diagnostic) }
        return log
    }

    public var isEmpty: Bool { found.isEmpty }
    public var hasErrors: Bool { found.contains { $0.severity == .error } }

    /// Everything found, in the order of files and lines, whichever stage found what.
    public var diagnostics: [Diagnostic] { found.sorted() }

    public var summary: DiagnosticSummary { DiagnosticSummary(of: found) }
}

/// How much was found, for the last line of a report.
public struct DiagnosticSummary: Hashable, Sendable {
    public let errors: Int
    public let warnings: Int
    public let files: Int

    public init(of diagnostics: [Diagnostic]) {
        errors = diagnostics.count { $0.severity == .error }
        warnings = diagnostics.count - errors
        files = Set(diagnostics.map(\.place.file)).count
    }

    /// "2 errors, 5 warnings in 3 files"
    public var sentence: String {
        func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
        var kinds: [String] = []
        if errors > 0 { kinds.append(count(errors, "error")) }
        if warnings > 0 { kinds.append(count(warnings, "warning")) }
        if kinds.isEmpty { return "no errors, no warnings" }
        return "\(kinds.joined(separator: ", ")) in \(count(files, "file"))"
    }
}
