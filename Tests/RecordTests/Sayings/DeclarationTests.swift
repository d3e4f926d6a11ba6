import Testing

@testable import Record

@Suite("Declarations of interest")
struct DeclarationTests {
    @Test(
        "What somebody declares is a declaration",
        arguments: [
            ("Ada Bell declared a personal interest, as her son is a police officer.", true),
            ("Cllr. Reed disclosed a pecuniary interest in item 4.", true),
            ("Ada Bell – trustee of the refuge (item 5)", true),
            ("- Ada Bell, trustee of the refuge", true),
            ("| Name | Interest |\n|---|---|\n| Ada Bell | Trustee |", true),
            ("None were declared.", false), ("None.", false), ("Nil", false), ("- None", false),
            ("There were no declarations of interest.", false), ("No interests were declared.", false),
            ("There were none declared.", false), ("No declarations were received.", false),
            ("There were not any declarations.", false), ("Nothing was declared.", false),
            ("Members were reminded to declare any interests.", false),
            ("The Chair invited declarations of interest.", false),
            ("The following were declared:", false), ("Action: Tom Reed to keep the register.", false),
            ("| Name | Interest |\n|---|---|\n| None | |", false),
        ])
    func declares(markdown: String, isDeclaration: Bool) {
        let count = ListReading("## 2. Declarations of interest\n\n\(markdown)\n").declarations.count
        #expect(count == (isDeclaration ? 1 : 0))
    }

    @Test("Each paragraph, point and row that declares something is one, with its place")
    func several() {
        let reading = ListReading(
            """
            ## 86. Apologies

            Ada Bell declared an interest in being elsewhere.

            ## 87. DECLARATIONS OF INTEREST

            Members were asked to declare any interests. Ada Bell declared an interest. No others were declared.

            Tom Reed is trustee of a refuge, and declared it.

            ## 88. Disclosures of interests

            88.1 These interests were declared:

            - Ada Bell: trustee
              - of a refuge
            - None by others

            88.2 Tom Reed declared an interest.
            """)
        #expect(
            reading.declarations == [
                "87.1: Ada Bell declared an interest.",
                "87.2: Tom Reed is trustee of a refuge, and declared it.",
                "88.1: Ada Bell: trustee\nof a refuge",
                "88.2: Tom Reed declared an interest.",
            ])
    }

    @Test("Among apologies and the like only what is declared counts")
    func mixed() {
        let reading = ListReading(
            """
            ## 1. Welcome, apologies and declarations of interest

            1.1 Ada Bell – sent apologies. Tom Reed came late.

            1.2 Tom Reed declared an interest in item 4.

            ## 2. Other

            ### Declarations of interest

            2.1 Ada Bell: trustee

            ### Next

            2.2 Ada Bell declared the hall open.
            """)
        #expect(
            reading.declarations == [
                "1.2: Tom Reed declared an interest in item 4.", "2.1: Ada Bell: trustee",
            ])
    }
}
