import FrontMatter

/// What makes a paper one of a series: the same figures, from period to period.
public struct SeriesPart: Hashable, Sendable {
    /// Its part of an address: `domestic-abuse-quarterly`.
    public let series: String
    public let period: Placed<SeriesPeriod>
    public let figures: [FollowedFigure]
    /// Why figures of this period cannot be set beside earlier ones.
    public let breakReason: String?
}

/// A figure that is followed over time, and the cell it stands in.
public struct FollowedFigure: Hashable, Sendable {
    /// What it is called from paper to paper: `referrals`.
    public let id: String
    public let title: String
    /// The address of its table.
    public let table: Placed<String>
    /// The words of the first cell of its row.
    public let row: Placed<String>
    /// The words of the head of its column.
    public let column: Placed<String>
}
