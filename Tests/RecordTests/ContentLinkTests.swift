import Diagnostics
import Testing

@testable import Record

@Suite("Links within the content")
struct ContentLinkTests {
    @Test(
        "A way from one page to another is relative",
        arguments: [
            (
                "cambridge/plans/2025-27/", nil, "cambridge/meetings/2025-07-01/minutes/",
                "../../../plans/2025-27/"
            ),
            ("cambridge/about/", nil, "", "cambridge/about/"),
            ("", nil, "cambridge/about/", "../../"),
            ("", nil, "", "./"),
            ("a/b/", "p3.2", "a/b/", "#p3.2"),
            ("a/b/", nil, "a/b/", "./"),
            ("a/", "x", "a/b/", "../#x"),
            ("a/b/report.pdf", nil, "a/b/report/", "../report.pdf"),
            ("calendar.ics", nil, "a/", "../calendar.ics"),
        ] as [(String, String?, String, String)])
    func relative(path: String, fragment: String?, page: String, expected: String) {
        #expect(SiteAddress(path, fragment: fragment).relative(to: page) == expected)
    }

    @Test(
        "A destination is a file as seen from the file, or a page as seen from the page",
        arguments: [
            (
                "../2025-02-25/minutes.md#p3.2", "c/meetings/2025-02-25/minutes.md",
                "c/meetings/2025-07-01/2025-02-25/minutes.md", "p3.2"
            ),
            ("../../2025-02-25/minutes/", "c/2025-02-25/minutes/", "c/meetings/2025-02-25/minutes/", nil),
            ("scan.pdf", "c/meetings/2025-07-01/scan.pdf", "c/meetings/2025-07-01/agenda/scan.pdf", nil),
            ("/c/about/", "c/about/", "c/about/", nil),
            ("#top", "c/meetings/2025-07-01/agenda.md", "c/meetings/2025-07-01/agenda/", "top"),
            ("a%20b.png?x=1", "c/meetings/2025-07-01/a b.png", "c/meetings/2025-07-01/agenda/a b.png", nil),
            ("../../../../x", nil, "x", nil),
        ] as [(String, String?, String?, String?)])
    func destination(text: String, path: String?, address: String?, fragment: String?) throws {
        let reading = try ContentReading([
            "c/partnership.md": "---\nname: C\n---\n",
            "c/meetings/2025-07-01/agenda.md": "---\npublish: public\n---\n",
        ])
        let document = try #require(reading.documents.agendas.first?.document)
        let link = try #require(ContentLink(text, in: document))
        #expect(link.path == path && link.address == address && link.fragment == fragment)
    }

    @Test(
        "What leads out of the site is no link within it",
        arguments: ["https://a.example/", "mailto:a@b.example", "//a.example", ""])
    func outside(text: String) throws {
        let reading = try ContentReading(["a.md": "---\ntitle: A\npublish: public\n---\n"])
        #expect(ContentLink(text, in: try #require(reading.documents.pages.first?.document)) == nil)
    }
}
