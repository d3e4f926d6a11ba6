import Record
import WorkingDays

/// The axis of time. Where there is no room to name all periods, every second one is, or fewer, so that the
/// distances stay even; always the latest, and the first where it has room.
struct PeriodAxis {
    struct Tick: Hashable, Sendable {
        let x: Double
        /// The middle of the label, which stays within the drawing.
        let labelX: Double
        let label: String
    }

    /// In order.
    private let periods: [SeriesPeriod]
    private let range: ClosedRange<Double>
    private let first: Int
    private let last: Int

    /// - Parameters:
    ///   - periods: in order, at least one.
    ///   - range: where the first and the last of them stand.
    init(_ periods: [SeriesPeriod], over range: ClosedRange<Double>) {
        self.periods = periods
        self.range = range
        first = periods.first?.position ?? 0
        last = periods.last?.position ?? 0
    }

    /// How much room there is from one period to the next.
    var spacing: Double {
        (range.upperBound - range.lowerBound) / Double(max(last - first, 1))
    }

    /// - Parameter position: a period's, or between two.
    func x(of position: Double) -> Double {
        guard last > first else { return (range.lowerBound + range.upperBound) / 2 }
        return range.lowerBound + (position - Double(first)) * spacing
    }

    // MARK: Names

    private static let gap = 8.0

    /// - Parameter bounds: from edge to edge of the drawing.
    func ticks(within bounds: ClosedRange<Double>, widths: LabelWidth) -> [Tick] {
        for stride in strides {
            let named = periods.filter { (last - $0.position) % stride == 0 }
            var ticks: [Tick] = []
            var end = -Double.infinity
            var fits = true
            for period in named {
                let (tick, box) = tick(period, within: bounds, widths: widths)
                fits = fits && box.lowerBound >= end
                end = box.upperBound + Self.gap
                ticks.append(tick)
            }
            guard fits else { continue }
            return addingFirst(to: ticks, within: bounds, widths: widths)
        }
        return []
    }

    private func addingFirst(
        to ticks: [Tick], within bounds: ClosedRange<Double>, widths: LabelWidth
    ) -> [Tick] {
        guard let earliest = periods.first, let next = ticks.first else { return ticks }
        let (tick, box) = tick(earliest, within: bounds, widths: widths)
        let start = next.labelX - widths.width(of: next.label) / 2
        return box.upperBound + Self.gap <= start ? [tick] + ticks : ticks
    }

    private func tick(
        _ period: SeriesPeriod, within bounds: ClosedRange<Double>, widths: LabelWidth
    ) -> (Tick, ClosedRange<Double>) {
        let x = x(of: Double(period.position))
        let half = widths.width(of: period.label) / 2
        let middle = max(min(x, bounds.upperBound - half), bounds.lowerBound + half)
        return (
            Tick(x: x.inTenths, labelX: middle.inTenths, label: period.label), middle - half...middle + half
        )
    }

    /// Distances that people count in: whole years where periods are parts of them. The last one leaves the
    /// latest period alone.
    private var strides: [Int] {
        let (small, year) =
            switch periods.first?.kind {
            case .quarter: ([1, 2], 4)
            case .month: ([1, 2, 3, 6], 12)
            case .year, .splitYear, nil: ([], 1)
            }
        var strides = small
        var power = 1
        while (strides.last ?? 0) <= last - first {
            strides += [1, 2, 5].map { $0 * power * year }
            power *= 10
        }
        return strides
    }
}

extension SeriesPeriod {
    /// As short as it can still be read: "2025", "2025/26", "2025 Q1", "Jul 2025".
    fileprivate var label: String {
        guard kind == .month, let month = part.flatMap(Month.init(rawValue:)) else { return words }
        return "\(month.name.prefix(3)) \(year)"
    }
}
