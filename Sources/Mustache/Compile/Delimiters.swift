/// What opens and closes a tag, until a tag such as `{{=<% %>=}}` changes it.
struct Delimiters {
    let open: [UInt8]
    let close: [UInt8]

    static let standard = Delimiters(open: Array("{{".utf8), close: Array("}}".utf8))

    /// Longer ones would make the search for them slow, and nobody writes them.
    static let longest = 16

    private init(open: [UInt8], close: [UInt8]) {
        self.open = open
        self.close = close
    }

    /// Reads `<% %>=`, what stands between the first `=` of the tag and its closing delimiter.
    init?(settingFrom content: ArraySlice<UInt8>) {
        guard content.last == UInt8(ascii: "=") else { return nil }
        let words = content.dropLast().split(whereSeparator: \.isBlankOrLineEnd).map(Array.init)
        guard words.count == 2,
            words.allSatisfy({ $0.count <= Self.longest && !$0.contains(UInt8(ascii: "=")) })
        else { return nil }
        self.init(open: words[0], close: words[1])
    }
}
