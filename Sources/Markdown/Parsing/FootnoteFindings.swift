import Diagnostics

/// Marks without a note, and notes without a mark: the parser leaves the latter out without a word.
struct FootnoteFindings {
    let document: MarkdownDocument
    let source: SourceText

    private static let opening = Array("[^".utf8)

    func report(from start: Int, to log: inout DiagnosticLog) {
        reportMarksWithoutNote(to: &log)
        reportNotesWithoutMark(from: start, to: &log)
    }

    private func reportMarksWithoutNote(to log: inout DiagnosticLog) {
        let escaped = escapedLabels()
        for node in document.nodes where node.kind == .text {
            let text = document.text[node.text]
            var index = text.startIndex
            while index < text.endIndex {
                defer { index += 1 }
                guard text[index] == UInt8(ascii: "["), let label = Self.label(at: text[index...]),
                    escaped[node.position.line]?.contains(label) != true
                else { continue }
                let column = node.position.column + index - text.startIndex
                log.report(
                    .unknownNote(
                        label, at: SourcePlace(file: source.file, line: node.position.line, column: column)))
            }
        }
    }

    private func reportNotesWithoutMark(from start: Int, to log: inout DiagnosticLog) {
        let (shown, code) = linesOfNotesAndCode()
        var names: Set<String> = []
        let first = source.position(at: start).line
        for number in first..<max(first, source.lineCount + 1) {
            let line = source.line(number)
            let indentation = line.prefix { $0 == UInt8(ascii: " ") }.count
            guard indentation < 4, let label = Self.label(at: line.dropFirst(indentation)),
                line.dropFirst(indentation + label.utf8.count + 3).first == UInt8(ascii: ":"),
                !code.contains(number)
            else { continue }
            let isSecond = !names.insert(label.lowercased()).inserted
            guard !shown.contains(number) else { continue }
            let place = SourcePlace(file: source.file, line: number, column: indentation + 1)
            log.report(.unusedNote(label, isSecond: isSecond, at: place))
        }
    }

    /// The names in `\[^name]` on each line: such a mark is meant as text.
    private func escapedLabels() -> [Int: Set<String>] {
        var labels: [Int: Set<String>] = [:]
        for (offset, byte) in source.bytes.enumerated() where byte == UInt8(ascii: "\\") {
            guard let label = Self.label(at: source.bytes[(offset + 1)...]) else { continue }
            labels[source.position(at: offset).line, default: []].insert(label)
        }
        return labels
    }

    /// The name in `[^name]` at the start of some bytes.
    private static func label(at bytes: ArraySlice<UInt8>) -> String? {
        guard bytes.starts(with: opening) else { return nil }
        let label = bytes.dropFirst(opening.count).prefix(100).prefix { byte in
            byte > 0x20 && byte != UInt8(ascii: "]") && byte != UInt8(ascii: "[")
        }
        guard !label.isEmpty, label.endIndex < bytes.endIndex, bytes[label.endIndex] == UInt8(ascii: "]")
        else {
            return nil
        }
        return String(decoding: label, as: UTF8.self)
    }

    /// The lines on which the notes that are shown begin, and those of code blocks with their fences.
    private func linesOfNotesAndCode() -> (notes: Set<Int>, code: Set<Int>) {
        var notes: Set<Int> = []
        var code: Set<Int> = []
        let marks = NoteMarks(in: document, visible: [document.nodes.indices])
        for node in document.nodes {
            switch node.kind {
            case .footnote(let number) where marks.shown.contains(number): notes.insert(node.position.line)
            case .codeBlock:
                let count = document.text[node.text].count { $0 == UInt8(ascii: "\n") }
                code.formUnion(node.position.line...(node.position.line + count + 1))
            default: break
            }
        }
        return (notes, code)
    }
}

extension Diagnostic {
    fileprivate static func unknownNote(_ label: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .footnoteUnknown, at: place,
            rule: "a mark such as [^\(label)] leads to a note, and there is none of this name",
            mend: "add a line `[^\(label)]: …` with the note")
    }

    fileprivate static func unusedNote(_ label: String, isSecond: Bool, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .footnoteUnused, at: place,
            rule: isSecond
                ? "a note is given once, and [^\(label)] stands above already"
                : "a note is shown where the text refers to it, and nothing refers to [^\(label)]",
            mend: isSecond
                ? "give this one another name" : "write [^\(label)] in the text, or delete the note")
    }
}
