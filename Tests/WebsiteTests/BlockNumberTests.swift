import Testing

@testable import Website

@Suite("The number in front of a block")
struct BlockNumberTests {
    @Test(
        "It is told from what a sentence counts",
        arguments: [
            ("a) Calls meetings", "a)", "a"), ("(b) Calls meetings", "(b)", "b"), ("c. Calls", "c.", "c"),
            ("(iv) Calls meetings", "(iv)", "iv"), ("A) Calls", "A)", "A"), ("3. Voting", "3.", "3"),
            ("3) Voting", "3)", "3"), ("(3) Voting", "(3)", "3"), ("3.2 The chair", "3.2", "3.2"),
            ("3.2. the chair", "3.2.", "3.2"), ("7.1.3 “The chair”", "7.1.3", "7.1.3"),
            ("10(a) The chair", "10(a)", "10.a"), ("3.2a The chair", "3.2a", "3.2a"),
            ("3: voting", "3:", "3"),
        ])
    func paragraph(text: String, number: String, label: String) {
        let read = BlockNumber(atStartOf: Array(text.utf8), isHeading: false)
        #expect(read?.text == number)
        #expect(BlockNumber.label(of: read?.text) == label)
        #expect(read?.length == number.utf8.count + 1)
    }

    @Test(
        "What counts, dates, times or names something stays with its words",
        arguments: [
            "12 Members make a quorum", "3.2 million", "14 July 2025", "2025 was the year", "A. Bell",
            "a chair",
            "(the) chair", "the. chair", "3rd party", "05. April", "a)", "3.2", "", "(a", "a)chair", "3.2The",
            "1.2.3.4.5.6.7 Too deep", "£3. That is", "e.g. this", "1000. It",
        ])
    func words(text: String) {
        #expect(BlockNumber(atStartOf: Array(text.utf8), isHeading: false) == nil)
    }

    @Test(
        "A heading's number needs nothing to close it",
        arguments: [("7 Voting", "7"), ("7.1 Voting", "7.1"), ("A. Voting", "A."), ("7. voting", "7.")])
    func heading(text: String, number: String) {
        #expect(BlockNumber(atStartOf: Array(text.utf8), isHeading: true)?.text == number)
    }

    @Test("The whole of a cell may be a number")
    func cell() {
        for text in ["1", "1.", "2.3", "(4)", "5(a)", "b", "c)"] {
            #expect(BlockNumber(Array(text.utf8))?.text == text)
        }
        for text in ["", "ten", "1 or 2", "£1", "(1", "1st"] {
            #expect(BlockNumber(Array(text.utf8)) == nil)
        }
    }
}
