import Diagnostics
import Testing

@testable import Record

@Suite("The site's own page")
struct SiteTests {
    private func read(_ fields: String) -> (site: Site?, messages: String) {
        var log = DiagnosticLog()
        let source = SourceText(file: "site.md", text: "---\nname: Records\n\(fields)\n---\nWelcome.\n")
        let site = ContentFile(source, at: ContentPlace(of: "site.md", among: []), reporting: &log)
            .site(reporting: &log)
        return (site, PrintedReport(style: .plain).text(of: log))
    }

    @Test("It says where it is, whom to write to and how its data may be used")
    func whole() throws {
        let (site, messages) = read(
            """
            language: cy
            address: https://records.example.org/safety
            contact:
              email: csp@riverside.example
            data-licence: Open Government Licence v3.0
            """)
        #expect(messages == "")
        let read = try #require(site)
        #expect(read.language == "cy")
        #expect(read.address?.text == "https://records.example.org/safety/")
        #expect(read.contact == Partnership.Contact(email: "csp@riverside.example", phone: nil))
        #expect(read.dataLicence == "Open Government Licence v3.0")
    }

    @Test("Its name is enough")
    func least() throws {
        let site = try #require(read("").site)
        #expect(site.language == "en-GB")
        #expect(site.address == nil)
        #expect(site.contact == Partnership.Contact(email: nil, phone: nil))
        #expect(site.dataLicence == nil)
    }

    @Test(
        "An address is a host and plain names, and ends with a stroke",
        arguments: [
            ("https://example.org", "https://example.org/"), ("https://example.org/", "https://example.org/"),
            ("https://a-b.example.org:8443/x/y_z.1/", "https://a-b.example.org:8443/x/y_z.1/"),
            ("https://localhost:8000", "https://localhost:8000/"),
        ])
    func addresses(written: String, text: String) {
        #expect(BaseAddress(reading: written)?.text == text)
    }

    @Test("Links that begin at the host need the part of the address after it")
    func paths() {
        #expect(BaseAddress(reading: "https://example.org")?.path == "/")
        #expect(BaseAddress(reading: "https://example.org:8443/x/y")?.path == "/x/y/")
    }

    @Test(
        "Everything else is none",
        arguments: [
            "", "https://", "https:///", "https:///x", "http://example.org", "example.org",
            "https://example.org//", "https://example.org//x", "https://example.org/../x",
            "https://example.org/./", "https://example.org/x?y", "https://example.org/#x",
            "https://me@example.org", "https://example..org", "https://.example.org", "https://-a.org",
            "https://example.org:", "https://example.org:0", "https://example.org:080",
            "https://example.org:99999", "https://a:b:1", "https://exämple.org", "https://example.org/a b",
            "https://example.org/\"><script>", "HTTPS://example.org", " https://example.org",
            "https://" + String(repeating: "a.", count: 200) + "org",
        ])
    func refused(written: String) {
        #expect(BaseAddress(reading: written) == nil)
    }

    @Test(
        "A message says what was probably meant",
        arguments: [
            ("http://example.org/x", "did you mean `address: https://example.org/x`?"),
            ("example.org", "did you mean `address: https://example.org`?"),
            (
                "https://example.org/?a",
                """
                nothing that begins with `?`, `#` or `@` is a part of it: write the address of the site such as \
                https://records.example.org in its place
                """
            ),
            (
                "https://", "write the address of the site such as https://records.example.org in its place"
            ),
        ])
    func messages(written: String, mend: String) {
        let (site, messages) = read("address: \(written)")
        #expect(site == nil)
        #expect(
            messages == """
                site.md:3:10: error: `address` is the address of the site such as https://records.example.org, and \
                `\(written)` is not [field-type]
                  mend: \(mend)
                1 error in 1 file

                """)
    }
}
