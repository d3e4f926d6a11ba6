import Foundation
import Testing

@testable import Record

@Suite("Annual reviews of whole records")
struct AnnualReviewRecordTests {
    private static let riverside = Result { try RiversideYears().files }

    @Test(
        "Put among the papers of Riverside, a draft brings nothing that a check would warn of",
        arguments: [
            "1999", "2010", "2010-11", "2023", "2023-24", "2024", "2024-25", "2025", "2025-26", "2026",
            "2027",
        ])
    func riverside(year: String) throws {
        let reading = try ReviewReading(of: year, by: "riverside", Self.riverside.get())
        #expect(reading.messages == [])
        #expect(
            !reading.draft.file.text.contains("Nightjar-never")
                && !reading.draft.file.text.contains("2026-04-01"))
        #expect(!reading.draft.file.text.contains("2026-04-14"))
    }

    @Test(
        "So does one among the project's own papers",
        arguments: [
            ("cambridge", "2025"), ("cambridge", "2023"), ("cambridge", "2012-13"), ("cambridge", "2025-26"),
            ("south-cambridgeshire", "2011"), ("south-cambridgeshire", "2010-11"),
        ])
    func content(partnership: String, year: String) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../content").standardizedFileURL
        var files: [String: String] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path())
        where path.hasSuffix(".md") && !path.hasSuffix("README.md") {
            files[path] = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
        }
        let reading = try ReviewReading(of: year, by: partnership, files, on: "2025-12-01")
        #expect(reading.messages == [])
    }

    @Test("Its figures are those that its makers put into the invented years")
    func counted() throws {
        var years = try RiversideYears()
        years.addQuarters(2003...2006)
        let text = try ReviewReading(of: "2005", by: "riverside", years.files).draft.file.text
        // Four meetings, each of which agrees minutes, notes figures, raises two new promises and closes two of the
        // one before; a third promise goes on for ever. From October to January are 98 days, from January to April 84,
        // and 91 each to July and October.
        let facts = [
            "The partnership held [4 meetings](../meetings/2005/) in 2005.",
            "The minutes record [8 decisions](../decisions/2005/): 4 agreed and 4 noted.",
            "Meetings [raised 8 actions](../actions/2005/) and [closed 8](../actions/) in 2005.",
            "to the one that closed it was 91 days.",
            "During the year one action was carried over under a new reference.",
            "On 31 December 2005 [3 were open](../actions/).",
            "| 1082 | 11 |",
        ]
        for fact in facts { #expect(text.contains(fact), "\(fact)") }
        #expect(text.matches(of: /Ann Roe to count the locks of/).count == 5)
    }

    @Test("A year with more than thirty decisions has their numbers alone, and of more actions the oldest")
    func bounded() throws {
        let numbers = 1...31
        let decided = numbers.map { "1.\($0) The Board agreed step \($0)." }
        let raised = numbers.map { "2.\($0) Action point 07/\($0 < 10 ? "0" : "")\($0): Ada Bell to go." }
        let minutes = "## 1. Steps\n\n\(decided.joined(separator: "\n\n"))\n\n## 2. Ways\n\n"
        let reading = try ReviewReading(
            of: "2025", ["meetings/2025-07-01/minutes.md": minutes + raised.joined(separator: "\n\n")])
        let text = reading.draft.file.text
        #expect(text.contains("- [1 July 2025](../meetings/2025-07-01/): 31 decisions\n"))
        #expect(!text.contains("step 1"))
        #expect(text.contains("[07/30 of 2025]") && !text.contains("[07/31"))
        #expect(text.contains("\n\nThe [tracker](../actions/) has one more.\n"))
        #expect(reading.messages == [])
    }
}
