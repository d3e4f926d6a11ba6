/// How much room a label takes up. Nobody knows which font a reader has: it is rather too much than too little.
struct LabelWidth {
    /// The height of the font, in units of the drawing.
    let fontSize: Double

    func width(of label: String) -> Double {
        label.unicodeScalars.reduce(0) { $0 + Self.share(of: $1) } * fontSize
    }

    /// In parts of the font's height.
    private static func share(of scalar: Unicode.Scalar) -> Double {
        switch scalar {
        case "0"..."9", "£", "−", "<", ">", "+": 0.64
        case ",", ".", ":", ";", "'", "’", "|", " ", "i", "j", "l", "/", "-", "(", ")": 0.35
        case "a"..."l", "n"..."v", "x"..."z", "–": 0.62
        case "A"..."L", "N"..."V", "X"..."Z": 0.75
        default: 1
        }
    }
}

/// A stretch of a drawing that a label or mark covers.
struct LabelBox: Hashable, Sendable {
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double

    func overlaps(_ other: LabelBox) -> Bool {
        left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }

    /// Whether a straight line leads through it.
    func isCrossed(from start: ChartSpot, to end: ChartSpot) -> Bool {
        let (first, second) = start.x <= end.x ? (start, end) : (end, start)
        let from = max(left, first.x)
        let to = min(right, second.x)
        guard from <= to else { return false }
        func height(at x: Double) -> Double {
            first.y + (second.y - first.y) * (x - first.x) / (second.x - first.x)
        }
        let heights = first.x == second.x ? [first.y, second.y] : [height(at: from), height(at: to)]
        return (heights.min() ?? 0) < bottom && (heights.max() ?? 0) > top
    }
}
