import Testing

@testable import FrontMatter

@Suite struct AcceptedFieldsTests {
    @Test(
        "A value without quotation marks is text, whatever it looks like",
        arguments: [
            ("title: About us", "About us"),
            ("title:    About us   ", "About us"),
            ("title : About us", "About us"),
            ("title: About us # a comment", "About us"),
            ("title: About us #", "About us"),
            ("title: x#3", "x#3"),
            ("title: 10:00", "10:00"),
            ("title: 010", "010"),
            ("title: 1_000", "1_000"),
            ("title: 1:30", "1:30"),
            ("title: 2025-07-01", "2025-07-01"),
            ("title: yes", "yes"),
            ("title: true", "true"),
            ("title: nullable", "nullable"),
            ("title: -5", "-5"),
            ("title: ?x", "?x"),
            ("title: :x", ":x"),
            ("title: --- x", "--- x"),
            ("title: https://example.org/?a=b&c#d", "https://example.org/?a=b&c#d"),
            ("title: it's \"so\"", "it's \"so\""),
            ("title: a, [b] {c}", "a, [b] {c}"),
            ("title: “Deep dive”", "“Deep dive”"),
            ("title: é 会議 😀", "é 会議 😀"),
            (#"title: C:\docs"#, #"C:\docs"#),
        ])
    func plainText(line: String, expected: String) {
        expect(line, "{title: \(expected.written)}")
    }

    @Test(
        "Quotation marks hold any text of one line",
        arguments: [
            (#"title: """#, ""),
            (#"title: "Deep dive: e-scooters""#, "Deep dive: e-scooters"),
            (#"title: "Item #3"  # a comment"#, "Item #3"),
            (#"title: "null""#, "null"),
            (#"title: "a \"b\" \\ \/ \t\n\ \_""#, "a \"b\" \\ / \t\n \u{A0}"),
            (#"title: "\xe9\u4F1A\U0001F600""#, "é会😀"),
            (#"title: 'the board''s'"#, "the board's"),
            (#"title: 'a \n "b"'"#, #"a \n "b""#),
            ("title: ''''", "'"),
        ])
    func quotedText(line: String, expected: String) {
        expect(line, "{title: \(expected.written)}")
    }

    @Test(
        "A list in brackets holds words and quoted text",
        arguments: [
            ("a: []", "[]"),
            ("a: [ ]", "[]"),
            ("a: [City Council]", #"["City Council"]"#),
            ("a: [ a,b , 'c, d', \"e]\" ] # a comment", #"["a", "b", "c, d", "e]"]"#),
            ("a: [10:00, https://a.b/c, x#y, -5, it's]", #"["10:00", "https://a.b/c", "x#y", "-5", "it's"]"#),
        ])
    func bracketLists(line: String, expected: String) {
        expect(line, "{a: \(expected)}")
    }

    @Test("Fields and lists nest by their columns")
    func nesting() {
        expect(
            """
            quorum: 5

            # Who is on the board
            agencies:
              - name: Cambridge City Council
                aliases: [City Council]
                statutory: true
                from: 1998-07-01     # optional
                members:
                  - name: A
                    role: Chair
              - name: Police
            contact:
                email: papers@example.org
            """,
            """
            {quorum: "5", agencies: [{name: "Cambridge City Council", aliases: ["City Council"], \
            statutory: "true", from: "1998-07-01", members: [{name: "A", role: "Chair"}]}, {name: "Police"}], \
            contact: {email: "papers@example.org"}}
            """)
    }

    @Test(
        "A list may begin in the column of its field, below its dash, or within another list",
        arguments: [
            ("a:\n- b\n- c\nd: e", #"{a: ["b", "c"], d: "e"}"#),
            ("a:\n - b\n - c", #"{a: ["b", "c"]}"#),
            ("a:\n-\n  - b\n-\n  c: d", #"{a: [["b"], {c: "d"}]}"#),
            ("a:\n- - b\n  - c\n- - - d", #"{a: [["b", "c"], [["d"]]]}"#),
            ("a:\n-   b: c\n    d: e\n-\n- f", #"{a: [{b: "c", d: "e"}, nothing, "f"]}"#),
            ("a:\n- b:\n  - c\n- d", #"{a: [{b: ["c"]}, "d"]}"#),
            ("a:\n- -", "{a: [[nothing]]}"),
            ("a:\n  - - - - - - - - - - b", #"{a: [[[[[[[[[["b"]]]]]]]]]]}"#),
            ("a:\n- b:c\n- \"d\": e", #"{a: ["b:c", {d: "e"}]}"#),
        ])
    func lists(fields: String, tree: String) {
        expect(fields, tree)
    }

    @Test(
        "A name may be in quotation marks, and hold spaces and colons",
        arguments: [
            ("\"a b\": c", #"{a b: "c"}"#),
            ("'it''s' : c", #"{it's: "c"}"#),
            ("questions by: c", #"{questions by: "c"}"#),
            ("a:b: c", #"{a:b: "c"}"#),
        ])
    func names(fields: String, tree: String) {
        expect(fields, tree)
    }

    @Test(
        "A field or an item with nothing after it is there, and empty",
        arguments: [
            ("a:", "{a: nothing}"),
            ("a:   # a comment\n   # another\n\nb: c", #"{a: nothing, b: "c"}"#),
            ("a:\n  -\n  - b", #"{a: [nothing, "b"]}"#),
            ("", "{}"),
            ("# only a comment\n\n   ", "{}"),
        ])
    func empties(fields: String, tree: String) {
        expect(fields, tree)
    }

    @Test("Places are lines and columns from the first line of the file, in bytes")
    func places() throws {
        let fields = try #require(Reading("é: x\nlist:\n  - \"y\"\n  - a: b").frontMatter.mapping).entries
        #expect(fields[0].nameRange == range(2, 1, 2, 3))
        #expect(fields[0].value.range == range(2, 5, 2, 6))
        #expect(fields[1].value.range == range(4, 3, 5, 9))
        guard case .list(let items) = fields[1].value.content else { throw Unexpected() }
        #expect(items.map(\.range) == [range(4, 5, 4, 8), range(5, 5, 5, 9)])
    }

    @Test("How text is written stays known: plain, in quotation marks, or on lines below")
    func styles() throws {
        let fields = try #require(Reading("a: b\nc: 'd'\ne: |\n  f").frontMatter.mapping).entries
        let styles = fields.compactMap { entry in
            if case .scalar(let scalar) = entry.value.content { scalar.style } else { nil }
        }
        #expect(styles == [.plain, .quoted, .block])
    }
}

private struct Unexpected: Error {}
