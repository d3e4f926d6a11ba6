import Testing

@testable import Record

@Suite("Words that are brought to a length")
struct ShortenedWordsTests {
    @Test(
        "Long ones are cut behind a word",
        arguments: [
            ("one two three", 13, "one two three"), ("one two three", 12, "one two…"),
            ("one, two", 5, "one…"),
            ("one (two) three", 11, "one (two)…"), ("unbroken", 4, "unbr…"), ("…, and so on", 4, "…,…"),
        ])
    func cut(words: String, length: Int, expected: String) {
        #expect(words.shortened(to: length) == expected)
    }

    @Test("A sentence with a list below it becomes one line")
    func listed() {
        #expect("It has:\na\nb".listedInLine == "It has: a; b")
        #expect("It was agreed.".listedInLine.withoutStop == "It was agreed")
    }
}
