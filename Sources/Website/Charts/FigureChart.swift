import Mustache
import Record

/// One figure over its periods, as numbers from which a template draws it.
///
/// The drawing is 360 units wide with letters of 15. On a screen of 320 pixels, of which the page's margins take 32,
/// they are 12 pixels high; on a wide one the style sheet stops them before they are much larger than the text
/// around. So one drawing does for both, and it has few labels on purpose.
struct FigureChart: Hashable, Sendable {
    static let width = 360.0
    static let labels = LabelWidth(fontSize: 15)

    /// What a paper says of one period, with the place of its mark.
    struct Mark: Hashable, Sendable {
        let place: ChartSpot
        let period: String
        /// As it is written.
        let value: String
        /// The middle of the foot of its label; nil where there is no room for one.
        var label: ChartSpot?
    }

    struct ValueTick: Hashable, Sendable {
        let y: Double
        let label: String
        let isZero: Bool
    }

    /// A line across which values cannot be compared.
    struct Break: Hashable, Sendable {
        let x: Double
        /// What the list of reasons calls it: "A", "B".
        let letter: String
        /// Whether there is room for the letter above the line.
        let showsLetter: Bool
        /// The first period after it.
        let period: String
        let reason: String
    }

    /// A value of which nothing can be drawn: words, or a number of something else.
    struct Undrawn: Hashable, Sendable {
        let period: String
        let value: String
    }

    let title: String
    let height: Double
    /// The drawing without the labels around it.
    let plot: LabelBox
    /// Where zero is.
    let baseLine: Double
    let valueTicks: [ValueTick]
    let periodTicks: [PeriodAxis.Tick]
    /// Each through values that follow one another without a gap or a break.
    let lines: [[ChartSpot]]
    let marks: [Mark]
    /// Half the width of a mark.
    let markSize: Double
    /// What must not be told: marks without a height of their own, on the base line.
    let heldBack: [Mark]
    let breaks: [Break]
    let undrawn: [Undrawn]
    let first: Mark
    let last: Mark
    let lowest: Mark
    let highest: Mark

    /// - Returns: nil where there is no number, or nothing to set it beside.
    init?(_ figure: FigureSeries.Figure) {
        guard let points = ChartPoints(figure.points) else { return nil }
        let layout = ChartLayout(points)
        let marks = layout.marks
        guard let first = marks.first, let last = marks.last else { return nil }
        let numbers = points.numbers.map(\.number.approximate)
        // Of equal ones the latest.
        var (lowest, highest) = (0, 0)
        for index in numbers.indices {
            if numbers[index] <= numbers[lowest] { lowest = index }
            if numbers[index] >= numbers[highest] { highest = index }
        }
        let placed = LabelPlacing(layout, telling: [marks.count - 1, 0, highest, lowest])
        title = figure.title
        height = layout.height
        plot = layout.plot
        baseLine = layout.baseLine
        valueTicks = layout.valueTicks
        periodTicks = layout.periodTicks
        lines = layout.lines
        self.marks = placed.marks
        markSize = layout.markSize
        heldBack = placed.heldBack
        breaks = layout.breaks
        undrawn = points.undrawn
        self.first = first
        self.last = last
        self.lowest = marks[lowest]
        self.highest = marks[highest]
    }
}
