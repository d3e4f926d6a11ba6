import FrontMatter

/// One of the things a plan puts first.
public struct Priority: Hashable, Sendable {
    public let kind: PriorityKind
    /// Counted within its kind.
    public let number: Int
    public let title: String
    /// The id of the theme that it carries on.
    public let theme: Placed<String>?
    /// Who leads on it, in the words of the plan: a person, an office, "to be confirmed".
    public let leads: [String]
    /// Why it was chosen.
    public let why: String?
    public let aims: [String]
    public let targets: [Target]
    public let spending: [Spending]

    /// What it is called within its plan: `strategic-1`.
    public var id: String { "\(kind.rawValue)-\(number)" }

    /// What is to be reached, and what was.
    public struct Target: Hashable, Sendable {
        public let text: String
        /// Where things stood before.
        public let baseline: String?
        public let goal: String?
        public let outcome: String?
    }

    /// What money went to.
    public struct Spending: Hashable, Sendable {
        public let purpose: String
        public let amount: FigureValue
    }
}
