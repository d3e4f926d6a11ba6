/// The list of the files of a published site, kept among them: only what is on it may be deleted.
struct Manifest: Hashable, Sendable {
    static let path = ".minutebook"

    let paths: [String]

    init(of files: [PublishedFile]) {
        self.init(paths: Set(files.map(\.path)))
    }

    init(paths: Set<String>) {
        self.paths = paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    init(reading bytes: [UInt8]) {
        paths = bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
    }

    /// One path a line.
    var bytes: [UInt8] {
        Array(paths.map { "\($0)\n" }.joined().utf8)
    }
}
