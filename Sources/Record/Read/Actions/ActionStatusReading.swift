import Diagnostics

extension ActionStatus {
    /// The words an update begins with.
    var words: String {
        switch self {
        case .open: "Open"
        case .inProgress: "In progress"
        case .updateToBeShared: "Update to be shared"
        case .carriedOver: "Carried over"
        case .closed: "Closed"
        }
    }

    /// The status that an update begins with, and what it says after that.
    static func stated(in update: some StringProtocol) -> (status: ActionStatus, note: String)? {
        let words = update.drop { $0.isWhitespace || isDivider($0) }
        for status in allCases {
            guard let rest = words.following(status.words) else { continue }
            return (status, String(rest.drop { $0.isWhitespace || isDivider($0) }))
        }
        return nil
    }

    /// The status that was probably meant by an update that states none. Nobody but the officer can say that "Done"
    /// means closed, so it is only ever offered.
    static func probablyMeant(in update: String) -> ActionStatus? {
        if let other = otherWords.first(where: { update.following($0.words) != nil }) { return other.status }
        return allCases.first { status in
            let count = status.words.split(separator: " ").count
            let beginning = update.split(separator: " ", maxSplits: count).prefix(count)
            let letters = beginning.joined(separator: " ").trimmed { !$0.isLetter }
            return NearMiss.nearest(to: String(letters), among: [status.words]) != nil
        }
    }

    private static let otherWords: [(words: String, status: ActionStatus)] = [
        ("complete", .closed), ("completed", .closed), ("done", .closed), ("finished", .closed),
        ("carried forward", .carriedOver), ("ongoing", .inProgress), ("on going", .inProgress),
        ("under way", .inProgress), ("underway", .inProgress), ("outstanding", .open),
    ]

    private static func isDivider(_ character: Character) -> Bool {
        ":;,.-–—•*!".contains(character)
    }
}
