import Testing

@Suite("Delimiters")
struct DelimiterTests {
    @Test(
        "New delimiters hold to the end of the template",
        arguments: [
            ("{{=<% %>=}}<%venue%> {{venue}}", "Guildhall {{venue}}"),
            ("{{venue}}{{= | | =}}|venue|", "GuildhallGuildhall"),
            ("{{=[ ]=}}[#open][venue][/open][^open]closed[/open]", "Guildhall"),
            ("{{=<< >>=}}<<={{ }}=>>{{venue}}<<venue>>", "Guildhall<<venue>>"),
            ("{{=$( )=}}$({html})$(&html)", "<b><b>"),
            ("{{=  @   @  =}}@venue@", "Guildhall"),
            ("{{#open}}{{=! !=}}!/open!!venue!", "Guildhall"),
        ])
    func hold(template: String, expected: String) {
        #expect(rendered(template, ["venue": "Guildhall", "open": true, "html": "<b>"]) == expected)
    }

    @Test(
        "The tag takes its line with it where it is alone there",
        arguments: [
            ("1\n{{=@ @=}}\n2\n", "1\n2\n"), ("1\n  {{=@ @=}}  \n2", "1\n2"),
            ("1\r\n{{=@ @=}}\r\n2", "1\r\n2"),
            ("1 {{=@ @=}}\n2", "1 \n2"), ("{{=@ @=}}\n", ""), ("1\n {{=@ @=}}", "1\n"),
        ])
    func standsAlone(template: String, expected: String) {
        #expect(rendered(template) == expected)
    }

    @Test("A partial has delimiters of its own, and leaves those around it alone")
    func staysWithinTemplate() {
        let partials = ["venue": "{{=| |=}}(|venue|)", "plain": "[{{venue}}]"]
        #expect(
            rendered("{{>venue}}{{venue}}|venue|{{=| |=}}|>plain|", ["venue": "Hall"], with: partials)
                == "(Hall)Hall|venue|[Hall]")
    }
}
