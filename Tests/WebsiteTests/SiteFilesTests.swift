import Files
import Testing

@testable import Website

@Suite("Files, old addresses and the map")
struct SiteFilesTests {
    private static let site = "---\nname: Records\naddress: https://records.example.org/safety\n---\n"

    @Test("Issued files and images go out with the papers that have them, and no others do")
    func attachments() throws {
        let site = try BuiltSite([
            "pages/a.md":
                "---\ntitle: A\npublish: public\noriginal: a.pdf\n---\n![Map](map.png)\n\n[More](more.csv)",
            "pages/b.md": "---\ntitle: B\npublish: draft\noriginal: b.pdf\n---\n",
            "pages/a.pdf": "A", "pages/b.pdf": "B", "pages/map.png": "Map", "pages/more.csv": "More",
            "pages/nobody.pdf": "Nobody", "bank-holidays.json": "{}",
        ])
        #expect(site.files["a.pdf"] == "A")
        #expect(site.files["map.png"] == "Map")
        #expect(site.files["more.csv"] == "More")
        #expect(site.html("a/").contains("<a href=\"../a.pdf\">A (PDF)</a>"))
        #expect(site.files.keys.filter { $0.hasSuffix(".pdf") || $0.hasSuffix(".json") } == ["a.pdf"])
    }

    @Test("A file that is gone when the site is made is a fault of the machine")
    func vanished() {
        #expect(throws: FileFault.self) {
            _ = try BuiltSite([
                "pages/a.md": "---\ntitle: A\npublish: public\noriginal: a.pdf\n---\n", "pages/a.pdf": "A",
            ]) { try PlainFile.delete("\($0)/pages/a.pdf") }
        }
    }

    @Test(
        "Who comes to an old address is led on to the new one",
        arguments: [
            ("cambridge/old", "cambridge/old/index.html", "../../groups/theft/"),
            ("/old/", "old/index.html", "../groups/theft/"), ("old.html", "old.html", "groups/theft/"),
            ("deep/old.html", "deep/old.html", "../groups/theft/"),
            ("old/index.html", "old/index.html", "../groups/theft/"),
        ])
    func redirect(former: String, file: String, way: String) throws {
        let paper = "---\ntitle: Theft\npublish: public\nformerly: \(former)\n---\n"
        let site = try BuiltSite(["site.md": Self.site, "groups/theft.md": paper])
        let html = site.html(file)
        #expect(site.messages == [])
        #expect(html.contains("<meta http-equiv=\"refresh\" content=\"0; url=\(way)\">"))
        #expect(html.contains("<meta name=\"robots\" content=\"noindex\">"))
        #expect(
            html.contains(
                "<link rel=\"canonical\" href=\"https://records.example.org/safety/groups/theft/\">"))
        #expect(html.contains("<a href=\"\(way)\">Theft</a>"))
        #expect(
            try BuiltSite(["groups/theft.md": paper]).html(file).contains(
                "<link rel=\"canonical\" href=\"\(way)\">"))
        #expect(
            try BuiltSite(["groups/theft.md": paper.replacing("public", with: "draft")]).files[file] == nil)
    }

    @Test("The map names each page that has an address of its own, in full")
    func map() throws {
        let site = try BuiltSite([
            "site.md": Self.site,
            "groups/theft.md": "---\ntitle: Theft\npublish: public\nformerly: old/\n---\n",
            "groups/b.md": "---\ntitle: B\npublish: draft\n---\n",
        ])
        let map = site.html("sitemap.xml")
        #expect(map.contains("<url><loc>https://records.example.org/safety/</loc></url>\n"))
        #expect(map.contains("<url><loc>https://records.example.org/safety/groups/theft/</loc></url>\n"))
        #expect(!map.contains("404") && !map.contains("old") && !map.contains("groups/b/"))
        #expect(
            site.html("robots.txt") == """
                User-agent: *
                Allow: /
                Sitemap: https://records.example.org/safety/sitemap.xml

                """)
        let nowhere = try BuiltSite([:])
        #expect(nowhere.files["sitemap.xml"] == nil)
        #expect(nowhere.html("robots.txt") == "User-agent: *\nAllow: /\n")
    }

    @Test("A page for who is lost works at any address, and is not to be found itself")
    func notFound() throws {
        let files = ["north/partnership.md": "---\nname: North CSP\n---\n"]
        let html = try BuiltSite(files.merging(["site.md": Self.site]) { $1 }).html("404.html")
        #expect(html.contains("<link rel=\"stylesheet\" href=\"/safety/assets/style.css\">"))
        #expect(html.contains("<a href=\"/safety/north/\">First page of North CSP</a>"))
        #expect(html.contains("<a href=\"/safety/north/meetings/\">All meetings of North CSP</a>"))
        #expect(html.contains("<meta name=\"robots\" content=\"noindex\">"))
        #expect(!html.contains("canonical"))
        #expect(
            html.matches(of: /(?:href|src)="([^"]*)"/).allSatisfy {
                $0.1.hasPrefix("/safety/") || $0.1 == "#main:"
            })
        #expect(
            try BuiltSite(files).html("404.html").contains("<a href=\"/north/\">First page of North CSP</a>"))
        #expect(try BuiltSite(files).files["404.html/index.html"] == nil)
    }
}
