import Testing

@testable import Record
@testable import Website

@Suite("The axis of time")
struct PeriodAxisTests {
    private let widths = LabelWidth(fontSize: 15)

    private func axis(_ kind: SeriesPeriod.Kind, _ periods: [(Int, Int?)]) -> PeriodAxis {
        PeriodAxis(periods.map { SeriesPeriod(kind, year: $0.0, part: $0.1) }, over: 40...340)
    }

    private func labels(_ axis: PeriodAxis) -> [String] {
        axis.ticks(within: 0...360, widths: widths).map(\.label)
    }

    @Test("Periods stand at their time, so that a missing one leaves a gap")
    func places() {
        let years = axis(.year, [(2020, nil), (2021, nil), (2025, nil)])
        #expect([2020, 2020.5, 2021, 2025].map(years.x) == [40, 70, 100, 340])
        #expect(years.spacing == 60)
        #expect(
            years.ticks(within: 0...360, widths: widths) == [
                PeriodAxis.Tick(x: 40, labelX: 40, label: "2020"),
                PeriodAxis.Tick(x: 100, labelX: 100, label: "2021"),
                PeriodAxis.Tick(x: 340, labelX: 340, label: "2025"),
            ])
        let one = axis(.month, [(2025, 7)])
        #expect(one.x(of: 12) == 190)
        #expect(labels(one) == ["Jul 2025"])
    }

    @Test("A label at the edge is moved inwards")
    func edges() {
        let ticks = axis(.splitYear, [(2024, nil), (2025, nil)]).ticks(within: 0...360, widths: widths)
        #expect(ticks.map(\.label) == ["2024/25", "2025/26"])
        #expect(ticks.map(\.x) == [40, 340])
        #expect(ticks.map(\.labelX) == [40, 328.6])
    }

    @Test("Where not all periods can be named, the latest is, and those a whole number of years before it")
    func thinned() {
        let quarters = (2020...2025).flatMap { year in (1...4).map { (year, Optional($0)) } }
        #expect(labels(axis(.quarter, quarters)) == ["2020 Q1", "2021 Q4", "2023 Q4", "2025 Q4"])
        let months = (2023...2024).flatMap { year in (1...12).map { (year, Optional($0)) } }
        #expect(labels(axis(.month, months)) == ["Jan 2023", "Dec 2023", "Dec 2024"])
        let years = (1998...2025).map { ($0, Int?.none) }
        #expect(labels(axis(.year, years)) == ["2000", "2005", "2010", "2015", "2020", "2025"])
        #expect(
            labels(axis(.quarter, [(2023, 1), (2023, 2), (2023, 3)])) == ["2023 Q1", "2023 Q2", "2023 Q3"])
        #expect(labels(axis(.year, [(1, nil), (9998, nil), (9999, nil)])) == ["0001", "9999"])
    }

    @Test("No two labels meet, whatever the periods")
    func room() {
        var chance = Chance(state: 9)
        for kind in SeriesPeriod.Kind.allCases {
            for _ in 0..<200 {
                let count = Int.random(in: 1...60, using: &chance)
                let periods = (0..<count).map { _ in
                    SeriesPeriod(
                        kind, year: Int.random(in: 1990...2030, using: &chance),
                        part: kind == .quarter
                            ? Int.random(in: 1...4, using: &chance)
                            : kind == .month ? Int.random(in: 1...12, using: &chance) : nil)
                }
                let axis = PeriodAxis(Set(periods).sorted(), over: 40...340)
                let ticks = axis.ticks(within: 0...360, widths: widths)
                #expect(!ticks.isEmpty)
                for (tick, next) in zip(ticks, ticks.dropFirst()) {
                    let halves = (widths.width(of: tick.label) + widths.width(of: next.label)) / 2
                    #expect(next.labelX - tick.labelX >= halves)
                }
            }
        }
    }
}
