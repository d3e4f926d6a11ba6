import Diagnostics
import Testing

@Suite("The log of diagnostics")
struct DiagnosticLogTests {
    private func fault(
        _ code: DiagnosticCode, _ file: String, line: Int? = nil, column: Int = 1, rule: String = "a rule"
    ) -> Diagnostic {
        let range = line.map { SourceRange(at: SourcePosition(line: $0, column: column)) }
        return Diagnostic(code, at: SourcePlace(file: file, range: range), rule: rule)
    }

    @Test("Faults come out by file, line, column and code, whatever the order they were found in")
    func order() {
        let expected = [
            fault(.publishMissing, "B.md", line: 9),
            fault(.publishMissing, "a.md"),
            fault(.fieldType, "a.md", line: 2, column: 3),
            fault(.fieldUnknown, "a.md", line: 2, column: 3, rule: "a"),
            fault(.fieldUnknown, "a.md", line: 2, column: 3, rule: "b"),
            fault(.fieldType, "a.md", line: 2, column: 10),
            fault(.fieldType, "a.md", line: 10),
        ]
        for shift in expected.indices {
            var log = DiagnosticLog()
            for diagnostic in (expected[shift...] + expected[..<shift]).reversed() { log.report(diagnostic) }
            #expect(log.diagnostics == expected)
        }
    }

    @Test("The same fault found twice counts once")
    func doubles() {
        var log = DiagnosticLog()
        var other = DiagnosticLog()
        log.report(fault(.fieldType, "a.md", line: 1))
        other.report(fault(.fieldType, "a.md", line: 1))
        other.report(fault(.fieldType, "a.md", line: 2))
        log.report(contentsOf: other)
        #expect(log.diagnostics.count == 2)
    }

    @Test("Warnings alone are no errors")
    func severity() {
        var log = DiagnosticLog()
        log.report(fault(.publishMissing, "a.md"))
        #expect(!log.hasErrors)
        log.report(fault(.publishUnreadable, "a.md"))
        #expect(log.hasErrors)
    }

    @Test(
        "The summary counts errors, warnings and files in words",
        arguments: [
            ([], "no errors, no warnings"),
            ([(DiagnosticCode.fieldType, "a.md")], "1 error in 1 file"),
            ([(.publishMissing, "a.md"), (.publishMissing, "b.md")], "2 warnings in 2 files"),
            (
                [(.fieldType, "a.md"), (.fieldUnknown, "a.md"), (.publishMissing, "b.md")],
                "2 errors, 1 warning in 2 files"
            ),
        ] as [([(DiagnosticCode, String)], String)])
    func summary(faults: [(DiagnosticCode, String)], sentence: String) {
        var log = DiagnosticLog()
        for (code, file) in faults { log.report(fault(code, file)) }
        #expect(log.summary.sentence == sentence)
    }
}
