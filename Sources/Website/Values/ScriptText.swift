import Diagnostics

extension JSON {
    /// The text of a script element that holds data: nothing in it can end the element. It is one line, as the breaks
    /// and the blanks after them are never within a string.
    var scriptText: [UInt8] {
        let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
        return Array(lines.joined().replacing("<", with: "\\u003c").utf8)
    }
}
