/// Who is to do something, in the words of the action.
public struct ActionOwners: Hashable, Sendable {
    /// The parts of an enumeration that are surely apart. One of them can be two owners, "Ada Bell and Tom Reed",
    /// or a single one, "Fire and Rescue Service".
    public let phrases: [String]

    static let none = ActionOwners(phrases: [])

    /// A name of an agency joins few words with "and"; the limit keeps long enumerations quick.
    private static let mostPartsOfName = 4

    /// The owners one by one: where a known name has "and" in it, that name, else what stands on either side.
    public func names(knowing isKnown: (String) -> Bool = { _ in false }) -> [String] {
        phrases.flatMap { Self.names(in: $0, knowing: isKnown) }
    }

    private static func names(in phrase: String, knowing isKnown: (String) -> Bool) -> [String] {
        let parts = SentenceWords.split(phrase).split { $0 == "and" || $0 == "&" }
        var names: [String] = []
        var start = 0
        while start < parts.count {
            var end = min(start + mostPartsOfName, parts.count)
            while end > start + 1, !isKnown(phrase.stretch(over: parts[start..<end])) { end -= 1 }
            names.append(phrase.stretch(over: parts[start..<end]))
            start = end
        }
        return names
    }
}

extension String {
    fileprivate func stretch(over parts: ArraySlice<ArraySlice<Substring>>) -> String {
        guard let first = parts.first?.first, let last = parts.last?.last else { return "" }
        return String(self[first.startIndex..<last.endIndex])
    }
}
