import Diagnostics
import Testing

@testable import Record

/// One paper of a series: its period, what its figures were, and why they cannot be set beside earlier ones.
struct Issue {
    let period: String
    let values: [(figure: String, value: String)]
    var breakReason: String?

    init(_ period: String, _ values: KeyValuePairs<String, String>, break reason: String? = nil) {
        self.period = period
        self.values = values.map { ($0.key, $0.value) }
        breakReason = reason
    }

    /// One figure.
    init(_ period: String, _ value: String, break reason: String? = nil) {
        self.init(period, ["referrals": value], break: reason)
    }

    fileprivate func paper(_ count: Int, reporting log: inout DiagnosticLog) -> MeetingPaper? {
        var lines = ["---", "title: Report", "publish: public", "series: abuse", "period: \(period)"]
        if let breakReason { lines.append("break: \(breakReason)") }
        lines.append("figures:")
        for (figure, _) in values {
            lines += [
                "  - figure: \(figure)", "    title: Number of \(figure)", "    table: all",
                "    row: \(figure)", "    column: Number",
            ]
        }
        lines += ["---", "Table: All {#all}", "", "| What | Number |", "|---|---|"]
        lines += values.map { "| \($0.figure) | \($0.value) |" }
        let path = "riverside/meetings/\(2000 + count)-01-01/report.md"
        let source = SourceText(file: path, text: lines.joined(separator: "\n") + "\n")
        let place = ContentPlace(of: path, among: ["riverside"])
        return ContentFile(source, at: place, reporting: &log).meetingPaper(reporting: &log)
    }
}

/// The series that some papers are, as it is read from them.
func series(of issues: [Issue]) throws -> FigureSeries {
    var log = DiagnosticLog()
    var papers: [MeetingPaper] = []
    for (count, issue) in issues.enumerated() {
        papers.append(try #require(issue.paper(count, reporting: &log)))
    }
    let all = FigureSeriesBuilder(papers).series(reporting: &log)
    #expect(PrintedReport(style: .plain).text(of: log) == "")
    return try #require(all.first)
}

/// The one figure of a series.
func figure(_ issues: Issue...) throws -> FigureSeries.Figure { try figure(of: issues) }

func figure(of issues: [Issue]) throws -> FigureSeries.Figure {
    try #require(try series(of: issues).figures.first)
}
