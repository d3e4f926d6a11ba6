import Testing

@Suite("Comments")
struct CommentTests {
    @Test(
        "A comment shows nothing, and a line that holds nothing else goes with it",
        arguments: [
            ("Agenda{{! to be agreed }} item", "Agenda item"),
            ("Agenda {{!to be agreed}} item", "Agenda  item"),
            ("1\n{{! two }}\n3\n", "1\n3\n"),
            ("1\n \t{{! two }} \t\n3\n", "1\n3\n"),
            ("1\r\n{{! two }}\r\n3\r\n", "1\r\n3\r\n"),
            ("{{! first }}\n2", "2"),
            ("1\n  {{! last }}", "1\n"),
            ("1\n{{!\n  two\n  and more\n}}\n3\n", "1\n3\n"),
            ("1 {{!\n  two\n}}\n3\n", "1 \n3\n"),
            ("{{! name }}{{name}}", "Jo"),
            ("{{! {{name }}.", "."),
        ])
    func showsNothing(template: String, expected: String) {
        #expect(rendered(template, ["name": "Jo", "! name": "wrong"]) == expected)
    }
}
