/// An action as the minutes raise it.
struct MinutedAction: Hashable {
    /// What the paper calls it, else its count within its minute: `89/1`. Nil where it stands in no numbered minute,
    /// and there is nothing to count from.
    var reference: ActionReference?
    /// Whether the paper gives the reference itself.
    let isWritten: Bool
    /// The index of the minute.
    let minute: Int
    /// The index of the minute's paragraph; nil for an action in a heading.
    let paragraph: Int?
    /// What is to be done: what the action itself says, else the words of its paragraph without the mark.
    let text: String
    /// Only those named in the action itself; a paragraph tells of people who are to do nothing.
    let owners: ActionOwners
    /// The block that holds the mark.
    let node: Int
    /// The mark in the document's text; nil where only the ends of a range, "07/01 – 07/03", are written, and in a
    /// list below "Actions:".
    let range: Range<Int>?
}
