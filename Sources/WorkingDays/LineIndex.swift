/// Where the lines of a file start, to turn the offset of a byte into what a person can find.
struct LineIndex {
    private let starts: [Int]

    /// A line ends with LF, CR LF or a lone CR.
    init(_ bytes: [UInt8]) {
        var starts = [0]
        var previous: UInt8?
        for (offset, byte) in bytes.enumerated() {
            if previous == UInt8(ascii: "\r"), byte != UInt8(ascii: "\n") { starts.append(offset) }
            if byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
            previous = byte
        }
        self.starts = starts
    }

    /// Both from 1; the column in bytes.
    func place(of offset: Int) -> (line: Int, column: Int) {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return (low + 1, offset - starts[low] + 1)
    }
}
