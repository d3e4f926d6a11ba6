import Testing

@testable import Website

@Suite("Calendars as files")
struct ICalendarTests {
    private func lines(_ write: (inout ICalendar) -> Void) -> [String] {
        var calendar = ICalendar()
        write(&calendar)
        let text = String(decoding: calendar.bytes, as: UTF8.self)
        #expect(text.hasSuffix("\r\n"))
        return text.split(separator: "\r\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }

    @Test("Text is escaped, and nothing in it ends its line")
    func escaping() {
        #expect(
            lines { $0.add("SUMMARY", text: "A; b, c\\d\nEND:VEVENT\r\u{7}") } == [
                "SUMMARY:A\\; b\\, c\\\\d\\nEND:VEVENT"
            ])
        #expect(
            lines { $0.add("URL", plain: "https://example.org/\r\nX:1") } == ["URL:https://example.org/X:1"])
    }

    @Test("A long line is folded at 75 octets, and no character is cut")
    func folding() {
        for text in [
            String(repeating: "a", count: 300), String(repeating: "é", count: 100),
            String(repeating: "🚲", count: 60), String(repeating: "👩‍👩‍👧‍👦", count: 20),
            "e" + String(repeating: "\u{301}", count: 200), String(repeating: "\\;", count: 80),
        ] {
            let folded = lines { $0.add("DESCRIPTION", text: text) }
            #expect(folded.allSatisfy { $0.utf8.count <= 75 })
            #expect(folded.dropFirst().allSatisfy { $0.utf8.first == UInt8(ascii: " ") })
            let whole = folded.enumerated().flatMap { $0 == 0 ? Array($1.utf8) : Array($1.utf8.dropFirst()) }
            let escaped = text.replacing("\\", with: "\\\\").replacing(";", with: "\\;")
            #expect(String(decoding: whole, as: UTF8.self) == "DESCRIPTION:\(escaped)")
        }
        #expect(lines { $0.add("X", plain: String(repeating: "a", count: 73)) }.count == 1)
        #expect(lines { $0.add("X", plain: String(repeating: "a", count: 74)) }.count == 2)
    }
}
