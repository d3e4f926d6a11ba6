import Testing

@testable import FrontMatter

@Suite("Values as they are written")
struct FieldValueTests {
    @Test(
        "Marks of quotation stand only where they are needed",
        arguments: [
            ("Deep dive", "Deep dive"),
            ("Parkside Place, Cambridge (Room 2)", "Parkside Place, Cambridge (Room 2)"),
            ("for members", "for members"),
            ("Deep dive: e-scooters", "\"Deep dive: e-scooters\""),
            ("Say \"yes\" \\ no", "\"Say \\\"yes\\\" \\\\ no\""),
            ("2025-27", "\"2025-27\""),
            ("Yes", "\"Yes\""),
            ("- a", "\"- a\""),
            ("", "\"\""),
            ("two\nlines\tand \u{2028}more", "two lines and more"),
            ("🚲 thefts", "\"🚲 thefts\""),
        ])
    func examples(text: String, written: String) {
        #expect(text.asFieldValue == written)
    }

    @Test("Whatever text is written is read again, on one line")
    func readsBack() {
        let seed = SeededRandom.seed()
        var random = SeededRandom(seed: seed)
        for _ in 0..<3_000 {
            let text = GeneratedFields.soup(using: &random)
            let reading = Reading("a: \(text.asFieldValue)\nb:\n  - c: \(text.asFieldValue)")
            let line = String(
                String.UnicodeScalarView(text.unicodeScalars.map { $0.isOrdinary ? $0 : " " })
            ).split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(reading.report == "", "\(text.written) (seed \(seed))")
            #expect(
                reading.tree == "{a: \(line.written), b: [{c: \(line.written)}]}",
                "\(text.written) (seed \(seed))")
        }
    }
}
