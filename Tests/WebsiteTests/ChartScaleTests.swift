import Testing

@testable import Record
@testable import Website

@Suite("The axis of values")
struct ChartScaleTests {
    @Test(
        "It begins at zero, and goes in round steps to the value above the highest",
        arguments: [
            (["40"], ["0", "10", "20", "30", "40"]),
            (["41", "7"], ["0", "10", "20", "30", "40", "50"]),
            (["1,477", "312"], ["0", "500", "1,000", "1,500"]),
            (["113"], ["0", "25", "50", "75", "100", "125"]),
            (["1"], ["0", "1"]),
            (["12"], ["0", "5", "10", "15"]),
            (["0", "0"], ["0", "1"]),
            (["98.5%", "97.1%"], ["0%", "20%", "40%", "60%", "80%", "100%"]),
            (["0.3%"], ["0%", "0.1%", "0.2%", "0.3%"]),
            (["11.5%"], ["0%", "2.5%", "5.0%", "7.5%", "10.0%", "12.5%"]),
            (["0.0%"], ["0%", "0.1%"]),
            (["£67,273.23"], ["£0", "£20,000", "£40,000", "£60,000", "£80,000"]),
            (["£1,200,000"], ["£0", "£0.25m", "£0.50m", "£0.75m", "£1.00m", "£1.25m"]),
            (["£4,000,000,000"], ["£0", "£1bn", "£2bn", "£3bn", "£4bn"]),
            (["123456789012345"], ["0", "25,000bn", "50,000bn", "75,000bn", "100,000bn", "125,000bn"]),
            (["-22.8%", "30.1%"], ["−40%", "−20%", "0%", "20%", "40%"]),
            (["-£5", "-£156"], ["−£200", "−£150", "−£100", "−£50", "£0"]),
            (["-1", "3"], ["−1", "0", "1", "2", "3"]),
        ])
    func ticks(values: [String], labels: [String]) throws {
        let numbers = try values.map { try #require(FigureNumber(reading: $0)) }
        let scale = ChartScale(of: numbers, unit: numbers[0].unit)
        #expect(scale.ticks.map(\.label) == labels)
    }

    @Test("A value stands as high as it is, from the lowest tick to the highest")
    func height() throws {
        let numbers = try ["-10", "40"].map { try #require(FigureNumber(reading: $0)) }
        let scale = ChartScale(of: numbers, unit: .count)
        #expect(scale.ticks.map(\.value) == [-10, 0, 10, 20, 30, 40])
        #expect([-10, 0, 15, 40].map(scale.height) == [0, 0.2, 0.5, 1])
    }

    @Test(
        "Whatever the values, there are two to seven ticks, and all values lie between the first and the last"
    )
    func bounds() throws {
        var chance = Chance(state: 2)
        for _ in 0..<2_000 {
            let numbers = (0..<Int.random(in: 1...4, using: &chance)).map { _ in
                let size = Int.random(in: 0...15, using: &chance)
                let most = (0..<size).reduce(1) { most, _ in most * 10 } - 1
                return FigureNumber(
                    digits: Int.random(in: -most...most, using: &chance),
                    decimals: Int.random(in: 0...size, using: &chance), unit: .count)
            }
            let ticks = ChartScale(of: numbers, unit: .count).ticks
            #expect((2...7).contains(ticks.count))
            #expect(Set(ticks.map(\.label)).count == ticks.count)
            let tolerance = (ticks[1].value - ticks[0].value) * 1e-6
            for number in numbers {
                #expect(number.approximate >= ticks[0].value - tolerance)
                #expect(number.approximate <= ticks[ticks.count - 1].value + tolerance)
            }
        }
    }
}
