/// An e-mail address, in small letters.
struct EmailAddress: Hashable {
    let local: String
    let domain: String

    var text: String { "\(local)@\(domain)" }

    /// All in a text, with their places among its bytes.
    static func all(in bytes: [UInt8]) -> [(address: EmailAddress, range: Range<Int>)] {
        var found: [(EmailAddress, Range<Int>)] = []
        for at in bytes.indices where bytes[at] == UInt8(ascii: "@") {
            var start = at
            while start > 0, isLocal(bytes[start - 1]) { start -= 1 }
            while start < at, !bytes[start].isLetterOrDigit { start += 1 }
            var end = at + 1
            while end < bytes.count, isDomain(bytes[end]) { end += 1 }
            while end > at + 1, !bytes[end - 1].isLetterOrDigit { end -= 1 }
            let domain = String(decoding: bytes[(at + 1)..<end], as: UTF8.self).lowercased()
            let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
            guard start < at, labels.count >= 2, !labels.contains(""),
                let last = labels.last, last.utf8.count >= 2, last.utf8.allSatisfy(\.isLetter)
            else { continue }
            let local = String(decoding: bytes[start..<at], as: UTF8.self).lowercased()
            found.append((EmailAddress(local: local, domain: domain), start..<end))
        }
        return found
    }

    private static func isLocal(_ byte: UInt8) -> Bool {
        byte.isDigit || byte.isLetter || "._%+-'&".utf8.contains(byte)
    }

    private static func isDomain(_ byte: UInt8) -> Bool {
        byte.isDigit || byte.isLetter || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    }
}
