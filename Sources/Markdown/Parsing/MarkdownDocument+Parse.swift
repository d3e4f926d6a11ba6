import Diagnostics

extension MarkdownDocument {
    /// Parses the text of a file from an offset on; lines count from the first line of the file.
    ///
    /// A text beyond the limits is reported as an error and gives an empty document.
    public static func parse(
        _ source: SourceText, from start: Int = 0, reporting log: inout DiagnosticLog
    ) -> MarkdownDocument {
        let start = min(max(start, 0), source.bytes.count)
        if let fault = MarkdownLimits(source, from: start).fault() {
            log.report(fault)
            return .empty
        }
        let text = source.bytes[start...]
        var builder = TreeBuilder(source, from: start)
        CMark.parse(text, into: &builder)
        if let position = builder.tooDeep {
            log.report(.tooDeep(source, at: position))
            return .empty
        }
        var document = builder.document()
        document.anchors =
            Anchors(of: document, explicit: builder.explicitAnchors, source: source, reporting: &log).names
        Findings(document: document, source: source).report(to: &log)
        FootnoteFindings(document: document, source: source).report(from: start, to: &log)
        return document
    }
}
