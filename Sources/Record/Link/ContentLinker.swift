import Diagnostics
import Markdown

/// Sends the links of a paper's text to the pages of the papers they name.
struct ContentLinker {
    private let map: SiteMap

    init(_ map: SiteMap) {
        self.map = map
    }

    func link(
        _ document: Document, in links: inout DocumentLinks, reporting log: inout DiagnosticLog
    ) {
        for (node, destination, isImage) in document.body.destinations {
            guard let link = ContentLink(destination, in: document) else { continue }
            let place = document.text.place(of: node)
            switch map.find(link) {
            case .found(let target): links.redirections[node] = target
            case .noAnchor(let target, let nearest):
                links.redirections[node] = target
                log.report(.noAnchor(target, nearest: nearest, at: place))
            case .nothing:
                let nearest = nearestFile(to: link.path ?? destination)
                log.report(.leadsNowhere(destination, isImage: isImage, nearest: nearest, at: place))
            }
        }
    }

    /// A slip is in the name of the file or in the way there: a long way alone makes no two files alike.
    private func nearestFile(to path: String) -> String? {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let alike = map.paths.filter { other in
            let own = other.split(separator: "/").last.map(String.init) ?? other
            return own == name || NearMiss.nearest(to: name, among: [own]) != nil
        }
        return NearMiss.nearest(to: path, among: alike)
    }
}

extension Diagnostic {
    fileprivate static func noAnchor(
        _ target: SiteAddress, nearest anchors: [String], at place: SourcePlace
    ) -> Diagnostic {
        let fragment = target.fragment ?? ""
        let nearest = NearMiss.nearest(to: fragment, among: anchors)
        return Diagnostic(
            .anchorUnknown, at: place,
            rule:
                "a link leads to a place that is there, and the page `\(target.path)` has no `#\(fragment)`",
            mend: nearest.map { "did you mean `#\($0)`?" }
                ?? "leave out `#\(fragment)`, or give the place that name")
    }

    fileprivate static func leadsNowhere(
        _ destination: String, isImage: Bool, nearest: String?, at place: SourcePlace
    ) -> Diagnostic {
        let mend =
            isImage
            ? "put the file beside this one, or write the way to it, such as `../images/map.png`"
            : "write the way from this file to the other, such as `../2025-07-01/minutes.md`"
        return Diagnostic(
            .linkUnknown, at: place,
            rule:
                "\(isImage ? "an image" : "a link") names a file or a page that is there, and `\(destination)` is not",
            mend: nearest.map { "did you mean the file `\($0)`?" } ?? mend)
    }
}
