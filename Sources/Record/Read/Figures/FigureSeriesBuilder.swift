import Diagnostics
import FrontMatter

/// Puts the papers of each series in order, and takes the figures that are followed out of their tables.
public struct FigureSeriesBuilder {
    private let papers: [MeetingPaper]

    /// - Parameter papers: of all partnerships and series, in the order of their files.
    public init(_ papers: [MeetingPaper]) {
        self.papers = papers
    }

    /// In the order of partnerships and their series' names.
    public func series(reporting log: inout DiagnosticLog) -> [FigureSeries] {
        var bySeries: [SeriesKey: [MeetingPaper]] = [:]
        for paper in papers {
            guard let part = paper.inSeries else { continue }
            bySeries[SeriesKey(partnership: paper.document.partnership, series: part.series), default: []]
                .append(paper)
        }
        return bySeries.sorted { $0.key < $1.key }.map { key, papers in
            series(key, of: papers, reporting: &log)
        }
    }

    private func series(
        _ key: SeriesKey, of papers: [MeetingPaper], reporting log: inout DiagnosticLog
    ) -> FigureSeries {
        let issues = issues(of: papers, reporting: &log)
        var figures = SeriesFigures()
        for issue in issues { figures.append(issue, reporting: &log) }
        return FigureSeries(
            id: key.series, partnership: key.partnership, papers: issues.map(\.paper),
            figures: figures.figures)
    }

    /// One paper for each period, all of the kind that the first has.
    private func issues(
        of papers: [MeetingPaper], reporting log: inout DiagnosticLog
    ) -> [SeriesIssue] {
        var byPeriod: [SeriesPeriod: SeriesIssue] = [:]
        var first: SeriesIssue?
        for paper in papers {
            guard let part = paper.inSeries else { continue }
            let issue = SeriesIssue(paper: paper, part: part)
            let period = part.period
            if let first, first.part.period.value.kind != period.value.kind {
                log.report(.otherKind(period, first: first.part.period))
            } else if let earlier = byPeriod[period.value] {
                log.report(.periodTwice(period, first: earlier.part.period))
            } else {
                byPeriod[period.value] = issue
                first = first ?? issue
            }
        }
        return byPeriod.sorted { $0.key < $1.key }.map(\.value)
    }
}

/// A paper together with what makes it one of a series.
struct SeriesIssue {
    let paper: MeetingPaper
    let part: SeriesPart
}

private struct SeriesKey: Hashable, Comparable {
    let partnership: String
    let series: String

    static func < (left: Self, right: Self) -> Bool {
        (left.partnership, left.series) < (right.partnership, right.series)
    }
}

extension Diagnostic {
    fileprivate static func otherKind(
        _ period: Placed<SeriesPeriod>, first: Placed<SeriesPeriod>
    ) -> Diagnostic {
        Diagnostic(
            .seriesPeriodKind, at: period.place,
            rule: """
                the periods of a series are all of one kind, and \(period.value.words) is not of that of \
                \(first.value.words)
                """,
            mend:
                "correct the period, or give the paper another series; until then it is left out of this one",
            notes: [Diagnostic.Note("the first one", at: first.place)])
    }

    fileprivate static func periodTwice(
        _ period: Placed<SeriesPeriod>, first: Placed<SeriesPeriod>
    ) -> Diagnostic {
        Diagnostic(
            .seriesPeriodTwice, at: period.place,
            rule: "a series has one paper about a period, and \(period.value.words) has one already",
            mend: "correct the period of one of the two; until then this paper is left out of the series",
            notes: [Diagnostic.Note("the first one", at: first.place)])
    }
}
