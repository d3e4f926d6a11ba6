/// A path's parts.
public enum Path {
    /// What comes before the last `/`: "." where there is none.
    public static func folder(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    public static func name(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
        return String(path[path.utf8.index(after: slash)...])
    }

    /// The same way without steps that lead nowhere: "./content//a/" is "content/a".
    public static func normalised(_ path: String) -> String {
        let steps = path.split(separator: "/").filter { $0 != "." }
        let way = steps.joined(separator: "/")
        if path.hasPrefix("/") { return "/\(way)" }
        return way.isEmpty ? "." : way
    }
}
