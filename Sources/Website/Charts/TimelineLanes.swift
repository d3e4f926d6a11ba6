/// The bars of one row, those that overlap one below the other.
struct TimelineLanes {
    private(set) var bars: [Timeline.DrawnBar] = []
    /// As far as the longest bar or label reaches.
    private(set) var right = 0.0
    let bottom: Double

    private static let pitch = Timeline.barHeight + 4
    /// So much of a bar is left out at its end, to tell it from the next.
    private static let gap = 2.0
    private static let padding = 4.0

    init(_ all: [Timeline.Bar], scale: YearScale, top: Double) {
        /// How far each lane is taken up.
        var ends: [Double] = []
        let inOrder = all.enumerated().sorted {
            ($0.element.first, $0.offset) < ($1.element.first, $1.offset)
        }
        for (_, bar) in inOrder {
            let left = scale.x(ofDay: bar.first.dayNumber)
            let end = scale.x(ofDay: max(bar.first, bar.last).dayNumber + 1)
            let width = max(end - left - Self.gap, 2 * Self.gap).inTenths
            let label = Timeline.shown(bar.label)
            let labelWidth = Timeline.labels.width(of: label)
            let isInside = labelWidth + 2 * Self.padding <= width
            let labelX = isInside ? left + Self.padding : left + width + Self.padding
            let taken = isInside ? left + width : labelX + labelWidth + Self.padding
            let lane = ends.firstIndex { $0 <= left } ?? ends.count
            if lane == ends.count { ends.append(taken) } else { ends[lane] = taken }
            let barTop = top + Double(lane) * Self.pitch
            right = max(right, taken)
            bars.append(
                Timeline.DrawnBar(
                    bar: bar, left: left, top: barTop, width: width,
                    label: ChartSpot(
                        x: labelX, y: barTop + Timeline.barHeight / 2 + 0.35 * Timeline.labels.fontSize),
                    isLabelInside: isInside, shownLabel: label))
        }
        bottom = ends.isEmpty ? top : top + Double(ends.count) * Self.pitch
    }
}
