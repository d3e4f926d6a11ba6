import WorkingDays

/// Where days stand on a line of whole years.
struct YearScale {
    static let left = 18.0

    private let firstYear: Int
    private let lastYear: Int
    private let firstDay: Int
    private let days: Int
    /// How much room a year has.
    private let year: Double

    /// A few years fill a small screen; many have as much room as a label such as "2025–27" needs over two; a drawing
    /// of ever so many has its bounds.
    private static let fullWidth = 320.0
    private static let leastYear = 34.0
    private static let mostWidth = 2_400.0

    /// - Returns: nil where there are no bars.
    init?(_ bars: [Timeline.Bar]) {
        guard let first = bars.map(\.first).min(), let last = bars.map({ max($0.first, $0.last) }).max(),
            let start = CivilDate(year: first.year, month: .january, day: 1),
            let end = CivilDate(year: last.year, month: .december, day: 31)
        else { return nil }
        firstYear = first.year
        lastYear = last.year
        firstDay = start.dayNumber
        days = start.days(until: end) + 1
        let count = Double(lastYear - firstYear + 1)
        year = min(max(Self.fullWidth / count, Self.leastYear), Self.mostWidth / count)
    }

    var end: Double { Self.left + width }

    private var width: Double { year * Double(lastYear - firstYear + 1) }

    /// Where a day begins; nil for one in no year of the line.
    func x(of day: CivilDate) -> Double? {
        (firstYear...lastYear).contains(day.year) ? x(ofDay: day.dayNumber) : nil
    }

    /// Where a day begins, by its number.
    func x(ofDay number: Int) -> Double {
        (Self.left + width * Double(number - firstDay) / Double(days)).inTenths
    }

    /// The years that have room for their number: each, or each second, fifth, tenth and so on.
    func years(widths: LabelWidth) -> [Timeline.Year] {
        let needed = widths.width(of: "2025") + 6
        var power = 1
        var stride = 1
        while Double(stride) * year < needed {
            guard let next = [2, 5, 10].first(where: { $0 * power > stride }) else { break }
            stride = next * power
            if next == 10 { power *= 10 }
        }
        return (firstYear...lastYear).filter { $0 % stride == 0 }.compactMap { year in
            guard let day = CivilDate(year: year, month: .january, day: 1) else { return nil }
            return Timeline.Year(x: x(ofDay: day.dayNumber), label: String(year))
        }
    }
}
