import Diagnostics

/// Gives headings, and the blocks that ask for one, an address that no other node of the document has.
struct Anchors {
    private(set) var names: [Int: String] = [:]
    private var taken: Set<String> = []
    private var nextNumber: [String: Int] = [:]

    /// What blocks ask for comes first, so that no heading and no double ever moves it.
    init(
        of document: MarkdownDocument, explicit: [(node: Int, name: String)], source: SourceText,
        reporting log: inout DiagnosticLog
    ) {
        var doubles: [(node: Int, name: String)] = []
        for (node, name) in explicit {
            if taken.insert(name).inserted { names[node] = name } else { doubles.append((node, name)) }
        }
        for (node, name) in doubles {
            let other = unique(name)
            names[node] = other
            log.report(.anchorTwice(name, source, document.nodes[node], address: other))
        }
        for node in document.nodes.indices where names[node] == nil {
            guard case .heading = document.nodes[node].kind else { continue }
            names[node] = unique(Self.slug(of: document.string(of: node)))
        }
    }

    private mutating func unique(_ name: String) -> String {
        var candidate = name
        while !taken.insert(candidate).inserted {
            let number = nextNumber[name, default: 2]
            nextNumber[name] = number + 1
            candidate = "\(name)-\(number)"
        }
        return candidate
    }

    /// The words of a heading as an address: small letters and digits, hyphens between the words.
    static func slug(of heading: String) -> String {
        var slug = ""
        for scalar in heading.unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                slug += scalar.properties.lowercaseMapping
            } else if scalar.properties.isGraphemeExtend || scalar == "'" || scalar == "’" {
                continue
            } else if !slug.isEmpty, slug.last != "-" {
                slug += "-"
            }
        }
        while slug.last == "-" { slug.removeLast() }
        return slug.isEmpty ? "section" : slug
    }
}

extension Diagnostic {
    fileprivate static func anchorTwice(
        _ name: String, _ source: SourceText, _ node: MarkdownNode, address: String
    ) -> Diagnostic {
        Diagnostic(
            .anchorDuplicate, at: SourcePlace(file: source.file, range: SourceRange(at: node.position)),
            rule: "an address is given once in a document, and `{#\(name)}` stands above already",
            mend: "give this one another name; until then its address is #\(address)")
    }
}
