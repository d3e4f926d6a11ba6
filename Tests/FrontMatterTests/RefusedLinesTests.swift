import Testing

@testable import FrontMatter

/// Lines that are refused, and how the reader goes on after them.
@Suite struct RefusedLinesTests {
    @Test(
        "Indentation is made of spaces, and no tab stands anywhere else either",
        arguments: [
            (
                "contact:\n\temail: a@b.org\n\tphone: 1",
                """
                3:1: indentation is made of spaces, not of tabs [front-matter-tab]
                  replace each tab with two spaces
                4:1: indentation is made of spaces, not of tabs [front-matter-tab]
                  replace each tab with two spaces
                """
            ),
            (
                "title: a\tb",
                """
                2:9: front matter holds no tabs [front-matter-tab]
                  replace the tab with a space
                """
            ),
            (
                "title: a\t",
                """
                2:9: front matter holds no tabs [front-matter-tab]
                  replace the tab with a space
                """
            ),
        ])
    func tabs(fields: String, report: String) {
        refuse(fields, report)
    }

    @Test(
        "Characters that nobody can see are refused, line ends of older YAML among them",
        arguments: [
            (
                "a: \u{85}b",
                """
                2:4: front matter holds no characters that cannot be seen, and U+0085 here is one [text-control-character]
                  delete it, and type again what should be there
                """
            ),
            (
                "a: b\u{2028}c\nd: \u{2029}",
                """
                2:5: front matter holds no characters that cannot be seen, and U+2028 here is one [text-control-character]
                  delete it, and type again what should be there
                3:4: front matter holds no characters that cannot be seen, and U+2029 here is one [text-control-character]
                  delete it, and type again what should be there
                """
            ),
            (
                "a: \u{FEFF}b",
                """
                2:4: front matter holds no characters that cannot be seen, and U+FEFF here is one [text-control-character]
                  delete it, and type again what should be there
                """
            ),
            (
                "a: b\u{C}",
                """
                2:5: front matter holds no characters that cannot be seen, and U+000C here is one [text-control-character]
                  delete it, and type again what should be there
                """
            ),
            (
                "a: \u{7}b",
                """
                2:4: a text holds no control characters, and 0x07 here is one [text-control-character]
                  delete it
                """
            ),
            (
                "a: |\n  b\u{85}\n  c",
                """
                3:4: front matter holds no characters that cannot be seen, and U+0085 here is one [text-control-character]
                  delete it, and type again what should be there
                """
            ),
            (
                "a: \u{FFFE}",
                """
                2:4: front matter holds no characters that cannot be seen, and U+FFFE here is one [text-control-character]
                  delete it, and type again what should be there
                """
            ),
        ])
    func invisible(fields: String, report: String) {
        refuse(fields, report)
    }

    @Test(
        "Each line is a field, a list item or a comment",
        arguments: [
            (
                "just words",
                """
                2:1: each line of front matter is a field, a list item or a comment, and `just words` is none [front-matter-syntax]
                  write it as `name: just words`, or, if it goes on with the line above, put it there
                """
            ),
            (
                "10:00",
                """
                2:1: each line of front matter is a field, a list item or a comment, and `10:00` is none [front-matter-syntax]
                  write it as `name: 10:00`, or, if it goes on with the line above, put it there
                """
            ),
            (
                "https://example.org",
                """
                2:1: each line of front matter is a field, a list item or a comment, and `https://example.org` is none [front-matter-syntax]
                  write it as `name: https://example.org`, or, if it goes on with the line above, put it there
                """
            ),
            (
                "title:About us",
                """
                2:6: an ordinary space follows the colon of a field [front-matter-syntax]
                  write `title: About us`
                """
            ),
            (
                "title:\u{A0}About us",
                """
                2:6: an ordinary space follows the colon of a field [front-matter-syntax]
                  write `title: About us`
                """
            ),
            (
                "-item",
                """
                2:1: a space follows the dash of a list item [front-matter-syntax]
                  write `- item`
                """
            ),
            (
                "a:\n  -b: c",
                """
                3:3: a space follows the dash of a list item [front-matter-syntax]
                  write `- b: c`
                """
            ),
            (
                "a: b\n- c\n- d\ne: f",
                """
                3:1: the items of a list stand below the field that they belong to [front-matter-syntax]
                  write nothing after the colon of `a:`, if `- c` belongs to it
                """
            ),
            (
                "- a\n- b",
                """
                2:1: the items of a list stand below the field that they belong to [front-matter-syntax]
                  write the name of the field and a colon on a line above `- a`
                """
            ),
            (
                "a:\n  - b\n  -c",
                """
                4:3: each item of a list begins with a dash and a space [front-matter-syntax]
                  write `- c`, or, if it is no item, begin it in the column of the field it belongs to
                """
            ),
            (
                "a:\n  - b\n  c: d\n  - e",
                """
                4:3: each item of a list begins with a dash and a space [front-matter-syntax]
                  write `- c: d`, or, if it is no item, begin it in the column of the field it belongs to
                """
            ),
        ])
    func fields(fields: String, report: String) {
        refuse(fields, report)
    }

