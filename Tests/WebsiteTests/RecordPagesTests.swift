import Record
import Testing

@testable import Website

@Suite("Pages that papers can lead to")
struct RecordPagesTests {
    @Test("Every page that the record knows of is one that the site has")
    func pages() throws {
        let files = [
            "partnership.md":
                "---\nname: Anytown CSP\nagencies:\n  - name: Café & Bar\n  - name: Cafe Bar\n---\n",
            "meetings/2024-12-03/minutes.md": "## 1. Roads\n\n1.1 The Board noted them. Action point 12/01\n",
            "meetings/2025-07-01/minutes.md":
                "## 1. Roads\n\n1.1 It was agreed. Action: Ada Bell to go.\n\n## Appendix 1\n\n### Question\n\nWhy?\n",
            "meetings/2025-07-01/speed.md":
                "---\ntitle: Speed\npublish: public\nseries: speed\nperiod: 2025\n---\n",
            "themes.md": "---\npublish: public\nthemes:\n  - id: roads\n    title: Roads\n---\n",
        ]
        let site = try BuiltSite(files)
        let pages = try PublishedReading(files).record.partnerships[0].linked.pages
        #expect(pages.count == 15)
        #expect(pages.filter { site.files["\($0)index.html"] == nil } == [])
    }
}
