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
    /// The values it gives to its template, besides those of the frame.
    static var shape: [String: ValueShape] { get }
    /// Where it is, from the site's root: `cambridge/meetings/`.
    var address: String { get }
    /// The partnership whose page it is; nil for one that belongs to the site as a whole.
    var partnership: PublishedPartnership? { get }
    var values: [String: Value] { get }
}

/// The parts of a partnership's site, each with a page of its own that leads to the others of it.
enum Section: String, CaseIterable, Sendable {
    case home, meetings, actions, decisions, questions, plans, themes, agencies, figures, about
}

extension Page {
    /// The way to another page from this one.
    func link(to path: String, fragment: String? = nil) -> Value {
        .text(SiteAddress(path, fragment: fragment).relative(to: address))
    }
}
