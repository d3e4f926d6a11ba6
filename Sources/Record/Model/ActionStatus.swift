/// Where an action stands, under its name in the data.
public enum ActionStatus: String, CaseIterable, Hashable, Sendable {
    case open
    case inProgress = "in-progress"
    case updateToBeShared = "update-to-be-shared"
    case carriedOver = "carried-over"
    case closed
}
