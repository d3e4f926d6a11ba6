import Testing

@testable import Record

@Suite("How long an agenda's items take")
struct AgendaLengthTests {
    @Test(
        "A number of minutes is a length",
        arguments: ["10", "10 min", "10 mins", "10 mins.", "10 Minutes", "10mins", " 10 m ", "10'", "010"])
    func minutes(cell: String) {
        #expect(AgendaLength(reading: cell) == .minutes(10))
    }

    @Test(
        "Words, dates and times of day are none",
        arguments: [
            "", " ", "-", "–", "Written report", "To note", "tbc", "n/a", "14 October 2031", "14/10/2031",
            "31 February 2031", "10:00", "10.05", "10am", "10:00-10:15", "10.00 – 10.15",
        ])
    func noLength(cell: String) {
        #expect(AgendaLength(reading: cell) == AgendaLength.none)
    }

    @Test(
        "What else has a figure in it is reported",
        arguments: [
            "1 hour", "10-15", "10 (25)", "(10)", "1h 30", "10.5", "1000", "-5", "10 ½", "１０", "5 + 5",
        ])
    func unreadable(cell: String) {
        let reading = AgendaReading(rows: "| 1 | Welcome | Chair | \(cell) |")
        #expect(reading.lines == ["1 | Welcome | Chair"])
        #expect(
            reading.messages == [
                "3:25: warning: a length is a number of minutes, such as `10`, and `\(cell)` is none; write "
                    + "the minutes as one number, or leave the cell empty [agenda-length-unreadable]"
            ])
    }

    /// The figures of the column, one for each row, and the lengths among them.
    struct Column: Sendable {
        let name: String
        let figures: [Int?]
        let lengths: [Int?]
    }

    @Test(
        "A running total is no length",
        arguments: [
            Column(name: "a total in the last row", figures: [10, 15, 10, 35], lengths: [10, 15, 10, nil]),
            Column(
                name: "a total above rows without a figure", figures: [10, nil, 15, 10, 35, nil],
                lengths: [10, nil, 15, 10, nil, nil]),
            Column(name: "the sum of two is chance", figures: [5, 5, 10], lengths: [5, 5, 10]),
            Column(name: "a sum before the end", figures: [5, 5, 5, 15, 10], lengths: [5, 5, 5, 15, 10]),
            Column(name: "nearly a sum", figures: [10, 15, 10, 36], lengths: [10, 15, 10, 36]),
            Column(
                name: "a column that only rises", figures: [5, 10, nil, 25, 30, 45],
                lengths: [nil, nil, nil, nil, nil, nil]),
            Column(name: "four that rise are chance", figures: [5, 10, 20, 30], lengths: [5, 10, 20, 30]),
            Column(
                name: "a column that stands still once", figures: [5, 10, 10, 20, 30],
                lengths: [5, 10, 10, 20, 30]),
            Column(
                name: "lengths that rise, and their total", figures: [5, 10, 15, 20, 50],
                lengths: [5, 10, 15, 20, nil]),
            Column(name: "no figure at all", figures: [nil, nil], lengths: [nil, nil]),
            Column(name: "no row", figures: [], lengths: []),
        ])
    func totals(column: Column) {
        let figures = column.figures.map { figure in
            figure.map { RunningTotals.Figure(minutes: $0, isPart: false) }
        }
        #expect(RunningTotals.lengths(among: figures) == column.lengths, "\(column.name)")
    }

    @Test("A total may count the parts of an item, or the item alone", arguments: [40, 70])
    func totalWithParts(total: Int) {
        let reading = AgendaReading(
            rows: "| 1 | Welcome | | 10 |", "| 2 | Funding | | 30 |", "| | a) now | | 20 |",
            "| | b) later | | 10 |", "| 3 | Next meeting | | \(total) |")
        #expect(
            reading.agenda.items.map(\.minutes)
                == [10, 30, 20, 10, nil])
    }

    @Test("A break counts towards the total")
    func totalWithBreak() {
        let reading = AgendaReading(
            rows: "| 1 | Welcome | | 10 |", "| | Break | | 5 |", "| 2 | Funding | | 30 |",
            "| 3 | Next meeting | | 45 |")
        #expect(
            reading.lines == [
                "1 | Welcome | 10", "-- break | Break | 5", "2 | Funding | 30", "3 | Next meeting",
            ])
    }
}
