import Markdown

/// Says what abbreviations stand for, at the first place of each in every section of a paper.
struct GlossaryMarker {
    private let finder: PhraseFinder
    private let meanings: [String]

    init(_ glossaries: [Glossary]) {
        let entries = glossaries.flatMap(\.entries)
        finder = PhraseFinder(entries.map(\.short), spelling: .exact)
        meanings = entries.map(\.long)
    }

    /// - Parameter links: where words lead somewhere already, they bear no other mark.
    func mark(_ document: Document, in links: inout DocumentLinks) {
        // The glossary itself says it in the next cell.
        guard !meanings.isEmpty, document.kind != .glossary else { return }
        let taken = links.links.map(\.range).sorted { $0.lowerBound < $1.lowerBound }
        var said: Set<Int> = []
        var next = 0
        for node in document.body.nodes.indices {
            let kind = document.body.nodes[node].kind
            if case .heading = kind { said.removeAll() }
            guard kind.holdsText else { continue }
            for stretch in document.body.linkableStretches(of: node) {
                for found in finder.occurrences(in: document.body.text, within: stretch) {
                    while next < taken.count, taken[next].upperBound <= found.range.lowerBound { next += 1 }
                    let isTaken = next < taken.count && taken[next].overlaps(found.range)
                    guard !isTaken, said.insert(found.phrase).inserted else { continue }
                    links.abbreviations.append(
                        DocumentLinks.Abbreviation(range: found.range, meaning: meanings[found.phrase]))
                }
            }
        }
    }
}
