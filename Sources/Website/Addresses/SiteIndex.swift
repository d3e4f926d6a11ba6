import Record

/// What tells search engines which pages there are.
struct SiteIndex {
    private let address: BaseAddress?
    private let pages: [String]

    /// - Parameter pages: the addresses of all pages that may be found, from the site's root.
    init(of pages: [String], at address: BaseAddress?) {
        self.pages = pages.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        self.address = address
    }

    static let paths = ["robots.txt", "sitemap.xml"]

    /// The map needs full addresses, so that there is none where the site's is not known.
    var files: [WebsiteFile] {
        guard let address else { return [WebsiteFile(path: "robots.txt", bytes: Array(Self.allowAll.utf8))] }
        let robots = Self.allowAll + "Sitemap: \(address.text)sitemap.xml\n"
        return [
            WebsiteFile(path: "robots.txt", bytes: Array(robots.utf8)),
            WebsiteFile(path: "sitemap.xml", bytes: map(at: address)),
        ]
    }

    private static let allowAll = "User-agent: *\nAllow: /\n"

    /// Addresses are made of plain names, so that nothing in them means something to XML.
    private func map(at address: BaseAddress) -> [UInt8] {
        var lines = [
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
            "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">",
        ]
        lines += pages.map { "<url><loc>\(address.text)\($0)</loc></url>" }
        lines.append("</urlset>\n")
        return Array(lines.joined(separator: "\n").utf8)
    }
}
