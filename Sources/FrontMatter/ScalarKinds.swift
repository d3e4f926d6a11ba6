import Diagnostics

extension FieldKind where Value == String {
    /// Text that is not empty, without the line ends that `|` and `>` leave at its end.
    public static var text: Self {
        scalar("text") { scalar in
            var text = scalar.text[...]
            while text.last == "\n" { text.removeLast() }
            return .success(String(text))
        }
    }
}

extension FieldKind where Value == Bool {
    /// `true` or `false`, and nothing that some take for them.
    public static var flag: Self {
        scalar("true or false") { scalar in
            switch (scalar.text, scalar.style) {
            case ("true", .plain): return .success(true)
            case ("false", .plain): return .success(false)
            default: break
            }
            switch scalar.text.lowercased() {
            case "true", "yes", "y", "on": return .failure(.write("true"))
            case "false", "no", "n", "off": return .failure(.write("false"))
            default: return .failure(.writeOneOf(["true", "false"]))
            }
        }
    }
}

extension FieldKind where Value == Int {
    /// A whole number in figures, without leading zeros.
    public static func integer(in range: ClosedRange<Int>) -> Self {
        scalar("a whole number from \(range.lowerBound) to \(range.upperBound)") { scalar in
            guard let number = Int(scalar.text), range.contains(number) else { return .failure(.unreadable) }
            let isPlain = scalar.style == .plain && String(number) == scalar.text
            return isPlain ? .success(number) : .failure(.write(String(number)))
        }
    }
}

extension FieldKind
where Value: CaseIterable & RawRepresentable & Sendable, Value.RawValue == String {
    /// One of a fixed set of words.
    public static func word(of words: Value.Type) -> Self {
        let known = Value.allCases.map(\.rawValue)
        let list = known.joined(separator: ", ")
        return scalar(known.count == 1 ? "the word \(list)" : "one of \(list)") { scalar in
            if let word = Value(rawValue: scalar.text) { return .success(word) }
            let nearest = NearMiss.nearest(to: scalar.text, among: known)
            return .failure(nearest.map { .mean($0) } ?? .writeOneOf(known))
        }
    }
}

extension FieldKind {
    /// A value that another module reads from text.
    /// - Parameters:
    ///   - words: what to write, with an example: "a date such as 2025-07-01".
    ///   - code: the code of the fault when it cannot be read.
    public static func parsed(
        as words: String, code: DiagnosticCode = .fieldType, by parse: @escaping @Sendable (String) -> Value?
    ) -> Self {
        scalar(words, code: code) { scalar in
            parse(scalar.text).map { .success($0) } ?? .failure(.unreadable)
        }
    }

    /// The same, where the other module can say why it cannot be read.
    public static func parsed(
        as words: String, code: DiagnosticCode = .fieldType,
        orWhyNot parse: @escaping @Sendable (String) -> Result<Value, UnreadableText>
    ) -> Self {
        scalar(words, code: code) { scalar in
            parse(scalar.text).mapError { fault in
                switch fault {
                case .meant(let text): .mean(text)
                case .because(let why): .because(why)
                case .unexplained: .unreadable
                }
            }
        }
    }

    /// Why a scalar is not of a kind, so far as that helps to mend it.
    private enum Misfit: Error {
        case unreadable
        case because(String)
        case mean(String)
        case write(String)
        case writeOneOf([String])
    }

    private static func scalar(
        _ words: String, code: DiagnosticCode = .fieldType,
        read: @escaping @Sendable (Scalar) -> Result<Value, Misfit>
    ) -> Self {
        Self(words) { node, position, faults in
            guard case .scalar(let scalar) = node.content else {
                faults.reportNoScalar(node, at: position, wanted: words, code: code)
                return nil
            }
            guard scalar.text.contains(where: { $0 != " " && $0 != "\n" }) else {
                faults.reportEmpty(node, at: position, wanted: words)
                return nil
            }
            switch read(scalar) {
            case .success(let value): return value
            case .failure(let misfit):
                let mend =
                    switch misfit {
                    case .unreadable: "write \(words) in its place"
                    case .because(let why): "\(why): write \(words) in its place"
                    case .mean(let word): "did you mean \(position.line(with: word))?"
                    case .write(let word): "write \(position.line(with: word))"
                    case .writeOneOf(let choices):
                        "write \(choices.map(position.line).joined(separator: " or "))"
                    }
                faults.report(
                    .misfit(scalar, at: faults.place(of: node), of: position, wanted: words, mend: mend, code)
                )
                return nil
            }
        }
    }
}

extension FieldFaults {
    /// Nothing is written after the colon or the dash, or only spaces between quotation marks.
    mutating func reportEmpty(_ node: Node, at position: FieldPosition, wanted: String) {
        // Front matter that is damaged may have held the value on a line that was left out.
        guard isWhole else { return }
        report(.empty(at: place(of: node), of: position, wanted: wanted))
    }

    fileprivate mutating func reportNoScalar(
        _ node: Node, at position: FieldPosition, wanted: String, code: DiagnosticCode
    ) {
        switch node.content {
        case .empty, .scalar: reportEmpty(node, at: position, wanted: wanted)
        case .list: report(.noList(at: place(of: node), of: position, wanted: wanted, code))
        case .mapping(let mapping):
            report(.noFields(mapping, at: place(of: node), of: position, wanted: wanted, code))
        }
    }
}

extension Diagnostic {
    fileprivate static func misfit(
        _ scalar: Scalar, at place: SourcePlace, of position: FieldPosition, wanted: String, mend: String,
        _ code: DiagnosticCode
    ) -> Diagnostic {
        let isQuoted = scalar.style == .quoted && !scalar.text.contains("\"")
        let text = isQuoted ? "\"\(scalar.text.shortened)\"" : scalar.text.shortened
        return Diagnostic(
            code, at: place,
            rule: "\(position.words) is \(wanted), and `\(text.replacing("\n", with: " "))` is not",
            mend: mend)
    }

    fileprivate static func empty(
        at place: SourcePlace, of position: FieldPosition, wanted: String
    ) -> Diagnostic {
        if position.isItem {
            return Diagnostic(
                .fieldMissing, at: place, rule: "an item of `\(position.name)` has no value",
                mend: "write \(wanted) after the dash, or delete the line")
        }
        return Diagnostic(
            .fieldMissing, at: place, rule: "`\(position.name)` has no value",
            mend: "write \(wanted) after the colon\(position.isRequired ? "" : ", or delete the line")")
    }

    fileprivate static func noList(
        at place: SourcePlace, of position: FieldPosition, wanted: String, _ code: DiagnosticCode
    ) -> Diagnostic {
        Diagnostic(
            code, at: place, rule: "\(position.words) is \(wanted), and this is a list",
            mend: "write one value; text that begins with a dash or a bracket stands in quotation marks")
    }

    fileprivate static func noFields(
        _ mapping: Mapping, at place: SourcePlace, of position: FieldPosition, wanted: String,
        _ code: DiagnosticCode
    ) -> Diagnostic {
        var mend = "write \(wanted) after the \(position.isItem ? "dash" : "colon"), and no fields of its own"
        if let entry = mapping.entries.first, mapping.entries.count == 1,
            case .scalar(let scalar) = entry.value.content, scalar.style != .block
        {
            let text = "\(entry.name): \(scalar.text)".inQuotationMarks
            mend = "if it is text with a colon, write \(position.line(with: text))"
        }
        return Diagnostic(
            code, at: place, rule: "\(position.words) is \(wanted), and these are fields", mend: mend)
    }
}
