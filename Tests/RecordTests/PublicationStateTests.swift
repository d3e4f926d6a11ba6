import Record
import Testing
import WorkingDays

@Suite("Who may see a paper")
struct PublicationStateTests {
    @Test(
        "Only the four forms are read",
        arguments: [
            "yes", "true", "Public", "PUBLIC", "pubic", "", " public", "public ", "no", "2025-7-1",
            "1 July 2025",
            "2025-02-30", "20250701", "draft, public", "~",
        ])
    func unreadable(text: String) {
        #expect(PublicationState(reading: text) == nil)
    }

    @Test(
        "A paper is public from its day on, and a draft never",
        arguments: [
            ("public", [true, true, true]), ("draft", [false, false, false]),
            ("never", [false, false, false]),
            ("2025-07-01", [false, true, true]),
        ])
    func days(text: String, isPublic: [Bool]) throws {
        let state = try #require(PublicationState(reading: text))
        let days = try ["2025-06-30", "2025-07-01", "2026-01-01"].map { try CivilDate(iso: $0) }
        #expect(days.map(state.isPublic) == isPublic)
    }
}
