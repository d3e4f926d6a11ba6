import FrontMatter

/// Who was at a meeting, in the words of its minutes.
public struct WrittenAttendance: Hashable, Sendable {
    /// In the order in which they took the chair.
    public let chairs: [Placed<WrittenAttendee>]
    public let present: [Placed<WrittenAttendee>]
    public let guests: [Placed<WrittenAttendee>]
    public let apologies: [Placed<WrittenAttendee>]
    /// How many members of the public came; nil where nobody says.
    public let membersOfPublic: Int?
}

/// One line of a list of those present: "Louise Walker (City Council), minutes".
public struct WrittenAttendee: Hashable, Sendable {
    public let name: String
    /// What is said of the person, in order: a role, an agency, or both.
    public let descriptions: [String]
    public let marks: Set<Mark>
    /// Whom the person sits in for.
    public let standsInFor: String?
    /// Who sits in for the person.
    public let representedBy: String?
    /// From when or until when, of one who left or took over: "from item 8".
    public let extent: String?

    public enum Mark: String, CaseIterable, Hashable, Sendable {
        case chair
        case viceChair = "vice chair"
        case minutes, board, member, guest
    }
}
