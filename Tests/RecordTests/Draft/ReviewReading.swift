import Diagnostics
import Testing
import WorkingDays

@testable import Record

/// The draft of an annual review, and what is said of it once it lies among the other papers.
struct ReviewReading {
    let draft: AnnualReviewDraft
    /// What is said of the draft alone, by reading, linking and checking.
    let messages: [String]

    /// - Parameter partnership: its folder; empty at the root.
    init(
        of year: String, by partnership: String = "", _ files: [String: String],
        on today: String = "2026-02-01"
    ) throws {
        let day = try CivilDate(iso: today)
        let visible = try RecordReading(files, on: today, isPublished: true)
        let linked = try #require(
            visible.linked.partnerships.first { $0.record.partnership.folder == partnership })
        draft = AnnualReviewDraft(of: linked, in: try ReviewYear(reading: year), today: day)
        let path = draft.file.path
        let whole = try RecordReading(files.merging([path: draft.file.text]) { $1 }, on: today)
        var log = whole.log
        TextChecks(whole.documents).report(to: &log)
        messages = log.diagnostics.filter { $0.place.file.hasSuffix(path) }.map(\.line)
    }
}
