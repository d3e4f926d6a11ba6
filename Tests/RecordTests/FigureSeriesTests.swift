import Diagnostics
import Testing

@testable import Record

@Suite("Figures over time")
struct FigureSeriesTests {
    private static let figure = """
        figures:
          - figure: referrals
            title: Referrals
            table: quarter
            row: All referrals
            column: Number
        """

    /// A paper of the meeting in that month, with a table that has the value in it.
    private func paper(
        _ month: String, _ fields: String, value: String = "1", partnership: String = "riverside/"
    ) throws -> MeetingPaper {
        let body = """
            Table: The quarter {#quarter}

            | What | Number | Share |
            |---|---|---|
            | All referrals | \(value) | |
            | Twice | 2 | |
            | Twice | 3 | |
            """
        let reading = PaperReading(
            "\(partnership)meetings/2025-\(month)-01/report.md", "title: Report\n\(fields)", body: body
        ) { $0.meetingPaper(reporting: &$1) }
        #expect(reading.messages == "")
        return try #require(reading.paper)
    }

    private func series(of papers: [MeetingPaper]) -> (outline: String, messages: String) {
        var log = DiagnosticLog()
        let all = FigureSeriesBuilder(papers).series(reporting: &log)
        let outline = all.map { series in
            let figures = series.figures.map { figure in
                let points = figure.points.map { point in
                    let mark = point.breakBefore.map { " | \($0) |" } ?? ""
                    return "\(mark) \(point.period.text) \(point.value.text)"
                }
                return "  \(figure.id) \(figure.title):\(points.joined(separator: ","))\n"
            }
            return "\(series.partnership)/\(series.id)\n\(figures.joined())"
        }
        return (outline.joined(), PrintedReport(style: .plain).text(of: log))
    }

