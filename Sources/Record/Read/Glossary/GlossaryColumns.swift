import Diagnostics

/// Which columns of a table hold abbreviations and what they mean.
struct GlossaryColumns {
    let short: Int
    let long: Int

    /// Nil where one of the two is not there.
    init?(heads: [String]) {
        guard let short = Self.column(among: heads, Self.shortHeads),
            let long = Self.column(among: heads, Self.longHeads)
        else { return nil }
        (self.short, self.long) = (short, long)
    }

    /// The head to add, and the one that was probably meant to be it, where a table has just one of the two.
    static func missing(in heads: [String]) -> (head: String, probably: String?)? {
        let short = column(among: heads, shortHeads)
        let long = column(among: heads, longHeads)
        guard (short == nil) != (long == nil) else { return nil }
        let others = heads.indices.filter { $0 != short && $0 != long }.map { heads[$0] }
        let head = short == nil ? "Abbreviation" : "Meaning"
        return (head, NearMiss.nearest(to: head, among: others))
    }

    private static func column(among heads: [String], _ known: Set<String>) -> Int? {
        heads.firstIndex { known.contains(FoldedWords($0).joined) }
    }

    private static let shortHeads: Set<String> = [
        "abbreviation", "abbreviations", "abbreviatedto", "acronym", "acronyms", "initials", "initialism",
        "short", "shortform", "shortname", "term", "terms", "word", "words",
    ]
    private static let longHeads: Set<String> = [
        "meaning", "meanings", "means", "whatitmeans", "whatitstandsfor", "standsfor", "definition",
        "definitions", "explanation", "explanations", "description", "expansion", "infull", "full",
        "fullform", "fullname", "fullterm", "fulltitle", "longform", "name",
    ]
}
