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
        public let isOnBoard: Bool
        public let term: Term
    }
}