    @Test("The papers of a series give a line of values, in the order of their periods")
    func line() throws {
        let papers = [
            try paper("02", "series: abuse\nperiod: 2024-Q3\n\(Self.figure)", value: "312 73%"),
            try paper("05", "series: abuse\nperiod: 2024-Q1\n\(Self.figure)", value: "1,477"),
            try paper("07", "series: abuse\nperiod: 2024-Q2\n\(Self.figure)", value: "<5"),
            try paper("09", "series: abuse\nperiod: 2024-Q4"),
            try paper("10", "item: \"7\""),
            try paper(
                "11",
                "series: abuse\nperiod: 2025-Q1\n\(Self.figure.replacing("title: Referrals", with: "title: All"))"
            ),
        ]
        let (outline, messages) = series(of: papers)
        #expect(
            outline == """
                riverside/abuse
                  referrals All: 2024-Q1 1,477, 2024-Q2 <5, 2024-Q3 312 73%, 2025-Q1 1

                """)
        #expect(messages == "")
        #expect(papers[4].inSeries == nil)
    }

    @Test("A break stands before the next value, be it in a later paper")
    func breaks() throws {
        let other = Self.figure.replacing("figure: referrals", with: "figure: others")
        let papers = [
            try paper("02", "series: abuse\nperiod: 2024\n\(Self.figure)"),
            try paper("05", "series: abuse\nperiod: 2025\nbreak: The area is smaller."),
            try paper("07", "series: abuse\nperiod: 2026\nbreak: Counted anew.\n\(Self.figure)"),
            try paper("09", "series: abuse\nperiod: 2027\n\(other)"),
            try paper("11", "series: abuse\nperiod: 2028\n\(Self.figure)"),
        ]
        #expect(
            series(of: papers).outline == """
                riverside/abuse
                  referrals Referrals: 2024 1, | The area is smaller. Counted anew. | 2026 1, 2028 1
                  others Referrals: 2027 1

                """)
    }

    @Test("Partnerships have series of their own, be they called the same")
    func partnerships() throws {
        let papers = [
            try paper("02", "series: theft\nperiod: 2024\n\(Self.figure)"),
            try paper("02", "series: theft\nperiod: 2024\n\(Self.figure)", value: "2", partnership: ""),
            try paper("05", "series: abuse\nperiod: 2024\n\(Self.figure)", value: "3"),
        ]
        #expect(
            series(of: papers).outline == """
                /theft
                  referrals Referrals: 2024 2
                riverside/abuse
                  referrals Referrals: 2024 3
                riverside/theft
                  referrals Referrals: 2024 1

                """)
    }

    @Test(
        "A figure that is not in its table is left out, and the officer is told what was probably meant",
        arguments: [
            (
                "table: quarter", "table: quater",
                "9:12: warning: a followed figure names a table by the address in its caption, and none has `{#quater}`",
                "did you mean `quarter`?"
            ),
            (
                "table: quarter", "table: other",
                "9:12: warning: a followed figure names a table by the address in its caption, and none has `{#other}`",
                "write `{#other}` at the end of the line `Table: …` before the table"
            ),
            (
                "row: All referrals", "row: All referals",
                "10:10: warning: a followed figure names a row by the words of its first cell, and none has `All referals`",
                "did you mean `All referrals`?"
            ),
            (
                "row: All referrals", "row: Twice",
                "10:10: warning: the words that name a row stand there once, and `Twice` stands twice",
                "give one of the two in the table other words; until then the figure is left out"
            ),
            (
                "column: Number", "column: What",
                "11:13: warning: a followed figure names a column by the words of its head, and none has `What`",
                "write the words as they stand in the table"
            ),
            (
                "column: Number", "column: \"%\"",
                "11:13: warning: a followed figure names a column by the words of its head, and none has `%`",
                "write the words as they stand in the table"
            ),
        ])
    func unknown(line: String, wrong: String, warning: String, mend: String) throws {
        let fields = "series: abuse\nperiod: 2024\n\(Self.figure.replacing(line, with: wrong))"
        let (outline, messages) = series(of: [try paper("02", fields)])
        #expect(outline == "riverside/abuse\n")
        #expect(
            messages == """
                riverside/meetings/2025-02-01/report.md:\(warning) [figure-unknown]
                  mend: \(mend)
                1 warning in 1 file

                """)
    }

    @Test("Capitals, stops and spaces make no other row or column")
    func folded() throws {
        let figure = Self.figure.replacing("row: All referrals", with: "row: all Referrals.")
            .replacing("column: Number", with: "column: NUMBER")
        let papers = [try paper("02", "series: abuse\nperiod: 2024\n\(figure)")]
        #expect(series(of: papers).outline == "riverside/abuse\n  referrals Referrals: 2024 1\n")
    }

    @Test("A period has one paper, and all periods are of one kind")
    func periods() throws {
        let papers = [
            try paper("02", "series: abuse\nperiod: 2024-Q1\n\(Self.figure)"),
            try paper("05", "series: abuse\nperiod: 2024-Q1\n\(Self.figure)", value: "2"),
            try paper("07", "series: abuse\nperiod: 2024/25\n\(Self.figure)", value: "3"),
        ]
        let (outline, messages) = series(of: papers)
        #expect(outline == "riverside/abuse\n  referrals Referrals: 2024-Q1 1\n")
        #expect(
            messages == """
                riverside/meetings/2025-05-01/report.md:5:9: warning: a series has one paper about a period, and \
                2024 Q1 has one already [series-period-twice]
                  mend: correct the period of one of the two; until then this paper is left out of the series
                  note: riverside/meetings/2025-02-01/report.md:5:9: the first one
                riverside/meetings/2025-07-01/report.md:5:9: warning: the periods of a series are all of one kind, and \
                2024/25 is not of that of 2024 Q1 [series-period-kind]
                  mend: correct the period, or give the paper another series; until then it is left out of this one
                  note: riverside/meetings/2025-02-01/report.md:5:9: the first one
                2 warnings in 2 files

                """)
    }

    @Test(
        "The fields of a series go together",
        arguments: [
            (
                "series: abuse", "a paper of a series says which period it is about, and this one does not",
                "add a line such as `period: 2025-Q1`"
            ),
            (
                "period: 2024",
                "`period`, `figures` and `break` are of a paper in a series, and this one is in none",
                "add a line such as `series: domestic-abuse-quarterly`, or delete them"
            ),
            (
                "break: Counted anew.",
                "`period`, `figures` and `break` are of a paper in a series, and this one is in none",
                "add a line such as `series: domestic-abuse-quarterly`, or delete them"
            ),
            (
                "series: abuse\nperiod: 2024\n\(figure)\n\(figure.dropFirst("figures:\n".count))",
                "a figure stands once in a paper, and two are called `referrals`",
                "give one of the two another name after `figure:`"
            ),
        ])
    func conflicts(fields: String, rule: String, mend: String) {
        let reading = PaperReading("riverside/meetings/2025-07-01/report.md", "title: Report\n\(fields)") {
            $0.meetingPaper(reporting: &$1)
        }
        #expect(reading.paper == nil)
        #expect(
            reading.messages == """
                riverside/meetings/2025-07-01/report.md:1:1: error: \(rule) [field-type]
                  mend: \(mend)
                1 error in 1 file

                """)
    }
}
