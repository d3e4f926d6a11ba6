import Markdown

/// Finds the key messages of a meeting: under a heading of theirs, or after the words "Key messages:".
struct KeyMessageReader {
    private let document: MarkdownDocument
    private let minutes: [Minute]

    init(_ document: MarkdownDocument, _ minutes: [Minute]) {
        self.document = document
        self.minutes = minutes
    }

    func messages() -> [KeyMessage] {
        minutes.indices.flatMap(messages)
    }

    private func messages(in index: Int) -> [KeyMessage] {
        let minute = minutes[index]
        let isWhole = SectionKind(minute.title).isKeyMessages
        var level: Int?
        /// Whether the list that comes next is announced by a line.
        var isAnnounced = false
        var messages: [KeyMessage] = []
        let start = minute.heading.map { document.nodes[$0].end } ?? minute.nodes.lowerBound
        for entry in document.entries(in: start..<minute.nodes.upperBound) {
            if case .heading(let own) = entry.kind {
                isAnnounced = false
                if SectionKind(entry.text).isKeyMessages {
                    level = own
                } else if let open = level, own <= open {
                    level = nil
                }
                continue
            }
            let text = entry.uncountedText
            if entry.kind == .paragraph, let announced = Self.announced(by: text) {
                isAnnounced = announced.isEmpty
                if !announced.isEmpty {
                    messages.append(KeyMessage(text: announced, minute: index, node: entry.node))
                }
                continue
            }
            if entry.kind == .paragraph { isAnnounced = false }
            guard isWhole || level != nil || isAnnounced, !(entry.kind == .paragraph && text.hasSuffix(":")),
                !LoneAction.isAll(of: text)
            else { continue }
            messages.append(KeyMessage(text: text, minute: index, node: entry.node))
        }
        return messages
    }

    /// What stands after "Key messages:"; empty where a list follows, nil for any other paragraph.
    private static func announced(by text: String) -> String? {
        for words in ["key messages", "key message"] {
            guard let rest = text.following(words) else { continue }
            if rest.isEmpty { return "" }
            guard rest.first == ":" else { return nil }
            return String(rest.dropFirst().withoutOuterSpaces)
        }
        return nil
    }
}
