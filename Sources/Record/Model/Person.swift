/// Somebody who stands, or stood, for an agency.
public struct Person: Hashable, Sendable {
    public let name: String
    public let aliases: [String]
    public let memberships: [Membership]

    /// A person's time with one agency.
    public struct Membership: Hashable, Sendable {
        /// The name of the agency.
        public let agency: String
        public let role: String?
        /// The papers that name the person, where nobody says from when to when it was so.
        public let knownFrom: String?
        public let isOnBoard: Bool
        public let term: Term
    }
}
