/// A place on the site: a page, and perhaps one place within it.
public struct SiteAddress: Hashable, Sendable {
    /// From the site's root, without a stroke before it: `cambridge/plans/2025-27/`.
    public let path: String
    /// The id of an element of that page: `p3.2`.
    public let fragment: String?

    public init(_ path: String, fragment: String? = nil) {
        self.path = path
        self.fragment = fragment
    }

    /// The way there from a page, so that the site works under any prefix and from a disk.
    public func relative(to page: String) -> String {
        let ending = fragment.map { "#\($0)" } ?? ""
        if path == page, !ending.isEmpty { return ending }
        let own = page.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        let other = path.split(separator: "/", omittingEmptySubsequences: false)
        let shared = zip(own, other.dropLast()).prefix { $0 == $1 }.count
        let up = String(repeating: "../", count: own.count - shared)
        let way = up + other.dropFirst(shared).joined(separator: "/")
        return (way.isEmpty ? "./" : way) + ending
    }
}
