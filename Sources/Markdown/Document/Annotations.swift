/// What others know about a document's text and want to see in its HTML: links, abbreviations, addresses.
///
/// Places are stretches of the document's `text` and indices of its `nodes`, so nobody edits HTML.
public struct Annotations: Sendable {
    struct Mark: Sendable {
        let range: Range<Int>
        let meaning: Meaning
    }

    enum Meaning: Sendable {
        case link(destination: String)
        /// The number of a block, which leads to the block itself.
        case number(destination: String)
        case abbreviation(of: String)
    }

    /// How a block shows its number.
    enum Number: Sendable {
        /// Its words begin with it.
        case written
        /// It is put before the words.
        case inserted(String, destination: String)
    }

    /// In the order in which they were put there.
    private(set) var marks: [Mark] = []
    private(set) var numbers: [Int: Number] = [:]
    private(set) var anchors: [Int: String] = [:]
    private(set) var destinations: [Int: String] = [:]
    private let own: [Int: String]
    private var taken: Set<String>
    /// Which bytes of the text bear a mark.
    private var isMarked: [Bool]

    public init(of document: MarkdownDocument) {
        own = document.anchors
        taken = Set(own.values)
        isMarked = Array(repeating: false, count: document.text.count)
    }

    /// Makes a stretch of text a link. One place bears one mark: a later mark that overlaps is left out.
    public mutating func link(_ range: Range<Int>, to destination: String) {
        add(Mark(range: range, meaning: .link(destination: destination)))
    }

    /// Makes the number that a paragraph or heading begins with a link, by which the block can be cited.
    public mutating func number(_ block: Int, at range: Range<Int>, to destination: String) {
        numbers[block] = .written
        add(Mark(range: range, meaning: .number(destination: destination)))
    }

    /// Puts a number before the words of a paragraph that has none in them, as a link like any other number.
    public mutating func number(_ block: Int, as label: String, to destination: String) {
        numbers[block] = .inserted(label, destination: destination)
    }

    /// Says what an abbreviation stands for.
    public mutating func abbreviate(_ range: Range<Int>, as meaning: String) {
        add(Mark(range: range, meaning: .abbreviation(of: meaning)))
    }

    /// Gives a block an address within its page, in place of the one it has.
    /// - Returns: the address it got: the name, with a number where another block has it.
    @discardableResult
    public mutating func anchor(_ node: Int, as name: String) -> String {
        if own[node] == name { return name }
        var address = name
        var number = 2
        while !taken.insert(address).inserted {
            address = "\(name)-\(number)"
            number += 1
        }
        anchors[node] = address
        return address
    }

    /// Sends a link of the text, or an image, somewhere else: to the page of the paper it names.
    public mutating func redirect(_ node: Int, to destination: String) {
        destinations[node] = destination
    }

    private mutating func add(_ mark: Mark) {
        let range = mark.range.clamped(to: isMarked.indices)
        guard range == mark.range, !range.isEmpty, !isMarked[range].contains(true) else { return }
        for place in range { isMarked[place] = true }
        marks.append(mark)
    }
}
