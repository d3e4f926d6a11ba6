import Diagnostics

extension Name {
    /// Reads a dotted name; one that is empty or holds blanks is reported.
    convenience init?(_ range: Range<Int>, in source: SourceText, reporting log: inout DiagnosticLog) {
        let place = source.place(range)
        guard source.isName(range) else {
            log.report(.badName(source, range))
            return nil
        }
        let parts = source.bytes[range].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        if parts.allSatisfy(\.isEmpty), parts.count == 2 {
            self.init(parts: [], places: [], place: place)
        } else if parts.contains(where: \.isEmpty) {
            log.report(.badDots(source, range))
            return nil
        } else {
            self.init(
                parts: parts.map { String(decoding: $0, as: UTF8.self) },
                places: parts.map { source.place($0.startIndex..<$0.endIndex) }, place: place)
        }
    }
}

extension Include.Target {
    /// Reads the name of a template, or `*name`, the value that holds it.
    init?(_ range: Range<Int>, in source: SourceText, reporting log: inout DiagnosticLog) {
        if source.bytes[range].first == UInt8(ascii: "*") {
            let dotted = source.bytes.trimmingBlanks(range.dropFirst().lowerBound..<range.upperBound)
            guard let name = Name(dotted, in: source, reporting: &log) else { return nil }
            self = .dynamic(name)
        } else {
            guard source.isName(range) else {
                log.report(.badName(source, range))
                return nil
            }
            self = .named(source.text(range))
        }
    }
}

extension SourceText {
    func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    func isName(_ range: Range<Int>) -> Bool {
        !range.isEmpty && !bytes[range].contains(where: \.isBlankOrLineEnd)
    }

    /// What an opening tag and its end tag have in common: `* name` and `*name` are the same.
    func constructName(_ tag: Tag) -> String {
        let name = bytes[tag.name]
        guard name.first == UInt8(ascii: "*") else { return text(tag.name) }
        return "*" + text(bytes.trimmingBlanks(tag.name.dropFirst().lowerBound..<tag.name.upperBound))
    }
}

extension Diagnostic {
    static func badName(_ source: SourceText, _ range: Range<Int>) -> Diagnostic {
        Diagnostic(
            .templateSyntax, at: source.place(range),
            rule: range.isEmpty ? "a tag holds a name" : "a name holds no blanks",
            mend: range.isEmpty ? "write the name, or delete the tag" : "write one name in one tag")
    }

    fileprivate static func badDots(_ source: SourceText, _ range: Range<Int>) -> Diagnostic {
        Diagnostic(
            .templateSyntax, at: source.place(range),
            rule: "a dotted name has a name on both sides of each dot",
            mend: "write it as in `meeting.chair`, or `.` for the value at hand")
    }
}
