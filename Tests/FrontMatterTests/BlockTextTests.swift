import Testing

@testable import FrontMatter

@Suite struct BlockTextTests {
    @Test(
        "| keeps the lines as they are, > joins them into paragraphs",
        arguments: [
            ("|\n  a\n  b", "a\nb\n"),
            (">\n  a\n  b", "a b\n"),
            ("|\n  a\n\n\n  b", "a\n\n\nb\n"),
            (">\n  a\n\n\n  b", "a\n\nb\n"),
            ("|\n\n  a", "\na\n"),
            (">\n\n\n  a\n  b", "\n\na b\n"),
            ("|\n  a  \n   b", "a  \n b\n"),
            (">\n  a\n    further\n    in\n  b", "a\n  further\n  in\nb\n"),
            (">\n  a\n\n    further\n\n  b\n  c", "a\n\n  further\n\nb c\n"),
            (">\n  a\n     \n  b", "a\n   \nb\n"),
            ("|\n  # no comment: \"x\n  - a\n  ---", "# no comment: \"x\n- a\n---\n"),
            ("|\n      deep", "deep\n"),
            ("| # a comment\n a", "a\n"),
            ("|   \n a", "a\n"),
        ])
    func lines(text: String, expected: String) {
        expect("a: \(text)", "{a: \(expected.written)}")
    }

    @Test(
        "- drops the line end after the last line, + keeps all the empty lines after it",
        arguments: [
            ("|\n  a\n\n \n", "a\n"),
            ("|-\n  a\n\n \n", "a"),
            ("|+\n  a\n\n \n", "a\n\n\n"),
            (">-\n  a\n  b\n", "a b"),
            (">+\n  a\n  b\n\n", "a b\n\n"),
            ("|+\n  a\n\n# a comment\n\n", "a\n\n"),
        ])
    func ends(text: String, expected: String) {
        expect("a: \(text)b: c", "{a: \(expected.written), b: \"c\"}")
    }

    @Test(
        "A figure says how far in the text stands, so that it may begin with spaces",
        arguments: [
            ("a: |2\n    b\n  c", #"{a: "  b\nc\n"}"#),
            ("a: |1-\n  b", #"{a: " b"}"#),
            ("a: |-1\n  b", #"{a: " b"}"#),
            ("a: >2\n   \n  b", #"{a: " \nb\n"}"#),
            ("a:\n- |2\n   b", #"{a: [" b\n"]}"#),
            ("a:\n- b: |2\n     c\n  d: e", #"{a: [{b: " c\n", d: "e"}]}"#),
        ])
    func figures(fields: String, tree: String) {
        expect(fields, tree)
    }

    @Test(
        "The text ends where a line stands no further in than its field",
        arguments: [
            ("a: |\n b\nc: d", #"{a: "b\n", c: "d"}"#),
            ("a:\n  - |\n   b\n  - c", #"{a: ["b\n", "c"]}"#),
            ("a:\n  b: >\n    c\n  d: e", #"{a: {b: "c\n", d: "e"}}"#),
            ("a: |\n    b\n  # a comment\nc: d", #"{a: "b\n", c: "d"}"#),
        ])
    func endOfText(fields: String, tree: String) {
        expect(fields, tree)
    }
}
