import Testing

@Suite("Where links and images may lead")
struct DestinationTests {
    @Test(
        "Links of the allowed kinds, and within the site, are links",
        arguments: [
            "https://example.org/a?b=c#d", "http://example.org", "HTTPS://EXAMPLE.ORG",
            "mailto:a@example.org",
            "tel:+441223000000", "../2025-02-25/minutes/#p3.2", "/plans/", "#p3.2", "?year=2025",
            "a.pdf", "a:b/c".replacing("a:", with: "./a:"), "x/y:z", "",
        ])
    func allowed(address: String) {
        #expect(html(of: "[words](<\(address)>)") == "<p><a href=\"\(address)\">words</a></p>\n")
        #expect(messages(about: "[words](<\(address)>)") == "")
    }

    @Test(
        "Every other link leaves its words alone, however it is written",
        arguments: [
            "javascript:alert(1)", "JavaScript:alert(1)", "&#106;avascript:alert(1)",
            "java&#10;script:alert(1)",
            "java&Tab;script:alert(1)", "&#1;javascript:alert(1)", "data:text/html;base64,PHNjcmlwdD4=",
            "vbscript:x", "file:///etc/passwd", "ftp://example.org", "blob:x", "about:blank", "//example.org",
            "/\\\\example.org", "\\\\\\\\example.org", "/&#9;/example.org", "\\\\/example.org",
            "javascript&colon;x",
            "x:y",
        ])
    func refused(address: String) {
        for markdown in ["[words](<\(address)>)", "[words][1]\n\n[1]: <\(address)>\n"] {
            #expect(html(of: markdown) == "<p>words</p>\n")
            #expect(messages(about: markdown).contains("[link-unsafe]"))
        }
    }

    @Test("A refused link is reported with its place and address")
    func message() {
        #expect(
            messages(about: "See\nthe [form](ftp://example.org/form).") == """
                paper.md:2:5: warning: a link leads to https:, http:, mailto:, tel: or a page of the site, not to \
                `ftp://example.org/form` [link-unsafe]
                  mend: correct the address; until then the words stand without a link
                1 warning in 1 file

                """)
    }

    @Test("Images are the site's own files")
    func images() {
        #expect(
            html(of: "![A *map*](map.png \"Wards & parishes\")")
                == "<p><img src=\"map.png\" alt=\"A map\" title=\"Wards &amp; parishes\"></p>\n")
        for address in ["https://example.org/a.png", "//example.org/a.png", "data:image/png;base64,AA", ""] {
            #expect(html(of: "![A *map*](<\(address)>)") == "<p>A <em>map</em></p>\n")
            #expect(messages(about: "![A map](<\(address)>)").contains("[image-elsewhere]"))
        }
    }

    @Test(
        "Addresses that stand bare in the text become links",
        arguments: [
            ("See https://example.org/a_b.", "https://example.org/a_b", "https://example.org/a_b"),
            ("(www.example.org/x(1))", "www.example.org/x(1)", "http://www.example.org/x(1)"),
            ("Write to csp.team@example.org, please", "csp.team@example.org", "mailto:csp.team@example.org"),
            (
                "http://a.example/?q=1&amp;r=2", "http://a.example/?q=1&amp;r=2",
                "http://a.example/?q=1&amp;r=2"
            ),
            ("x http://example.org&copy;", "http://example.org©", "http://example.org%C2%A9"),
        ])
    func bare(markdown: String, words: String, address: String) {
        #expect(html(of: markdown).contains("<a href=\"\(address)\">\(words)</a>"))
    }

    @Test(
        "What only resembles an address stays text",
        arguments: [
            "awww.example.org", "xhttp://example.org", "http://", "a@b", "@example.org",
            "a@b.",
            "`https://example.org`", "ftp://example.org", "10:30", "www.a_b.org",
        ])
    func notAddresses(markdown: String) {
        #expect(!html(of: markdown).contains("<a"))
    }

    @Test("Within a link there is no second link")
    func nested() {
        #expect(
            html(of: "[at www.example.org](https://example.com)")
                == "<p><a href=\"https://example.com\">at www.example.org</a></p>\n")
    }
}
