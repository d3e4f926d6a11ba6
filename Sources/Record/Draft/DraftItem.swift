/// A row of an agenda that is drafted.
enum DraftRow: Hashable, Sendable {
    case item(DraftItem)
    /// A heading or a break; what it says of the public's being there is understood as in any agenda.
    case heading(String, minutes: Int?)

    var item: DraftItem? {
        if case .item(let item) = self { item } else { nil }
    }

    var minutes: Int? {
        switch self {
        case .item(let item): item.minutes
        case .heading(_, let minutes): minutes
        }
    }
}

/// An item of an agenda that is drafted, before it has its number.
struct DraftItem: Hashable, Sendable {
    /// What an item is to each meeting.
    enum Role: Hashable, Sendable {
        /// Welcome, apologies, declarations: nothing comes before it.
        case opening
        case minutes, actions, nextMeeting
        case other
    }

    var role = Role.other
    var words: String
    var lead = ""
    var minutes: Int?
    /// It is sent round in writing only, and says so in place of its length.
    var isWrittenReport = false
    var isClosed = false
    var publicTitle: String?
    var parts: [DraftItem] = []
}

extension AgendaItem {
    /// What is closed is nothing that every meeting has.
    var role: DraftItem.Role {
        if isClosed || parent != nil { return .other }
        if isOnlyAWelcome || SectionKind(name).isDeclarations { return .opening }
        if SectionKind(name).isMinutes { return .minutes }
        if reviewsActions { return .actions }
        return namesNextMeeting ? .nextMeeting : .other
    }
}
