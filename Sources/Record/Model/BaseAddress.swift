/// Where the site is on the web, so that feeds, calendars and the data can name its pages in full.
public struct BaseAddress: Hashable, Sendable {
    /// With a stroke at its end: the address of a page follows it directly.
    public let text: String

    /// Reads `https://records.example.org` and `https://example.org/safety/`: a host, a port where there is one, and
    /// plain names; nil for everything else.
    public init?(reading written: String) {
        let scheme = "https://"
        guard written.hasPrefix(scheme), written.utf8.count <= 200 else { return nil }
        var parts = written.dropFirst(scheme.count).split(separator: "/", omittingEmptySubsequences: false)
        if parts.count > 1, parts.last == "" { parts.removeLast() }
        guard let host = parts.first, Self.isHost(host) else { return nil }
        let isPath = parts.dropFirst().allSatisfy { name in
            ContentFolder.isPlainName(String(name)) && name.contains { $0 != "." }
        }
        guard isPath else { return nil }
        text = scheme + parts.joined(separator: "/") + "/"
    }

    /// The part after the host, with a stroke at both ends: `/` or `/safety/`.
    public var path: String {
        let steps = text.split(separator: "/").dropFirst(2)
        return "/" + steps.map { "\($0)/" }.joined()
    }

    private static func isHost(_ text: Substring) -> Bool {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard let name = parts.first, parts.count <= 2 else { return false }
        if let port = parts.dropFirst().first {
            guard let port = Int(port), (1...65535).contains(port), String(port) == parts[1] else {
                return false
            }
        }
        return name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
            label.first != "-" && label.last != "-" && (1...63).contains(label.utf8.count)
                && label.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
        }
    }
}
