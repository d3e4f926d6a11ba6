import Diagnostics
import Mustache
import Record

/// One page of the site: the template it is made with, and what it shows there.
///
/// The words around its values are the template's; a page hands out names, dates, addresses and texts of the record.
protocol Page: Sendable {
    /// The name of its template, which is also what kind of page it is.
    static var template: String { get }
    /// The part of the site that it belongs to.
    static var section: Section { get }
    /// The values it gives to its template, besides those of the frame. A page with an `introduction` takes the words
    /// of the standing paper at its address.
    static var shape: [String: ValueShape] { get }
    /// Where it is, from the site's root: `cambridge/meetings/`.
    var address: String { get }
    /// The file it is written to, below the site's root.
    var file: String { get }
    /// The address it is to be known by, from the site's root; nil for a page that nobody should look for.
    var canonicalAddress: String? { get }
    /// The paper whose page it is; nil for a page that the site has in any case, or makes out of many papers.
    var source: SourcePlace? { get }
    /// The partnership whose page it is; nil for one that belongs to the site as a whole.
    var partnership: PublishedPartnership? { get }
    var values: [String: Value] { get }
    /// The files that it offers for download and that are made with it.
    var companions: [WebsiteFile] { get }
    /// The way to another place of the site from this page.
    func way(to place: SiteAddress) -> String
}

/// The parts of a partnership's site, each with a page of its own that leads to the others of it.
enum Section: String, CaseIterable, Sendable {
    case home, meetings, actions, decisions, questions, plans, themes, agencies, figures, about
}

extension Page {
    var file: String { address + "index.html" }
    var canonicalAddress: String? { address }
    var source: SourcePlace? { nil }
    var companions: [WebsiteFile] { [] }

    func way(to place: SiteAddress) -> String { place.relative(to: address) }

    /// The way to another page from this one.
    func link(to path: String, fragment: String? = nil) -> Value {
        .text(way(to: SiteAddress(path, fragment: fragment)))
    }

    static var takesIntroduction: Bool { shape["introduction"] != nil }

    /// Whether it is a page of its own that search engines may list.
    var isListed: Bool { canonicalAddress == address }
}
