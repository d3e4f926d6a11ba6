import Testing

@testable import Record

@Suite("The year of a review")
struct ReviewYearTests {
    @Test(
        "A year is a calendar year, two in a row are the one from April to March",
        arguments: [
            ("2025", "2025", "2025-01-01", "2025-12-31"), ("2024-25", "2024-25", "2024-04-01", "2025-03-31"),
            ("2024–25", "2024-25", "2024-04-01", "2025-03-31"),
            ("2024/25", "2024-25", "2024-04-01", "2025-03-31"),
            ("2024-2025", "2024-25", "2024-04-01", "2025-03-31"),
            ("1999-00", "1999-2000", "1999-04-01", "2000-03-31"),
        ])
    func read(text: String, name: String, first: String, last: String) throws {
        let year = try ReviewYear(reading: text)
        #expect(year.period.text == name)
        #expect(year.days.lowerBound.iso == first && year.days.upperBound.iso == last)
    }

    @Test(
        "Anything else is refused, with what to write",
        arguments: ["", "25", "2025-27", "2025-24", "last year", "2025-07-01", "0000", "2025 "])
    func refused(text: String) {
        #expect {
            try ReviewYear(reading: text)
        } throws: { error in
            guard let fault = error as? ReviewYearFault else { return false }
            return fault.rule == "\"\(text)\" is not a year that a review can be about"
                && fault.mend == "write a calendar year, 2025, or one from April to March, 2024-25"
        }
    }
}
