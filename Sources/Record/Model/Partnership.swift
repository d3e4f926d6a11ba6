import FrontMatter
import WorkingDays

/// A community safety partnership: its rules and who is on it.
public struct Partnership: Paper {
    /// Its text is the introduction on its first page.
    public internal(set) var document: Document
    /// Its folder below the content folder, and so its place on the site; empty at the root.
    public let folder: String
    public let name: String
    public let shortName: String
    public let contact: Contact
    /// E-mail addresses and phone numbers that may stand in papers, besides the contact's.
    public let publicContacts: [String]
    public let rules: Rules
    /// In the order of the file.
    public let agencies: [Agency]

    /// How the public reaches the support officer.
    public struct Contact: Hashable, Sendable {
        public let email: String?
        public let phone: String?

        static let none = Contact(email: nil, phone: nil)
    }

    /// What the partnership has set for its meetings.
    public struct Rules: Sendable {
        /// Nil where the partnership takes no questions from the public.
        public let questions: QuestionDeadlineRule?
        public let papers: PapersRule?
        /// How many board members a meeting needs to decide.
        public let quorum: Int?
        public let division: Division
        public let closures: [Closure]
        /// After how many meetings an action that is still open counts as overdue.
        public let actionsOverdueAfter: Int
    }
}

/// A body that has a seat on the partnership.
public struct Agency: Hashable, Sendable {
    public let name: Placed<String>
    public let aliases: [String]
    /// Whether the law asks it to take part.
    public let isStatutory: Bool
    public let term: Term
    /// The body that took its place.
    public let successor: Placed<String>?
    public let members: [Member]
}

/// A person who stands for an agency.
public struct Member: Hashable, Sendable {
    public let name: Placed<String>
    public let aliases: [String]
    public let role: String?
    /// The papers that name the person, where nobody says from when to when it was so.
    public let knownFrom: String?
    /// Whether the person is on the board, and so can vote for the agency.
    public let isOnBoard: Bool
    public let term: Term
}

/// From a day to a day, each of them included; without a day it is open on that side.
public struct Term: Hashable, Sendable {
    public let first: CivilDate?
    public let last: CivilDate?

    public func contains(_ day: CivilDate) -> Bool {
        if let first, day < first { return false }
        if let last, day > last { return false }
        return true
    }
}
