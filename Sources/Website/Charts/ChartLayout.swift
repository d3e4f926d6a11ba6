import Record

/// Where everything of a figure's chart stands, but for the labels of its values.
struct ChartLayout {
    private static let plotHeight = 160.0
    /// For the label of a value on the highest line.
    private static let headroom = 22.0
    private static let breakLetters = 18.0
    private static let edge = 4.0
    private static let gap = 8.0
    /// From the sides of the plot to the first and the last period.
    private static let inset = 14.0

    let height: Double
    let plot: LabelBox
    let baseLine: Double
    let valueTicks: [FigureChart.ValueTick]
    let periodTicks: [PeriodAxis.Tick]
    let lines: [[ChartSpot]]
    let markSize: Double
    let marks: [FigureChart.Mark]
    let heldBack: [FigureChart.Mark]
    let breaks: [FigureChart.Break]

    init(_ points: ChartPoints) {
        let scale = ChartScale(of: points.numbers.map(\.number), unit: points.unit)
        let labels = FigureChart.labels
        let labelWidth = scale.ticks.map { labels.width(of: $0.label) }.max() ?? 0
        let hasBreaks = points.all.contains { $0.breakBefore != nil }
        let top = Self.headroom + (hasBreaks ? Self.breakLetters : 0)
        let plot = LabelBox(
            left: (labelWidth + Self.gap).rounded(.up), right: FigureChart.width - Self.edge, top: top,
            bottom: top + Self.plotHeight)
        func y(_ value: Double) -> Double {
            (plot.bottom - scale.height(of: value) * Self.plotHeight).inTenths
        }
        let axis = PeriodAxis(
            points.all.map(\.period), over: plot.left + Self.inset...plot.right - Self.inset)
        func x(_ period: SeriesPeriod) -> Double { axis.x(of: Double(period.position)) }

        self.plot = plot
        height = plot.bottom + Self.gap + labels.fontSize + Self.edge
        baseLine = y(0)
        markSize = axis.spacing >= 12 ? 4 : 2.5
        valueTicks = scale.ticks.map {
            FigureChart.ValueTick(y: y($0.value), label: $0.label, isZero: $0.value == 0)
        }
        periodTicks = axis.ticks(within: 0...FigureChart.width, widths: labels)
        let marks = points.numbers.map { number in
            FigureChart.Mark(
                place: ChartSpot(x: x(number.point.period), y: y(number.number.approximate)),
                period: number.point.period.words, value: number.point.value.text)
        }
        self.marks = marks
        lines = points.runs.filter { $0.count > 1 }.map { marks[$0].map(\.place) }
        let baseLine = self.baseLine
        heldBack = points.heldBack.map { point in
            FigureChart.Mark(
                place: ChartSpot(x: x(point.period), y: baseLine), period: point.period.words,
                value: point.value.text)
        }
        breaks = Self.breaks(in: points.all, axis: axis)
    }

    /// Half way between the two periods that cannot be compared.
    private static func breaks(in points: [FigureSeries.Point], axis: PeriodAxis) -> [FigureChart.Break] {
        var breaks: [FigureChart.Break] = []
        var end = -Double.infinity
        for (index, point) in points.enumerated() {
            guard let reason = point.breakBefore else { continue }
            let position = point.period.position
            let previous = index > 0 ? points[index - 1].period.position : position - 1
            let x = axis.x(of: Double(position + previous) / 2).inTenths
            let letter = letter(breaks.count)
            let half = FigureChart.labels.width(of: letter) / 2
            let showsLetter = x - half > end
            if showsLetter { end = x + half }
            breaks.append(
                FigureChart.Break(
                    x: x, letter: letter, showsLetter: showsLetter, period: point.period.words,
                    reason: reason))
        }
        return breaks
    }

    /// A to Z, then AA, AB and so on.
    private static func letter(_ count: Int) -> String {
        var letters = ""
        var rest = count
        repeat {
            letters = String(Character(Unicode.Scalar(UInt8(65 + rest % 26)))) + letters
            rest = rest / 26 - 1
        } while rest >= 0
        return letters
    }
}
