import Diagnostics
import Markdown

/// The HTML of a text, and the messages about it.
func html(of markdown: String) -> String {
    var log = DiagnosticLog()
    return html(of: Array(markdown.utf8), reporting: &log)
}

func html(of markdown: [UInt8], reporting log: inout DiagnosticLog) -> String {
    let source = SourceText(file: "paper.md", bytes: markdown)
    var html: [UInt8] = []
    HTMLRenderer(MarkdownDocument.parse(source, reporting: &log)).render(into: &html)
    return String(decoding: html, as: UTF8.self)
}

func messages(about markdown: String) -> String {
    var log = DiagnosticLog()
    _ = html(of: Array(markdown.utf8), reporting: &log)
    return PrintedReport(style: .plain).text(of: log)
}
