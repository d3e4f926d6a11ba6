import WorkingDays

/// Plans over the years, a row for each theme, as numbers from which a template draws them.
///
/// Its units are pixels, with letters of 13: it does not shrink, and where a screen is too narrow for its years it is
/// scrolled within its frame. The page says the same in a list.
struct Timeline: Hashable, Sendable {
    /// What the caller has to show, in the order of the rows.
    struct Row: Hashable, Sendable {
        let label: String
        let bars: [Bar]
    }

    struct Bar: Hashable, Sendable {
        let label: String
        /// What it stands for, for those who do not see where it stands.
        let name: String
        /// Where its link leads.
        let address: String
        let first: CivilDate
        /// The last day that belongs to it.
        let last: CivilDate
    }

    struct DrawnRow: Hashable, Sendable {
        let label: String
        /// The foot of its label.
        let labelY: Double
        /// In the order of their first days.
        let bars: [DrawnBar]
    }

    struct DrawnBar: Hashable, Sendable {
        let bar: Bar
        let left: Double
        let top: Double
        let width: Double
        /// The beginning of its label, which stands within the bar or, where that is too short, after it.
        let label: ChartSpot
        let isLabelInside: Bool
        let shownLabel: String
    }

    struct Year: Hashable, Sendable {
        /// Where its first day begins.
        let x: Double
        let label: String
    }

    static let labels = LabelWidth(fontSize: 13)
    static let barHeight = 24.0

    let width: Double
    let height: Double
    /// From below the years to the foot of the last row.
    let top: Double
    let bottom: Double
    let years: [Year]
    let rows: [DrawnRow]
    /// Where today is; nil before the first year and after the last.
    let today: Double?

    private static let longestLabel = 48

    /// - Returns: nil where there is nothing to show in any row.
    init?(_ rows: [Row], today: CivilDate? = nil) {
        guard let scale = YearScale(rows.flatMap(\.bars)) else { return nil }
        var y = Self.yearsHeight
        var right = scale.end
        var drawn: [DrawnRow] = []
        for row in rows {
            let label = row.label.cut(to: Self.longestLabel)
            let labelY = y + Self.labels.fontSize
            right = max(right, YearScale.left + Self.labels.width(of: label))
            let lanes = TimelineLanes(row.bars, scale: scale, top: labelY + Self.gap)
            right = max(right, lanes.right)
            drawn.append(DrawnRow(label: label, labelY: labelY, bars: lanes.bars))
            y = lanes.bottom + Self.rowGap
        }
        self.rows = drawn
        top = Self.yearsHeight
        bottom = y
        width = (right + YearScale.left).rounded(.up)
        years = scale.years(widths: Self.labels)
        self.today = today.flatMap(scale.x)
        height = bottom + (self.today == nil ? 0 : Self.todayHeight)
    }

    /// For the numbers of the years.
    private static let yearsHeight = 22.0
    private static let gap = 6.0
    private static let rowGap = 12.0
    /// For the word below the line of today.
    private static let todayHeight = 20.0

    static func shown(_ label: String) -> String { label.cut(to: longestLabel) }
}

extension String {
    fileprivate func cut(to length: Int) -> String {
        count > length ? "\(prefix(length - 1))…" : self
    }
}
