import Diagnostics

/// What the person who keeps a paper should know of its text: things that readers will not see as meant.
struct Findings {
    let document: MarkdownDocument
    let source: SourceText

    func report(to log: inout DiagnosticLog) {
        // One message for each line is enough: a bold word is two tags.
        var lastHTMLLine = 0
        for node in document.nodes {
            let place = SourcePlace(file: source.file, range: SourceRange(at: node.position))
            switch node.kind {
            case .html(let tag) where node.position.line != lastHTMLLine:
                lastHTMLLine = node.position.line
                log.report(.htmlShown(document.string(of: tag), at: place))
            case .refused(.link, let destination):
                log.report(.linkRefused(document.string(of: destination), at: place))
            case .refused(.image, let destination):
                log.report(.imageRefused(document.string(of: destination), at: place))
            default: break
            }
        }
    }
}

extension Diagnostic {
    /// No more of a paper than a message needs.
    private static func short(_ text: String) -> String {
        text.count > 60 ? text.prefix(60) + "…" : text
    }

    fileprivate static func htmlShown(_ tag: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .htmlAsText, at: place,
            rule: "HTML is shown to readers as text, and here it is `\(short(tag))`",
            mend: "write it in Markdown, or delete it")
    }

    fileprivate static func linkRefused(_ destination: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .linkUnsafe, at: place,
            rule: "a link leads to https:, http:, mailto:, tel: or a page of the site, "
                + "not to `\(short(destination))`",
            mend: "correct the address; until then the words stand without a link")
    }

    fileprivate static func imageRefused(_ destination: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .imageElsewhere, at: place,
            rule: "an image is a file of the site's own, and `\(short(destination))` is not",
            mend: "put the file beside the paper and name it here; until then its text alternative is shown")
    }
}
