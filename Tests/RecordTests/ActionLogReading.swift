import Diagnostics
import Markdown

@testable import Record

/// What was understood of the text of an action log.
struct ActionLogReading {
    let document: MarkdownDocument
    let entries: [ActionLogEntry]
    let log: DiagnosticLog

    init(_ text: String) {
        self.init(bytes: Array(text.utf8))
    }

    init(bytes: [UInt8]) {
        let source = SourceText(file: "actions.md", bytes: bytes)
        var parsing = DiagnosticLog()
        document = MarkdownDocument.parse(source, reporting: &parsing)
        var log = DiagnosticLog()
        entries = ActionLogReader(PaperText(source: source, document: document)).entries(reporting: &log)
        self.log = log
    }

    /// A log of one row.
    init(reference: String = "07/01", action: String = "Ada Bell to write.", update: String = "Closed.") {
        self.init(
            "| Ref | Action point | Update |\n|---|---|---|\n| \(reference) | \(action) | \(update) |\n")
    }

    var references: [String] { entries.map(\.reference.likely.text) }
    var messages: String { PrintedReport(style: .plain).text(of: log) }
}
