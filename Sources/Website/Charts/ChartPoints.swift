import Record

/// The points of a figure by what can be drawn of them.
struct ChartPoints {
    struct Number {
        let point: FigureSeries.Point
        let number: FigureNumber
        /// How manyth of all points it is.
        let index: Int
    }

    /// In the order of their periods.
    let all: [FigureSeries.Point]
    let unit: FigureNumber.Unit
    private(set) var numbers: [Number] = []
    private(set) var heldBack: [FigureSeries.Point] = []
    private(set) var undrawn: [FigureChart.Undrawn] = []

    /// An axis has one unit, that of most numbers and of the later ones; numbers of another cannot be drawn beside them.
    /// - Returns: nil where there is no number, or nothing to set it beside.
    init?(_ points: [FigureSeries.Point]) {
        all = points
        var counts: [FigureNumber.Unit: Int] = [:]
        let units = points.compactMap(\.value.number?.unit)
        for unit in units { counts[unit, default: 0] += 1 }
        let most = counts.values.max()
        guard let unit = units.last(where: { counts[$0] == most }) else { return nil }
        self.unit = unit
        for (index, point) in points.enumerated() {
            if let number = point.value.number, number.unit == unit {
                numbers.append(Number(point: point, number: number, index: index))
            } else if point.value.meaning == .suppressed {
                heldBack.append(point)
            } else {
                undrawn.append(
                    FigureChart.Undrawn(period: point.period.words, value: point.value.text))
            }
        }
        if numbers.count + heldBack.count < 2 { return nil }
    }

    /// The runs of numbers that a line may lead through: of periods one after the other, with nothing between them
    /// that is no number, and no break.
    var runs: [Range<Int>] {
        var runs: [Range<Int>] = []
        for (count, number) in numbers.enumerated() {
            if let last = runs.last, count > 0, follows(number, numbers[count - 1]) {
                runs[runs.count - 1] = last.lowerBound..<count + 1
            } else {
                runs.append(count..<count + 1)
            }
        }
        return runs
    }

    private func follows(_ number: Number, _ previous: Number) -> Bool {
        number.index == previous.index + 1 && number.point.breakBefore == nil
            && number.point.period.position - previous.point.period.position <= 1
    }
}
