/// Finds room for the values at their marks, where no line, mark or other label is in the way.
struct LabelPlacing {
    private(set) var marks: [FigureChart.Mark]
    private(set) var heldBack: [FigureChart.Mark]

    private let layout: ChartLayout
    private let segments: [(start: ChartSpot, end: ChartSpot)]
    private var taken: [LabelBox]

    /// More labels than these have no room beside each other.
    private static let most = 40
    private static let widest = 90.0
    /// From the middle of a mark to its label.
    private static let distance = 4.0

    /// - Parameter telling: the marks whose values tell most, by their place in the row; they come first.
    init(_ layout: ChartLayout, telling: [Int]) {
        self.layout = layout
        marks = layout.marks
        heldBack = layout.heldBack
        segments =
            layout.lines.flatMap { zip($0, $0.dropFirst()).map { ($0, $1) } }
            + layout.breaks.map { line in
                (ChartSpot(x: line.x, y: 0), ChartSpot(x: line.x, y: layout.plot.bottom))
            }
        let size = layout.markSize + 1
        taken = (marks + heldBack).map { mark in
            LabelBox(
                left: mark.place.x - size, right: mark.place.x + size, top: mark.place.y - size,
                bottom: mark.place.y + size)
        }
        for index in heldBack.indices.prefix(Self.most) { heldBack[index].label = place(heldBack[index]) }
        let others = marks.count > Self.most ? [] : Array(marks.indices)
        for index in telling + others where marks[index].label == nil {
            marks[index].label = place(marks[index])
        }
    }

    /// Above or below the mark, or to a side of that.
    private mutating func place(_ mark: FigureChart.Mark) -> ChartSpot? {
        let width = FigureChart.labels.width(of: mark.value)
        guard width <= Self.widest else { return nil }
        let fontSize = FigureChart.labels.fontSize
        let above = mark.place.y - layout.markSize - Self.distance
        let below = mark.place.y + layout.markSize + Self.distance + 0.7 * fontSize
        let aside = width / 2 - layout.markSize
        for foot in [above, below] {
            for shift in [0, -aside, aside] {
                let half = width / 2
                let middle = max(
                    min(mark.place.x + shift, FigureChart.width - half), layout.plot.left + half)
                let box = LabelBox(
                    left: middle - half, right: middle + half, top: foot - 0.8 * fontSize,
                    bottom: foot + 0.1 * fontSize)
                guard isFree(box) else { continue }
                taken.append(box)
                return ChartSpot(x: middle, y: foot)
            }
        }
        return nil
    }

    private func isFree(_ box: LabelBox) -> Bool {
        box.top >= 0 && box.bottom <= layout.plot.bottom
            && !taken.contains { $0.overlaps(box) }
            && !segments.contains { box.isCrossed(from: $0.start, to: $0.end) }
    }
}
