/// The web addresses in a text: their figures are the names of pages, and nobody's.
enum WebAddresses {
    /// The bytes with a nought in place of each byte of a web address, so that all others stay where they are.
    static func blanked(in bytes: [UInt8]) -> [UInt8] {
        var blanked = bytes
        var index = 0
        while index < bytes.count {
            guard openings.contains(where: { bytes.hasWord($0, at: index) }) else {
                index += 1
                continue
            }
            while index < bytes.count, !endsAddress(bytes[index]) {
                blanked[index] = 0
                index += 1
            }
        }
        return blanked
    }

    private static let openings = ["http://", "https://", "www."].map { Array($0.utf8) }

    private static func endsAddress(_ byte: UInt8) -> Bool {
        byte <= UInt8(ascii: " ") || "<>()[]|\"".utf8.contains(byte)
    }
}

extension [UInt8] {
    /// Whether a word in small letters stands at an offset, in whatever letters, with no letter or digit before it.
    func hasWord(_ word: [UInt8], at offset: Int) -> Bool {
        guard offset + word.count <= count, self[offset].lowercase == word.first,
            offset == 0 || !self[offset - 1].isLetterOrDigit
        else { return false }
        return word.indices.allSatisfy { self[offset + $0].lowercase == word[$0] }
    }

    /// Whether neither a letter nor a digit stands at an offset.
    func isBoundary(_ offset: Int) -> Bool {
        !indices.contains(offset) || !self[offset].isLetterOrDigit
    }
}

extension UInt8 {
    var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
    var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lowercase) }
    var isLetterOrDigit: Bool { isDigit || isLetter }
    var lowercase: UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self + 32 : self
    }
}
