import Markdown

extension ActionMarkReader {
    /// The mentions that are enumerated together make one mark.
    func references(_ mentions: ArraySlice<Mention>) -> [ActionMark] {
        var marks: [ActionMark] = []
        var group: [ActionMark.Named] = []
        var range = 0..<0
        func endGroup() {
            guard !group.isEmpty else { return }
            let outer = withBrackets(range)
            marks.append(
                ActionMark(
                    range: outer, kind: .references(group), isFirst: isFirst(outer.lowerBound),
                    isApart: isApart(outer)))
            group = []
        }
        for mention in mentions {
            guard case .action(let written, let meeting) = mention.meaning else { continue }
            let joint = group.isEmpty ? nil : joint(in: range.upperBound..<mention.range.lowerBound)
            if joint == nil { endGroup() }
            range = (joint == nil ? mention.range.lowerBound : range.lowerBound)..<mention.range.upperBound
            // What is named of another meeting was raised there.
            guard meeting == nil, joint != .earlier else { continue }
            if joint == .range, let last = group.last?.written { group += between(last, written) }
            group.append(ActionMark.Named(written: written, range: mention.range))
        }
        endGroup()
        return marks
    }

    private enum Joint { case enumeration, range, earlier }

    /// What stands between two references of an enumeration; nil where it is something else.
    private func joint(in gap: Range<Int>) -> Joint? {
        guard gap.count <= 24 else { return nil }
        let pieces = TextPieces(document.text, in: gap, of: gap)
        var joint = Joint.enumeration
        for index in 0..<pieces.count {
            switch pieces.word(index) {
            case "was", "previously", "formerly": joint = .earlier
            case "to": joint = .range
            case "and", "or": break
            case _ where pieces.isDash(index): joint = .range
            default:
                guard let mark = pieces.mark(index), ",;&+([".unicodeScalars.contains(mark) else {
                    return nil
                }
            }
        }
        return joint
    }

    private func between(
        _ first: WrittenActionReference, _ last: WrittenActionReference
    ) -> [ActionMark.Named] {
        switch (first.likely, last.likely) {
        case (.month(let month, let low), .month(let other, let high)) where month == other:
            Self.numbers(between: low, high).map { ActionMark.Named(.month(month, number: $0)) }
        case (.minute(let minute, let low), .minute(let other, let high)) where minute == other:
            Self.numbers(between: low, high).map { ActionMark.Named(.minute(minute, number: $0)) }
        default: []
        }
    }

    /// A bracket that holds no more than the mark goes with it, and one that opens within it is closed.
    private func withBrackets(_ range: Range<Int>) -> Range<Int> {
        var range = range
        let opens = document.text[range].contains { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") }
        func closes(_ place: Int) -> Bool {
            whole.contains(place)
                && (document.text[place] == UInt8(ascii: ")") || document.text[place] == UInt8(ascii: "]"))
        }
        if opens, closes(range.upperBound) { range = range.lowerBound..<(range.upperBound + 1) }
        let before = range.lowerBound - 1
        guard whole.contains(before), closes(range.upperBound) else { return range }
        let isOpening =
            document.text[before] == UInt8(ascii: "(") || document.text[before] == UInt8(ascii: "[")
        return isOpening ? before..<(range.upperBound + 1) : range
    }

    /// More of them at once are a slip of the pen.
    private static func numbers(between low: Int, _ high: Int) -> Range<Int> {
        low < high && high - low <= 30 ? low + 1..<high : 0..<0
    }
}
