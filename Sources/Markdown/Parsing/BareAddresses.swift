/// Finds the addresses that stand in text without any marks: `https://…`, `www.…` and e-mail.
enum BareAddresses {
    struct Address: Equatable {
        let range: Range<Int>
        /// What a link needs before the words.
        let prefix: String
    }

    static func find(in text: ArraySlice<UInt8>) -> [Address] {
        var addresses: [Address] = []
        var free = text.startIndex
        var index = text.startIndex
        while index < text.endIndex {
            let found: Address? =
                switch text[index] {
                case UInt8(ascii: ":"): webAddress(in: text, colon: index, from: free)
                case UInt8(ascii: "w"): wwwAddress(in: text, at: index, from: free)
                case UInt8(ascii: "@"): mailAddress(in: text, sign: index, from: free)
                default: nil
                }
            if let found {
                addresses.append(found)
                free = found.range.upperBound
            }
            index = max(index + 1, free)
        }
        return addresses
    }

    private static func webAddress(in text: ArraySlice<UInt8>, colon: Int, from free: Int) -> Address? {
        var start = colon
        while start > free, isLetter(text[start - 1]), colon - start < 6 { start -= 1 }
        let scheme = String(decoding: text[start..<colon], as: UTF8.self).lowercased()
        guard scheme == "http" || scheme == "https", text[colon...].starts(with: "://".utf8) else {
            return nil
        }
        let host = colon + 3
        guard host < text.endIndex, isLetterOrDigit(text[host]),
            let hostEnd = endOfHost(in: text, from: host, needsDot: false)
        else { return nil }
        return Address(range: start..<endOfAddress(in: text, host: host..<hostEnd, start: start), prefix: "")
    }

    private static func wwwAddress(in text: ArraySlice<UInt8>, at start: Int, from free: Int) -> Address? {
        guard text[start...].starts(with: "www.".utf8),
            start == free || isBoundary(text[start - 1]),
            let hostEnd = endOfHost(in: text, from: start, needsDot: true)
        else { return nil }
        return Address(
            range: start..<endOfAddress(in: text, host: start..<hostEnd, start: start), prefix: "http://")
    }

    private static func mailAddress(in text: ArraySlice<UInt8>, sign: Int, from free: Int) -> Address? {
        var start = sign
        while start > free, isLetterOrDigit(text[start - 1]) || ".+-_".utf8.contains(text[start - 1]) {
            start -= 1
        }
        guard start < sign else { return nil }
        var end = sign + 1
        var dots = 0
        while end < text.endIndex {
            let byte = text[end]
            if byte == UInt8(ascii: "."), end + 1 < text.endIndex, isLetterOrDigit(text[end + 1]) {
                dots += 1
            } else if !isLetterOrDigit(byte), byte != UInt8(ascii: "-"), byte != UInt8(ascii: "_") {
                break
            }
            end += 1
        }
        guard dots > 0, isLetterOrDigit(text[end - 1]),
            end == text.endIndex || text[end] != UInt8(ascii: "@")
        else { return nil }
        return Address(range: start..<end, prefix: "mailto:")
    }

    /// Names of hosts joined by dots; no underscore in the last two of them.
    private static func endOfHost(in text: ArraySlice<UInt8>, from start: Int, needsDot: Bool) -> Int? {
        var dots = 0
        var underscores = (last: 0, before: 0)
        var end = start
        while end < text.endIndex, end - start < 256 {
            let byte = text[end]
            if byte == UInt8(ascii: "_") {
                underscores.last += 1
            } else if byte == UInt8(ascii: ".") {
                dots += 1
                underscores = (0, underscores.last)
            } else if !isLetterOrDigit(byte), byte != UInt8(ascii: "-"), byte < 0x80 {
                break
            }
            end += 1
        }
        guard underscores.last == 0, underscores.before == 0, dots > 0 || !needsDot else { return nil }
        return end
    }

    /// An address goes on to the next white space or `<`, less the punctuation of the sentence it stands in.
    private static func endOfAddress(in text: ArraySlice<UInt8>, host: Range<Int>, start: Int) -> Int {
        var end = host.upperBound
        while end < text.endIndex, text[end] > 0x20, text[end] != UInt8(ascii: "<") { end += 1 }
        var balance = 0
        for byte in text[start..<end] {
            if byte == UInt8(ascii: "(") { balance += 1 }
            if byte == UInt8(ascii: ")") { balance -= 1 }
        }
        trim: while end > host.lowerBound + 1 {
            switch text[end - 1] {
            case UInt8(ascii: ")"):
                guard balance < 0 else { break trim }
                balance += 1
                end -= 1
            case UInt8(ascii: ";"):
                end = startOfEntity(in: text, endingAt: end, from: host.lowerBound) ?? end - 1
            case let byte where "?!.,:*_~'\"".utf8.contains(byte): end -= 1
            default: break trim
            }
        }
        return end
    }

    /// `&name;` at the end of an address belongs to the sentence.
    private static func startOfEntity(in text: ArraySlice<UInt8>, endingAt end: Int, from host: Int) -> Int? {
        var start = end - 1
        while start > host, end - start < 40, isLetterOrDigit(text[start - 1]) { start -= 1 }
        guard start < end - 1, start > host, text[start - 1] == UInt8(ascii: "&") else { return nil }
        return start - 1
    }

    private static func isBoundary(_ byte: UInt8) -> Bool {
        byte <= 0x20 || "*_~(".utf8.contains(byte)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
