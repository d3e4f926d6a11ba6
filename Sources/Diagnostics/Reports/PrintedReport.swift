/// A report for people: each fault with its place, rule and mend, and a last line that counts them.
public struct PrintedReport {
    /// What the place it is printed on can show.
    public struct Style: Hashable, Sendable {
        public let showsSource: Bool
        public let usesColour: Bool

        /// Source lines are for a terminal, colours for one that wants them; a log file gets neither.
        public init(isTerminal: Bool, noColour: Bool) {
            showsSource = isTerminal
            usesColour = isTerminal && !noColour
        }

        public static let plain = Style(isTerminal: false, noColour: true)
    }

    private let style: Style
    /// The text of a file, for the lines under a message; nil where it cannot be shown.
    private let source: (String) -> SourceText?

    public init(style: Style, source: @escaping (String) -> SourceText? = { _ in nil }) {
        self.style = style
        self.source = source
    }

    /// The whole report, its lines ended; empty where nothing was found.
    public func text(of log: DiagnosticLog) -> String {
        guard !log.isEmpty else { return "" }
        var lines: [String] = []
        for diagnostic in log.diagnostics { append(diagnostic, to: &lines) }
        lines.append(log.summary.sentence)
        return lines.map { $0 + "\n" }.joined()
    }

    private func append(_ diagnostic: Diagnostic, to lines: inout [String]) {
        let severity = paint(
            diagnostic.severity.rawValue, with: diagnostic.severity == .error ? .red : .yellow)
        let rule = paint(SafeText.forTerminal(diagnostic.rule), with: .bold)
        lines.append("\(locator(of: diagnostic.place))\(severity): \(rule) [\(diagnostic.code.rawValue)]")
        if style.showsSource, let range = diagnostic.place.range, let text = source(diagnostic.place.file) {
            lines += SourceExcerpt(of: range, in: text).lines.map { paint($0, with: .dim) }
        }
        if let mend = diagnostic.mend { lines.append("  mend: \(SafeText.forTerminal(mend))") }
        for note in diagnostic.notes {
            let place = note.place.map(locator) ?? ""
            lines.append("  note: \(place)\(SafeText.forTerminal(note.text))")
        }
    }

    /// "content/site.md:3:1: "
    private func locator(of place: SourcePlace) -> String {
        let file = SafeText.forTerminal(place.file)
        guard let start = place.range?.start else { return "\(file): " }
        return "\(file):\(start.line):\(start.column): "
    }

    private enum Ink: String {
        case bold = "1"
        case dim = "2"
        case red = "1;31"
        case yellow = "1;33"
    }

    private func paint(_ text: String, with ink: Ink) -> String {
        style.usesColour ? "\u{1B}[\(ink.rawValue)m\(text)\u{1B}[0m" : text
    }
}
