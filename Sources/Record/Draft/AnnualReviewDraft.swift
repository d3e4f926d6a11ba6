import Markdown
import WorkingDays

/// The annual review of a year as far as the record can write it: an officer puts in what no paper tells.
///
/// It quotes whatever it is given, and is meant to become public: give it the linked record of what the public may see
/// on the day, `Documents.visible(on:)`, so that nothing closed can get into it.
public struct AnnualReviewDraft: Sendable {
    public let file: DraftFile

    public init(of linked: LinkedPartnership, in year: ReviewYear, today: CivilDate) {
        let path = "\(linked.record.address)annual-reviews/\(year.period.text).md"
        let record = YearOfRecord(year, of: linked, today: today)
        let sources = ReviewSources(record, from: path)
        let blocks =
            [Self.introduction(to: record, today: today)] + MeetingsSection(sources: sources).blocks
            + DecisionsSection(sources: sources).blocks + ActionsSection(sources: sources).blocks
            + PrioritiesSection(sources: sources).blocks + QuestionsSection(sources: sources).blocks
            + FundingSection(sources: sources).blocks
        file = DraftFile(
            path, Self.fields(of: year, today: today), text: blocks.joined(separator: "\n\n") + "\n")
    }

    /// What the officer is told stands among the fields, where it cannot go out by a slip.
    private static func fields(of year: ReviewYear, today: CivilDate) -> DraftFields {
        var fields = DraftFields()
        fields.remark(
            """
            Drafted on \(today.english) from what the public could see of the record on that day. Before the board gets it:
            - say at the beginning what residents should know of the year;
            - add to each priority what partners did that no paper tells, and what came of it;
            - run `minutebook check` for minutes and logs that are missing, and put right what is wrong there, not here;
            - leave out what nobody needs.
            When the board has agreed it, add `agreed:` with the day, and write `publish: public`.
            """)
        fields.add("title", "Annual Review \(year.words)")
        fields.add("publish", as: "draft")
        return fields
    }

    private static func introduction(to record: YearOfRecord, today: CivilDate) -> String {
        let days = record.year.days
        let isSplit = record.year.calendarYears.count > 1
        let time =
            isSplit
            ? "the year from \(days.lowerBound.english) to \(days.upperBound.english)" : record.year.words
        let name = record.linked.record.partnership.name.asMarkdown
        let state = record.isOver ? "" : ", before the year was over"
        return """
            This review tells what the public record of \(name) holds for \(time), as it stood on \
            \(today.english)\(state). Each figure leads to where it comes from.
            """
    }
}
