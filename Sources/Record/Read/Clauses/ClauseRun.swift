/// A clause as it is put together: its first block, and those that belong to it.
struct ClauseRun {
    let number: ClauseNumber
    let label: String?
    let title: String?
    let first: MinuteBlock
    private(set) var end: Int
    private var lines: [String] = []

    init(
        _ number: ClauseNumber, label: Substring?, title: String?, words: Substring, first: MinuteBlock,
        end: Int
    ) {
        self.number = number
        self.label = label.map(String.init)
        self.title = title
        self.first = first
        self.end = end
        if !words.isEmpty { lines.append(String(words)) }
    }

    var text: String { lines.joined(separator: "\n") }

    mutating func append(_ words: String, end: Int) {
        if !words.isEmpty { lines.append(words) }
        self.end = end
    }
}
