import Testing
import WorkingDays

@testable import Website

@Suite("Plans over the years")
struct TimelineTests {
    private func bar(_ label: String, _ first: String, _ last: String) throws -> Timeline.Bar {
        Timeline.Bar(
            label: label, name: label, address: "plans/\(label)/", first: try CivilDate(iso: first),
            last: try CivilDate(iso: last))
    }

    @Test("A bar reaches from its first day to the end of its last, and a label from its beginning on")
    func bars() throws {
        let row = Timeline.Row(
            label: "Violence", bars: [try bar("2021–25", "2021-01-01", "2024-12-31")])
        let line = try #require(Timeline([row]))
        #expect(line.width == 356)
        #expect([line.top, line.bottom, line.height] == [22, 81, 81])
        #expect(line.years.map(\.label) == ["2021", "2022", "2023", "2024"])
        #expect(line.years.map(\.x) == [18, 97.9, 177.9, 257.8])
        let drawn = try #require(line.rows.first?.bars.first)
        #expect(line.rows.map(\.labelY) == [35])
        #expect([drawn.left, drawn.top, drawn.width] == [18, 41, 318])
        #expect(drawn.label == ChartSpot(x: 22, y: 57.6))
        #expect(drawn.isLabelInside)
    }

    @Test("Plans that overlap lie one below the other; one that begins the day after lies behind")
    func lanes() throws {
        let row = Timeline.Row(
            label: "Violence",
            bars: [
                try bar("2014–17", "2014-04-01", "2017-03-31"),
                try bar("2011–14", "2011-04-01", "2014-03-31"),
                try bar("2012–13", "2012-04-01", "2013-03-31"),
                try bar("2013–14", "2013-04-01", "2014-03-31"),
            ])
        let bars = try #require(Timeline([row])).rows[0].bars
        #expect(bars.map(\.bar.label) == ["2011–14", "2012–13", "2013–14", "2014–17"])
        #expect(bars.map(\.top) == [41, 69, 97, 41])
        #expect(bars.map(\.isLabelInside) == [true, false, false, true])
        #expect(bars[0].left + bars[0].width == bars[3].left - 2)
    }

    @Test("A label that is longer than its bar stands after it, and no bar of its lane upon it")
    func labels() throws {
        let row = Timeline.Row(
            label: "Violence",
            bars: [
                try bar("Plan for the first year", "2021-01-01", "2021-12-31"),
                try bar("Two", "2022-01-01", "2024-12-31"),
                try bar(String(repeating: "long ", count: 20), "2024-01-01", "2024-02-01"),
            ])
        let line = try #require(Timeline([row]))
        let bars = line.rows[0].bars
        #expect(bars.map(\.isLabelInside) == [false, true, false])
        #expect(bars.map(\.top) == [41, 69, 97])
        #expect(bars[0].label.x == bars[0].left + bars[0].width + 4)
        #expect(bars[2].shownLabel == "long long long long long long long long long lo…")
        #expect(line.width >= bars[2].label.x + Timeline.labels.width(of: bars[2].shownLabel))
    }

    @Test("Over twenty years a plan of two still holds its years")
    func manyYears() throws {
        let row = Timeline.Row(
            label: "Theft",
            bars: [
                try bar("2008–11", "2008-04-01", "2011-03-31"),
                try bar("2025–27", "2025-04-01", "2027-03-31"),
            ])
        let line = try #require(Timeline([row]))
        #expect(line.width == 716)
        #expect(line.rows[0].bars.map(\.isLabelInside) == [true, true])
    }

    @Test("Rows stand in the order given, also one without a plan")
    func rows() throws {
        let one = try bar("2021–23", "2021-04-01", "2023-03-31")
        let line = try #require(
            Timeline([
                Timeline.Row(label: "Theft", bars: [one]), Timeline.Row(label: "Drugs", bars: []),
                Timeline.Row(label: "Alcohol", bars: [one]),
            ]))
        #expect(line.rows.map(\.label) == ["Theft", "Drugs", "Alcohol"])
        #expect(line.rows.map(\.labelY) == [35, 94, 125])
        #expect(line.rows.map(\.bars.count) == [1, 0, 1])
        #expect(line.bottom == 171)
    }

    @Test("Without a bar there is no time line")
    func none() {
        #expect(Timeline([]) == nil)
        #expect(Timeline([Timeline.Row(label: "Theft", bars: [])]) == nil)
    }

    @Test(
        "Today is marked in the years shown, and in no others",
        arguments: [("2021-01-01", 18.0), ("2024-12-31", 337.8), ("2020-12-31", nil), ("2025-01-01", nil)])
    func today(day: String, x: Double?) throws {
        let row = Timeline.Row(label: "Violence", bars: [try bar("2021–25", "2021-01-01", "2024-12-31")])
        let line = try #require(Timeline([row], today: try CivilDate(iso: day)))
        #expect(line.today == x)
        #expect(line.height == (x == nil ? 81 : 101))
    }

    @Test(
        "Years are named as they have room",
        arguments: [
            (
                "2008-04-01", "2027-03-31",
                ["2008", "2010", "2012", "2014", "2016", "2018", "2020", "2022", "2024", "2026"]
            ),
            ("1900-01-01", "2027-03-31", ["1900", "1905", "1910"]),
            ("1001-01-01", "1999-12-31", ["1020", "1040", "1060"]),
            ("0001-01-01", "9999-12-31", ["200", "400", "600"]), ("2025-01-01", "2025-01-01", ["2025"]),
            ("9999-12-31", "9999-12-31", ["9999"]),
        ])
    func years(first: String, last: String, labels: [String]) throws {
        let line = try #require(Timeline([Timeline.Row(label: "A", bars: [try bar("Plan", first, last)])]))
        #expect(Array(line.years.map(\.label).prefix(labels.count == 3 ? 3 : 20)) == labels)
        for (year, next) in zip(line.years, line.years.dropFirst()) { #expect(next.x - year.x > 34) }
        #expect(line.width <= 2_600)
    }
}
