import Testing

@testable import Record
@testable import Website

@Suite("A chart of a figure")
struct FigureChartTests {
    private func spots(_ marks: [FigureChart.Mark]) -> [[Double]] { marks.map { [$0.place.x, $0.place.y] } }

    private func spots(_ lines: [[ChartSpot]]) -> [[[Double]]] { lines.map { $0.map { [$0.x, $0.y] } } }

    @Test("Values stand at their height and time, joined by a line")
    func line() throws {
        let chart = try #require(
            FigureChart(try figure(Issue("2023", "10"), Issue("2024", "20"), Issue("2025", "40"))))
        #expect(chart.title == "Number of referrals")
        #expect(chart.plot == LabelBox(left: 28, right: 356, top: 22, bottom: 182))
        #expect(chart.height == 209)
        #expect(chart.baseLine == 182)
        #expect(chart.valueTicks.map(\.y) == [182, 142, 102, 62, 22])
        #expect(chart.valueTicks.map(\.isZero) == [true, false, false, false, false])
        #expect(spots(chart.marks) == [[42, 142], [192, 102], [342, 22]])
        #expect(spots(chart.lines) == [[[42, 142], [192, 102], [342, 22]]])
        #expect(chart.marks.map(\.value) == ["10", "20", "40"])
        #expect(
            chart.marks.map(\.label) == [
                ChartSpot(x: 42, y: 134), ChartSpot(x: 192, y: 94), ChartSpot(x: 342, y: 14),
            ])
        #expect(chart.periodTicks.map(\.label) == ["2023", "2024", "2025"])
        #expect(
            [chart.first, chart.last, chart.lowest, chart.highest].map(\.value) == ["10", "40", "10", "40"])
        #expect(chart.breaks == [] && chart.heldBack == [] && chart.undrawn == [])
    }

    @Test("A period without a paper, and one without a number, leave a gap in the line")
    func gaps() throws {
        let chart = try #require(
            FigureChart(
                try figure(
                    Issue("2024-Q1", "10"), Issue("2024-Q2", "20"), Issue("2024-Q4", "30"),
                    Issue("2025-Q1", "40"), Issue("2025-Q2", "N/A"), Issue("2025-Q3", "20"))))
        #expect(spots(chart.marks) == [[42, 142], [92, 102], [192, 62], [242, 22], [342, 102]])
        #expect(spots(chart.lines) == [[[42, 142], [92, 102]], [[192, 62], [242, 22]]])
        #expect(chart.undrawn == [FigureChart.Undrawn(period: "2025 Q2", value: "N/A")])
    }

    @Test("What is held back has a mark on the base line, its own words, and no height")
    func heldBack() throws {
        let chart = try #require(
            FigureChart(
                try figure(
                    Issue("2023", "10"), Issue("2024", "<5"), Issue("2025", "40"), Issue("2026", "30"))))
        #expect(spots(chart.heldBack) == [[142, 182]])
        #expect(chart.heldBack.map(\.value) == ["<5"])
        #expect(chart.heldBack.map(\.label) == [ChartSpot(x: 142, y: 174)])
        #expect(spots(chart.marks) == [[42, 142], [242, 22], [342, 62]])
        #expect(spots(chart.lines) == [[[242, 22], [342, 62]]])
    }

    @Test("A break parts the line half way, and is called by a letter")
    func breaks() throws {
        let chart = try #require(
            FigureChart(
                try figure(
                    Issue("2022", "10"), Issue("2023", "20", break: "The area is smaller."),
                    Issue("2025", "40", break: "Counted anew."), Issue("2026", "40"))))
        #expect(chart.plot == LabelBox(left: 28, right: 356, top: 40, bottom: 200))
        #expect(spots(chart.marks) == [[42, 160], [117, 120], [267, 40], [342, 40]])
        #expect(spots(chart.lines) == [[[267, 40], [342, 40]]])
        #expect(
            chart.breaks == [
                FigureChart.Break(
                    x: 79.5, letter: "A", showsLetter: true, period: "2023", reason: "The area is smaller."),
                FigureChart.Break(
                    x: 192, letter: "B", showsLetter: true, period: "2025", reason: "Counted anew."),
            ])
    }

    @Test("Letters that would stand upon each other are left to the list, and go on after Z")
    func manyBreaks() throws {
        let issues = (0..<60).map { Issue("\(1960 + $0)", "1", break: "Counted anew in \(1960 + $0).") }
        let chart = try #require(FigureChart(try figure(of: issues)))
        #expect(chart.breaks.count == 60)
        #expect(chart.breaks.prefix(4).map(\.showsLetter) == [true, false, false, true])
        #expect([0, 25, 26, 51, 52].map { chart.breaks[$0].letter } == ["A", "Z", "AA", "AZ", "BA"])
        #expect(chart.lines == [])
    }

    @Test("Negative values stand below the zero line")
    func negative() throws {
        let chart = try #require(
            FigureChart(try figure(Issue("2023", "-20%"), Issue("2024", "20%"), Issue("2025", "<5%"))))
        #expect(chart.valueTicks.map(\.label) == ["−20%", "−10%", "0%", "10%", "20%"])
        #expect(chart.valueTicks.map(\.y) == [182, 142, 102, 62, 22])
        #expect(chart.valueTicks.map(\.isZero) == [false, false, true, false, false])
        #expect(chart.baseLine == 102)
        #expect(chart.marks.map(\.place.y) == [182, 22])
        #expect(chart.heldBack.map(\.place.y) == [102])
    }

    @Test("Numbers of another unit are not drawn on the same axis")
    func units() throws {
        let chart = try #require(
            FigureChart(try figure(Issue("2023", "10"), Issue("2024", "12%"), Issue("2025", "30"))))
        #expect(chart.marks.map(\.value) == ["10", "30"])
        #expect(chart.lines == [])
        #expect(chart.undrawn == [FigureChart.Undrawn(period: "2024", value: "12%")])
        let equal = try #require(
            FigureChart(
                try figure(
                    Issue("2022", "10"), Issue("2023", "12"), Issue("2024", "9%"), Issue("2025", "8%"))))
        #expect(equal.marks.map(\.value) == ["9%", "8%"])
    }

    @Test("One value alone, or words alone, make no chart")
    func none() throws {
        #expect(FigureChart(try figure(Issue("2023", "10"))) == nil)
        #expect(FigureChart(try figure(Issue("2023", "10"), Issue("2024", "N/A"))) == nil)
        #expect(FigureChart(try figure(Issue("2023", "<5"), Issue("2024", "<5"))) == nil)
        #expect(FigureChart(try figure(Issue("2023", "10"), Issue("2024", "<5"))) != nil)
    }

    @Test("Of equal values the latest is the highest or lowest")
    func extremes() throws {
        let chart = try #require(
            FigureChart(
                try figure(Issue("2022", "5"), Issue("2023", "5"), Issue("2024", "1"), Issue("2025", "1"))))
        #expect([chart.lowest.period, chart.highest.period] == ["2025", "2023"])
    }

    @Test("Labels stand within the drawing, and upon no other label, mark or line")
    func room() throws {
        var chance = Chance(state: 4)
        for _ in 0..<60 {
            let count = Int.random(in: 2...50, using: &chance)
            let issues = (0..<count).map { index in
                let value = Int.random(in: -200...2_000, using: &chance)
                let text = [nil, "<5", "tbc"].randomElement(using: &chance).flatMap { $0 } ?? "\(value)"
                let isBroken = Int.random(in: 0...9, using: &chance) == 0
                return Issue(
                    "\(1970 + index)", index == 0 ? "100" : index == 1 ? "£5" : text,
                    break: isBroken ? "New." : nil)
            }
            guard let chart = FigureChart(try figure(of: issues)) else {
                continue
            }
            let labels = (chart.marks + chart.heldBack).compactMap { mark -> LabelBox? in
                guard let label = mark.label else { return nil }
                let half = FigureChart.labels.width(of: mark.value) / 2
                return LabelBox(
                    left: label.x - half + 0.1, right: label.x + half - 0.1, top: label.y - 11.9,
                    bottom: label.y + 1.4)
            }
            #expect(!labels.isEmpty)
            for (index, label) in labels.enumerated() {
                #expect(label.left >= 0 && label.right <= 360.1 && label.top >= -0.1)
                #expect(!labels.dropFirst(index + 1).contains { $0.overlaps(label) })
                for line in chart.lines {
                    #expect(!zip(line, line.dropFirst()).contains { label.isCrossed(from: $0, to: $1) })
                }
                #expect(!chart.breaks.contains { label.left < $0.x && $0.x < label.right })
            }
        }
    }
}
