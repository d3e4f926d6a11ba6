import Testing

@Suite("No title of closed business or of a review names a person")
struct ClosedTitlesCheckTests {
    private let partnership = """
        ---
        name: Anytown Community Safety Partnership
        agencies:
          - name: Anytown Council
            members:
              - name: Ada Bell
          - name: Probation Service
        ---
        """
    private let glossary = """
        ---
        title: Abbreviations
        publish: public
        ---
        | Abbreviation | Meaning |
        |---|---|
        | ZZ | zig zag |
        | Safer Quayside | a project |
        """
    private let page = """
        ---
        title: About
        publish: public
        ---
        We share information about burglary. Write to quill@anytown.gov.uk.
        """

    /// What is taken for a name in the title of an item.
    private func names(in title: String) throws -> [String] {
        let checked = try CheckedContent([
            "partnership.md": partnership, "glossary.md": glossary, "pages/about.md": page,
            "meetings/2025-10-01/agenda.md": agenda("", "1 | Noise | | ", "2 | \(title) | | "),
        ])
        return checked.log.diagnostics.map { found in
            found.rule.split(separator: "`").dropFirst().first.map(String.init) ?? found.rule
        }
    }

    @Test(
        "What looks like a name is told",
        arguments: [
            ("Death review: Tilda Quill (closed session)", "Tilda Quill"),
            ("Tilda Quill (closed session)", "Tilda Quill"),
            ("Domestic homicide review: Grace Quill", "Grace Quill"),
            ("Domestic homicide review of Quill Young", "Quill Young"),
            ("Domestic Homicide Review Tilda O'Quill-Smyth", "Tilda O'Quill-Smyth"),
            ("DEATH REVIEW: TILDA QUILL", "TILDA QUILL"),
            ("Mrs Burglary: housing (closed session)", "Mrs Burglary"),
            ("Tenancy of Mr. Quill (closed session)", "Mr Quill"),
            ("Death review following the death of Tilda", "Tilda"),
            ("DHR for T.Q.", "T.Q"),
            ("Death review, re TQ", "TQ"),
            ("Safeguarding adult review of T Q", "T Q"),
            ("Information from Ada Bell on Tilda Quill (closed session)", "Tilda Quill"),
        ])
    func found(title: String, name: String) throws {
        #expect(try names(in: title) == [name])
    }

    @Test(
        "What does not is let be",
        arguments: [
            "Death review (closed session)", "Domestic Abuse Related Death Review: Overview Report",
            "Domestic homicide reviews: Update", "Burglary Information (closed session)",
            "Anytown Council and Probation Service (closed session)", "Operation Hawthorn (closed session)",
            "Closure of 5 Quill Road (closed session)", "Quill House Hotel (closed session)",
            "Death review: Ada Bell (closed session)", "Death review: Adult A", "DHR05: Action Plan",
            "Safer Quayside (closed session)", "Funding for ZZ (closed session)",
            "Terms of UK funding (closed session)",
            "NHS CCTV (closed session)", "Home Office: death reviews in October", "Quill: death review",
        ])
    func none(title: String) throws {
        #expect(try names(in: title) == [])
    }

    @Test("An open item that is no review may name whom it likes")
    func open() throws {
        #expect(try names(in: "Tilda Quill on youth clubs") == [])
    }

    @Test("Public titles, headings of minutes and titles of papers are looked at too")
    func everyTitle() throws {
        let checked = try CheckedContent([
            "meetings/2025-07-01/agenda.md": agenda(
                "public-titles:\n  - item: 2\n    title: Review for Tilda Quill", "1 | Noise | | ",
                "2 | A review (closed session) | | "),
            "meetings/2025-07-01/minutes.md": minutes("", "1. Noise", "2. Tilda Quill"),
            "meetings/2025-07-01/review.md": "---\ntitle: Death review, Tilda Quill\npublish: draft\n---\n",
            "meetings/2025-07-01/kept.md":
                "---\ntitle: Death review, Tilda Quill\nrestricted: personal information\n---\n",
        ])
        #expect(
            checked.messages
                == [
                    "agenda.md:4:11", "minutes.md:8:1", "review.md",
                ].map {
                    "\($0): warning: the title of closed business or of a review names no person, and `Tilda Quill` looks "
                        + "like a name; take it out; if it is no person's, put it into glossary.md [name-in-closed-title]"
                })
    }
}
