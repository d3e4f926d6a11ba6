extension AgendaLead {
    /// Takes "Jo Bell (City Council) Sam Roe (Constabulary) / Chair" apart into those who lead.
    ///
    /// A slash, a comma, a semicolon and a line's end part them, and so does a bracket that ends; "and" does
    /// not, for it is part of many names: "Fire and Rescue".
    static func leads(reading cell: String) -> [AgendaLead] {
        // The date of the next meeting often stands where others have their lead.
        guard !cell.inOneLine.isDate else { return [] }
        var leads: [AgendaLead] = []
        for piece in BracketedText(cell).pieces {
            if piece.isBracketed {
                let agency = piece.content.inOneLine
                guard !agency.isEmpty else { continue }
                // The name before belongs to these brackets only if nothing parts the two.
                if let last = leads.last, last.agency == nil, isUnparted(before: piece, in: cell) {
                    leads[leads.count - 1] = AgendaLead(name: last.name, agency: agency)
                } else {
                    leads.append(AgendaLead(name: agency, agency: nil))
                }
            } else {
                let follows = leads.last?.agency != nil
                for (index, part) in piece.text.split(whereSeparator: parts).enumerated() {
                    let name = index == 0 && follows ? part.withoutJoiningWord.inOneLine : part.inOneLine
                    if name.contains(where: { $0.isLetter || $0.isNumber }) {
                        leads.append(AgendaLead(name: name, agency: nil))
                    }
                }
            }
        }
        return leads
    }

    private static func parts(_ character: Character) -> Bool {
        character == "/" || character == ";" || character == "," || character.isNewline
    }

    private static func isUnparted(before piece: BracketedText.Piece, in cell: String) -> Bool {
        let last = cell[..<piece.text.startIndex].last { !$0.isWhitespace || $0.isNewline }
        return last.map { !parts($0) } ?? false
    }
}

extension Substring {
    /// "Sam Roe" of "and Sam Roe".
    fileprivate var withoutJoiningWord: Substring {
        let words = drop { $0.isWhitespace }
        for joint in ["and ", "with ", "& "] where words.lowercased().hasPrefix(joint) {
            return words.dropFirst(joint.count)
        }
        return self
    }
}
