import Testing

@testable import Record

@Suite("What a cell of a table says")
struct FigureValueTests {
    @Test(
        "One number is read as exactly as it is written",
        arguments: [
            ("312", "312"), ("0", "0"), ("0.0", "0.0"), ("1,477", "1477"), ("1,234,567", "1234567"),
            ("1477", "1477"), ("73%", "73%"), ("73 %", "73%"), ("73 per cent", "73%"), ("15.5%", "15.5%"),
            ("£4,207", "£4207"), ("£67,273.23", "£67273.23"), ("£ 60", "£60"), ("-156", "-156"),
            ("- 10.6%", "-10.6%"), ("+ 22.6%", "22.6%"), ("+5", "5"), ("−20%", "-20%"), ("–20", "-20"),
            ("-£5", "£-5"), ("£-5", "£-5"), ("(£156)", "£-156"), ("0.05", "0.05"), ("-0.5%", "-0.5%"),
            (" 1,477 ", "1477"), ("123456789012345", "123456789012345"),
        ])
    func numbers(cell: String, number: String) {
        let value = FigureValue(reading: cell)
        let read = value.number
        let plain = read.map { read in
            read.unit == .pounds ? "£\(read.plain)" : read.plain + read.unit.rawValue
        }
        #expect(plain == number)
    }

    @Test(
        "What is held back stays so, and is never a number",
        arguments: [
            "<5", "< 5", "<9%", "<3%", "≤5", "<=5", ">95%", "fewer than 5", "Less than 5", "under 5", "*",
            "**", "[c]", "suppressed", "Suppressed", "<1,000", "<£500",
        ])
    func suppressed(cell: String) {
        #expect(FigureValue(reading: cell).meaning == .suppressed)
        #expect(FigureValue(reading: cell).number == nil)
        #expect(FigureValue(reading: cell).text == cell)
    }

    @Test(
        "Everything else stays text",
        arguments: [
            "", "312 73%", "156 (73%)", "N/A", "No Calc", "tbc", "-", "–", "+", "£", "%", "1,23", "1234,567",
            ",5", "5,", "1,,000", ".5", "5.", "1.2.3", "012", "01223 457808", "14 528", "2009/10", "1-4",
            "1–4", "c. 300", "~300", "300+", "312*", "£1.2m", "5 days", "4th", "(156)", "(5%)", "(-£5)",
            "£5%",
            "--5", "+-5", "½", "٣", "5\u{301}", "1234567890123456", "<", "<five", "< 5 and > 3", "Down 8%",
            "under review", "()", "2:1",
        ])
    func text(cell: String) {
        #expect(FigureValue(reading: cell).meaning == .text)
    }

    @Test("A number can be drawn")
    func approximate() {
        #expect(FigureValue(reading: "-22.8%").number?.approximate == -22.8)
        #expect(FigureValue(reading: "£67,273.23").number?.approximate == 67273.23)
    }
}
