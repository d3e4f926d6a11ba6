import Testing

@testable import Website

@Suite("A series as a table")
struct SeriesTableTests {
    @Test("A row is a period, a column a figure, and values are as the papers have them")
    func rows() throws {
        let table = SeriesTable(
            try series(of: [
                Issue("2025-Q1", ["referrals": "-22.8%", "repeats": "N/A"]),
                Issue("2024-Q1", ["referrals": "1,477", "repeats": "<5"]),
                Issue("2024-Q3", ["referrals": "312 73%"], break: "The area is smaller, and new."),
                Issue("2024-Q4", ["repeats": "12", "visits": "=1+1"]),
            ]))
        #expect(
            table.columns == [
                "period", "referrals", "repeats", "visits", "referrals_break", "repeats_break",
                "visits_break",
            ])
        #expect(
            table.rows == [
                ["2024-Q1", "1,477", "<5", "", "", "", ""],
                ["2024-Q3", "312 73%", "", "", "The area is smaller, and new.", "", ""],
                ["2024-Q4", "", "12", "=1+1", "", "The area is smaller, and new.", ""],
                ["2025-Q1", "-22.8%", "N/A", "", "", "", ""],
            ])
        #expect(
            String(decoding: table.csv.bytes, as: UTF8.self)
                == "period,referrals,repeats,visits,referrals_break,repeats_break,visits_break\r\n"
                + "2024-Q1,\"1,477\",<5,,,,\r\n"
                + "2024-Q3,312 73%,,,\"The area is smaller, and new.\",,\r\n"
                + "2024-Q4,,12,'=1+1,,\"The area is smaller, and new.\",\r\n"
                + "2025-Q1,-22.8%,N/A,,,,\r\n")
    }

    @Test("No two columns have one name, whatever the figures are called")
    func names() throws {
        let table = SeriesTable(try series(of: [Issue("2025", ["period": "1", "period-break": "2"])]))
        #expect(
            table.columns == ["period", "period_value", "period-break", "period_break", "period-break_break"])
    }
}
