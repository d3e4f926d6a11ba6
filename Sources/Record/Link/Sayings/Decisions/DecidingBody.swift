/// Tells whether the words before a verb name the meeting that decides: "the Board", "Members", "the CCSP Board".
///
/// People, agencies and the boards of others may agree to things too, but it is not this meeting that did.
struct DecidingBody {
    /// The partnership's own names, each as its words in small letters.
    private let names: [[String]]

    init(names: [String]) {
        self.names = names.map { FoldedWords($0).words }.filter { !$0.isEmpty }
    }

    /// The index of the first word of the phrase that ends with a word, where the phrase names the body.
    func start(ofPhraseEndingAt end: Int, in words: [SaidWord], _ lower: [String]) -> Int? {
        if let name = names.first(where: { Self.ends(lower, at: end, with: $0) }) {
            let start = end - name.count + 1
            return start > 0 && words[start - 1].mark == nil && lower[start - 1] == "the" ? start - 1 : start
        }
        if lower[end] == "present", end > 0, Self.everyone.contains(lower[end - 1]) { return end - 1 }
        if lower[end] == "attendance", end > 1, lower[end - 1] == "in", Self.everyone.contains(lower[end - 2])
        {
            return end - 2
        }
        guard Self.isBody(lower[end], words[end]) else { return nil }
        return start(before: end, in: words, lower)
    }

    /// Whether a word may go on with the name of a body: "the Board Members".
    func continues(_ word: String) -> Bool { Self.bodies.contains(word) }

    private func start(before end: Int, in words: [SaidWord], _ lower: [String]) -> Int? {
        var start = end
        /// Where the phrase began if "and" should turn out to join sentences rather than parts of a name.
        var afterJoining: Int?
        while start > 0, end - start < Self.longest, words[start - 1].mark == nil, !words[start].opensBracket
        {
            let word = lower[start - 1]
            if Self.disqualifying.contains(word) || word.first?.isNumber ?? false { return nil }
            if Self.others.contains(word), afterJoining == nil { return nil }
            if Self.determining.contains(word) { return whole(from: start - 1, in: words, lower) }
            let joins = ["and", "&"].contains(word)
            if !joins, Self.cannotBeNames.contains(word) { break }
            if joins {
                if afterJoining == nil { afterJoining = start }
                guard start > 1, words[start].isCapitalised, words[start - 2].isCapitalised else { break }
            } else if !words[start - 1].isCapitalised && !Self.describing.contains(word) {
                break
            }
            start -= 1
        }
        return whole(from: afterJoining ?? start, in: words, lower)
    }

    /// "Members of the Board", "a majority of members": the phrase begins before "of".
    private func whole(from start: Int, in words: [SaidWord], _ lower: [String]) -> Int? {
        guard start > 1, words[start - 1].mark == nil, lower[start - 1] == "of" else { return start }
        guard Self.parts.contains(lower[start - 2]) else { return nil }
        let isDetermined = start > 2 && ["the", "a", "all"].contains(lower[start - 3])
        return isDetermined ? start - 3 : start - 2
    }

    private static func ends(_ lower: [String], at end: Int, with name: [String]) -> Bool {
        end + 1 >= name.count && lower[(end + 1 - name.count)...end].elementsEqual(name)
    }

    private static func isBody(_ word: String, _ written: SaidWord) -> Bool {
        bodies.contains(word) || shortNames.contains { word.hasSuffix($0) } && written.isCapitals
    }

    private static let longest = 10
    private static let bodies: Set<String> = [
        "board", "group", "partnership", "committee", "panel", "forum", "meeting", "executive", "members",
        "partners", "attendees", "councillors", "we", "everyone", "everybody", "subgroup", "sub-group",
        "sub-committee", "subcommittee", "trustees", "network", "alliance", "assembly", "majority", "present",
    ]
    /// How the names of such partnerships end: CCSP, SCDRP, CSPB.
    private static let shortNames = ["csp", "cdrp", "csb", "cspb", "cssp", "csaf"]
    private static let everyone: Set<String> = ["those", "all", "members", "everyone", "partners"]
    private static let parts: Set<String> = ["members", "majority", "all", "rest", "remainder", "membership"]
    private static let determining: Set<String> = ["the", "this", "our", "all"]
    /// Small words that may be a part of such a name.
    private static let describing: Set<String> = [
        "board", "partnership", "group", "committee", "steering", "strategic", "executive", "core", "full",
        "whole",
        "wider", "joint", "community", "safety", "management", "responsible", "programme", "leadership",
        "panel",
        "forum", "remaining", "statutory", "voting",
    ]
    /// Capitalised only where they begin a sentence.
    private static let cannotBeNames = DecisionWords.subordinating.union(DecisionWords.introductions)
        .union(DecisionWords.joining)
    /// Some of the members, or the body at another time, or the body of something else.
    private static let disqualifying: Set<String> = [
        "no", "some", "several", "many", "few", "most", "one", "two", "three", "four", "five", "six", "a",
        "an",
        "another", "other", "both", "neither", "either", "each", "certain", "last", "previous", "former",
        "new",
        "next", "earlier", "local", "neighbouring", "any",
    ]
    private static let others: Set<String> = [
        "task", "working", "finish", "delivery", "sub", "project", "review", "user", "users", "focus",
        "friends",
        "residents", "residents'", "wellbeing", "safeguarding", "harm", "harms", "justice", "care",
        "countywide",
        "county-wide", "national", "regional", "parish", "scrutiny", "family", "staff", "public", "team",
        "youth",
        "tasking", "problem-solving", "operational",
    ]
}
