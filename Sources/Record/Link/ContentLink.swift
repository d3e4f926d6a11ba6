import Markdown

/// A link or an image within the content: the file or the page that its destination names.
struct ContentLink: Hashable {
    /// What the destination may mean: a path below the content folder, as seen from the paper's file, and an
    /// address, as seen from its page.
    let path: String?
    let address: String?
    let fragment: String?

    /// Nothing, where the destination leads out of the site: `https://…`, `mailto:…`.
    init?(_ destination: String, in document: Document) {
        guard !destination.isEmpty, !destination.hasPrefix("//"), Self.scheme(of: destination) == nil else {
            return nil
        }
        let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let way = parts[0].prefix { $0 != "?" }
        fragment = parts.count > 1 && !parts[1].isEmpty ? String(parts[1]).removingPercentEncoding : nil
        guard !way.isEmpty else {
            path = document.path
            address = document.address
            return
        }
        let decoded = String(way).removingPercentEncoding
        path = Self.resolve(decoded, from: document.path)
        address = Self.resolve(decoded, from: document.address)
    }

    private static func scheme(of destination: String) -> Substring? {
        let letters = destination.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
        return destination[letters.endIndex...].first == ":" && !letters.isEmpty ? letters : nil
    }

    /// The pages it may mean, the likeliest first. Many a page has no file of its own, so that the way to it may
    /// begin at the paper's file as well as at its page; a stroke at the end is often left out.
    var addresses: [String] {
        [address, path].compactMap(\.self).flatMap { [$0, $0 + "/"] }
    }

    /// Follows a way from a file or a page; nil where it leads out of the site.
    private static func resolve(_ way: String, from start: String) -> String? {
        var steps =
            way.hasPrefix("/") ? [] : start.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        let parts = way.split(separator: "/", omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            switch part {
            case "..":
                guard !steps.isEmpty else { return nil }
                steps.removeLast()
                if index == parts.count - 1 { steps.append("") }
            case ".": if index == parts.count - 1 { steps.append("") }
            case "": if index == parts.count - 1 { steps.append("") }
            default: steps.append(part)
            }
        }
        return steps.joined(separator: "/")
    }
}

extension String {
    /// With `%20` and the like read as the bytes they stand for.
    fileprivate var removingPercentEncoding: String {
        guard utf8.contains(UInt8(ascii: "%")) else { return self }
        var bytes: [UInt8] = []
        var rest = utf8[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), let value = UInt8(String(rest.prefix(2)) ?? "", radix: 16) {
                rest = rest.dropFirst(2)
                bytes.append(value)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension MarkdownDocument {
    /// The links and images of the text with where they lead.
    var destinations: [(node: Int, destination: String, isImage: Bool)] {
        nodes.indices.compactMap { node in
            switch nodes[node].kind {
            case .link(let destination, _): (node, string(of: destination), false)
            case .image(let destination, _): (node, string(of: destination), true)
            default: nil
            }
        }
    }
}
