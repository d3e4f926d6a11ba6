import Diagnostics
import Foundation
import Testing

@Suite("The JSON report")
struct JSONReportTests {
    @Test("Every part of a diagnostic is there, what is absent is null")
    func report() {
        var log = DiagnosticLog()
        let source = SourceText(file: "a.md", text: "title: x\n")
        log.report(
            Diagnostic(
                .publishMissing, at: source.place(0..<5), rule: "say \"who\"",
                notes: [Diagnostic.Note("here", at: SourcePlace(file: "b.md"))]))
        #expect(
            JSONReport().json(of: log).text == """
                {
                  "diagnostics": [
                    {
                      "severity": "warning",
                      "code": "publish-missing",
                      "file": "a.md",
                      "range": {
                        "start": {
                          "line": 1,
                          "column": 1
                        },
                        "end": {
                          "line": 1,
                          "column": 6
                        }
                      },
                      "rule": "say \\"who\\"",
                      "mend": null,
                      "notes": [
                        {
                          "text": "here",
                          "file": "b.md",
                          "range": null
                        }
                      ]
                    }
                  ],
                  "summary": {
                    "errors": 0,
                    "warnings": 1,
                    "files": 1
                  }
                }

                """)
    }

    @Test("Any text comes back from another JSON reader as it was")
    func strings() throws {
        let everyLowScalar = String(String.UnicodeScalarView((0...0x2FF).compactMap(Unicode.Scalar.init)))
        let text = everyLowScalar + "\u{2028}🚲\\\""
        let bytes = Data(JSON.array([.string(text), .null, .bool(true), .integer(-7)]).text.utf8)
        let array = try #require(try JSONSerialization.jsonObject(with: bytes) as? [Any])
        #expect(array[0] as? String == text)
        #expect(array[1] is NSNull)
        #expect(array[2] as? Bool == true)
        #expect(array[3] as? Int == -7)
    }

    @Test("Nothing in an array or object takes one line")
    func empties() {
        #expect((["a": [], "b": .object([])] as JSON).text == "{\n  \"a\": [],\n  \"b\": {}\n}\n")
    }
}
