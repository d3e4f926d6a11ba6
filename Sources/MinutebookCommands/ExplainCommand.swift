import Diagnostics

/// `minutebook explain [CODE]`: a diagnostic, what causes it and how to mend it.
struct ExplainCommand: Command {
    static let name = "explain"
    static let summary =
        "say what a message's code means and how to mend the fault; without a code, list them all"
    static let operands = "[CODE]"
    static let options: [Option] = []

    private let code: DiagnosticCode?

    init(_ arguments: Arguments) throws(CommandFault) {
        try arguments.requireOperands(atMost: 1)
        code = try arguments.operands.first.map { word throws(CommandFault) in try Self.code(named: word) }
    }

    /// A code as it is printed in a message, its brackets pasted along or not.
    private static func code(named word: String) throws(CommandFault) -> DiagnosticCode {
        let name = word.drop { $0 == "[" }.prefix { $0 != "]" }
        if let code = DiagnosticCode(rawValue: name.lowercased()) { return code }
        let nearest = NearMiss.nearest(to: String(name), among: DiagnosticCode.allCases.map(\.rawValue))
        throw .usage(
            "there is no code \(name)",
            hint: nearest.map { "did you mean \($0)?" } ?? "minutebook explain lists them all")
    }

    func run(in surroundings: Surroundings) throws(CommandFault) -> ExitStatus {
        try surroundings.print(code.map(Self.page) ?? Self.list)
        return .done
    }

    private static var list: String {
        let codes = DiagnosticCode.allCases.sorted { $0.rawValue < $1.rawValue }
        let width = codes.map(\.rawValue.count).max() ?? 0
        return codes.map { code in
            let gap = String(repeating: " ", count: width - code.rawValue.count)
            return
                "\(code.rawValue)\(gap)  \(code.severity.rawValue.padded(to: 7))  \(code.explanation.summary)\n"
        }.joined()
    }

    private static func page(on code: DiagnosticCode) -> String {
        let explanation = code.explanation
        let consequence =
            switch code.severity {
            case .error: "error: nothing is published until it is mended"
            case .warning: "warning: the site is built all the same"
            }
        var paragraphs = [
            "\(code.rawValue): \(explanation.summary)\n(\(consequence))",
            explanation.cause.wrapped(to: String.columns),
            "To mend it: \(explanation.mend)".wrapped(to: String.columns),
        ]
        if let example = explanation.example {
            paragraphs.append(
                "Instead of\n\n\(example.wrong.indented(by: 4))\n\nwrite\n\n\(example.right.indented(by: 4))")
        }
        return paragraphs.joined(separator: "\n\n") + "\n"
    }
}
