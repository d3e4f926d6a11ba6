import Testing

@testable import FrontMatter

/// Lists and groups on one line that are refused.
@Suite struct RefusedListsTests {
    @Test(
        "Fields in braces are to be written one to a line",
        arguments: [
            (
                "contact: {email: a@b.org}",
                """
                2:10: fields that belong together are written one to a line, without braces [front-matter-unsupported]
                  write `contact:` and on the lines below it, two spaces further in, `email: a@b.org`
                """
            ),
            (
                "contact: {email: a@b.org, phone: 01234 567890} # a comment",
                """
                2:10: fields that belong together are written one to a line, without braces [front-matter-unsupported]
                  write `contact:` and on the lines below it, two spaces further in, `email: a@b.org`, `phone: 01234 567890`
                """
            ),
            (
                "agencies:\n  - {name: A, role: B}\n  - {name: C}",
                """
                3:5: fields that belong together are written one to a line, without braces [front-matter-unsupported]
                  write `- name: A` and below it, in the same column, `role: B`
                4:5: fields that belong together are written one to a line, without braces [front-matter-unsupported]
                  write `- name: C`
                """
            ),
            (
                "title: {{ x }}",
                """
                2:8: fields that belong together are written one to a line, without braces [front-matter-unsupported]
                  write each as `name: value` on a line of its own below, two spaces further in; for text, write `title: "{{ x }}"`
                """
            ),
            (
                "contact: {\n  email: a@b.org\n}",
                """
                2:10: fields that belong together are written one to a line, without braces [front-matter-unsupported]
                  write each as `name: value` on a line of its own below, two spaces further in; for text, write `contact: "{"`
                """
            ),
            (
                "{a: b}",
                """
                2:1: fields are written one to a line, without braces [front-matter-unsupported]
                  write each as `name: value` on a line of its own
                """
            ),
        ])
    func braces(fields: String, report: String) {
        refuse(fields, report)
    }

    @Test(
        "A list in brackets holds words and quoted text, on one line",
        arguments: [
            (
                "a: [b, [c]]",
                """
                2:4: a list in brackets holds words only, no further lists and no fields in braces [front-matter-unsupported]
                  write each item on a line of its own below the field, two spaces further in, after a dash and a space
                """
            ),
            (
                "a: [b, {c: d}]",
                """
                2:4: a list in brackets holds words only, no further lists and no fields in braces [front-matter-unsupported]
                  write each item on a line of its own below the field, two spaces further in, after a dash and a space
                """
            ),
            (
                "a: [b",
                """
                2:4: a list in brackets is opened and closed on one line [front-matter-unsupported]
                  write all items on this line, with ] after the last, or each on a line of its own after a dash and a space; for text, write `a: "[b"`
                """
            ),
            (
                "a: [\n  b,\n  c\n]\nd: e",
                """
                2:4: a list in brackets is opened and closed on one line [front-matter-unsupported]
                  write all items on this line, with ] after the last, or each on a line of its own after a dash and a space; for text, write `a: "["`
                """
            ),
            (
                "a: [b,]",
                """
                2:7: in brackets an item stands before and after each comma [front-matter-syntax]
                  delete the comma that has no item, or write the item that is missing
                """
            ),
            (
                "a: [,b]",
                """
                2:5: in brackets an item stands before and after each comma [front-matter-syntax]
                  delete the comma that has no item, or write the item that is missing
                """
            ),
            (
                "a: [b,,c]",
                """
                2:7: in brackets an item stands before and after each comma [front-matter-syntax]
                  delete the comma that has no item, or write the item that is missing
                """
            ),
            (
                "a: [b c: d]",
                """
                2:5: in brackets an item that holds a special character or means nothing stands in quotation marks [front-matter-syntax]
                  write `"b c: d"` in place of `b c: d`
                """
            ),
            (
                "a: [b:]",
                """
                2:5: in brackets an item that holds a special character or means nothing stands in quotation marks [front-matter-syntax]
                  write `"b:"` in place of `b:`
                """
            ),
            (
                "a: [Who?]",
                """
                2:5: in brackets an item that holds a special character or means nothing stands in quotation marks [front-matter-syntax]
                  write `"Who?"` in place of `Who?`
                """
            ),
            (
                "a: [-]",
                """
                2:5: in brackets an item that holds a special character or means nothing stands in quotation marks [front-matter-syntax]
                  write `"-"` in place of `-`
                """
            ),
            (
                "a: [b #c]",
                """
                2:5: in brackets an item that holds a special character or means nothing stands in quotation marks [front-matter-syntax]
                  write `"b #c"` in place of `b #c`
                """
            ),
            (
                "a: [b] c",
                """
                2:7: nothing but a comment follows the closing bracket of a list [front-matter-syntax]
                  if it is text, write `a: "[b] c"`
                """
            ),
            (
                "a: [\"b\" c]",
                """
                2:9: a comma stands between the items of a list in brackets [front-matter-syntax]
                  write a comma after the quotation mark, or put the whole item in quotation marks
                """
            ),
            (
                "a: [\"b]",
                """
                2:5: an item that begins with " ends with " on the same line [front-matter-quotes]
                  write " at the end of the item, before the comma or the bracket
                """
            ),
            (
                "a: [b]#c",
                """
                2:7: nothing but a comment follows the closing bracket of a list [front-matter-syntax]
                  if it is text, write `a: "[b]#c"`
                """
            ),
        ])
    func brackets(fields: String, report: String) {
        refuse(fields, report)
    }
}
