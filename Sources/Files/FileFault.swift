import Glibc

/// Something the machine would not do: which file, what was tried, and the system's reason.
public struct FileFault: Error, Hashable, Sendable, CustomStringConvertible {
    public let path: String
    public let action: Action
    /// The system's number for the reason.
    public let reason: Int32

    public enum Action: String, Hashable, Sendable {
        case read = "cannot be read"
        case list = "cannot be listed"
        case write = "cannot be written"
        case create = "cannot be created"
        case rename = "cannot be put in place"
        case delete = "cannot be deleted"
    }

    public init(_ path: String, _ action: Action, reason: Int32) {
        self.path = path
        self.action = action
        self.reason = reason
    }

    public var description: String {
        "\(path) \(action.rawValue): \(String(cString: strerror(reason)))"
    }
}
