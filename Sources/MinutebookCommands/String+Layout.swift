// Text as a terminal shows it.
extension String {
    func padded(to width: Int) -> String {
        self + String(repeating: " ", count: Swift.max(0, width - count))
    }

    func indented(by width: Int) -> String {
        let margin = String(repeating: " ", count: width)
        return split(separator: "\n", omittingEmptySubsequences: false).map { margin + $0 }.joined(
            separator: "\n")
    }

    /// Broken between words, so that no line is longer than it need be.
    func wrapped(to width: Int) -> String {
        var lines: [String] = []
        for word in split(separator: " ") {
            if let line = lines.last, line.count + 1 + word.count <= width {
                lines[lines.count - 1] = "\(line) \(word)"
            } else {
                lines.append(String(word))
            }
        }
        return lines.joined(separator: "\n")
    }

    /// A paragraph within the width of a terminal, begun so many columns from its left.
    func paragraph(indentedBy width: Int) -> String {
        wrapped(to: Self.columns - width).indented(by: width)
    }

    /// As wide as every terminal is.
    static let columns = 80
}
