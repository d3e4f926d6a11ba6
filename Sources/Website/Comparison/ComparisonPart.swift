/// A stretch of a comparison as a page shows it: what changed, or how much between two changes did not.
enum ComparisonPart: Hashable, Sendable {
    case changes(Changes)
    case unchanged(Unchanged)

    struct Changes: Hashable, Sendable {
        /// The heading that they stand under, so that a reader knows where; nil where it was shown before, and
        /// where they begin with a heading themselves.
        let heading: Passage?
        let passages: [Passage]
    }

    struct Unchanged: Hashable, Sendable {
        /// How many paragraphs, list items and rows there are, headings not counted.
        let count: Int
        /// Those, headings too, that have another number now.
        let renumbered: [Passage]
    }
}

extension Comparison {
    /// The whole comparison with its unchanged stretches only counted.
    var parts: [ComparisonPart] {
        var parts = ComparisonParts()
        for (index, passage) in passages.enumerated() { parts.append(passage, at: index) }
        parts.close()
        return parts.parts
    }
}

private struct ComparisonParts {
    private(set) var parts: [ComparisonPart] = []
    private var unchanged: [Passage] = []
    private var changed: [Passage] = []
    private var changedHeading: Passage?

    /// The latest heading of the newer version, and a removed one since.
    private var heading: (passage: Passage, index: Int)?
    private var removedHeading: (passage: Passage, index: Int)?
    private var shownHeading: Int?

    mutating func append(_ passage: Passage, at index: Int) {
        if passage.isHeading {
            if passage.change == .removed {
                removedHeading = (passage, index)
            } else {
                (heading, removedHeading) = ((passage, index), nil)
            }
        }
        guard passage.change != .same else {
            closeChanges()
            unchanged.append(passage)
            return
        }
        closeUnchanged()
        let place = (passage.change == .removed ? removedHeading : nil) ?? heading
        if let place, place.index != shownHeading {
            closeChanges()
            shownHeading = place.index
            if place.index != index { changedHeading = place.passage }
        }
        changed.append(passage)
    }

    mutating func close() {
        closeChanges()
        closeUnchanged()
    }

    private mutating func closeChanges() {
        guard !changed.isEmpty else { return }
        parts.append(.changes(ComparisonPart.Changes(heading: changedHeading, passages: changed)))
        changed = []
        changedHeading = nil
    }

    private mutating func closeUnchanged() {
        let count = unchanged.count { !$0.isHeading }
        let renumbered = unchanged.filter(\.isRenumbered)
        unchanged = []
        guard count > 0 || !renumbered.isEmpty else { return }
        parts.append(.unchanged(ComparisonPart.Unchanged(count: count, renumbered: renumbered)))
    }
}
