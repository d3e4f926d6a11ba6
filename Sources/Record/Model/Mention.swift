/// A place in the words of a paper that refers to something else of the record.
public struct Mention: Hashable, Sendable {
    /// The bytes of the document's text to be linked. In an enumeration the first has the words that announce it:
    /// "Action points 07/02", then "07/03".
    public let range: Range<Int>
    /// The block that holds the words.
    public let node: Int
    public let meaning: Meaning

    /// What is referred to, as far as the words say.
    ///
    /// `of` is the meeting the words name, where they name one: "minute 95 of 26 April 2011", "Appendix 1 of the
    /// July minutes". Without it, it is of the meeting whose paper says it, or for an action of the one that
    /// last used the reference.
    public enum Meaning: Hashable, Sendable {
        /// "Action point 07/01".
        case action(WrittenActionReference, of: NamedMeeting?)
        /// "Agenda Item 10"; a part always as `10(a)`.
        case agendaItem(String, of: NamedMeeting?)
        /// "Appendix 1", "Appendix A".
        case appendix(String, of: NamedMeeting?)
        /// "minute 95", "paragraph 7.1.3".
        case minute(String, of: NamedMeeting?)
        /// "Minutes of 14 March 2023".
        case minutes(of: NamedMeeting)
        /// "the meeting held on 14 March 2023".
        case meeting(NamedMeeting)
        /// "Community Safety Plan 2014-17".
        case plan(PlanPeriod)
        /// "Strategic Priority 1: Preventing violence": the title is what follows in the sentence, and may be empty
        /// or go on for longer than the title does.
        case priority(number: Int, kind: PriorityKind?, title: String)
    }
}
