import Mustache
import Record
import WorkingDays

/// The whole record as its pages show it.
struct PublishedRecord: Sendable {
    let linked: LinkedRecord
    let site: Site
    let today: CivilDate
    let texts: PublishedTexts
    /// In the order of their folders.
    let partnerships: [PublishedPartnership]

    init(_ linked: LinkedRecord, site: Site, today: CivilDate) {
        self.linked = linked
        self.site = site
        self.today = today
        texts = PublishedTexts(linked)
        partnerships = linked.partnerships.map { PublishedPartnership($0, today: today) }
    }

    /// Whether several partnerships share the site, or one that has a folder of its own.
    var isShared: Bool { partnerships.contains { !$0.address.isEmpty } }

    /// The papers that belong to no partnership.
    var ownPages: [StandingPage] {
        let folders = Set(partnerships.map(\.partnership.folder))
        return linked.documents.pages.filter { !folders.contains($0.document.partnership) }
    }

    /// The paper that says something of its own on a page that the site has in any case: `pages/questions.md`
    /// on `questions/`.
    func introduction(to page: some Page) -> Value {
        let document =
            linked.documents.pages.first { $0.address == page.address }?.document
            ?? linked.documents.themeLists.first { $0.address == page.address }?.document
        return document.map { texts.html(of: $0, on: page.address) } ?? .html([])
    }
}
