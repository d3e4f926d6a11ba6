import Testing
@testable import WorkingDays

@Suite("The JSON scanner")
struct JSONScannerTests {
    @Test(
        "reads what RFC 8259 allows",
        arguments: [
            ("{}", "{}"), (" [ ] ", "[]"), ("null", "null"), ("[true,false]", "[true,false]"),
            (#"{"a":[{"b":"c"}],"d":""}"#, #"{a:[{b:"c"}],d:""}"#),
            ("[0,-1,12.5,1e9,-0.1E-2,1e+3]", "[#,#,#,#,#,#]"),
            (#""\"\\\/\b\f\n\r\t""#, "\"\"\\/\u{8}\u{C}\n\r\t\""),
            (#""New Year\u2019s Day \ud83c\udf88""#, "\"New Year’s Day 🎈\""),
            ("\"Gŵyl y Banc\"", "\"Gŵyl y Banc\""), ("\t\r\n{\n}\n", "{}"), ("\u{FEFF}[]", "[]"),
        ])
    func accepted(text: String, shape: String) throws {
        #expect(describe(try scan(text)) == shape)
    }

    @Test(
        "stops at the first place that is not JSON",
        arguments: [
            ("", 0, "the file ends too soon"),
            ("  ", 2, "the file ends too soon"),
            ("{", 1, "a name in quotation marks must stand here"),
            ("{\"a\"", 4, "a colon must follow a name"),
            ("{\"a\" 1}", 5, "a colon must follow a name"),
            ("{\"a\":1", 6, "a comma or a closing brace must stand here"),
            ("{\"a\":1,}", 7, "a name in quotation marks must stand here"),
            ("{a:1}", 1, "a name in quotation marks must stand here"),
            ("{\"a\":1,\"b\":2,\"a\":3}", 13, "\"a\" stands twice in one object"),
            ("[1,]", 3, "a value must stand here"),
            ("[1 2]", 3, "a comma or a closing bracket must stand here"),
            ("[1", 2, "a comma or a closing bracket must stand here"),
            ("[] []", 3, "nothing may follow the closing brace"),
            ("tru", 0, "a value must stand here"),
            ("trueish", 4, "nothing may follow the closing brace"),
            ("'a'", 0, "a value must stand here"),
            ("// a list\n[]", 0, "a value must stand here"),
            ("01", 1, "nothing may follow the closing brace"),
            ("-", 1, "a digit must stand here"),
            ("1.", 2, "a digit must stand here"),
            ("1e+", 3, "a digit must stand here"),
            ("+1", 0, "a value must stand here"),
            ("NaN", 0, "a value must stand here"),
            ("[\"a", 1, "the text that begins here has no closing quotation mark"),
            ("\"a\nb\"", 2, "a line end or control character must be escaped in a text"),
            ("\"\\x\"", 1, "there is no such escape"),
            ("\"\\", 1, "there is no such escape"),
            ("\"\\u12\"", 1, "\\u must be followed by the four figures of a character"),
            ("\"\\u12G4\"", 1, "\\u must be followed by the four figures of a character"),
            ("\"\\ud83c\"", 1, "\\u must be followed by the four figures of a character"),
            ("\"\\ud83c\\u0041\"", 1, "\\u must be followed by the four figures of a character"),
            ("\"\\udf88\"", 1, "\\u must be followed by the four figures of a character"),
        ])
    func refused(text: String, offset: Int, rule: String) {
        let fault = #expect(throws: JSONFault.self) { try scan(text) }
        #expect(fault?.offset == offset)
        #expect(fault?.rule == rule)
    }

    @Test("refuses bytes that are no text")
    func notUTF8() {
        let fault = #expect(throws: JSONFault.self) {
            try JSONScanner.value(in: [UInt8(ascii: "\""), 0xC3, 0x28, UInt8(ascii: "\"")])
        }
        #expect(fault?.rule == "a text must be UTF-8")
        #expect(fault?.offset == 0)
    }

    @Test("nests so deep and no deeper")
    func nesting() throws {
        let deepest = JSONScanner.deepestNesting
        let within = String(repeating: "[", count: deepest) + String(repeating: "]", count: deepest)
        #expect(describe(try scan(within)) == within)

        for opener in ["[", "{\"a\":"] {
            let fault = #expect(throws: JSONFault.self) {
                try scan(String(repeating: opener, count: 100_000))
            }
            #expect(fault?.rule == "it is nested deeper than any list of holidays")
            #expect(fault?.offset == opener.utf8.count * deepest)
        }
    }

    private func scan(_ text: String) throws -> JSONValue {
        try JSONScanner.value(in: Array(text.utf8))
    }

    private func describe(_ value: JSONValue) -> String {
        switch value.content {
        case .object(let members):
            "{\(members.map { "\($0.name):\(describe($0.value))" }.joined(separator: ","))}"
        case .array(let elements): "[\(elements.map(describe).joined(separator: ","))]"
        case .string(let text): "\"\(text)\""
        case .number: "#"
        case .bool(let truth): "\(truth)"
        case .null: "null"
        }
    }
}
