import Testing

@Suite("A text can be read without seeing it")
struct TextStructureCheckTests {
    @Test("Each fault is told at its line")
    func faults() throws {
        let checked = try CheckedContent([
            "pages/map.png": "",
            "pages/help.md": """
            ---
            title: Help
            publish: public
            ---
            ### Too deep

            ![](map.png) ![The map](map.png)

            ##

            #### Deeper

            | | |
            |---|---|
            | 2024 | 31 |
            """,
        ])
        #expect(
            checked.messages == [
                "help.md:5:1: warning: headings go down one level at a time, and `###` follows the title; write `##` "
                    + "[heading-level-skipped]",
                "help.md:7:1: warning: an image says in words what it shows, and this one has none; write them between "
                    + "the brackets: `![Burglaries a month, 2024](burglaries.png)` [image-without-text]",
                "help.md:9:1: warning: a heading has words, and this one has none; write what stands below it, or "
                    + "delete the line [heading-without-words]",
                "help.md:11:1: warning: headings go down one level at a time, and `####` follows `##`; write `###` "
                    + "[heading-level-skipped]",
                "help.md:13:1: warning: the first row of a table names its columns, and this one is empty; write above "
                    + "each column what stands in it [table-without-head]",
            ])
    }

    @Test(
        "What is in order is no fault",
        arguments: [
            "## One\n\n### Two\n\n## Three", "# One\n\n## Two", "| | Year |\n|---|---|\n| a | 1 |",
            "## `code`", "No heading at all.",
        ])
    func inOrder(text: String) throws {
        #expect(try CheckedContent(text: text).messages == [])
    }

    @Test("The texts of site.md and partnership.md count, and a paper that never goes out does not")
    func everyText() throws {
        let checked = try CheckedContent([
            "site.md": "---\nname: Records\n---\n#### Deep\n",
            "partnership.md": "---\nname: Anytown\n---\n#### Deep\n",
            "pages/a.md": "---\ntitle: A\npublish: draft\n---\n#### Deep\n",
            "pages/b.md": "---\ntitle: B\npublish: never\n---\n#### Deep\n",
        ])
        #expect(
            checked.places
                == ["a.md:5:1", "partnership.md:4:1", "site.md:4:1"].map {
                    "\($0) heading-level-skipped"
                })
    }

    @Test("Images and originals lie beside their paper; an image that is nowhere is told as a link")
    func attachments() throws {
        let checked = try CheckedContent([
            "pages/map.png": "", "pages/Help.pdf": "", "maps/north.png": "",
            "pages/help.md": """
            ---
            title: Help
            publish: public
            original: help.pdf
            ---
            ![The map](map.png) ![The north](../maps/north.png) ![The moon](moon.jpeg)
            """,
            "pages/other.md": "---\ntitle: Other\npublish: public\noriginal: other.docx\n---\n",
        ])
        #expect(
            checked.messages == [
                "help.md:4:11: warning: the issued file of a paper lies beside it, and `help.pdf` is not there; did you "
                    + "mean `Help.pdf`? [original-missing]",
                "help.md:6:21: warning: the images of a paper lie beside it and are published with it, and "
                    + "`maps/north.png` lies elsewhere; move it into the folder of this paper, or put a copy there [image-apart]",
                "other.md:4:11: warning: the issued file of a paper lies beside it, and `other.docx` is not there; put "
                    + "the file into the paper's folder, or delete `original:` [original-missing]",
            ])
    }
}
