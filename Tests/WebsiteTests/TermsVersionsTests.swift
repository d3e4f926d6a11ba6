import Testing

@testable import Website

@Suite("Versions of the terms of reference")
struct TermsVersionsTests {
    private static let versions = [
        "terms-of-reference/2018-04-10.md": "---\npublish: public\n---\na) Members come to meetings.\n",
        "terms-of-reference/2021-05-01.md":
            "---\ntitle: Terms, revised\npublish: public\nagreed: 2021-05-04\n---\na) Members come to all meetings.\n",
        "terms-of-reference/2022-01-01.md":
            "---\ntitle: Another draft\npublish: public\nstatus: draft\n---\na) Members may come.\n",
        "terms-of-reference/2026-03-01.md": "---\npublish: public\n---\na) Members come.\n",
        "meetings/2021-05-04/agenda.md": "",
    ]

    @Test("The one in force stands first, and each says from when to when it holds")
    func list() throws {
        #expect(
            try BuiltSite(Self.versions).words("terms-of-reference/") == """
                Terms of reference \
                Terms, revised In force Agreed at the meeting of 4 May 2021 In force until 1 March 2026 \
                What changed in Terms, revised \
                Terms of reference, 1 March 2026 Not yet in force Agreed on 1 March 2026 \
                What changed in Terms of reference, 1 March 2026 \
                Another draft Draft What changed in Another draft \
                Terms of reference, 10 April 2018 No longer in force Agreed on 10 April 2018 \
                In force until 4 May 2021
                """)
        #expect(
            try BuiltSite([:]).words("terms-of-reference/")
                == "Terms of reference No terms of reference have been published yet.")
    }

    @Test("One that no longer holds leads to the one that does; a draft says that it is one")
    func banners() throws {
        let site = try BuiltSite(Self.versions)
        let ended = site.html("terms-of-reference/2018-04-10/")
        #expect(
            ended.contains(
                "<strong>These terms are no longer in force.</strong> In their place: <a href=\"../2021-05-01/\">"
            ))
        #expect(
            ended.contains(
                "from <time datetime=\"2018-04-10\">10 April 2018</time> until <time datetime=\"2021-05-04\">"
            ))
        #expect(site.words("terms-of-reference/2022-01-01/").contains("These terms are a draft."))
        #expect(!site.html("terms-of-reference/2021-05-01/").contains("banner"))
        #expect(
            site.html("terms-of-reference/2021-05-01/").contains(
                "<a href=\"../../meetings/2021-05-04/\">meeting of 4 May 2021</a>"))
    }

    @Test("A version is compared with the one that held before it, past any draft between")
    func predecessors() throws {
        let site = try BuiltSite(Self.versions)
        #expect(site.files["terms-of-reference/2018-04-10/changes/index.html"] == nil)
        #expect(
            site.words("terms-of-reference/2026-03-01/").contains("What changed since Terms, revised"))
        #expect(
            site.words("terms-of-reference/2021-05-01/changes/") == """
                What changed in Terms, revised \
                From Terms of reference, 10 April 2018 No longer in force To Terms, revised In force \
                1 paragraph was changed, 0 added and 0 taken out. Words that were added are underlined, words that \
                were taken out are struck through. Bold type, line breaks and the like are not compared. \
                a) Members come to added: all (end of what was added) meetings.
                """)
    }

    @Test("Words taken out and put in are told by more than their colour, and the rest is counted")
    func changes() throws {
        func text(_ agency: String) -> String {
            "## 1. Members\n\na) come to meetings;\n\nb) read the papers.\n\n## 2. Votes\n\na) The \(agency) has a vote.\n"
        }
        let site = try BuiltSite([
            "terms-of-reference/2018-04-10.md": "---\npublish: public\n---\n\(text("Research Group"))",
            "terms-of-reference/2021-05-04.md": "---\npublish: public\n---\n\(text("Insight Team"))",
            "terms-of-reference/2022-05-04.md": "---\npublish: public\n---\n\(text("Insight Team"))",
        ])
        let html = site.html("terms-of-reference/2021-05-04/changes/")
        #expect(html.contains("<p class=\"unchanged\">2 paragraphs unchanged</p>"))
        #expect(html.contains("<h2><span class=\"number\">2.</span> Votes</h2>"))
        #expect(html.contains("<del><span class=\"hidden\">taken out: </span>Research Group<"))
        #expect(html.contains("<ins><span class=\"hidden\">added: </span>Insight Team<"))
        #expect(site.words("terms-of-reference/2022-05-04/changes/").contains("Nothing has changed"))
    }
}
