/// A word of a sentence, and the marks around it.
struct SaidWord {
    /// Within the document's text, without the marks around the word.
    let core: Range<Int>
    /// With the marks, be they apart from it, as a dash is.
    var whole: Range<Int>
    let opensBracket: Bool
    let isCapitalised: Bool
    /// "NOTED": two letters or more, and none of them small.
    let isCapitals: Bool
    /// What stands between this word and the next.
    var mark: Mark?

    enum Mark {
        case comma, dash, bracket, semicolon, colon, stop, question
    }
}
