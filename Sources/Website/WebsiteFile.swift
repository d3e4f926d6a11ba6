/// One file of the website, ready to be published.
public struct WebsiteFile: Hashable, Sendable {
    /// Below the site's root.
    public let path: String
    public let bytes: [UInt8]
}
