/// One file of a site: where it goes below the output folder, and what is in it.
public struct PublishedFile: Hashable, Sendable {
    /// Names joined by `/`, none of them empty, `.` or `..`.
    public let path: String
    public let bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