    @Test(
        "Some names are none",
        arguments: [
            (
                "? x",
                """
                2:1: a line of front matter does not begin with `?` [front-matter-unsupported]
                  begin it with the name of a field, a colon and a space, as in `title: About us`
                """
            ),
            (
                "*x*: y",
                """
                2:1: a line of front matter does not begin with `*` [front-matter-unsupported]
                  begin it with the name of a field, a colon and a space, as in `title: About us`
                """
            ),
            (
                "[a]: b",
                """
                2:1: a line of front matter does not begin with `[` [front-matter-unsupported]
                  begin it with the name of a field, a colon and a space, as in `title: About us`
                """
            ),
            (
                ": x",
                """
                2:1: a line of front matter does not begin with `:` [front-matter-unsupported]
                  begin it with the name of a field, a colon and a space, as in `title: About us`
                """
            ),
            (
                "%YAML 1.2",
                """
                2:1: a line of front matter does not begin with `%` [front-matter-unsupported]
                  begin it with the name of a field, a colon and a space, as in `title: About us`
                """
            ),
            (
                "<<: *x",
                """
                2:1: front matter does not copy fields from elsewhere with `<<` [front-matter-unsupported]
                  write the fields out, one to a line
                """
            ),
            (
                "\"<<\": x",
                """
                2:1: front matter does not copy fields from elsewhere with `<<` [front-matter-unsupported]
                  write the fields out, one to a line
                """
            ),
            (
                "null: x",
                """
                2:1: `null` is no name for a field: to other programs it means nothing at all [front-matter-unsupported]
                  give the field the name that is meant, or delete the line
                """
            ),
            (
                "~: x",
                """
                2:1: `~` is no name for a field: to other programs it means nothing at all [front-matter-unsupported]
                  give the field the name that is meant, or delete the line
                """
            ),
            (
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: y",
                """
                2:1: the name of a field, up to its colon, has at most 100 characters [front-matter-limit]
                  shorten it; if the line is text, put it in quotation marks or below the second ---
                """
            ),
        ])
    func names(fields: String, report: String) {
        refuse(fields, report)
    }

    @Test(
        "Front matter is one document",
        arguments: [
            (
                "a: b\n...\nc: d",
                """
                3:1: front matter is one document, and ends with a line of --- and nothing else [front-matter-unsupported]
                  write --- alone on this line if the front matter ends here, or delete the line
                """
            ),
            (
                "a: b\n--- c: d\ne: f",
                """
                3:1: front matter is one document, and ends with a line of --- and nothing else [front-matter-unsupported]
                  write --- alone on this line if the front matter ends here, or delete the line
                """
            ),
        ])
    func documents(fields: String, report: String) {
        refuse(fields, report)
    }

    @Test(
        "All faults are found in one pass, and one slip makes one message",
        arguments: [
            (
                "a: b\n\tc: d\n    e: f\ng: h: i\n- j\nk: \"l\n  m\n    n\no: p\no: q",
                """
                3:1: indentation is made of spaces, not of tabs [front-matter-tab]
                  replace each tab with two spaces
                5:5: a value that holds a colon and a space stands in quotation marks [front-matter-syntax]
                  write `g: "h: i"`
                6:1: the items of a list stand below the field that they belong to [front-matter-syntax]
                  write nothing after the colon of `g:`, if `- j` belongs to it
                7:4: a value that begins with " ends with " on the same line [front-matter-quotes]
                  write `k: "l"`; for text over several lines begin with > in place of "
                11:1: `o` is given twice [field-duplicate]
                  delete one of the two lines
                  10:1: it is given first here
                """
            ),
            (
                "\tx: |\n  text\n  text\ny: z",
                """
                2:1: indentation is made of spaces, not of tabs [front-matter-tab]
                  replace each tab with two spaces
                """
            ),
            (
                "a: |\n  b\n\tc\n  d\ne: f",
                """
                4:1: indentation is made of spaces, not of tabs [front-matter-tab]
                  replace each tab with two spaces
                """
            ),
        ])
    func many(fields: String, report: String) {
        refuse(fields, report)
    }
}
