/// Frames in which a table that is wider than the screen can be moved. Each is a region of its page, with a name
/// that no other has.
public struct TableFrames: Sendable {
    /// By the nodes of the tables.
    private(set) var names: [Int: String] = [:]
    private var taken: Set<String>
    private var nextNumber: [String: Int]

    /// An ellipsis comes after a name that is cut.
    private static let longestName = 119

    /// - Parameters:
    ///   - title: names the tables that have neither a caption nor a heading before them.
    ///   - previous: the frames of the paper that stands before this one on a page of several.
    public init(of document: MarkdownDocument, titled title: String, after previous: TableFrames? = nil) {
        taken = previous?.taken ?? []
        nextNumber = previous?.nextNumber ?? [:]
        var heading: String?
        for (index, node) in document.nodes.enumerated() {
            switch node.kind {
            case .heading: heading = Self.name(document.text(of: index)) ?? heading
            case .table:
                let caption = document.caption(of: index).flatMap { Self.name(document.text(of: $0)) }
                names[index] = unique(caption ?? heading ?? Self.name(Array(title.utf8)[...]) ?? title)
            default: break
            }
        }
    }

    /// The words on one line, as many of them as a name may have; nil where there are none.
    private static func name(_ text: ArraySlice<UInt8>) -> String? {
        var name = ""
        var length = 0
        for word in text.split(whereSeparator: { $0 <= UInt8(ascii: " ") }) {
            let word = String(decoding: word, as: UTF8.self)
            length += word.count + (name.isEmpty ? 0 : 1)
            if length > longestName {
                return (name.isEmpty ? String(word.prefix(longestName)) : name) + "…"
            }
            name += name.isEmpty ? word : " \(word)"
        }
        return name.isEmpty ? nil : name
    }

    /// The name, with a number where another table has it.
    private mutating func unique(_ name: String) -> String {
        var candidate = name
        while !taken.insert(candidate.lowercased()).inserted {
            let number = nextNumber[name, default: 2]
            nextNumber[name] = number + 1
            candidate = "\(name) \(number)"
        }
        return candidate
    }
}

extension MarkdownDocument {
    /// The caption of a table, where it has one and that says something.
    func caption(of table: Int) -> Int? {
        let first = table + 1
        guard first < nodes[table].end, nodes[first].kind == .tableCaption, !nodes[first].text.isEmpty else {
            return nil
        }
        return first
    }
}
