extension Int {
    /// "no meetings", "one meeting", "3 meetings".
    func counted(_ one: String, _ several: String? = nil) -> String {
        switch self {
        case 0: "no \(several ?? "\(one)s")"
        case 1: "one \(one)"
        default: "\(self) \(several ?? "\(one)s")"
        }
    }
}

extension [String] {
    /// "a", "a and b", "a, b and c".
    var listed: String {
        guard let last, count > 1 else { return first ?? "" }
        return "\(dropLast().joined(separator: ", ")) and \(last)"
    }
}

/// A number to a tenth, as people read it: "12", "17.5".
struct Tenths: Hashable, CustomStringConvertible {
    private let tenths: Int

    var description: String { tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)" }

    /// Nil for no numbers.
    init?(averageOf numbers: [Int]) {
        guard !numbers.isEmpty else { return nil }
        tenths = (20 * numbers.reduce(0, +) + numbers.count) / (2 * numbers.count)
    }

    /// The one in the middle, or halfway between the two that are there; nil for no numbers.
    init?(medianOf numbers: [Int]) {
        let sorted = numbers.sorted()
        let middle = sorted.dropFirst((sorted.count - 1) / 2).prefix(sorted.count % 2 == 0 ? 2 : 1)
        self.init(averageOf: Array(middle))
    }
}
