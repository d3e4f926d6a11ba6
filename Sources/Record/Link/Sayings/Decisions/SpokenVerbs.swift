/// The verbs in which meetings decide.
enum SpokenVerb: Hashable {
    case decision(DecisionVerb)
    /// "confirmed", "signed", "adopted", "taken as read": done to minutes, it accepts them.
    case ofMinutes

    init?(_ word: String) {
        if let verb = DecisionVerb(rawValue: word) {
            self = .decision(verb)
        } else if ["confirmed", "signed", "adopted", "taken"].contains(word) {
            self = .ofMinutes
        } else {
            return nil
        }
    }

    var decision: DecisionVerb {
        switch self {
        case .decision(let verb): verb
        case .ofMinutes: .accepted
        }
    }
}
