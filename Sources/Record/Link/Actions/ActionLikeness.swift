/// Finds the one action among several that another says again.
struct ActionLikeness {
    private let register: ActionRegister
    private var vocabulary = ActionWording.Vocabulary()
    private var wordings: [Int: ActionWording] = [:]

    /// Two actions with half of their words in common may be the same.
    private static let enough = 50
    /// A second one so near to the first leaves it open which of them is meant.
    private static let margin = 15
    /// No meeting has more open actions; where one does, comparing them all with each other would take too long.
    static let mostCandidates = 200

    init(_ register: ActionRegister) {
        self.register = register
    }

    enum Finding {
        case none
        case clear(Int)
        /// The nearest, and all that are about as near.
        case close([Int])
        case tooMany
    }

    mutating func nearest(to action: Int, among candidates: [Int]) -> Finding {
        guard candidates.count <= Self.mostCandidates else { return .tooMany }
        let wording = wording(of: action)
        let scores = candidates.map { (candidate: $0, likeness: wording.likeness(to: self.wording(of: $0))) }
        guard let best = scores.max(by: { $0.likeness < $1.likeness }), best.likeness >= Self.enough else {
            return .none
        }
        // The very same words leave no doubt, however near the next are.
        let limit = best.likeness == ActionWording.same ? ActionWording.same : best.likeness - Self.margin + 1
        let close = scores.filter { $0.likeness >= limit }
        return close.count == 1 ? .clear(best.candidate) : .close(close.map(\.candidate))
    }

    private mutating func wording(of action: Int) -> ActionWording {
        if let known = wordings[action] { return known }
        let wording = vocabulary.wording(of: register.actions[action])
        wordings[action] = wording
        return wording
    }
}
