import Markdown

/// A heading of the minutes with the blocks below it.
struct MinuteSection {
    /// Nil for text before any heading.
    let heading: Int?
    let number: MinuteNumber?
    let title: String?
    let nodes: Range<Int>
    let blocks: [MinuteBlock]
}

extension MarkdownDocument {
    /// Divides the minutes at their headings.
    ///
    /// A heading with a number opens a section at any level. Others do where they are no deeper than the
    /// numbered ones: a deeper one, such as `### Question`, lies within its section.
    var minuteSections: [MinuteSection] {
        let headings = minuteHeadings
        let sectionLevel = Self.sectionLevel(of: headings)
        let openings = headings.filter { $0.title.number != nil || $0.level <= sectionLevel }
        let end = children(of: 0).first { isFootnote($0) } ?? nodes.count
        var sections: [MinuteSection] = []

        let before = 1..<(openings.first?.node ?? end)
        let blocks = before.isEmpty ? [] : minuteBlocks(in: before)
        if blocks.contains(where: { !isHeading($0) }) {
            sections.append(
                MinuteSection(heading: nil, number: nil, title: nil, nodes: before, blocks: blocks))
        }
        for (index, opening) in openings.enumerated() {
            let next = index + 1 < openings.count ? openings[index + 1].node : end
            let blocks = minuteBlocks(in: nodes[opening.node].end..<next)
            // A heading over other headings is the title of them all.
            let isTitle = opening.title.number == nil && opening.level < sectionLevel && blocks.isEmpty
            if isTitle { continue }
            sections.append(
                MinuteSection(
                    heading: opening.node, number: opening.title.number, title: opening.title.title,
                    nodes: opening.node..<next, blocks: blocks))
        }
        return sections
    }

    private struct MinuteHeading {
        let node: Int
        let level: Int
        let title: SectionTitle
    }

    private var minuteHeadings: [MinuteHeading] {
        children(of: 0).compactMap { node in
            guard case .heading(let level) = nodes[node].kind else { return nil }
            return MinuteHeading(node: node, level: level, title: SectionTitle(words(of: node)))
        }
    }

    /// The level of the numbered headings; where there are none, of all but the title of the whole.
    private static func sectionLevel(of headings: [MinuteHeading]) -> Int {
        let numbered = headings.filter { $0.title.number != nil }
        let others = headings.dropFirst()
        return numbered.map(\.level).min() ?? others.map(\.level).min() ?? headings.first?.level ?? 1
    }

    /// Whether a block is a heading of the minutes, and not of something quoted or listed in them.
    func isHeading(_ block: MinuteBlock) -> Bool {
        if case .heading = nodes[block.node].kind { block.standing == .topLevel } else { false }
    }

    private func isFootnote(_ node: Int) -> Bool {
        if case .footnote = nodes[node].kind { true } else { false }
    }
}
