import Diagnostics

/// What a site had and the next one would not: links that people have kept, and that would then lead nowhere.
public struct DroppedAddresses {
    private let old: SiteAddresses
    private let new: SiteAddresses
    private let folder: String

    /// - Parameter folder: where the old site stands.
    public init(from old: SiteAddresses, in folder: String, to new: SiteAddresses) {
        self.old = old
        self.new = new
        self.folder = folder
    }

    /// - Parameter redirected: the addresses from which papers say that they have moved.
    public func report(redirected: Set<String>, to log: inout DiagnosticLog) {
        for (path, anchors) in old.anchors {
            let place = SourcePlace(file: "\(folder)/\(path)")
            let address = path == "index.html" ? "" : path.droppingIndex
            if redirected.contains(address) { continue }
            guard let kept = new.anchors[path] else {
                log.report(.dropped(address, at: place))
                continue
            }
            let lost = anchors.subtracting(kept).sorted()
            if !lost.isEmpty { log.report(.dropped(lost, of: address, at: place)) }
        }
    }
}

extension String {
    /// The address of a page without the name of its file.
    fileprivate var droppingIndex: String {
        hasSuffix("/index.html") ? String(dropLast("index.html".count)) : self
    }
}

extension Diagnostic {
    fileprivate static func dropped(_ address: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .addressDropped, at: place,
            rule: "an address, once published, stays, and the next build has nothing at `\(address)`",
            mend: """
                where its paper has moved, add `formerly: [\(address)]` to it; where it was withdrawn, there is nothing to do
                """)
    }

    private static let mostNamed = 5

    fileprivate static func dropped(
        _ anchors: [String], of address: String, at place: SourcePlace
    ) -> Diagnostic {
        let named = anchors.prefix(mostNamed).map { "`#\($0)`" }.joined(separator: ", ")
        let others = anchors.count > mostNamed ? " and \(anchors.count - mostNamed) more" : ""
        return Diagnostic(
            .anchorDropped, at: place,
            rule:
                "a place within a page keeps its address, and the next build of `\(address)` has no \(named)\(others)",
            mend: "give the heading or paragraph that address again, such as `{#\(anchors.first ?? "")}`")
    }
}
