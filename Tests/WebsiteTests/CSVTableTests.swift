import Foundation
import Testing

@testable import Website

@Suite("Comma-separated values")
struct CSVTableTests {
    private func text(_ columns: [String], _ rows: [[String]]) -> String {
        String(decoding: CSVTable(columns: columns, rows: rows).bytes, as: UTF8.self)
    }

    @Test("Rows end in CRLF, and only cells that need it stand in quotes")
    func quoting() {
        #expect(
            text(
                ["Agency", "What it said"],
                [
                    ["Council", "plain words"], ["Police, county", "said \"no\""], ["Fire", "two\nlines"],
                    ["Trust", "two\r\nlines"], ["Café", " spaces stay "], ["", "'quoted'; semicolon"],
                ])
                == "Agency,What it said\r\n" + "Council,plain words\r\n"
                + "\"Police, county\",\"said \"\"no\"\"\"\r\n" + "Fire,\"two\nlines\"\r\n"
                + "Trust,\"two\r\nlines\"\r\n" + "Café, spaces stay \r\n" + ",'quoted'; semicolon\r\n")
    }

    @Test("All rows have as many cells as the longest, and a lone empty cell can be told from no row")
    func width() {
        #expect(text(["a", "b"], [["1"], [], ["1", "2", "3"]]) == "a,b,\r\n1,,\r\n,,\r\n1,2,3\r\n")
        #expect(text(["a"], [[""], ["1"]]) == "a\r\n\"\"\r\n1\r\n")
        #expect(text(["a"], []) == "a\r\n")
    }

    @Test(
        "What a spreadsheet would run is kept from running, and keeps its text",
        arguments: [
            "=1+1", "=cmd|' /C calc'!A0", "+1+1", "-1-1", "-2+3", "@SUM(A1)", "=", "@", "+", "-x", "--5",
            "+-5",
            "-5 days", "+44 1223 457000", "-5-", "-1.2.3", "-,5", "-5,", "-£", "-%", "- (5)", "-5%%", "-5e3",
            "\t=1", "\tplain", "\rplain", "\nplain", "  =1+1", "\u{A0}=1", "\u{3000}@x", " \t=1",
            "\u{200B}=1",
            "\u{FEFF}+x", "＝1+1", "＋x", "－x", "＠x", "﹦1", "﹢x", "﹣x", "﹫x", " - x", "-\u{A0}5x",
        ])
    func formulas(cell: String) {
        #expect(CSVCell(cell).text == "'" + cell)
    }

    @Test(
        "Signed numbers, lone dashes and all else stay as they are",
        arguments: [
            "-156", "−156", "–156", "+22.6%", "-22.8 %", "-£3", "- £3", "-£ 3", "+1,200", "-1,234,567.89",
            "+5",
            "-0", "- 10.6%", " -5", "-5 ", "－5", "-€5", "-", "–", "", " ", "<5", "1-4", "a=b", "it's", "'=1",
            "(5)", "£-3", "a@example.org", "5", "plain", "*", "%",
        ])
    func harmless(cell: String) {
        #expect(CSVCell(cell).text == cell)
    }

    static let python = ProcessInfo.processInfo.environment["MINUTEBOOK_PYTHON"]

    @Test("Python reads the same cells back", .enabled(if: python != nil))
    func readByPython() throws {
        var chance = Chance(state: 3)
        let pieces = [
            "a", "é", "😀", ",", "\"", "\"\"", "\r\n", "\n", "\r", " ", "'", ";", "\t", "=", "-5", "<5",
            "a\u{301}",
        ]
        var rows: [[String]] = []
        for width in [1, 3] {
            for _ in 0..<300 {
                rows.append(
                    (0..<width).map { _ in
                        (0..<Int.random(in: 0...4, using: &chance)).map { _ in
                            pieces.randomElement(using: &chance) ?? ""
                        }.joined()
                    })
            }
            let table = CSVTable(columns: rows[0], rows: Array(rows.dropFirst()))
            let expected = rows.map { $0.map { CSVCell($0).text } }
            #expect(try Self.readByPython(table.bytes) == expected)
            rows = []
        }
    }

    private static func readByPython(_ bytes: [UInt8]) throws -> [[String]] {
        let file = FileManager.default.temporaryDirectory
            .appending(path: "minutebook-csv-\(ProcessInfo.processInfo.processIdentifier).csv")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: python ?? "")
        process.arguments = [
            "-c",
            """
            import csv, json, sys
            with open(sys.argv[1], encoding="utf-8", newline="") as file:
                json.dump(list(csv.reader(file, strict=True)), sys.stdout)
            """,
            file.path(),
        ]
        process.standardOutput = output
        try process.run()
        let answer = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return try JSONDecoder().decode([[String]].self, from: answer)
    }
}
