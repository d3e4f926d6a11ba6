/// The name a block asks for as its address: `{#name}` at its end.
struct AnchorMark {
    let name: String
    /// Where the mark begins, the white space before it included.
    let start: Int

    /// A name begins with a letter and goes on with letters, digits, `.`, `-` and `_`.
    init?(atEndOf text: ArraySlice<UInt8>) {
        guard text.last == UInt8(ascii: "}"), let brace = text.lastIndex(of: UInt8(ascii: "{")) else {
            return nil
        }
        let name = text[(brace + 1)..<(text.endIndex - 1)]
        guard name.count >= 2, name.count <= 80, name.first == UInt8(ascii: "#") else { return nil }
        let letters = name.dropFirst()
        guard let first = letters.first, Self.isLetter(first), letters.allSatisfy(Self.isNameByte) else {
            return nil
        }
        var start = brace
        while start > text.startIndex, text[start - 1] == UInt8(ascii: " ") { start -= 1 }
        guard start < brace || start == text.startIndex else { return nil }
        self.name = String(decoding: letters, as: UTF8.self)
        self.start = start
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "._-".utf8.contains(byte)
    }
}
