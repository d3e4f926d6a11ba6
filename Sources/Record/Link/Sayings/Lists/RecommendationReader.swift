import Markdown

/// Finds what a paper recommends: under a heading of recommendations, and wherever it says that the meeting is
/// asked to do something.
struct RecommendationReader {
    private let document: MarkdownDocument

    init(_ document: MarkdownDocument) {
        self.document = document
    }

    func recommendations() -> [Recommendation] {
        var reading = Reading()
        for entry in document.entries(in: 1..<max(1, document.nodes.count)) {
            switch entry.kind {
            case .heading(let level): reading.open(entry, level)
            case .paragraph: paragraph(entry, into: &reading)
            case .point, .row:
                if reading.isList { reading.add(entry.uncountedText.withoutJoining, entry.node) }
                if reading.isBelowTitle { reading.hasList = true }
            }
        }
        return reading.found
    }

    private struct Reading {
        var found: [Recommendation] = []
        /// The level of the heading that is open.
        var level: Int?
        /// Whether the list that follows is one of recommendations.
        var isAnnounced = false
        var hasList = false

        var isBelowTitle: Bool { level != nil }
        var isList: Bool { isBelowTitle || isAnnounced }

        mutating func add(_ text: String, _ node: Int) {
            found.append(Recommendation(text: text, node: node))
        }

        mutating func open(_ heading: SaidEntry, _ level: Int) {
            isAnnounced = false
            switch RecommendationTitle(heading.text) {
            case .section:
                self.level = level
                hasList = false
            case .recommendation(let text):
                add(text, heading.node)
                // What is below it explains it; others beside it are headings too.
                self.level = nil
            case nil:
                if let open = self.level, level <= open { self.level = nil }
            }
        }
    }

    private func paragraph(_ entry: SaidEntry, into reading: inout Reading) {
        if isTitle(entry, within: reading.level) {
            reading.level = RecommendationTitle(entry.text) == nil ? nil : Self.belowAllHeadings
            reading.hasList = false
            reading.isAnnounced = false
            return
        }
        let text = entry.uncountedText
        let asking = Asking(in: text, isBelowTitle: reading.isBelowTitle)
        reading.isAnnounced = asking?.leadsOn ?? false
        if let asking {
            for point in asking.points { reading.add(point, entry.node) }
            if let whole = asking.whole { reading.add(whole, entry.node) }
        } else if reading.isBelowTitle, entry.isCounted || !reading.hasList && Self.recommends(text) {
            reading.add(text.withoutJoining, entry.node)
        }
    }

    /// A line that stands for a heading: "**Recommendations**", "RECOMMENDED:". The next line in bold ends what it
    /// began.
    private func isTitle(_ entry: SaidEntry, within level: Int?) -> Bool {
        let words = entry.text.trimmed { $0 == ":" }
        let isOneWord = !words.contains { $0.isWhitespace }
        guard words.utf8.count < 60, !words.hasSuffix("."), isOneWord || isBold(entry) else { return false }
        return level == Self.belowAllHeadings || RecommendationTitle(entry.text) == .section
    }

    private func isBold(_ entry: SaidEntry) -> Bool {
        let first = entry.node + 1
        return first < document.nodes[entry.node].end && document.nodes[first].kind == .strong
            && document.nodes[first].end == document.nodes[entry.node].end
    }

    /// Whether a paragraph below the title is more than a word of explanation.
    private static func recommends(_ text: String) -> Bool {
        FoldedWords(text).words.contains(where: recommending.contains) && ".;,".contains(text.last ?? " ")
    }

    private static let belowAllHeadings = 7
    private static let recommending: Set<String> = [
        "recommended", "recommends", "recommend", "asked", "should", "note", "agree", "approve", "endorse",
        "consider",
        "support", "accept", "adopt", "commit",
    ]
}
