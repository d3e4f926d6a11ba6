import Diagnostics

/// Who wants which file of the site, so that nothing is lost where two want the same.
struct AddressClaims {
    struct Claim {
        /// Below the site's root.
        let path: String
        /// The file of the content that it comes from; nil for what the site has in any case.
        let source: SourcePlace?
        /// What it is, where it comes from no file of the content: a template's name or a file's.
        let kind: String
        /// Whether a paper once had the address, and now leads on from there.
        var isFormer = false
    }

    private var claims: [Claim] = []

    mutating func add(_ page: some Page) {
        claims.append(
            Claim(
                path: page.file, source: page.source, kind: type(of: page).template,
                isFormer: page is RedirectPage))
    }

    mutating func add(_ path: String, of kind: String, from source: SourcePlace? = nil) {
        claims.append(Claim(path: path, source: source, kind: kind))
    }

    func report(to log: inout DiagnosticLog) {
        // What the site has in any case comes first, and so stays: its address cannot be another.
        let ordered = claims.sorted { ($0.rank, $0.path) < ($1.rank, $1.path) }
        var owners: [String: Claim] = [:]
        var folders: [String: Claim] = [:]
        for claim in ordered {
            let own = Self.folders(of: claim.path)
            if let owner = owners[claim.path] {
                if !claim.isToldOfByReader(besides: owner) { log.report(.taken(claim, by: owner)) }
                continue
            }
            if let owner = folders[claim.path] ?? own.lazy.compactMap({ owners[$0] }).first {
                log.report(.oneName(claim, owner))
                continue
            }
            owners[claim.path] = claim
            for folder in own where folders[folder] == nil { folders[folder] = claim }
        }
    }

    /// `a` and `a/b` of the file `a/b/index.html`.
    private static func folders(of path: String) -> [String] {
        path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
    }
}

extension AddressClaims.Claim {
    fileprivate var rank: Int { source == nil ? 0 : isFormer ? 2 : 1 }

    fileprivate var address: String {
        path.hasSuffix("index.html") ? String(path.dropLast("index.html".count)) : path
    }

    fileprivate var isPaper: Bool { source?.file.hasSuffix(".md") == true }

    /// Of two papers the reader says it, who knows the hidden ones too.
    fileprivate func isToldOfByReader(besides other: Self) -> Bool { isPaper && other.isPaper }

    fileprivate var name: String { source?.file ?? "the site’s own `\(kind)`" }

    fileprivate var notes: [Diagnostic.Note] {
        source.map { [Diagnostic.Note("the other one", at: SourcePlace(file: $0.file))] } ?? []
    }
}

extension Diagnostic {
    fileprivate static func taken(
        _ claim: AddressClaims.Claim, by owner: AddressClaims.Claim
    ) -> Diagnostic {
        Diagnostic(
            .addressTaken, at: claim.source ?? SourcePlace(file: claim.path),
            rule:
                "an address belongs to one page or file, and \(owner.name) is at `\(owner.address)` already",
            mend: mend(for: claim), notes: owner.notes)
    }

    fileprivate static func oneName(
        _ claim: AddressClaims.Claim, _ owner: AddressClaims.Claim
    ) -> Diagnostic {
        Diagnostic(
            .addressTaken, at: claim.source ?? SourcePlace(file: claim.path),
            rule: """
                a file and the folder of a page cannot have one name, and `\(claim.address)` meets \
                \(owner.name) at `\(owner.address)`
                """,
            mend: mend(for: claim), notes: owner.notes)
    }

    private static func mend(for claim: AddressClaims.Claim) -> String {
        claim.isFormer ? "delete the line, or rename the other file" : "rename this file"
    }
}
