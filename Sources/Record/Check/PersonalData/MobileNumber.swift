/// A mobile number of the United Kingdom.
struct MobileNumber: Hashable {
    /// As it is dialled within the country: eleven digits, 07….
    let digits: String

    /// All in a text, with their places among its bytes.
    static func all(in bytes: [UInt8]) -> [(number: MobileNumber, range: Range<Int>)] {
        var found: [(MobileNumber, Range<Int>)] = []
        var index = 0
        while index < bytes.count {
            if let match = match(in: bytes, at: index) {
                found.append((MobileNumber(digits: match.digits), index..<match.end))
                index = match.end
            } else {
                index += 1
            }
        }
        return found
    }

    private static let length = 11
    private static let prefixes = ["+44", "0044", "44"].map { Array($0.utf8) }

    private static func match(in bytes: [UInt8], at start: Int) -> (digits: String, end: Int)? {
        guard bytes[start] == UInt8(ascii: "+") || bytes[start].isDigit, bytes.isBoundary(start - 1),
            !isWithinFigure(bytes, at: start)
        else { return nil }
        var index = start
        let prefix = prefixes.first { bytes[start...].starts(with: $0) }
        if let prefix {
            index = afterSeparators(in: bytes, from: start + prefix.count)
            // "+44 (0)7…", and "+44 07…" of those who do not know better.
            if index < bytes.count, bytes[index] == UInt8(ascii: "0") {
                index = afterSeparators(in: bytes, from: index + 1)
            }
        } else {
            guard bytes[start] == UInt8(ascii: "0") else { return nil }
            index += 1
        }
        guard index < bytes.count, bytes[index] == UInt8(ascii: "7") else { return nil }
        // A date and a time in figures begin with a shorter group: "07.11.2023 9.30".
        var shortest = 3
        var group = prefix == nil ? 1 : 0
        var digits = "0"
        while digits.utf8.count < length {
            guard index < bytes.count else { return nil }
            if bytes[index].isDigit {
                digits.unicodeScalars.append(Unicode.Scalar(bytes[index]))
                group += 1
                index += 1
            } else {
                guard group >= shortest else { return nil }
                shortest = 2
                let next = afterSeparators(in: bytes, from: index)
                guard next > index, next < bytes.count, bytes[next].isDigit else { return nil }
                index = next
                group = 0
            }
        }
        return bytes.isBoundary(index) ? (digits, index) : nil
    }

    /// "3.07" and "2023-07" go on from what stands before.
    private static func isWithinFigure(_ bytes: [UInt8], at start: Int) -> Bool {
        guard start >= 2, bytes[start - 2].isDigit else { return false }
        return ".,-/:".utf8.contains(bytes[start - 1])
    }

    /// The offset after a few spaces, stops, hyphens and brackets.
    private static func afterSeparators(in bytes: [UInt8], from start: Int) -> Int {
        var index = start
        var count = 0
        while count < 3, let length = separatorLength(in: bytes, at: index) {
            index += length
            count += 1
        }
        return index
    }

    /// Also of a space that does not break, and of the hyphens and dashes beyond ASCII.
    private static func separatorLength(in bytes: [UInt8], at index: Int) -> Int? {
        guard index < bytes.count else { return nil }
        if " .-()".utf8.contains(bytes[index]) { return 1 }
        if bytes[index...].starts(with: [0xC2, 0xA0]) { return 2 }
        let isDash = index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
        return isDash && (0x90...0x94).contains(bytes[index + 2]) ? 3 : nil
    }
}
