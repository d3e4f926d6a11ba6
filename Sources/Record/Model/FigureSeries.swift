/// All papers of one series: what their figures were from period to period.
public struct FigureSeries: Sendable {
    /// Its part of an address: `domestic-abuse-quarterly`.
    public let id: String
    /// The folder of its partnership; empty at the root.
    public let partnership: String
    /// In the order of their periods; each has `inSeries`.
    public let papers: [MeetingPaper]
    /// In the order in which papers came to name them.
    public let figures: [Figure]

    public struct Figure: Sendable {
        public let id: String
        /// As the latest paper has it.
        public let title: String
        /// In the order of their periods.
        public let points: [Point]
    }

    public struct Point: Sendable {
        public let period: SeriesPeriod
        public let value: FigureValue
        /// The paper it stands in, and the address of its table there.
        public let paper: MeetingPaper
        public let table: String
        /// Why it cannot be set beside the point before; nil where it can.
        public let breakBefore: String?
    }

    /// Its name in words, as far as its id has them: "Domestic abuse quarterly".
    public var title: String {
        let words = id.replacing("-", with: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}
