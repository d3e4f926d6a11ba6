import Files

/// Why a site was not published. The one that was there stands.
public enum PublishingFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// The output folder holds a file that no build wrote.
    case stranger(String, folder: String)
    case machine(FileFault)

    public var description: String {
        switch self {
        case .stranger(let path, let folder):
            "\(folder)/\(path) was not written by minutebook: move it away, or build into another folder"
        case .machine(let fault): fault.description
        }
    }
}
