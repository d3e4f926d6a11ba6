import Testing

@testable import Record

@Suite("Where a paper lies")
struct ContentPlaceTests {
    @Test(
        "Its place and name say what it is and where its page is",
        arguments: [
            ("site.md", .site, "", nil, "site/"),
            ("cambridge/partnership.md", .partnership, "cambridge", nil, "cambridge/partnership/"),
            ("cambridge/themes.md", .themes, "cambridge", nil, "cambridge/themes/"),
            ("cambridge/glossary.md", .glossary, "cambridge", nil, "cambridge/glossary/"),
            (
                "cambridge/meetings/2025-07-01/agenda.md", .agenda, "cambridge", "2025-07-01",
                "cambridge/meetings/2025-07-01/agenda/"
            ),
            (
                "cambridge/meetings/2025-07-01-extraordinary/minutes.md", .minutes, "cambridge",
                "2025-07-01-extraordinary", "cambridge/meetings/2025-07-01-extraordinary/minutes/"
            ),
            (
                "cambridge/meetings/2025-07-01/actions.md", .actionLog, "cambridge", "2025-07-01",
                "cambridge/meetings/2025-07-01/actions/"
            ),
            (
                "cambridge/meetings/2025-07-01/deep-dive.md", .paper, "cambridge", "2025-07-01",
                "cambridge/meetings/2025-07-01/deep-dive/"
            ),
            ("cambridge/plans/2025-27.md", .plan, "cambridge", nil, "cambridge/plans/2025-27/"),
            (
                "cambridge/strategic-assessments/2013.md", .strategicAssessment, "cambridge", nil,
                "cambridge/strategic-assessments/2013/"
            ),
            ("cambridge/groups/cycle-crime.md", .group, "cambridge", nil, "cambridge/groups/cycle-crime/"),
            (
                "cambridge/terms-of-reference/2025-07-01.md", .termsOfReference, "cambridge", nil,
                "cambridge/terms-of-reference/2025-07-01/"
            ),
            (
                "cambridge/annual-reviews/2025.md", .annualReview, "cambridge", nil,
                "cambridge/annual-reviews/2025/"
            ),
            ("cambridge/pages/about.md", .page, "cambridge", nil, "cambridge/about/"),
            ("cambridge/about.md", .page, "cambridge", nil, "cambridge/about/"),
            ("about.md", .page, "", nil, "about/"),
            ("pages/accessibility.md", .accessibilityStatement, "", nil, "accessibility/"),
            ("accessibility.md", .accessibilityStatement, "", nil, "accessibility/"),
            ("cambridge/pages/accessibility.md", .page, "cambridge", nil, "cambridge/accessibility/"),
        ] as [(String, DocumentKind, String, String?, String)])
    func places(path: String, kind: DocumentKind, partnership: String, meeting: String?, address: String) {
        let place = ContentPlace(of: path, among: ["cambridge"])
        #expect(place.kind == kind)
        #expect(place.partnership == partnership)
        #expect(place.meeting == meeting)
        #expect(place.address == address)
    }

    @Test(
        "A paper is what it is where partnership.md was forgotten",
        arguments: [
            ("north/meetings/2025-07-01/agenda.md", .agenda, "north"),
            ("plans/2025-27.md", .plan, ""), ("a/b/groups/theft.md", .group, "a/b"),
            ("north/about.md", .page, ""),
        ] as [(String, DocumentKind, String)])
    func forgotten(path: String, kind: DocumentKind, partnership: String) {
        let place = ContentPlace(of: path, among: [])
        #expect(place.kind == kind)
        #expect(place.partnership == partnership)
    }

    @Test("A partnership at the root has the whole folder, but for that of a partnership within it")
    func nested() {
        let partnerships = ContentPlace.partnerships(
            among: ["partnership.md", "north/partnership.md", "north/pages/my-partnership.md", "plans/a.md"])
        #expect(partnerships == ["", "north"])
        #expect(ContentPlace(of: "plans/a.md", among: partnerships).kind == .plan)
        #expect(ContentPlace(of: "plans/a.md", among: partnerships).partnership == "")
        #expect(ContentPlace(of: "north/plans/a.md", among: partnerships).partnership == "north")
    }
}
