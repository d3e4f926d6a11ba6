import Testing

@testable import Website

@Suite("Two things at one address")
struct AddressClaimsTests {
    @Test("A paper cannot be where the site has a page of its own")
    func page() throws {
        let site = try BuiltSite(["meetings/2025-07-01/pack.md": "Words."])
        #expect(
            site.messages == [
                "pack.md: error: an address belongs to one page or file, and the site’s own `pack` is at "
                    + "`meetings/2025-07-01/pack/` already"
            ])
        let year = try BuiltSite(["meetings/2025-07-01/agenda.md": "", "meetings/2025.md": "Words."])
        #expect(year.messages.map { $0.contains("the site’s own `meetings-of-year`") } == [true])
    }

    @Test("A paper that is not public yet is told of as well, where all papers are looked at")
    func hidden() throws {
        let files = [
            "meetings/2025-07-01/agenda.md": "",
            "meetings/2025-07-01/pack.md": "---\ntitle: A\npublish: draft\n---\n",
        ]
        #expect(try BuiltSite(files, isPublished: false).messages.count == 1)
        #expect(try BuiltSite(files).messages == [])
    }

    @Test(
        "A standing paper says more on a page that is there in any case, and is no second one",
        arguments: [
            "about", "groups", "meetings", "terms-of-reference", "annual-reviews", "strategic-assessments",
        ])
    func introduction(name: String) throws {
        let site = try BuiltSite(["pages/\(name).md": "Words of our own."])
        #expect(site.messages == [])
        #expect(site.words("\(name)/").contains("Words of our own."))
    }

    @Test("An old address cannot be that of a page, a paper or a file")
    func former() throws {
        func messages(_ former: String) throws -> [String] {
            try BuiltSite([
                "groups/theft.md":
                    "---\ntitle: Theft\npublish: public\nformerly: \(former)\noriginal: a.pdf\n---\n",
                "groups/a.pdf": "PDF", "groups/b.md": "B",
            ]).messages
        }
        #expect(try messages("groups/old/") == [])
        #expect(
            try messages("terms-of-reference/") == [
                "theft.md:4: error: an address belongs to one page or file, and the site’s own `terms-list` is at "
                    + "`terms-of-reference/` already"
            ])
        #expect(
            try messages("groups/b/") == [
                "theft.md:4: error: an address belongs to one document, and b.md is at `groups/b/` already"
            ])
        #expect(
            try messages("groups/a.pdf") == [
                "theft.md:4: error: a file and the folder of a page cannot have one name, and `groups/a.pdf/` "
                    + "meets a.pdf at `groups/a.pdf`"
            ])
        #expect(
            try messages("[old.html, old.html/more/]") == [
                "theft.md:4: error: a file and the folder of a page cannot have one name, and `old.html/more/` "
                    + "meets theft.md at `old.html`"
            ])
    }

    @Test("Neither can a file be where the site has one, or where another is")
    func files() throws {
        let map = try BuiltSite([
            "site.md": "---\nname: Records\naddress: https://records.example.org\n---\n[Map](sitemap.xml)",
            "sitemap.xml": "<a/>",
        ])
        #expect(
            map.messages == [
                "sitemap.xml: error: an address belongs to one page or file, and the site’s own `sitemap.xml` is "
                    + "at `sitemap.xml` already"
            ])
        let image = try BuiltSite([
            "pages/a.md": "![A](a.png)", "a.png": "1", "pages/a.png": "2", "b.md": "![B](a.png)",
        ])
        #expect(
            image.messages == [
                "a.png: error: an address belongs to one page or file, and a.png is at `a.png` already"
            ])
    }
}
