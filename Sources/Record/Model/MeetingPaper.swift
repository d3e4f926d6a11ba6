import FrontMatter

/// A paper of a meeting that is neither its agenda nor its minutes nor its log: a report, a presentation.
public struct MeetingPaper: Paper {
    public internal(set) var document: Document
    /// The number of the agenda item it belongs to.
    public let item: Placed<String>?
    /// Where it is one of a series.
    public let inSeries: SeriesPart?
}
