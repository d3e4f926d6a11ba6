import FrontMatter

/// A group that works on one matter for the partnership.
public struct WorkingGroup: Paper {
    public internal(set) var document: Document
    /// Who leads it, in the words of the paper.
    public let leads: [String]
    /// Who takes part.
    public let agencies: [Placed<String>]
    public let term: Term
}
