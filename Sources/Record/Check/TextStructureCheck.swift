import Diagnostics
import Markdown

/// Whether those who cannot see a text get all of it: images in words, headings in order, tables with heads.
struct TextStructureCheck {
    private let text: PaperText

    init(_ text: PaperText) {
        self.text = text
    }

    func report(to log: inout DiagnosticLog) {
        let document = text.document
        // The title of the page stands above its text.
        var level = 1
        for node in document.nodes.indices {
            switch document.nodes[node].kind {
            case .image where document.hasNoWords(node), .refused(.image, _) where document.hasNoWords(node):
                log.report(.imageWithoutText(at: text.place(of: node)))
            case .heading(let next):
                if document.hasNoWords(node) { log.report(.headingEmpty(at: text.place(of: node))) }
                if next > level + 1 {
                    log.report(.levelSkipped(from: level, to: next, at: text.place(of: node)))
                }
                level = next
            case .tableHead where document.hasNoWords(node):
                log.report(.tableWithoutHead(at: text.place(of: node)))
            default: break
            }
        }
    }
}

extension MarkdownDocument {
    fileprivate func hasNoWords(_ node: Int) -> Bool {
        string(of: node).allSatisfy(\.isWhitespace)
    }
}

extension Diagnostic {
    fileprivate static func imageWithoutText(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .imageWithoutText, at: place,
            rule: "an image says in words what it shows, and this one has none",
            mend: "write them between the brackets: `![Burglaries a month, 2024](burglaries.png)`")
    }

    fileprivate static func headingEmpty(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .headingWithoutWords, at: place,
            rule: "a heading has words, and this one has none",
            mend: "write what stands below it, or delete the line")
    }

    fileprivate static func levelSkipped(from level: Int, to next: Int, at place: SourcePlace) -> Diagnostic {
        let above = level == 1 ? "the title" : "`\(String(repeating: "#", count: level))`"
        return Diagnostic(
            .headingLevelSkipped, at: place,
            rule:
                "headings go down one level at a time, and `\(String(repeating: "#", count: next))` follows \(above)",
            mend: "write `\(String(repeating: "#", count: level + 1))`")
    }

    fileprivate static func tableWithoutHead(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .tableWithoutHead, at: place,
            rule: "the first row of a table names its columns, and this one is empty",
            mend: "write above each column what stands in it")
    }
}
