import Testing

@testable import Record

@Suite("Themes")
struct ThemeListTests {
    private func read(_ fields: String) -> PaperReading<ThemeList> {
        PaperReading("riverside/themes.md", fields) { $0.themeList(reporting: &$1) }
    }

    @Test("Each theme has an id and a title; what it is called and about may be left out")
    func whole() throws {
        let reading = read(
            """
            themes:
              - id: violence
                title: Violence and its prevention
                words: [violence, knife crime]
                about: Fights and knives.
              - id: theft-2
                title: Theft
                words: theft
            """)
        #expect(reading.messages == "")
        let list = try #require(reading.paper)
        #expect(
            list.themes == [
                Theme(
                    id: "violence", title: "Violence and its prevention", words: ["violence", "knife crime"],
                    about: "Fights and knives."),
                Theme(id: "theft-2", title: "Theft", words: ["theft"], about: nil),
            ])
        #expect(list.title == "Themes")
        #expect(list.document.themes.isEmpty)
    }

    @Test(
        "An id becomes an address, so that it is plain",
        arguments: ["Violence", "knife crime", "naïve", "-a", "a-", "a/b", "a_b"])
    func id(id: String) {
        let reading = read("themes:\n  - id: \(id)\n    title: A")
        #expect(reading.paper == nil)
        #expect(
            reading.messages == """
                riverside/themes.md:4:9: error: `id` is small letters, digits and hyphens such as acquisitive-crime, \
                and `\(id)` is not [field-type]
                  mend: write small letters, digits and hyphens such as acquisitive-crime in its place
                1 error in 1 file

                """)
    }

    @Test("No two themes have one id")
    func twice() {
        let reading = read("themes:\n  - id: a\n    title: A\n  - id: a\n    title: B")
        #expect(reading.paper == nil)
        #expect(
            reading.messages == """
                riverside/themes.md:1:1: error: an id belongs to one theme, and two have the id `a` [field-type]
                  mend: give one of the two another id, or make one of them
                1 error in 1 file

                """)
    }
}
