import Markdown
import Testing

@testable import Record

@Suite("Words that a draft quotes")
struct QuotedWordsTests {
    @Test(
        "What would mean something in Markdown has a backslash before it, and no more than that",
        arguments: [
            ("Drugs & alcohol, in 2024/25: 5% (draft)", "Drugs & alcohol, in 2024/25: 5% (draft)"),
            ("A *good* plan_b", "A \\*good\\* plan\\_b"),
            ("[a](b) <br> `c` | d", "\\[a\\](b) \\<br> \\`c\\` \\| d"),
            ("# Not ~~a~~ {#head} #", "\\# Not \\~\\~a\\~\\~ \\{#head} \\#"),
            ("&copy; &#35; AT&T", "\\&copy; \\&#35; AT\\&T"),
            ("- 1. x", "\\- 1. x"), ("1. x", "1\\. x"), ("12) x", "12\\) x"), ("4.1", "4.1"),
            ("> x", "\\> x"),
            ("C:\\x", "C:\\\\x"), (" two\n  lines\t", "two lines"), ("", ""),
        ])
    func quoted(words: String, expected: String) { #expect(words.quoted == expected) }

    @Test("They are read as they are, wherever they stand")
    func readBack() throws {
        let words = [
            "*", "_a_", "`", "[a]: b", "[^1]", "![x](y)", "<b>", "<https://a.example>", "&amp;", "|", "~~a~~",
            "\\", "#",
            "# a #", "> a", "- a", "+ a", "1. a", "1) a", "===", "---", "***", "a\\|b", "{#a}", "Table: a",
            "&", "(a) b",
            "\\*", "4.", "[x](javascript:y)",
        ]
        for word in words {
            for frame in ["- ", "#### Priority 1: ", "| a |\n| --- |\n| ", "Lead in [the plan](a.md): "] {
                let reading = try RecordReading(["pages/a.md": frame + word.quoted])
                let body = try #require(reading.documents.pages.first).body
                let text = body.plainText(of: 0).split(whereSeparator: \.isWhitespace).joined(separator: " ")
                let start =
                    frame.contains("| ---") ? "a " : frame.hasPrefix("Lead") ? "Lead in the plan: " : ""
                let title = frame.hasPrefix("#") ? "Priority 1: " : ""
                #expect(text == start + title + word, "\(word) after \(frame)")
            }
        }
    }

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
