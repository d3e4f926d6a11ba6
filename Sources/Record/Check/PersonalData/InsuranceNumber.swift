/// A National Insurance number: two letters, six digits and a letter, in pairs or in one.
enum InsuranceNumber {
    /// The places of all in a text among its bytes.
    static func all(in bytes: [UInt8]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        while index < bytes.count {
            if let end = end(in: bytes, at: index) {
                found.append(index..<end)
                index = end
            } else {
                index += 1
            }
        }
        return found
    }

    private static func end(in bytes: [UInt8], at start: Int) -> Int? {
        guard bytes[start].isLetter, bytes.isBoundary(start - 1), start + 9 <= bytes.count,
            isPrefix(bytes[start].lowercase, bytes[start + 1].lowercase)
        else { return nil }
        var index = start + 2
        for _ in 0..<3 {
            index = afterSeparator(in: bytes, at: index)
            guard index + 1 < bytes.count, bytes[index].isDigit, bytes[index + 1].isDigit else { return nil }
            index += 2
        }
        index = afterSeparator(in: bytes, at: index)
        guard index < bytes.count, "abcd".utf8.contains(bytes[index].lowercase), bytes.isBoundary(index + 1)
        else {
            return nil
        }
        return index + 1
    }

    /// One space or hyphen, if there is one.
    private static func afterSeparator(in bytes: [UInt8], at index: Int) -> Int {
        guard index < bytes.count else { return index }
        if bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "-") { return index + 1 }
        return bytes[index...].starts(with: [0xC2, 0xA0]) ? index + 2 : index
    }

    /// Not every pair of letters is given out.
    private static func isPrefix(_ first: UInt8, _ second: UInt8) -> Bool {
        guard first.isLetter, second.isLetter, !"dfiquv".utf8.contains(first),
            !"dfioquv".utf8.contains(second)
        else { return false }
        return !["bg", "gb", "kn", "nk", "nt", "tn", "zz"].contains {
            $0.utf8.elementsEqual([first, second])
        }
    }
}
