import Testing
import WorkingDays

@testable import Website

@Suite("How long something has lasted")
struct AgeTests {
    @Test(
        "Only whole months count",
        arguments: [
            ("2025-01-15", "2025-01-15", 0, 0), ("2025-01-15", "2025-02-14", 30, 0),
            ("2025-01-15", "2025-02-15", 31, 1), ("2025-01-31", "2025-02-28", 28, 0),
            ("2024-12-01", "2026-03-01", 455, 15), ("2025-03-01", "2025-01-01", 0, 0),
        ])
    func months(start: String, end: String, days: Int, months: Int) throws {
        let age = try Age(from: CivilDate(iso: start), to: CivilDate(iso: end))
        #expect(age.days == days)
        #expect(age.months == months)
    }

    @Test(
        "Actions are told apart by quarters, halves and years",
        arguments: [
            ("2025-03-31", AgeClass.underThreeMonths), ("2025-04-01", .threeToSixMonths),
            ("2025-07-01", .sixToTwelveMonths), ("2026-01-01", .overAYear),
        ])
    func classes(end: String, expected: AgeClass) throws {
        let age = try Age(from: CivilDate(iso: "2025-01-01"), to: CivilDate(iso: end))
        #expect(AgeClass(age) == expected)
    }
}

@Suite("Words within an address")
struct PercentEncodingTests {
    @Test("All but letters, digits and some marks stand by the numbers of their bytes")
    func encoding() {
        #expect("1 July 2025".percentEncoded() == "1%20July%202025")
        #expect("Café & Bar?\n".percentEncoded() == "Caf%C3%A9%20%26%20Bar%3F%0A")
        #expect("csp+a@anytown.example".percentEncoded(leaving: "@") == "csp%2Ba@anytown.example")
    }
}
