/// The words around a verb that tell a decision of this meeting from what only sounds like one.
enum DecisionWords {
    /// They may stand between who decides and the verb.
    static let adverbs: Set<String> = [
        "also", "unanimously", "therefore", "then", "formally", "subsequently", "fully", "all", "generally",
        "broadly", "jointly", "collectively", "further", "duly", "hereby", "thereby", "accordingly", "both",
        "consequently", "finally", "again", "provisionally", "retrospectively", "readily", "wholeheartedly",
        "thus", "officially", "afterwards", "now", "gratefully", "clearly", "warmly", "strongly", "next",
        "individually", "verbally", "additionally", "carefully",
    ]
    /// What joins the parts of a sentence.
    static let joining: Set<String> = [
        "and", "&", "but", "so", "therefore", "then", "thus", "hence", "however", "accordingly", "afterwards",
        "yet", "or",
    ]
    /// What follows one of these is no statement of the minutes' own.
    static let subordinating: Set<String> = [
        "that", "which", "who", "whom", "whose", "if", "whether", "when", "whenever", "once", "until", "till",
        "unless", "because", "as", "since", "after", "before", "where", "while", "whilst", "although",
        "though",
        "why", "how", "what", "than",
    ]
    /// Of those, the ones that a statement of the minutes' own may follow: "After some debate it was agreed".
    static let introducing: Set<String> = [
        "after", "as", "since", "when", "because", "while", "whilst", "although", "though",
    ]
    /// They begin a sentence whose subject comes later.
    static let introductions: Set<String> = [
        "following", "in", "on", "at", "during", "afterwards", "subsequently", "finally", "consequently",
        "accordingly", "thereafter", "upon", "having", "given", "with", "by", "further", "furthermore",
        "additionally", "moreover", "overall", "instead", "meanwhile", "again", "therefore", "then",
        "however",
        "for", "from", "under", "without", "despite", "regarding", "concerning", "to", "also", "resolution",
        "decision", "decisions", "outcome", "lastly", "turning", "noting", "considering", "based", "due",
    ]
    /// What stands after one of these in the same breath was said by somebody.
    static let reporting: Set<String> = [
        "said", "reported", "explained", "advised", "stated", "confirmed", "asked", "added", "felt",
        "thought",
        "believed", "told", "heard", "understood", "replied", "responded", "clarified", "suggested",
        "commented",
        "informed", "mentioned", "highlighted", "recalled", "hoped", "wished", "queried", "questioned",
        "remembered", "reminded", "claimed", "argued", "pointed", "outlined", "wondered", "assumed",
    ]
    static let negatives: Set<String> = [
        "no", "none", "nothing", "nobody", "neither", "nor", "not", "few", "never", "cannot",
    ]
    /// After one of these a verb says what is, was before, or is still to be.
    static let otherTimes: Set<String> = [
        "had", "has", "have", "having", "be", "been", "being", "is", "are", "will", "would", "shall",
        "should",
        "could", "may", "might", "must", "can", "cannot", "not", "never", "n't", "wasn't", "weren't", "isn't",
        "hasn't", "hadn't", "haven't", "to", "yet", "previously", "already", "originally", "initially",
        "earlier",
        "recently", "nearly", "almost", "newly", "first", "as", "nor", "neither", "get", "got", "getting",
    ]
    /// A report, or a part of one, of which it may just be said "Report noted."
    static let papers: Set<String> = [
        "report", "reports", "minutes", "plan", "plans", "update", "updates", "paper", "papers", "contents",
        "content", "recommendation", "recommendations", "terms", "dates", "review", "budget", "position",
        "presentation", "strategy", "proposal", "proposals", "assessment", "strategies", "timetable", "log",
    ]
    /// What a meeting may accept; anything else is conceded rather than decided.
    static let acceptable: Set<String> = [
        "minutes", "record", "report", "reports", "recommendation", "recommendations", "proposal",
        "proposals",
        "plan", "plans", "offer", "terms", "amendment", "amendments", "budget", "nomination", "nominations",
        "bid", "bids", "findings",
    ]
    /// What a meeting may agree with and decide by it; otherwise it shares an opinion.
    static let agreeableWith: Set<String> = [
        "recommendation", "recommendations", "proposal", "proposals", "approach", "plan", "plans",
        "suggestion",
        "suggestions", "course", "report", "way", "amendment", "amendments", "change", "changes",
        "correction",
        "corrections", "caveat", "proviso", "condition", "conditions", "alteration", "alterations",
        "addition",
        "additions", "exception", "effect", "following",
    ]
}
