import Testing

@testable import FrontMatter

/// Texts, lists and groups that are refused for where they stand.
@Suite struct RefusedGroupsTests {
    @Test(
        "A text below | or > is there, and further in than its field",
        arguments: [
            (
                "a: |",
                """
                2:4: | announces a text on the lines below it, further in than its field, and there is none [front-matter-syntax]
                  put two spaces more before each line of the text than before its field, or delete the field
                """
            ),
            (
                "a: |\nb: c",
                """
                2:4: | announces a text on the lines below it, further in than its field, and there is none [front-matter-syntax]
                  put two spaces more before each line of the text than before its field, or delete the field
                """
            ),
            (
                "a: | text",
                """
                2:4: after | the text begins on the next line, two spaces further in than its field [front-matter-syntax]
                  write `a: |` with the text below it, or `a: "| text"`
                """
            ),
            (
                "a: |0\n  b",
                """
                2:4: after | the text begins on the next line, two spaces further in than its field [front-matter-syntax]
                  write `a: |` with the text below it, or `a: "|0"`
                """
            ),
            (
                "a: >-+\n  b",
                """
                2:4: after > the text begins on the next line, two spaces further in than its field [front-matter-syntax]
                  write `a: >` with the text below it, or `a: ">-+"`
                """
            ),
            (
                "a: |#b\n  c",
                """
                2:4: after | the text begins on the next line, two spaces further in than its field [front-matter-syntax]
                  write `a: |` with the text below it, or `a: "|#b"`
                """
            ),
            (
                "a: |\n  \n   b",
                """
                3:1: an empty line before the first line of a text holds no spaces [front-matter-indentation]
                  delete the spaces on this line
                """
            ),
            (
                "a: |\n    b\n  c\nd: e",
                """
                4:3: each line of a text stands at least as far in as its first line [front-matter-indentation]
                  put 4 spaces before `c`
                """
            ),
            (
                "a: |3\n  b\nd: e",
                """
                2:4: | announces a text on the lines below it, further in than its field, and there is none [front-matter-syntax]
                  put two spaces more before each line of the text than before its field, or delete the field
                """
            ),
        ])
    func texts(fields: String, report: String) {
        refuse(fields, report)
    }

    @Test(
        "What belongs together begins in one column",
        arguments: [
            (
                "  a: b\n  c: d",
                """
                2:3: fields and items that belong together begin in the same column [front-matter-indentation]
                  put no spaces before `a: b`
                """
            ),
            (
                "a:\n    b: c\n  d: e\nf: g",
                """
                4:3: fields and items that belong together begin in the same column [front-matter-indentation]
                  put 4 spaces before `d: e` if it belongs with the line above it, else no spaces
                """
            ),
            (
                "a:\n  - b: c\n   d: e",
                """
                4:4: fields and items that belong together begin in the same column [front-matter-indentation]
                  put 4 spaces before `d: e` if it belongs with the line above it, else 2 spaces
                """
            ),
            (
                "a:\n  - b\n - c",
                """
                4:2: fields and items that belong together begin in the same column [front-matter-indentation]
                  put 2 spaces before `- c` if it belongs with the line above it, else no spaces
                """
            ),
        ])
    func columns(fields: String, report: String) {
        refuse(fields, report)
    }

    @Test(
        "A name stands once in a group",
        arguments: [
            (
                "a: b\nc: d\na: e",
                """
                4:1: `a` is given twice [field-duplicate]
                  delete one of the two lines
                  2:1: it is given first here
                """
            ),
            (
                "a:\n  b: c\n  b: d\n  b: e",
                """
                4:3: `b` is given twice [field-duplicate]
                  delete one of the two lines
                  3:3: it is given first here
                5:3: `b` is given twice [field-duplicate]
                  delete one of the two lines
                  3:3: it is given first here
                """
            ),
            (
                "\"a\": b\na: c",
                """
                3:1: `a` is given twice [field-duplicate]
                  delete one of the two lines
                  2:1: it is given first here
                """
            ),
        ])
    func duplicates(fields: String, report: String) {
        refuse(fields, report)
    }

    @Test(
        "Groups nest so deep and no deeper",
        arguments: [
            (
                "a:\n  - - - - - - - - - - - - b",
                """
                3:25: groups and lists nest at most 12 deep [front-matter-limit]
                  move what stands here further out
                """
            )
        ])
    func deep(fields: String, report: String) {
        refuse(fields, report)
    }
}
