import Mustache

/// A place in a drawing, in tenths of its unit: finer cannot be seen, and tenths are written the same everywhere.
struct ChartSpot: Hashable, Sendable {
    let x: Double
    let y: Double

    init(x: Double, y: Double) {
        self.x = x.inTenths
        self.y = y.inTenths
    }

    static let shape: ValueShape = ["x": .text, "y": .text]

    var value: Value { ["x": .drawn(x), "y": .drawn(y)] }
}

extension Double {
    var inTenths: Double { (self * 10).rounded() / 10 }
}

extension Value {
    /// A number of a drawing, without a nought after the point.
    static func drawn(_ number: Double) -> Value {
        let number = number.inTenths
        return Int(exactly: number).map(Value.integer) ?? .decimal(number)
    }
}
