/// A block of HTML cut into its tags, the words between them and its line ends.
struct HTMLPieces: Sequence, IteratorProtocol {
    enum Piece {
        case text(Slice<UnsafeBufferPointer<UInt8>>)
        case tag(Slice<UnsafeBufferPointer<UInt8>>)
        case lineEnd
    }

    private var rest: Slice<UnsafeBufferPointer<UInt8>>

    init(_ html: UnsafeBufferPointer<UInt8>) {
        rest = html[...]
        while rest.last == UInt8(ascii: "\n") { rest = rest.dropLast() }
    }

    mutating func next() -> Piece? {
        guard let first = rest.first else { return nil }
        if first == UInt8(ascii: "\n") {
            rest = rest.dropFirst()
            return .lineEnd
        }
        if beginsTag {
            return .tag(take(through: UInt8(ascii: ">")))
        }
        return .text(takeText())
    }

    private var beginsTag: Bool {
        guard rest.count > 1, rest.first == UInt8(ascii: "<") else { return false }
        switch rest[rest.startIndex + 1] {
        case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "/"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"):
            return true
        default: return false
        }
    }

    /// Up to and with the byte, or to the end of the line where it does not come.
    private mutating func take(through byte: UInt8) -> Slice<UnsafeBufferPointer<UInt8>> {
        var end = rest.startIndex
        while end < rest.endIndex, rest[end] != UInt8(ascii: "\n") {
            end += 1
            if rest[end - 1] == byte { break }
        }
        defer { rest = rest[end...] }
        return rest[..<end]
    }

    private mutating func takeText() -> Slice<UnsafeBufferPointer<UInt8>> {
        var end = rest.startIndex + 1
        while end < rest.endIndex, rest[end] != UInt8(ascii: "\n"), rest[end] != UInt8(ascii: "<") {
            end += 1
        }
        defer { rest = rest[end...] }
        return rest[..<end]
    }
}
