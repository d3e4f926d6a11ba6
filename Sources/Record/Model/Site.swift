/// What `site.md` says of the site as a whole.
public struct Site: Paper {
    /// Its text is the welcome on the first page.
    public internal(set) var document: Document
    public let name: String
    /// As in HTML: `en-GB`.
    public let language: String
    /// Nil where it is not known yet; feeds and the like then have no full addresses.
    public internal(set) var address: BaseAddress?
    /// Whom to tell what is wrong with the site.
    public let contact: Partnership.Contact
    /// Under what conditions the data may be used: the licence's name or its address.
    public let dataLicence: String?
}
