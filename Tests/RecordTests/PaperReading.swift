import Diagnostics

@testable import Record

/// One paper as it was understood, and what was found amiss, as it is printed.
struct PaperReading<Kind> {
    let paper: Kind?
    let messages: String

    /// - Parameters:
    ///   - path: below the content folder, in which `riverside` is a partnership.
    ///   - fields: the lines between the marks; `publish: public` is added.
    init(
        _ path: String, _ fields: String, body: String = "",
        as read: (ContentFile, inout DiagnosticLog) -> Kind?
    ) {
        let lines = fields.isEmpty ? "publish: public" : "publish: public\n\(fields)"
        let source = SourceText(file: path, text: "---\n\(lines)\n---\n\(body)\n")
        var log = DiagnosticLog()
        let place = ContentPlace(of: path, among: ["riverside"])
        paper = read(ContentFile(source, at: place, reporting: &log), &log)
        messages = PrintedReport(style: .plain).text(of: log)
    }
}
