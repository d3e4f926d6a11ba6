import Record

/// The axis of the values: from zero, or from below it where there are negative values, in steps of 1, 2, 2.5 or 5
/// times a power of ten.
struct ChartScale {
    struct Tick: Hashable, Sendable {
        let value: Double
        let label: String
    }

    /// From the lowest to the highest.
    let ticks: [Tick]

    private static let mostSteps = 5

    /// - Parameter numbers: of one unit.
    init(of numbers: [FigureNumber], unit: FigureNumber.Unit) {
        let values = numbers.map(\.approximate)
        let lowest = min(values.min() ?? 0, 0)
        let highest = max(values.max() ?? 0, 0)
        let decimals = numbers.map(\.decimals).max() ?? 0
        let step = Self.step(from: lowest, to: highest, decimals: decimals)
        let below = step.count(upTo: -lowest)
        // Values that are all zero have an axis, too.
        let above = lowest == highest ? 1 : step.count(upTo: highest)
        let most = Double(max(below, above)) * step.size
        let shortening = Shortening.allCases.first { most >= $0.least } ?? .none
        ticks = (-below...above).map { count in
            Tick(value: Double(count) * step.size, label: step.label(count, unit, shortening))
        }
    }

    /// How far up a value stands, from 0 to 1.
    func height(of value: Double) -> Double {
        guard let low = ticks.first?.value, let high = ticks.last?.value, low < high else { return 0 }
        return (value - low) / (high - low)
    }

    private static func step(from lowest: Double, to highest: Double, decimals: Int) -> Step {
        var exponent = -decimals
        while true {
            // Nothing is finer than the values themselves: 2.5 is no number of people.
            let quarter = exponent > -decimals ? [Step(digits: 25, exponent: exponent - 1)] : []
            let steps =
                [Step(digits: 1, exponent: exponent), Step(digits: 2, exponent: exponent)] + quarter
                + [Step(digits: 5, exponent: exponent)]
            if let step = steps.first(where: {
                $0.count(upTo: -lowest) + $0.count(upTo: highest) <= mostSteps
            }) {
                return step
            }
            exponent += 1
        }
    }
}

/// A step of the axis, exactly: 25 and -1 are 2.5.
private struct Step {
    let digits: Int
    let exponent: Int

    var size: Double { Double("\(digits)e\(exponent)") ?? 1 }

    /// How many steps it takes to reach a distance, but for what reckoning in fractions adds.
    func count(upTo distance: Double) -> Int {
        distance > 0 ? Int(min((distance / size - 1e-9).rounded(.up), 1e6)) : 0
    }

    /// "£1,500", "−2.5%", "0", "£1.5m".
    func label(_ count: Int, _ unit: FigureNumber.Unit, _ shortening: Shortening) -> String {
        let exponent = exponent - shortening.exponent
        let noughts = String(repeating: "0", count: max(exponent, 0))
        let figures = String(abs(count * digits)) + (count == 0 ? "" : noughts)
        let decimals = count == 0 ? 0 : max(-exponent, 0)
        let padded = String(repeating: "0", count: max(decimals + 1 - figures.utf8.count, 0)) + figures
        let whole = Self.grouped(padded.dropLast(decimals))
        let number = whole + (decimals > 0 ? ".\(padded.suffix(decimals))" : "")
        let sign = count < 0 ? "−" : ""
        let ending = count == 0 ? "" : shortening.rawValue
        switch unit {
        case .count: return sign + number + ending
        case .percent: return sign + number + ending + "%"
        case .pounds: return sign + "£" + number + ending
        }
    }

    private static func grouped(_ figures: Substring) -> String {
        var grouped = ""
        for (index, figure) in figures.enumerated() {
            if index > 0, (figures.utf8.count - index) % 3 == 0 { grouped.append(",") }
            grouped.append(figure)
        }
        return grouped
    }
}

/// How large numbers are kept short, from the largest on.
private enum Shortening: String, CaseIterable {
    case billions = "bn"
    case millions = "m"
    case none = ""

    var exponent: Int {
        switch self {
        case .billions: 9
        case .millions: 6
        case .none: 0
        }
    }

    var least: Double {
        switch self {
        case .billions: 1e9
        case .millions: 1e6
        case .none: 0
        }
    }
}
