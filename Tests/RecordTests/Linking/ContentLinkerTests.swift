import Diagnostics
import Markdown
import Testing

@testable import Record

@Suite("Links between files lead to pages")
struct ContentLinkerTests {
    private let record = [
        "meetings/2025-02-25/minutes.md": "## 3. Roads\n\n3.2 They are long.\n",
        "meetings/2025-02-25/map.png": "x",
        "meetings/2025-07-01/agenda.md": "## Venue {#hall}\n",
        "plans/2025-27.md": "Words.",
    ]

    private func reading(_ words: String) throws -> RecordReading {
        try RecordReading(record.merging(["meetings/2025-07-01/report.md": words]) { $1 })
    }

    @Test(
        "A file, a page and a place within it are found from the file or from its page",
        arguments: [
            ("[a](../2025-02-25/minutes.md)", "../../2025-02-25/minutes/"),
            ("[a](../2025-02-25/minutes.md#p3.2)", "../../2025-02-25/minutes/#p3.2"),
            ("[a](../../2025-02-25/minutes/#3-roads)", "../../2025-02-25/minutes/#3-roads"),
            ("[a](/plans/2025-27/)", "../../../plans/2025-27/"),
            ("[a](agenda.md#hall)", "../agenda/#hall"),
            ("[a](..)", "../"),
            ("[a](../../../actions/)", "../../../actions/"),
            ("[a](../../partnership.md)", "../../../"),
            ("[a](../2025-02-25/map.png)", "../../2025-02-25/map.png"),
            ("[a](https://a.example/)", "https://a.example/"),
            ("[a](mailto:a@b.example)", "mailto:a@b.example"),
        ])
    func found(markdown: String, destination: String) throws {
        let reading = try reading(markdown)
        #expect(
            reading.html(of: "meetings/2025-07-01/report.md") == "<p><a href=\"\(destination)\">a</a></p>\n")
        #expect(reading.messages == [])
    }

    @Test(
        "A page that has no file is found as seen from the file or from the page, whatever it stands for",
        arguments: [
            "meetings/2025-07-01/", "meetings/2025", "actions/2025-07-01/07-01/", "actions/2025/",
            "decisions/2025/",
            "questions/2025/", "themes/roads/", "agencies/anytown-council/", "figures/speed/",
            "plans/2025-27/#track-1",
        ])
    func pages(address: String) throws {
        let record = [
            "meetings/2025-07-01/minutes.md": """
            ## 1. Roads

            1.1 The Board agreed to count cars. Action point 07/01: Ada Bell to count them.

            ## Appendix 1

            ### Question

            Why?
            """,
            "meetings/2025-07-01/speed.md":
                "---\ntitle: Speed\npublish: public\nseries: speed\nperiod: 2025\n---\n",
            "themes.md": "---\npublish: public\nthemes:\n  - id: roads\n    title: Roads\n---\n",
            "plans/2025-27.md":
                "---\ntitle: P\npublish: public\npriorities:\n  - title: Roads\n    kind: track\n---\n",
        ]
        for way in ["../\(address)", "../../\(address)", "/\(address)"] {
            let reading = try RecordReading(record.merging(["groups/cars.md": "[a](\(way))"]) { $1 })
            let whole = address.hasSuffix("2025") ? "\(address)/" : address
            #expect(reading.html(of: "groups/cars.md") == "<p><a href=\"../../\(whole)\">a</a></p>\n")
            #expect(reading.messages(.linkUnknown) == [] && reading.messages(.anchorUnknown) == [])
        }
    }

    @Test("There is no page for a year without an entry, for a stranger or for what nobody raised")
    func noPage() throws {
        for way in [
            "../decisions/2025/", "../agencies/nobody/", "../actions/2025-07-01/07-09/", "../themes/x/",
        ] {
            let reading = try RecordReading([
                "groups/cars.md": "[a](\(way))", "meetings/2025-07-01/minutes.md": "## 1. Roads\n",
            ])
            #expect(reading.messages(.linkUnknown).count == 1)
        }
    }

    @Test("An image is beside its paper, on the site as in the content")
    func image() throws {
        let html = try reading("![a](../2025-02-25/map.png)").html(of: "meetings/2025-07-01/report.md")
        #expect(html == "<p><img src=\"../../2025-02-25/map.png\" alt=\"a\"></p>\n")
    }

    @Test(
        "An image is found within links, headings and tables, and by a reference; its words stay as they are",
        arguments: [
            (
                "[![a](map.png)](map.png)",
                "<p><a href=\"../../../map.png\"><img src=\"../../../map.png\" alt=\"a\"></a></p>\n"
            ),
            (
                "## ![a *b*](map.png \"c\")",
                "<h2 id=\"a-b\"><img src=\"../../../map.png\" alt=\"a b\" title=\"c\"></h2>\n"
            ),
            (
                "![a][b] ![b]\n\n[b]: /map.png",
                "<p><img src=\"../../../map.png\" alt=\"a\"> <img src=\"../../../map.png\" alt=\"b\"></p>\n"
            ),
            (
                "- ![a](odd%20%23%31%3F.png)",
                "<ul>\n<li><img src=\"../../../odd%20%231%3F.png\" alt=\"a\"></li>\n</ul>\n"
            ),
            ("[50 %](50%25.pdf)", "<p><a href=\"../../../50%25.pdf\">50 %</a></p>\n"),
            ("[a](a%3Ab.pdf)", "<p><a href=\"../../../a%3Ab.pdf\">a</a></p>\n"),
            ("[é](é.pdf)", "<p><a href=\"../../../%C3%A9.pdf\">é</a></p>\n"),
        ])
    func images(markdown: String, expected: String) throws {
        let reading = try RecordReading([
            "pages/about.md": markdown, "pages/map.png": "x", "pages/odd #1?.png": "x", "pages/50%.pdf": "x",
            "pages/a:b.pdf": "x", "pages/é.pdf": "x",
        ])
        let page = try #require(reading.documents.pages.first)
        let links = try #require(reading.linked.links["pages/about.md"])
        var html: [UInt8] = []
        let annotations = links.annotations(of: page.body, on: "meetings/2025-07-01/pack/")
        HTMLRenderer(page.body, annotations: annotations).render(into: &html)
        #expect(String(decoding: html, as: UTF8.self) == expected)
        #expect(reading.messages == [])
    }

    @Test(
        "A link to what is not there is told, with what was perhaps meant",
        arguments: [
            (
                "[a](../2025-02-25/minute.md)",
                "a link names a file or a page that is there, and `../2025-02-25/minute.md` is not; did you mean the "
                    + "file `meetings/2025-02-25/minutes.md`? [link-unknown]"
            ),
            (
                "[a](nothing-at-all/)",
                "a link names a file or a page that is there, and `nothing-at-all/` is not; write the way from this "
                    + "file to the other, such as `../2025-07-01/minutes.md` [link-unknown]"
            ),
            (
                "![a](../2025-02-25/mop.png)",
                "an image names a file or a page that is there, and `../2025-02-25/mop.png` is not; did you mean the "
                    + "file `meetings/2025-02-25/map.png`? [link-unknown]"
            ),
            (
                "[a](../2025-02-25/minutes.md#p3.3)",
                "a link leads to a place that is there, and the page `meetings/2025-02-25/minutes/` has no `#p3.3`; "
                    + "did you mean `#p3.2`? [anchor-unknown]"
            ),
            (
                "[a](#conclusions)",
                "a link leads to a place that is there, and the page `meetings/2025-07-01/report/` has no "
                    + "`#conclusions`; leave out `#conclusions`, or give the place that name [anchor-unknown]"
            ),
        ])
    func leadsNowhere(markdown: String, message: String) throws {
        #expect(try reading(markdown).messages == ["report.md:5:1: warning: \(message)"])
    }

    @Test("To the public, a link to a draft is its words alone, and nothing is told of it")
    func draft() throws {
        let reading = try RecordReading(
            [
                "pages/a.md": "[the plan](../plans/2025-27.md)",
                "plans/2025-27.md": "---\ntitle: P\npublish: draft\n---\n",
            ], isPublished: true)
        #expect(reading.html(of: "pages/a.md") == "<p>the plan</p>\n")
        #expect(reading.messages == [])
    }

    @Test(
        "Nor does a link tell the public of a meeting none of whose papers may be seen",
        arguments: [
            "../meetings/2026-04-14/", "../meetings/2026-04-14", "/meetings/2026-04-14/minutes/#p1.1",
            "../actions/2026-04-14/04-01/", "../meetings/2026-04-14/pack/",
        ])
    func hiddenMeeting(way: String) throws {
        let hidden = "---\npublish: draft\n---\n"
        let reading = try RecordReading(
            [
                "groups/a.md": "[the meeting](\(way))", "meetings/2026-04-14/minutes.md": hidden,
                "meetings/2026-04-14/agenda.md": hidden,
            ], isPublished: true)
        #expect(reading.html(of: "groups/a.md") == "<p>the meeting</p>\n")
        let seen = try RecordReading(
            [
                "groups/a.md": "[the meeting](../meetings/2026-04-14/)",
                "meetings/2026-04-14/minutes.md": hidden,
                "meetings/2026-04-14/agenda.md": "---\npublish: public\n---\n",
            ], isPublished: true)
        #expect(
            seen.html(of: "groups/a.md") == "<p><a href=\"../../meetings/2026-04-14/\">the meeting</a></p>\n")
    }
}
