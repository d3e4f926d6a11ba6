import Diagnostics
import Testing

@Suite("The printed report")
struct PrintedReportTests {
    private let source = SourceText(file: "minutes.md", text: "---\n\tpubish: draft\n---\n")

    private var log: DiagnosticLog {
        var log = DiagnosticLog()
        log.report(
            Diagnostic(
                .fieldUnknown, at: source.place(5..<11), rule: "minutes have no field `pubish`",
                mend: "write `publish`",
                notes: [
                    Diagnostic.Note("the fields are listed in content/README.md"),
                    Diagnostic.Note("it is right here", at: SourcePlace(file: "b.md", line: 2, column: 1)),
                ]))
        log.report(
            Diagnostic(.siteMissing, at: SourcePlace(file: "content"), rule: "a site has a site.md"))
        return log
    }

    private func text(isTerminal: Bool, noColour: Bool) -> String {
        let style = PrintedReport.Style(isTerminal: isTerminal, noColour: noColour)
        return PrintedReport(style: style) { $0 == source.file ? source : nil }.text(of: log)
    }

    @Test("In a file it is one line a message, with the mend and notes under it")
    func plain() {
        #expect(
            text(isTerminal: false, noColour: false) == """
                content: error: a site has a site.md [site-missing]
                minutes.md:2:2: error: minutes have no field `pubish` [field-unknown]
                  mend: write `publish`
                  note: the fields are listed in content/README.md
                  note: b.md:2:1: it is right here
                2 errors in 2 files

                """)
    }

    @Test("On a terminal the line of the file follows, with a caret under the place")
    func terminal() {
        #expect(
            text(isTerminal: true, noColour: true) == """
                content: error: a site has a site.md [site-missing]
                minutes.md:2:2: error: minutes have no field `pubish` [field-unknown]
                  2 |     pubish: draft
                    |     ^~~~~~
                  mend: write `publish`
                  note: the fields are listed in content/README.md
                  note: b.md:2:1: it is right here
                2 errors in 2 files

                """)
    }

    @Test("Colours are for a terminal without NO_COLOR, and change no word")
    func colour() {
        let coloured = text(isTerminal: true, noColour: false)
        #expect(coloured.contains("\u{1B}[1;31merror\u{1B}[0m: \u{1B}[1mminutes have"))
        let bare = coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "")
        #expect(bare == text(isTerminal: true, noColour: true))
        #expect(!text(isTerminal: false, noColour: false).contains("\u{1B}"))
    }

    @Test("Nothing found, nothing printed")
    func nothing() {
        #expect(PrintedReport(style: .plain).text(of: DiagnosticLog()) == "")
    }

    @Test("Content cannot send commands to the terminal")
    func escapes() {
        let source = SourceText(file: "a\u{1B}[2J.md", text: "x\u{1B}]0;owned\u{07}\u{202E}y\r\n")
        var log = DiagnosticLog()
        log.report(
            Diagnostic(
                .fieldUnknown, at: source.place(0..<1), rule: "no field `\u{1B}[31m`", mend: "a\nb"))
        let style = PrintedReport.Style(isTerminal: true, noColour: true)
        #expect(
            PrintedReport(style: style, source: { _ in source }).text(of: log) == """
                a\\u{1B}[2J.md:1:1: error: no field `\\u{1B}[31m` [field-unknown]
                  1 | x\\u{1B}]0;owned\\u{7}\\u{202E}y
                    | ^
                  mend: a\\u{A}b
                1 error in 1 file

                """)
    }

    @Test("A very long line is cut to the part around the place")
    func longLine() throws {
        let text = String(repeating: "é", count: 3_000_000) + "!" + String(repeating: "z", count: 3_000_000)
        let source = SourceText(file: "a.md", text: text)
        var log = DiagnosticLog()
        log.report(Diagnostic(.fieldType, at: source.place(6_000_000..<6_000_001), rule: "no"))
        let style = PrintedReport.Style(isTerminal: true, noColour: true)
        let lines = PrintedReport(style: style, source: { _ in source }).text(of: log).split(separator: "\n")
        try #require(lines.count == 4)
        #expect(lines[1].count < 120)
        let caret = try #require(lines[2].firstIndex(of: "^"))
        let column = lines[2].distance(from: lines[2].startIndex, to: caret)
        #expect(lines[1].dropFirst(column).first == "!")
    }

    @Test("The caret stands under the place after wide and combined letters")
    func widths() {
        let source = SourceText(file: "a.md", text: "日e\u{301} x")
        var log = DiagnosticLog()
        log.report(Diagnostic(.fieldType, at: source.place(7..<8), rule: "no"))
        let style = PrintedReport.Style(isTerminal: true, noColour: true)
        #expect(
            PrintedReport(style: style, source: { _ in source }).text(of: log).contains(
                "  1 | 日e\u{301} x\n    |     ^\n"))
    }
}
