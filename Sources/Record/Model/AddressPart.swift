/// A name as it stands in an address: small letters, digits and hyphens.
public struct AddressPart: Hashable, Sendable {
    public let text: String

    /// - Parameter name: "Café & Bar (Anytown)" becomes `cafe-bar-anytown`.
    public init(_ name: String) {
        let letters = Self.letters(of: name)
        text = letters.isEmpty ? "unnamed" : letters
    }

    /// Nothing, where a name has no letter and no digit.
    public init?(lettersOf name: String) {
        text = Self.letters(of: name)
        if text.isEmpty { return nil }
    }

    private static func letters(of name: String) -> String {
        var text = ""
        var isApart = false
        for scalar in name.lowercased().unicodeScalars {
            if let letter = plain(scalar) {
                if isApart, !text.isEmpty { text.append("-") }
                text.unicodeScalars.append(letter)
                isApart = false
            } else if scalar != "'", scalar != "’", scalar.properties.generalCategory != .nonspacingMark {
                isApart = true
            }
        }
        return text
    }

    /// A letter without its accent, which its Unicode name tells: "LATIN SMALL LETTER E WITH ACUTE".
    private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar {
        case "a"..."z", "0"..."9": return scalar
        case _ where scalar.isASCII: return nil
        default: break
        }
        let prefix = "LATIN SMALL LETTER "
        guard let name = scalar.properties.name, name.hasPrefix(prefix) else { return nil }
        let letter = name.dropFirst(prefix.count).prefix { $0 != " " }
        return letter.utf8.count == 1 ? letter.lowercased().unicodeScalars.first : nil
    }
}

/// Gives each of many names an address of its own.
public struct AddressParts {
    private var taken: Set<String> = []

    public init() {}

    public mutating func part(for name: String) -> String {
        let first = AddressPart(name).text
        var part = first
        var number = 2
        while !taken.insert(part).inserted {
            part = "\(first)-\(number)"
            number += 1
        }
        return part
    }
}
