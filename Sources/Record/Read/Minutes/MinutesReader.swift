import Diagnostics
import Markdown

/// Understands how minutes are built: sections, and numbered paragraphs in them.
///
/// Partnerships number in one of two ways. Either each paragraph says its number, `3.2`; or only the sections
/// have one, which goes on from meeting to meeting, and their paragraphs are counted. Each section shows
/// which it is.
struct MinutesReader {
    private let text: PaperText

    init(_ text: PaperText) {
        self.text = text
    }

    func minutes(reporting log: inout DiagnosticLog) -> [Minute] {
        let sections = text.document.minuteSections
        if sections.allSatisfy({ $0.heading == nil }) { log.report(.noSections(text)) }
        reportTwice(sections, to: &log)
        var paragraphs = MinuteParagraphs(of: sections, in: text)
        return sections.map { section in
            Minute(
                number: section.number?.text, title: section.title, heading: section.heading,
                address: section.heading.flatMap { text.document.anchors[$0] }, nodes: section.nodes,
                paragraphs: paragraphs.read(section, reporting: &log))
        }
    }

    private func reportTwice(_ sections: [MinuteSection], to log: inout DiagnosticLog) {
        var known: [MinuteNumber: Int] = [:]
        for section in sections {
            guard let number = section.number, let heading = section.heading else { continue }
            if let first = known[number] {
                log.report(.sectionTwice(number, at: text.place(of: heading), first: text.place(of: first)))
            } else {
                known[number] = heading
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func noSections(_ text: PaperText) -> Diagnostic {
        Diagnostic(
            .minutesWithoutSections, at: text.place(of: text.document.nodes.count > 1 ? 1 : 0),
            rule: "minutes are divided by headings, and these have none",
            mend: "give each item a heading with its number, such as `## 3. Vision Zero Partnership`")
    }

    fileprivate static func sectionTwice(
        _ number: MinuteNumber, at place: SourcePlace, first: SourcePlace
    ) -> Diagnostic {
        Diagnostic(
            .minuteNumberTwice, at: place,
            rule: "a number belongs to one section, and \(number.text) stands above already",
            mend: "give one of the two another number",
            notes: [Diagnostic.Note("the first one", at: first)])
    }
}
