import Testing

@testable import FrontMatter

/// Quotation marks and backslashes that are refused.
@Suite struct RefusedQuotesTests {
    @Test(
        "Quotation marks are closed on the line, and nothing follows them",
        arguments: [
            (
                "title: \"Update\" on the plan",
                """
                2:16: nothing but a comment follows the closing quotation mark of a value [front-matter-quotes]
                  write `title: '"Update" on the plan'`
                """
            ),
            (
                "title: \"Update",
                """
                2:8: a value that begins with " ends with " on the same line [front-matter-quotes]
                  write `title: "Update"`; for text over several lines begin with > in place of "
                """
            ),
            (
                "title: 'Tis the season",
                """
                2:8: a value that begins with ' ends with ' on the same line [front-matter-quotes]
                  write `title: "'Tis the season"`; for text over several lines begin with > in place of '
                """
            ),
            (
                "a: 'b' 'c'",
                """
                2:7: nothing but a comment follows the closing quotation mark of a value [front-matter-quotes]
                  write `a: "'b' 'c'"`
                """
            ),
            (
                "a: \"b\"#c",
                """
                2:7: nothing but a comment follows the closing quotation mark of a value [front-matter-quotes]
                  write `a: '"b"#c'`
                """
            ),
            (
                "\"a: b",
                """
                2:1: the name of a field stands on one line, and its quotation marks are closed there [front-matter-quotes]
                  write the name without quotation marks, as in `title: About us`
                """
            ),
            (
                "\"a\" b",
                """
                2:1: each line of front matter is a field, a list item or a comment, and `"a" b` is none [front-matter-syntax]
                  write it as `name: "a" b`, or, if it goes on with the line above, put it there
                """
            ),
        ])
    func quotes(fields: String, report: String) {
        refuse(fields, report)
    }

    @Test(
        "A backslash between double quotation marks begins a special character that text may hold",
        arguments: [
            (
                "path: \"C:\\docs\"",
                #"""
                2:10: between " and " a backslash begins a special character, and `\d` begins none that text may hold [front-matter-quotes]
                  write `path: 'C:\docs'`
                """#
            ),
            (
                "a: \"it's \\d\"",
                #"""
                2:10: between " and " a backslash begins a special character, and `\d` begins none that text may hold [front-matter-quotes]
                  write a backslash that is part of the text as \\
                """#
            ),
            (
                "a: \"\\ud83d\\ude00\"",
                #"""
                2:5: between " and " a backslash begins a special character, and `\u` begins none that text may hold [front-matter-quotes]
                  write `a: '\ud83d\ude00'`
                """#
            ),
            (
                "a: \"\\0\"",
                #"""
                2:5: between " and " a backslash begins a special character, and `\0` begins none that text may hold [front-matter-quotes]
                  write `a: '\0'`
                """#
            ),
            (
                "a: \"\\N\"",
                #"""
                2:5: between " and " a backslash begins a special character, and `\N` begins none that text may hold [front-matter-quotes]
                  write `a: '\N'`
                """#
            ),
            (
                "a: \"\\x7F\"",
                #"""
                2:5: between " and " a backslash begins a special character, and `\x` begins none that text may hold [front-matter-quotes]
                  write `a: '\x7F'`
                """#
            ),
            (
                "a: \"\\U00110000\"",
                #"""
                2:5: between " and " a backslash begins a special character, and `\U` begins none that text may hold [front-matter-quotes]
                  write `a: '\U00110000'`
                """#
            ),
            (
                "a: \"\\r\"",
                #"""
                2:5: between " and " a backslash begins a special character, and `\r` begins none that text may hold [front-matter-quotes]
                  write `a: '\r'`
                """#
            ),
            (
                "a: \"\\xé0\"",
                #"""
                2:5: between " and " a backslash begins a special character, and `\x` begins none that text may hold [front-matter-quotes]
                  write `a: '\xé0'`
                """#
            ),
            (
                "\"\\q\": b",
                #"""
                2:2: between " and " a backslash begins a special character, and `\q` begins none that text may hold [front-matter-quotes]
                  write `'\q'`
                """#
            ),
        ])
    func escapes(fields: String, report: String) {
        refuse(fields, report)
    }
}
