import Testing

@testable import Website

@Suite("Groups, assessments, reviews and the record itself")
struct StandingPagesTests {
    private static let partnership = """
        ---
        name: Anytown Community Safety Partnership
        short-name: Anytown CSP
        contact:
          email: csp@anytown.example
        agencies:
          - name: Anytown Council
            aliases: [City Council]
        ---
        """

    @Test("Groups at work stand apart from those that have ended, and lead to the agencies in them")
    func groups() throws {
        let site = try BuiltSite([
            "partnership.md": Self.partnership,
            "groups/theft.md": """
            ---
            title: Theft group
            publish: public
            leads: [City Council (interim), Ada Bell]
            agencies: [City Council, Cycle Club]
            ---
            """,
            "groups/noise.md":
                "---\ntitle: Noise group\npublish: public\nfrom: 2011-04-26\nto: 2014-12-31\n---\n",
        ])
        #expect(
            site.words("groups/") == """
                Working groups Groups at work Theft group Led by City Council (interim), Ada Bell, Taking part \
                City Council, Cycle Club, Former groups Noise group From 26 April 2011 Until 31 December 2014
                """)
        #expect(
            site.html("groups/").contains(
                "<a href=\"../agencies/anytown-council/\">City Council (interim)</a>"))
        #expect(
            site.html("groups/theft/").contains(
                "<li><a href=\"../../agencies/anytown-council/\">City Council</a></li>"))
        #expect(site.html("groups/theft/").contains("<li>Cycle Club</li>"))
        #expect(site.words("groups/noise/").contains("This group has ended."))
        #expect(
            try BuiltSite([:]).words("groups/") == "Working groups No working group has been published yet.")
    }

    @Test("A review names its year and the meeting that agreed it, and leads to those beside it")
    func reviews() throws {
        let site = try BuiltSite([
            "annual-reviews/2023.md": "---\ntitle: Review 2023\npublish: public\nagreed: 2024-02-02\n---\n",
            "annual-reviews/2024-25.md":
                "---\ntitle: Review 2024-25\npublish: public\nagreed: 2025-07-01\n---\n",
            "meetings/2025-07-01/agenda.md": "",
        ])
        #expect(
            site.words("annual-reviews/") == """
                Annual reviews Review 2024-25 About 2024–25 Agreed at the meeting of 1 July 2025 \
                Review 2023 About 2023 Agreed on 2 February 2024
                """)
        #expect(
            site.html("annual-reviews/2023/").contains(
                "<a href=\"../2024-25/\" rel=\"next\">Review 2024-25</a>"))
        #expect(!site.html("annual-reviews/2023/").contains("rel=\"prev\""))
        #expect(
            site.html("annual-reviews/2024-25/").contains(
                "<a href=\"../../meetings/2025-07-01/\">meeting of 1 July 2025</a>"))
    }

    @Test("Assessments stand with the latest first")
    func assessments() throws {
        let site = try BuiltSite([
            "strategic-assessments/2010.md":
                "---\ntitle: Assessment 2010\npublish: public\npublished: 2010-11-01\n---\n",
            "strategic-assessments/2013.md":
                "---\ntitle: Assessment 2013\npublish: public\nstatus: draft\n---\n",
        ])
        #expect(
            site.words("strategic-assessments/") == """
                Strategic assessments Assessment 2013 Draft About 2013 Assessment 2010 About 2010 \
                Published 1 November 2010
                """)
        #expect(site.words("strategic-assessments/2013/").contains("This assessment is a draft."))
    }

    @Test("The page about the record counts what there is, and shows how to cite it")
    func about() throws {
        let site = try BuiltSite([
            "site.md": "---\nname: Records\naddress: https://records.example.org\ndata-licence: CC0\n---\n",
            "partnership.md": Self.partnership,
            "pages/about.md": "---\ntitle: About us\npublish: public\n---\nWho we are.\n",
            "pages/visiting.md": "---\ntitle: Visiting\npublish: public\n---\n",
            "glossary.md": "| Abbreviation | Meaning |\n| --- | --- |\n| ASB | anti-social behaviour |\n",
            "meetings/2024-07-01/minutes.md": "## 1. Welcome\n\n1.1 All were welcome.\n",
            "meetings/2025-07-01/minutes.md": "## 2. Roads\n\n2.1 It was agreed to mend them.\n",
        ])
        let html = site.html("about/")
        #expect(html.contains("<h1>About us</h1>"))
        #expect(html.contains("<strong>2</strong> meetings"))
        #expect(html.contains("<strong>1</strong> decision<"))
        #expect(site.words("about/").contains("from 2024 to 2025"))
        #expect(
            html.contains(
                "<a href=\"../meetings/2025-07-01/minutes/#p2.1\">https://records.example.org/meetings/2025-07-01/minutes/#p2.1</a>"
            ))
        #expect(html.contains("<abbr title=\"anti-social behaviour\">ASB</abbr>"))
        #expect(site.words("about/").contains("The data may be used under this licence: CC0."))
        #expect(html.contains("<a href=\"../visiting/\">Visiting</a>"))
        #expect(html.contains("<a href=\"../glossary/\">"))
        #expect(html.contains("<a href=\"mailto:csp@anytown.example\">"))
        #expect(try BuiltSite([:]).html("about/").contains("<h1>About this record</h1>"))
        #expect(try BuiltSite([:]).words("about/").contains("No meeting has been published yet."))
    }
}
