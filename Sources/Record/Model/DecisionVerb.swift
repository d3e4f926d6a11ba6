/// What a meeting did, whichever way its minutes put it.
public enum DecisionVerb: String, CaseIterable, Hashable, Sendable {
    case agreed, noted, approved, endorsed, resolved, accepted
}
