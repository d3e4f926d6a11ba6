/// The bytes of one file, and the line and column of each of them.
public struct SourceText: Sendable {
    public let file: String
    public let bytes: [UInt8]
    /// The offset at which each line starts; a line ends with LF, CR LF or a lone CR.
    private let lineStarts: [Int]

    public init(file: String, bytes: [UInt8]) {
        self.file = file
        self.bytes = bytes
        self.lineStarts = Self.lineStarts(of: bytes)
    }

    public init(file: String, text: String) {
        self.init(file: file, bytes: Array(text.utf8))
    }

    public var lineCount: Int { lineStarts.count }

    /// The line and column of a byte; an offset past the end is the end.
    public func position(at offset: Int) -> SourcePosition {
        let offset = min(max(offset, 0), bytes.count)
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return SourcePosition(line: low + 1, column: offset - lineStarts[low] + 1)
    }

    /// The offset of a place; one past the end of its line is that end.
    public func offset(of position: SourcePosition) -> Int {
        let line = line(position.line)
        guard position.line <= lineCount else { return bytes.count }
        return min(line.startIndex + max(position.column, 1) - 1, line.endIndex)
    }

    public func range(_ offsets: Range<Int>) -> SourceRange {
        SourceRange(start: position(at: offsets.lowerBound), end: position(at: offsets.upperBound))
    }

    public func place(_ offsets: Range<Int>) -> SourcePlace {
        SourcePlace(file: file, range: range(offsets))
    }

    public func place(at offset: Int) -> SourcePlace {
        place(offset..<offset)
    }

    /// The bytes of a line, counted from 1, without its line end; empty for a line that is not there.
    public func line(_ number: Int) -> ArraySlice<UInt8> {
        guard number >= 1, number <= lineStarts.count else { return bytes[..<0] }
        let start = lineStarts[number - 1]
        var end = number < lineStarts.count ? lineStarts[number] : bytes.count
        while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") {
            end -= 1
        }
        return bytes[start..<end]
    }

    private static func lineStarts(of bytes: [UInt8]) -> [Int] {
        var starts = [0]
        for (offset, byte) in bytes.enumerated() {
            let isLoneReturn =
                byte == UInt8(ascii: "\r")
                && !(offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "\n"))
            if byte == UInt8(ascii: "\n") || isLoneReturn { starts.append(offset + 1) }
        }
        return starts
    }
}
