import Diagnostics
import Testing

@Suite("Source text")
struct SourceTextTests {
    @Test(
        "Lines end with LF, CR LF or a lone CR, and columns count bytes",
        arguments: [
            ("a\nb", 2, 2, 1), ("a\r\nb", 3, 2, 1), ("a\rb", 2, 2, 1), ("é x", 3, 1, 4), ("a\n", 2, 2, 1),
            ("", 0, 1, 1), ("ab", 99, 1, 3), ("ab", -1, 1, 1), ("a\n\nb", 2, 2, 1), ("a\n\nb", 3, 3, 1),
        ])
    func position(text: String, offset: Int, line: Int, column: Int) {
        let source = SourceText(file: "a.md", text: text)
        #expect(source.position(at: offset) == SourcePosition(line: line, column: column))
    }

    @Test(
        "A line is given without its end, and one that is not there is empty",
        arguments: [(0, ""), (1, "one"), (2, "two"), (3, ""), (4, "four"), (5, "")])
    func line(number: Int, text: String) {
        let source = SourceText(file: "a.md", text: "one\r\ntwo\n\nfour")
        #expect(String(decoding: source.line(number), as: UTF8.self) == text)
    }

    @Test("Clean text passes the encoding check, with tabs and letters of every script")
    func cleanText() {
        var log = DiagnosticLog()
        #expect(SourceText(file: "a.md", text: "é\t日本\r\n🚲\n").checkEncoding(reporting: &log))
        #expect(log.isEmpty)
    }

    @Test(
        "The first byte that is no UTF-8 is reported, or else the first control character",
        arguments: [
            (
                [0xA3, 0x35, 0x00, 0x08],
                "2:7: error: a file is text in UTF-8, and the byte 0xA3 here is not [text-not-utf8]",
                "save the file again with the encoding UTF-8"
            ),
            (
                [0x35, 0x00, 0x08],
                "2:8: error: a text holds no control characters, and 0x00 here is one [text-control-character]",
                "save the file again with the encoding UTF-8"
            ),
            (
                [0x35, 0x1B, 0x00],
                "2:8: error: a text holds no control characters, and 0x1B here is one [text-control-character]",
                "delete it"
            ),
        ] as [([UInt8], String, String)])
    func damagedText(bytes: [UInt8], message: String, mend: String) {
        var log = DiagnosticLog()
        let source = SourceText(file: "a.md", bytes: Array("ok\ncosts ".utf8) + bytes)
        #expect(!source.checkEncoding(reporting: &log))
        #expect(
            PrintedReport(style: .plain).text(of: log) == """
                a.md:\(message)
                  mend: \(mend)
                1 error in 1 file

                """)
    }
}
