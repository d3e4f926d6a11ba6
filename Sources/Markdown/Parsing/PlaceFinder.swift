import Diagnostics

/// Finds where the pieces of a text stand in their file, from the first to the last.
///
/// The parser's own word is taken where the file bears it out; after link definitions, or code and titles
/// that go on over lines, it does not, and the piece is looked for from where the last one ended.
struct PlaceFinder {
    private let source: SourceText
    /// The line of the file that is the parser's first.
    private let firstLine: Int
    /// Where the piece found last has ended.
    private var cursor: Int

    /// How much of a piece is compared, and how far ahead it is looked for.
    private static let compared = 16
    private static let ahead = 256

    init(_ source: SourceText, from start: Int) {
        self.source = source
        firstLine = source.position(at: start).line
        cursor = start
    }

    /// Where the next piece stands, as far as is known.
    var here: SourcePosition { source.position(at: cursor) }

    /// A block begins where the parser says.
    mutating func enterBlock(at claimed: SourcePosition) -> SourcePosition {
        cursor = offset(of: claimed)
        return here
    }

    mutating func place(of piece: UnsafeBufferPointer<UInt8>, claimed: SourcePosition) -> SourcePosition {
        let start = UnsafeBufferPointer(rebasing: piece.prefix(Self.compared))
        let offset = offset(of: claimed)
        let found = offset >= cursor && stands(start, at: offset) ? offset : search(for: start) ?? cursor
        cursor = min(found + piece.count, source.bytes.count)
        return source.position(at: found)
    }

    /// A line ends here, and what follows stands on the next one.
    mutating func passLineEnd() -> SourcePosition {
        let place = here
        let end = source.bytes[cursor...].prefix(Self.ahead).firstIndex(where: Self.endsLine)
        guard let end else { return place }
        let isPair = source.bytes[end...].starts(with: [UInt8(ascii: "\r"), UInt8(ascii: "\n")])
        cursor = end + (isPair ? 2 : 1)
        return source.position(at: end)
    }

    /// Whether a backslash before a mark says that it is meant as text.
    /// - Parameters:
    ///   - mark: the mark, which stands somewhere in a run of text.
    ///   - place: where the run begins.
    ///   - length: how long it is; in the file escapes and entities make it longer.
    func isEscaped(_ mark: [UInt8], inRunAt place: SourcePosition, length: Int) -> Bool {
        let run = source.bytes[source.offset(of: place)...].prefix(2 * length + mark.count + Self.compared)
        guard let range = run.lastRange(of: mark) else { return false }
        return range.lowerBound > 0 && source.bytes[range.lowerBound - 1] == UInt8(ascii: "\\")
    }

    private func offset(of claimed: SourcePosition) -> Int {
        source.offset(of: SourcePosition(line: claimed.line + firstLine - 1, column: claimed.column))
    }

    /// First on the line itself; a few letters further down could be anybody's.
    private func search(for start: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let first = start.first else { return nil }
        var isSameLine = true
        for offset in cursor..<min(cursor + Self.ahead, source.bytes.count) {
            let byte = source.bytes[offset]
            if Self.endsLine(byte) { isSameLine = false }
            guard byte == first, isSameLine || start.count >= 4 else { continue }
            if stands(start, at: offset) { return offset }
        }
        return nil
    }

    /// The parser turns the line ends within code into spaces.
    private func stands(_ start: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        guard offset + start.count <= source.bytes.count else { return false }
        for index in start.indices {
            let byte = source.bytes[offset + index]
            if byte != start[index], !(start[index] == UInt8(ascii: " ") && Self.endsLine(byte)) {
                return false
            }
        }
        return true
    }

    private static func endsLine(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }
}

extension ArraySlice<UInt8> {
    fileprivate func lastRange(of bytes: [UInt8]) -> Range<Int>? {
        guard count >= bytes.count else { return nil }
        let starts = startIndex...(endIndex - bytes.count)
        return starts.reversed().first { self[$0...].starts(with: bytes) }.map { $0..<($0 + bytes.count) }
    }
}
