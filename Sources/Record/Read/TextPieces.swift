/// The words, numbers and marks of a stretch of text, in its own bytes.
///
/// Spaces of any kind and line breaks only part the pieces. Characters that are not seen, such as a soft hyphen,
/// are no piece and part nothing.
struct TextPieces {
    struct Piece {
        let kind: Kind
        let range: Range<Int>
        /// Whether it stands directly on what is before it.
        let isAttached: Bool
    }

    enum Kind: Hashable {
        case word
        /// Of the digits 0 to 9.
        case number
        case mark(Unicode.Scalar)

        fileprivate var isMark: Bool { if case .mark = self { true } else { false } }
    }

    let text: [UInt8]
    private(set) var pieces: [Piece] = []
    private var words: [String] = []
    /// Whether a word or number goes on after the stretch.
    private let isCutShort: Bool

    /// - Parameter whole: the text the stretch is a part of; letters just outside belong to its words.
    init(_ text: [UInt8], in stretch: Range<Int>, of whole: Range<Int>) {
        self.text = text
        let before = stretch.lowerBound - 1
        let after = stretch.upperBound
        isCutShort = whole.contains(after) && Self.isLetterOrDigit(text[after])
        var isAttached = whole.contains(before) && Self.isLetterOrDigit(text[before])
        var position = stretch.lowerBound
        while position < stretch.upperBound {
            let start = position
            switch Self.class(at: &position, of: text, upTo: stretch.upperBound) {
            case .space: isAttached = false
            case .unseen: break
            case .part(let kind):
                append(Piece(kind: kind, range: start..<position, isAttached: isAttached))
                isAttached = true
            }
        }
        words = pieces.map { $0.kind == .word ? Self.smallWord(text[$0.range]) : "" }
    }

    init(_ text: String) {
        let bytes = Array(text.utf8)
        self.init(bytes, in: bytes.indices, of: bytes.indices)
    }

    /// Letters and digits lengthen the piece they follow.
    private mutating func append(_ piece: Piece) {
        if piece.isAttached, let last = pieces.last, last.kind == piece.kind, !piece.kind.isMark,
            last.range.upperBound == piece.range.lowerBound
        {
            let whole = last.range.lowerBound..<piece.range.upperBound
            pieces[pieces.count - 1] = Piece(kind: last.kind, range: whole, isAttached: last.isAttached)
        } else {
            pieces.append(piece)
        }
    }
}

// What a piece is. All can be asked for any place, also for one before or after the text.
extension TextPieces {
    var count: Int { pieces.count }

    /// A word in small letters; empty for another piece, and for a word too long or foreign to be looked for.
    func word(_ index: Int) -> String { words.indices.contains(index) ? words[index] : "" }

    /// The figures of a number, at most nine.
    func figures(_ index: Int) -> String? {
        guard isNumber(index), pieces[index].range.count <= 9 else { return nil }
        return String(decoding: text[pieces[index].range], as: UTF8.self)
    }

    func mark(_ index: Int) -> Unicode.Scalar? {
        guard pieces.indices.contains(index), case .mark(let mark) = pieces[index].kind else { return nil }
        return mark
    }

    func isNumber(_ index: Int) -> Bool { pieces.indices.contains(index) && pieces[index].kind == .number }

    func isWord(_ index: Int) -> Bool { pieces.indices.contains(index) && pieces[index].kind == .word }

    /// A hyphen or a dash of any length.
    func isDash(_ index: Int) -> Bool { mark(index).map(Self.dashes.contains) ?? false }

    func isApostrophe(_ index: Int) -> Bool { mark(index) == "'" || mark(index) == "’" }

    func isAttached(_ index: Int) -> Bool { pieces.indices.contains(index) && pieces[index].isAttached }

    func isCapitalised(_ index: Int) -> Bool {
        isWord(index)
            && (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(text[pieces[index].range.lowerBound])
    }

    func isInCapitals(_ index: Int) -> Bool {
        isWord(index)
            && text[pieces[index].range].allSatisfy(Self.isCapital)
    }

    /// The place in the text where a piece begins.
    func start(of index: Int) -> Int { pieces[index].range.lowerBound }

    /// The place in the text where the piece before ends.
    func end(before index: Int) -> Int { pieces[index - 1].range.upperBound }

    static let dashes: Set<Unicode.Scalar> = ["-", "‐", "‑", "‒", "–", "—", "−"]
}

// Where words and numbers begin and end.
extension TextPieces {
    /// Whether a piece does not go on from one before: "non-action" and "e-mail@action" do.
    func begins(at index: Int) -> Bool {
        guard isAttached(index) else { return pieces.indices.contains(index) }
        guard let mark = mark(index - 1) else { return false }
        guard isAttached(index - 1) else { return true }
        switch mark {
        // A space is easily forgotten after a sentence: "was closed.Action point 07/01".
        case ".", ",": return isCapitalised(index)
        case "/": return isWord(index)
        case "-", "‐", "‑", "_", "@", "'", "’", "#", "&", "=", "+", "£", "%", "~", "\\": return false
        default: return true
        }
    }

    /// Whether a word or number is whole: "07/01" is not in "07/01/2023", "10" not in "10th", "10.30" and "10%".
    func ends(before next: Int) -> Bool {
        guard next < count else { return !isCutShort }
        guard isAttached(next) else { return true }
        guard let mark = mark(next) else { return false }
        if mark == "%" || mark == "_" { return false }
        let after = next + 1
        guard isAttached(after) else { return true }
        switch mark {
        case "/", ":": return !isNumber(after)
        case ".": return !isNumber(after) && (!isWord(after) || isCapitalised(after))
        case ",": return !(isNumber(after) && pieces[after].range.count == 3)
        case _ where Self.dashes.contains(mark):
            return !isNumber(after) && (!isWord(after) || isCapitalised(after))
        default: return true
        }
    }
}

extension TextPieces {
    private enum Class {
        case space, unseen
        case part(Kind)
    }

    private static func smallWord(_ word: ArraySlice<UInt8>) -> String {
        // Nothing longer is looked for, and so much is kept without memory of its own.
        guard word.count <= 15 else { return "" }
        return String(decoding: word.map { isCapital($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }

    private static func isCapital(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private static func isLetter(_ byte: UInt8) -> Bool { isCapital(byte & ~0x20) }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }

    /// What stands at a position, which then lies after it: a run of plain letters or digits, or a character.
    private static func `class`(at position: inout Int, of text: [UInt8], upTo end: Int) -> Class {
        let start = position
        position += 1
        switch text[start] {
        case let byte where isLetter(byte):
            while position < end, isLetter(text[position]) { position += 1 }
            return .part(.word)
        case let byte where isDigit(byte):
            while position < end, isDigit(text[position]) { position += 1 }
            return .part(.number)
        case 0...0x20: return .space
        case let byte where byte < 0x80: return .part(.mark(Unicode.Scalar(byte)))
        default:
            while position < end, text[position] & 0xC0 == 0x80 { position += 1 }
            let character = String(decoding: text[start..<position], as: UTF8.self)
            return character.unicodeScalars.first.map(`class`(of:)) ?? .unseen
        }
    }

    private static func `class`(of scalar: Unicode.Scalar) -> Class {
        let properties = scalar.properties
        if properties.isWhitespace { return .space }
        // A raised digit is the mark of a note.
        if properties.numericType == .digit { return .part(.mark(scalar)) }
        if properties.isAlphabetic || properties.numericType != nil || properties.isGraphemeExtend {
            return .part(.word)
        }
        return properties.generalCategory == .format ? .unseen : .part(.mark(scalar))
    }
}
