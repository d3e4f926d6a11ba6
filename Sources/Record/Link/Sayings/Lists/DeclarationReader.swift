import Markdown

/// Finds the interests declared under the title of such declarations.
struct DeclarationReader {
    private let document: MarkdownDocument
    private let minutes: [Minute]

    init(_ document: MarkdownDocument, _ minutes: [Minute]) {
        self.document = document
        self.minutes = minutes
    }

    func declarations() -> [Declaration] {
        minutes.indices.flatMap(declarations)
    }

    private func declarations(in index: Int) -> [Declaration] {
        let minute = minutes[index]
        let kind = SectionKind(minute.title)
        var heading: (kind: SectionKind, level: Int)?
        var declarations: [Declaration] = []
        var paragraph = 0
        let start = minute.heading.map { document.nodes[$0].end } ?? minute.nodes.lowerBound
        for entry in document.entries(in: start..<minute.nodes.upperBound) {
            if case .heading(let level) = entry.kind {
                let own = SectionKind(entry.text)
                if own.isDeclarations {
                    heading = (own, level)
                } else if let open = heading, level <= open.level {
                    heading = nil
                }
                continue
            }
            let current = heading?.kind ?? kind
            guard current.isDeclarations, let text = declared(by: entry, isMixed: current.isMixed) else {
                continue
            }
            while paragraph < minute.paragraphs.count - 1,
                minute.paragraphs[paragraph].nodes.upperBound <= entry.node
            {
                paragraph += 1
            }
            declarations.append(
                Declaration(text: text, minute: index, paragraph: paragraph, node: entry.node))
        }
        return declarations
    }

    /// The sentences that declare something; nil where none does.
    private func declared(by entry: SaidEntry, isMixed: Bool) -> String? {
        let words = entry.uncountedText
        if LoneAction.isAll(of: words) || words.hasSuffix(":") { return nil }
        if entry.kind != .paragraph {
            let isNone = Self.declaresNothing(FoldedWords(words).words) || isMixed && !Self.declares(words)
            return isNone || Self.isAddressedToAll(words) ? nil : words
        }
        let text = Array(words.utf8)
        let sentences = SaidSentence.sentences(in: text.indices, of: text).map { $0.written($0.words) }
        let said = sentences.filter { sentence in
            !Self.declaresNothing(FoldedWords(sentence).words) && !Self.isAddressedToAll(sentence)
                && (Self.declares(sentence) || !isMixed && Self.isEntry(sentence))
        }
        return said.isEmpty ? nil : said.joined(separator: " ")
    }

    private static func declares(_ sentence: String) -> Bool {
        FoldedWords(sentence).words.contains { word in
            ["declar", "disclos", "interest"].contains { word.hasPrefix($0) }
        }
    }

    /// "Ada Bell – trustee of the refuge".
    private static func isEntry(_ sentence: String) -> Bool {
        [" – ", " - ", ": "].contains { sentence.contains($0) }
    }

    private static func declaresNothing(_ words: [String]) -> Bool {
        if words.prefix(6).contains(where: ["none", "nil", "nothing"].contains) { return true }
        return words.indices.contains { index in
            (words[index] == "no" || words[index] == "not")
                && words[(index + 1)...].prefix(4).contains { word in
                    ["interest", "declar", "disclos", "any", "received"].contains { word.hasPrefix($0) }
                }
        }
    }

    /// "Members were reminded to declare any interests."
    private static func isAddressedToAll(_ sentence: String) -> Bool {
        let words = FoldedWords(sentence).words
        return words.contains { ["invited", "reminded", "asked", "requested", "required"].contains($0) }
            && words.contains { ["declare", "disclose", "any", "declarations"].contains($0) }
    }
}
