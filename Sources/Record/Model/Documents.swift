import WorkingDays

/// All that was read from the content folder.
public struct Documents: Sendable {
    /// Nil where `site.md` is missing or cannot be understood; the log says so.
    public let site: Site?
    /// In the order of their folders.
    public let partnerships: [Partnership]
    /// In the order of their addresses.
    public let pages: [Document]

    /// Only what the public may see on a day. Nothing that is made of this can give away the rest.
    public func visible(on day: CivilDate) -> Documents {
        Documents(
            site: site, partnerships: partnerships, pages: pages.filter { $0.publication.isPublic(on: day) })
    }
}
