/// Files that are to lie in a folder where they do not lie yet.
public struct NewFiles: Sendable {
    private let folder: String
    private let files: [(path: String, bytes: [UInt8])]

    /// - Parameters:
    ///   - folder: what they must not leave; it is made, where it is missing.
    ///   - files: by their paths below it, without `..`.
    public init(in folder: String, _ files: [(path: String, bytes: [UInt8])]) {
        self.folder = folder
        self.files = files
    }

    /// What keeps the files from being made as they are meant to be.
    public enum Obstacle: Hashable, Sendable {
        /// Something stands at the path of a file.
        case taken(String)
        /// A file or a link stands where a folder is to be.
        case noFolder(String)
    }

    /// The first of what is in the way.
    public var obstacle: Obstacle? {
        get throws(FileFault) {
            for (path, _) in files {
                var way = folder
                let steps = path.split(separator: "/")
                for step in steps.dropLast() {
                    way += "/\(step)"
                    if let kind = try Folder.kindOfEntry(at: way), kind != .folder { return .noFolder(way) }
                }
                if try Folder.kindOfEntry(at: "\(folder)/\(path)") != nil {
                    return .taken("\(folder)/\(path)")
                }
            }
            return nil
        }
    }

    /// Makes them in their order.
    /// - Parameter made: gains the path of each that is there, also where the next one cannot be made.
    public func create(made: inout [String]) throws(FileFault) {
        for (path, bytes) in files {
            let path = "\(folder)/\(path)"
            try Folder.create(Path.folder(of: path))
            try PlainFile.create(path, with: bytes)
            made.append(path)
        }
    }
}
