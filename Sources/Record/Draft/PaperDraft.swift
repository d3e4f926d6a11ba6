/// A paper of a meeting, with nothing in it but what ties it to its place.
public struct PaperDraft: Sendable {
    public let file: DraftFile

    /// Nothing, where the title has no letter or digit to name a file by.
    /// - Parameter item: the number of the agenda's item that it belongs to.
    public init?(_ title: String, for meeting: MeetingID, item: String?) {
        guard let name = AddressPart(lettersOf: title)?.text.cut(to: Self.longestName) else { return nil }
        var fields = DraftFields()
        fields.add("title", title)
        fields.add("publish", as: "draft")
        fields.add("item", as: item.map { "\"\($0)\"" })
        if item == nil { fields.remark("item: \"7\"") }
        fields.remark(
            """
            The issued file, where one lies beside this paper:
            original: \(name).pdf
            What stands below a heading `## Recommendations`, a point or a paragraph each, is what the meeting
            is asked to decide.
            """)
        file = DraftFile("\(meeting.contentFolder)/\(name).md", fields)
    }

    private static let longestName = 60

    /// The names that a meeting's folder and its pages keep for themselves.
    public static let reservedNames: Set<String> = ["agenda", "minutes", "actions", "pack", "readme"]

    /// The name of the file without the ending.
    public var name: String { String(file.path.split(separator: "/").last?.dropLast(3) ?? "") }
}

extension String {
    /// As many of the words that hyphens part as a name may have letters; the first one is cut if it has to be.
    fileprivate func cut(to length: Int) -> String {
        guard count > length else { return self }
        let start = prefix(length)
        return String(start.lastIndex(of: "-").map { start[..<$0] } ?? start)
    }
}
