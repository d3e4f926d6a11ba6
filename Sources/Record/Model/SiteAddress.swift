/// A place on the site: a page, and perhaps one place within it.
public struct SiteAddress: Hashable, Sendable {
    /// From the site's root, without a stroke before it: `cambridge/plans/2025-27/`.
    public let path: String
    /// The id of an element of that page: `p3.2`.
    public let fragment: String?

    public init(_ path: String, fragment: String? = nil) {
        self.path = path
        self.fragment = fragment
    }

    /// The way there from a page, so that the site works under any prefix and from a disk.
    public func relative(to page: String) -> String {
        let ending = fragment.map { "#\($0)" } ?? ""
        if path == page, !ending.isEmpty { return ending }
        let own = page.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        let other = path.split(separator: "/", omittingEmptySubsequences: false)
        let shared = zip(own, other.dropLast()).prefix { $0 == $1 }.count
        let up = String(repeating: "../", count: own.count - shared)
        let way = up + other.dropFirst(shared).joined(separator: "/")
        return (way.isEmpty ? "./" : Self.encoded(way)) + ending
    }

    /// Files that lie beside papers can have names that would be something else in an address: `50%.png`, `a#1.pdf`.
    private static func encoded(_ way: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in way.utf8 {
            if isPlain(byte) {
                bytes.append(byte)
            } else {
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "-_.~/!()*+,;=@".utf8.contains(byte)
        }
    }
}
