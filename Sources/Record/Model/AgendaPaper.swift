import FrontMatter
import WorkingDays

/// The agenda of a meeting, with what it says of the meeting itself.
public struct AgendaPaper: Paper {
    public internal(set) var document: Document
    public let arrangements: Arrangements
    /// What the public may know of closed items.
    public let publicTitles: [PublicTitle]
    public internal(set) var agenda: Agenda

    /// When and where a meeting is, and how to come to it.
    public struct Arrangements: Hashable, Sendable {
        public let start: ClockTime?
        public let end: ClockTime?
        public let venue: String?
        public let hybrid: HybridAccess?
        /// How the public can be there.
        public let observers: String?
        /// The days it was to be on before, earliest first.
        public let movedFrom: [CivilDate]
        /// Why it does not take place.
        public let cancellation: String?
        /// The deadline for questions that the issued agenda prints.
        public let printedDeadline: Placed<LondonTime>?
    }

    /// Who can join from elsewhere.
    public enum HybridAccess: Hashable, Sendable {
        case everyone
        /// For whom: "members".
        case only(String)
        case nobody
    }

    /// How a closed item may be called in public.
    public struct PublicTitle: Hashable, Sendable {
        public let item: Placed<String>
        public let title: String
    }
}
