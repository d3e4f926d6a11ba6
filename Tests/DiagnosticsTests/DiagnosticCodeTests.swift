import Diagnostics
import Testing

@Suite("Codes and their explanations")
struct DiagnosticCodeTests {
    @Test("A code is written in small words joined by hyphens", arguments: DiagnosticCode.allCases)
    func spelling(code: DiagnosticCode) {
        #expect(code.rawValue.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)+/) != nil)
    }

    @Test(
        "A code is explained in whole sentences under a title of one line", arguments: DiagnosticCode.allCases
    )
    func explanation(code: DiagnosticCode) {
        let explanation = code.explanation
        #expect((10...70).contains(explanation.summary.count) && !explanation.summary.contains("\n"))
        #expect(!explanation.summary.hasSuffix("."))
        for text in [explanation.cause, explanation.mend] {
            #expect(text.count > 20 && text.hasSuffix(".") && !text.contains("\n"))
        }
        if let example = explanation.example { #expect(example.wrong != example.right) }
    }

    @Test("No two codes share an explanation")
    func distinct() {
        #expect(Set(DiagnosticCode.allCases.map(\.explanation)).count == DiagnosticCode.allCases.count)
    }

    @Test("What is not safe is an error, what is about the substance a warning")
    func severity() {
        #expect(DiagnosticCode.publishUnreadable.severity == .error)
        #expect(DiagnosticCode.fieldUnknown.severity == .error)
        #expect(DiagnosticCode.publishMissing.severity == .warning)
    }
}
