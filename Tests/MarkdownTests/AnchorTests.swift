import Testing

@Suite("Addresses within a page")
struct AnchorTests {
    @Test(
        "A heading's address is made of its words",
        arguments: [
            ("# Vision Zero Partnership", "vision-zero-partnership"),
            ("## 3. E-scooters & *fires*!", "3-e-scooters-fires"),
            ("# Café 日本 Ⅳ", "café-日本-ⅳ"), ("# ¿?", "section"), ("# People's views", "peoples-views"),
            ("# `code` and [link](x)", "code-and-link"), ("# AGREED", "agreed"),
        ])
    func slugs(markdown: String, name: String) {
        #expect(html(of: markdown).contains(" id=\"\(name)\">"))
    }

    @Test("Equal headings are told apart by a number, and never take the address of another")
    func unique() {
        #expect(
            html(of: "# A\n# A\n# A 2\n# A\n") == """
                <h1 id="a">A</h1>
                <h1 id="a-2">A</h1>
                <h1 id="a-2-2">A 2</h1>
                <h1 id="a-3">A</h1>

                """)
    }

    @Test(
        "A block asks for an address at its end",
        arguments: [
            ("## Funding {#money}", "<h2 id=\"money\">Funding</h2>\n"),
            ("The board agreed. {#p89.4}", "<p id=\"p89.4\">The board agreed.</p>\n"),
            ("The **board**\nagreed\n{#p89.4}", "<p id=\"p89.4\">The <strong>board</strong>\nagreed</p>\n"),
            ("- one {#first}\n- two", "<ul>\n<li><a id=\"first\"></a>one</li>\n<li>two</li>\n</ul>\n"),
            ("## {#x}", "<h2 id=\"x\"></h2>\n"),
        ])
    func explicit(markdown: String, expected: String) {
        #expect(html(of: markdown) == expected)
    }

    @Test("A name that the program gave is no one's double")
    func doubles() {
        let text = "a {#m}\n\nb {#m}\n\nc {#m-2}\n"
        #expect(html(of: text) == "<p id=\"m\">a</p>\n<p id=\"m-3\">b</p>\n<p id=\"m-2\">c</p>\n")
        #expect(messages(about: text).contains("`{#m}` stands above"))
        #expect(!messages(about: text).contains("m-2"))
    }

    @Test("A mark that is escaped is text")
    func escaped() {
        #expect(html(of: "Last \\{#foo}") == "<p>Last {#foo}</p>\n")
    }

    @Test(
        "What is no name stays text",
        arguments: [
            "A {#1}", "A {#}", "A {#a b}", "A {x}", "A{#b}", "A `{#b}`", "A **{#b}**", "{#b} A", "A {#b\"c}",
        ])
    func notExplicit(markdown: String) {
        #expect(!html(of: markdown).contains("id="))
    }

    @Test("An address asked for goes before one made of words, whatever their order")
    func explicitFirst() {
        #expect(
            html(of: "# Money\n\nText {#money}\n")
                == "<h1 id=\"money-2\">Money</h1>\n<p id=\"money\">Text</p>\n")
    }

    @Test("An address asked for twice is reported, and the later one carries a number")
    func twice() {
        #expect(html(of: "a {#x}\n\nb {#x}\n") == "<p id=\"x\">a</p>\n<p id=\"x-2\">b</p>\n")
        #expect(
            messages(about: "a {#x}\n\nb {#x}\n") == """
                paper.md:3:1: warning: an address is given once in a document, and `{#x}` stands above already \
                [anchor-duplicate]
                  mend: give this one another name; until then its address is #x-2
                1 warning in 1 file

                """)
    }
}
