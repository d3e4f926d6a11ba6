import Diagnostics
import Markdown

@testable import Record

/// What the words of a paper refer to.
struct MentionReading {
    let document: MarkdownDocument
    let mentions: [Mention]

    init(_ markdown: String) {
        self.init(Array(markdown.utf8))
    }

    init(_ bytes: [UInt8]) {
        var log = DiagnosticLog()
        document = MarkdownDocument.parse(SourceText(file: "paper.md", bytes: bytes), reporting: &log)
        mentions = MentionReader(document).mentions()
    }

    /// Each as `words -> meaning`.
    var found: [String] {
        mentions.map { "\(words(of: $0)) -> \($0.meaning.shown)" }
    }

    func words(of mention: Mention) -> String {
        String(decoding: document.text[mention.range], as: UTF8.self)
    }
}

extension Mention.Meaning {
    fileprivate var shown: String {
        switch self {
        case .action(let reference, let meeting):
            "action \(reference.shown)" + Self.shown(meeting)
        case .agendaItem(let item, let meeting): "item \(item)" + Self.shown(meeting)
        case .appendix(let label, let meeting): "appendix \(label)" + Self.shown(meeting)
        case .minute(let number, let meeting): "minute \(number)" + Self.shown(meeting)
        case .minutes(let meeting): "minutes" + Self.shown(meeting)
        case .meeting(let meeting): "meeting" + Self.shown(meeting)
        case .plan(let period): "plan \(period.text)"
        case .priority(let number, let kind, let title):
            "\(kind.map { "\($0.rawValue) " } ?? "")priority \(number)" + (title.isEmpty ? "" : ": \(title)")
        }
    }

    private static func shown(_ meeting: NamedMeeting?) -> String {
        switch meeting {
        case nil: ""
        case .last: " of the last"
        case .on(let day, let month, let year):
            " of "
                + [day.map { "\($0)" }, month.name, year.map { "\($0)" }].compactMap(\.self).joined(
                    separator: " ")
        }
    }
}

extension WrittenActionReference {
    fileprivate var shown: String { likely.text + (otherwise.map { " or \($0.text)" } ?? "") }
}
