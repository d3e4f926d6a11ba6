import Testing

@testable import FrontMatter

/// Values that are refused, and what is said to write instead.
@Suite struct RefusedValuesTests {
    @Test(
        "A value with a colon and a space, or a colon at its end, needs quotation marks",
        arguments: [
            (
                "title: Deep dive: e-scooters",
                """
                2:17: a value that holds a colon and a space stands in quotation marks [front-matter-syntax]
                  write `title: "Deep dive: e-scooters"`
                """
            ),
            (
                "title: Deep dive:",
                """
                2:17: a value that ends with a colon stands in quotation marks [front-matter-syntax]
                  write `title: "Deep dive:"`
                """
            ),
            (
                "agencies:\n  - name: A: B",
                """
                3:12: a value that holds a colon and a space stands in quotation marks [front-matter-syntax]
                  write `- name: "A: B"`
                """
            ),
            (
                "title: \"Say\": a 'word'",
                """
                2:13: nothing but a comment follows the closing quotation mark of a value [front-matter-quotes]
                  write `title: '"Say": a ''word'''`
                """
            ),
            (
                "title: The \"plan\": year 2",
                """
                2:18: a value that holds a colon and a space stands in quotation marks [front-matter-syntax]
                  write `title: 'The "plan": year 2'`
                """
            ),
        ])
    func colons(fields: String, report: String) {
        refuse(fields, report)
    }

    @Test(
        "A # that could be a number or a comment is asked about",
        arguments: [
            (
                "title: Item #3",
                """
                2:13: a value that holds a space and # stands in quotation marks; otherwise a comment begins at # [front-matter-syntax]
                  write `title: "Item #3"`, or put a space after # for a comment
                """
            ),
            (
                "a:\n  - Item #3",
                """
                3:10: a value that holds a space and # stands in quotation marks; otherwise a comment begins at # [front-matter-syntax]
                  write `- "Item #3"`, or put a space after # for a comment
                """
            ),
        ])
    func hashes(fields: String, report: String) {
        refuse(fields, report)
    }

    @Test(
        "A value that begins with one of YAML's own characters needs quotation marks",
        arguments: [
            (
                "lead: -",
                """
                2:7: a value that begins with `-` stands in quotation marks [front-matter-syntax]
                  write `lead: "-"`
                """
            ),
            (
                "title: @partnership",
                """
                2:8: a value that begins with `@` stands in quotation marks [front-matter-syntax]
                  write `title: "@partnership"`
                """
            ),
            (
                "title: `code`",
                """
                2:8: a value that begins with a backtick stands in quotation marks [front-matter-syntax]
                  write `title: "`code`"`
                """
            ),
            (
                "title: %x",
                """
                2:8: a value that begins with `%` stands in quotation marks [front-matter-syntax]
                  write `title: "%x"`
                """
            ),
            (
                "title: ]",
                """
                2:8: a value that begins with `]` stands in quotation marks [front-matter-syntax]
                  write `title: "]"`
                """
            ),
            (
                "title: , x",
                """
                2:8: a value that begins with `,` stands in quotation marks [front-matter-syntax]
                  write `title: ", x"`
                """
            ),
            (
                "title: ? x",
                """
                2:8: a value that begins with `?` stands in quotation marks [front-matter-syntax]
                  write `title: "? x"`
                """
            ),
            (
                "title: : x",
                """
                2:8: a value that begins with `:` stands in quotation marks [front-matter-syntax]
                  write `title: ": x"`
                """
            ),
            (
                "title: - b",
                """
                2:8: each item of a list stands on a line of its own [front-matter-syntax]
                  write `- b` on the next line, two spaces further in, or, for text, write `title: "- b"`
                """
            ),
            (
                "title: &a b",
                """
                2:8: a value does not begin with `&`, which in YAML marks a value for use elsewhere (an anchor) [front-matter-unsupported]
                  write `title: "&a b"` if it is text, else leave out `&a`
                """
            ),
            (
                "title: *important*",
                """
                2:8: a value does not begin with `*`, which in YAML repeats a value from elsewhere (an alias) [front-matter-unsupported]
                  write `title: "*important*"` if it is text, else write the value itself here
                """
            ),
            (
                "title: !x y",
                """
                2:8: a value does not begin with `!`, which in YAML names the type of a value (a tag) [front-matter-unsupported]
                  write `title: "!x y"` if it is text, else leave out `!x`
                """
            ),
        ])
    func indicators(fields: String, report: String) {
        refuse(fields, report)
    }

    @Test(
        "Words that mean \"no value\" to some programs are refused",
        arguments: [
            (
                "title: ~",
                """
                2:8: `~` is a word to some programs and no value at all to others [front-matter-unsupported]
                  write `title: "~"`, or delete the line
                """
            ),
            (
                "title: null",
                """
                2:8: `null` is a word to some programs and no value at all to others [front-matter-unsupported]
                  write `title: "null"`, or delete the line
                """
            ),
            (
                "a:\n  - NULL",
                """
                3:5: `NULL` is a word to some programs and no value at all to others [front-matter-unsupported]
                  write `- "NULL"`, or delete the line
                """
            ),
            (
                "a: [b, Null]",
                """
                2:8: in brackets an item that holds a special character or means nothing stands in quotation marks [front-matter-syntax]
                  write `"Null"` in place of `Null`
                """
            ),
        ])
    func nothing(fields: String, report: String) {
        refuse(fields, report)
    }

    @Test(
        "A value stands on one line, beside its field",
        arguments: [
            (
                "title: A value\n  that goes on\n  and on",
                """
                3:3: a value stands on one line, and `that goes on` would go on with the value above it [front-matter-unsupported]
                  put it all on one line, or write `title: >` and the whole text on the lines below, two spaces further in
                """
            ),
            (
                "a:\n  - one\n    two",
                """
                4:5: a value stands on one line, and `two` would go on with the value above it [front-matter-unsupported]
                  put it all on one line, or write `- >` and the whole text on the lines below, two spaces further in
                """
            ),
            (
                "contact: x\n  email: y",
                """
                3:3: what stands further in belongs to the line above it, and that line has a value already [front-matter-indentation]
                  begin `email: y` in the column of its neighbours, or delete the value above it
                """
            ),
            (
                "contact: # a comment\n  papers@example.org",
                """
                3:3: a value stands on the line of its field, after the colon [front-matter-unsupported]
                  write `contact: papers@example.org`; for text over several lines write `contact: >`
                """
            ),
            (
                "a:\n  -\n    b",
                """
                4:5: a value stands on the line of its field, after the colon [front-matter-unsupported]
                  write `- b`; for text over several lines write `- >`
                """
            ),
            (
                "title: \"a\n  b\"",
                """
                2:8: a value that begins with " ends with " on the same line [front-matter-quotes]
                  write `title: "a"`; for text over several lines begin with > in place of "
                """
            ),
            (
                "a: 'b'\n  c: d",
                """
                3:3: what stands further in belongs to the line above it, and that line has a value already [front-matter-indentation]
                  begin `c: d` in the column of its neighbours, or delete the value above it
                """
            ),
        ])
    func onelines(fields: String, report: String) {
        refuse(fields, report)
    }
}
