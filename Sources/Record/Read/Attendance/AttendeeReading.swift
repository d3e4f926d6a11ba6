extension WrittenAttendee {
    /// Reads a line of a list of those present, as papers write it: "Louise Walker (City Council), minutes",
    /// "Darcy Weaver – Vice-Chairman", "Jo Bell (Probation Service), replacing Ann Roe".
    init?(reading line: String) {
        let pieces = AttendeePieces(line).pieces
        guard let name = pieces.first, name.contains(where: \.isLetter) else { return nil }
        var descriptions: [String] = []
        var marks: Set<Mark> = []
        var standsInFor: String?
        var representedBy: String?
        var extent: String?
        for piece in pieces.dropFirst() {
            if let mark = Mark(naming: piece) {
                marks.insert(mark)
            } else if let other = Self.name(in: piece, after: Self.standingIn) {
                standsInFor = other
            } else if let other = Self.name(in: piece, after: Self.representing) {
                representedBy = other
            } else if Self.extents.contains(where: { piece.following($0) != nil }) {
                extent = piece
            } else {
                descriptions.append(piece)
            }
        }
        self.init(
            name: name, descriptions: descriptions, marks: marks, standsInFor: standsInFor,
            representedBy: representedBy, extent: extent)
    }

    private static func name(in piece: String, after phrases: [String]) -> String? {
        for phrase in phrases {
            guard let name = piece.following(phrase)?.withoutOuterSpaces, !name.isEmpty else { continue }
            return String(name)
        }
        return nil
    }

    private static let standingIn = [
        "representing", "replacing", "in place of", "on behalf of", "standing in for", "deputising for",
        "substituting for", "substitute for", "deputy for", "for",
    ]
    private static let representing = ["represented by", "replaced by", "substituted by"]
    private static let extents = ["from", "to", "until", "up to"]
}

extension WrittenAttendee.Mark {
    /// A mark by one of the names that papers have for it.
    fileprivate init?(naming piece: String) {
        let words = FoldedWords(piece).joined
        guard let mark = Self.allCases.first(where: { $0.names.contains(words) }) else { return nil }
        self = mark
    }

    private var names: Set<String> {
        switch self {
        case .chair: ["chair", "chairman", "chairwoman", "chairperson", "chairing", "inthechair", "thechair"]
        case .viceChair:
            [
                "vicechair", "vicechairman", "vicechairwoman", "vicechairperson", "deputychair",
                "deputychairman",
            ]
        case .minutes:
            [
                "minutes", "minutetaker", "minutestaker", "minutesecretary", "minutessecretary", "notetaker",
                "notes",
            ]
        case .board: ["board", "boardmember"]
        case .member: ["member"]
        case .guest: ["guest"]
        }
    }
}

/// A line taken apart at brackets, commas and dashes, each part in one line and none empty.
private struct AttendeePieces {
    private(set) var pieces: [String] = []

    init(_ line: String) {
        for piece in BracketedText(line).pieces {
            let text = piece.isBracketed ? piece.content : piece.text
            var start = text.startIndex
            var index = start
            while index < text.endIndex {
                let next = text.index(after: index)
                if Self.parts(text[index], before: text[..<index].last, after: text[next...].first) {
                    append(text[start..<index])
                    start = next
                }
                index = next
            }
            append(text[start...])
        }
    }

    private mutating func append(_ text: Substring) {
        let piece = text.inOneLine
        if !piece.isEmpty { pieces.append(piece) }
    }

    /// A dash parts only where a space is beside it: "Jessica-Rose" is one name, "Sargent- Chief Inspector" two parts.
    private static func parts(_ character: Character, before: Character?, after: Character?) -> Bool {
        switch character {
        case ",", ";", ":", "\t", "\n": true
        case "-", "–", "—": before == " " || after == " "
        default: false
        }
    }
}
