import Testing

@testable import Website

@Suite("The page of the accessibility statement")
struct AccessibilityPageTests {
    private static let statement = """
        ---
        publish: public
        prepared: 2025-06-30
        tested: 2025-06-24
        tested-by: Anytown Council
        compliance: partial
        ---
        - Old tables have no heads.
        """

    @Test("Without a statement it says that nobody has tested the site")
    func untested() throws {
        let words = try BuiltSite([:]).words("accessibility/")
        #expect(words.contains("This site has not been tested yet, so nobody can say how accessible it is."))
        #expect(words.contains("Prepared No date has been given."))
        #expect(!words.contains("compliant"))
    }

    @Test("A statement says what was found, and claims no more")
    func tested() throws {
        let words = try BuiltSite(["pages/accessibility.md": Self.statement]).words("accessibility/")
        #expect(
            words.contains(
                "This website is partially compliant with the Web Content Accessibility Guidelines"))
        #expect(words.contains("Known problems Old tables have no heads."))
        #expect(
            words.contains(
                "Last tested 24 June 2025 Tested by Anytown Council How it was tested Nobody has said."))
        #expect(words.contains("Last reviewed No date has been given."))
        #expect(!words.contains("not been tested"))
    }

    @Test("One that is not public leaves no trace")
    func hidden() throws {
        let draft = Self.statement.replacing("publish: public", with: "publish: draft")
        #expect(
            try BuiltSite(["pages/accessibility.md": draft]).html("accessibility/")
                == BuiltSite([:]).html("accessibility/"))
    }

    @Test("Who enforces the law depends on where the partnerships are")
    func enforcement() throws {
        func words(_ divisions: String...) throws -> (service: Bool, commission: Bool) {
            var files: [String: String] = [:]
            for (index, division) in divisions.enumerated() {
                files["p\(index)/partnership.md"] = "---\nname: P\(index)\ndivision: \(division)\n---\n"
            }
            let html = try BuiltSite(files).html("accessibility/")
            return (html.contains("equalityadvisoryservice.com"), html.contains("equalityni.org"))
        }
        #expect(try words("scotland") == (true, false))
        #expect(try words("northern-ireland") == (false, true))
        #expect(try words("england-and-wales", "northern-ireland") == (true, true))
    }

    @Test("Problems are told to the site's contact; where it has none, to the partnerships")
    func contacts() throws {
        let partnership = "---\nname: North CSP\ncontact:\n  email: csp@north.example\n---\n"
        let site = "---\nname: Records\ncontact:\n  email: web@records.example\n---\n"
        let north = try BuiltSite(["north/partnership.md": partnership])
        #expect(north.words("accessibility/").contains("North CSP: csp@north.example"))
        let both = try BuiltSite(["north/partnership.md": partnership, "site.md": site])
        #expect(both.words("accessibility/").contains("write or ring: web@records.example"))
        #expect(!both.words("accessibility/").contains("csp@north.example"))
        #expect(
            try BuiltSite([:]).words("accessibility/").contains(
                "No address to write to has been published yet."))
    }
}
