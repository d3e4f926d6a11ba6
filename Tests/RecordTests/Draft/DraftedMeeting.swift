import Diagnostics
import WorkingDays

@testable import Record

/// A meeting drafted into a content folder: what was understood before, what is drafted, and what is understood then.
struct DraftedMeeting {
    let before: RecordReading
    let after: RecordReading
    let agenda: AgendaDraft
    let draft: MeetingDraft
    private let id: MeetingID
    private let files: [String: String]
    private let today: CivilDate

    /// - Parameters:
    ///   - folder: of the meeting, in the partnership of that folder.
    init?(
        _ folder: String, of partnership: String = "", in files: [String: String],
        on today: String = "2026-09-01"
    ) throws {
        before = try RecordReading(files, on: today)
        guard let id = MeetingID(partnership: partnership, folder: folder),
            let linked = before.linked.partnerships.first(where: {
                $0.record.partnership.folder == partnership
            })
        else { return nil }
        self.id = id
        self.today = try CivilDate(iso: today)
        agenda = AgendaDraft(linked, for: id)
        draft = MeetingDraft(linked, for: id)
        let files = files.merging(draft.files.map { ($0.path, $0.text) }) { $1 }
        after = try RecordReading(files, on: today)
        self.files = files
    }

    /// The codes of which there are more messages than before; also where the drafts are set to go out.
    func newCodes(inPublic: Bool = false) throws -> [String] {
        var reading = after
        if inPublic {
            let paths = Set(draft.files.map(\.path))
            let published = files.map { path, text in
                (
                    path,
                    paths.contains(path) ? text.replacing("publish: draft", with: "publish: public") : text
                )
            }
            reading = try RecordReading(Dictionary(published) { $1 }, on: today.iso)
        }
        let counts = Self.counts(messages(of: before))
        return Self.counts(messages(of: reading)).filter { $0.value > counts[$0.key, default: 0] }.keys
            .sorted()
    }

    /// The text of one of its papers below the second mark.
    func body(of name: String) -> String {
        let text = draft.files.first { $0.path.hasSuffix("/\(name)") }?.text ?? ""
        return text.split(separator: "\n---\n", maxSplits: 1, omittingEmptySubsequences: false).last.map(
            String.init)
            ?? ""
    }

    /// The lines between the marks that are no remarks.
    func fields(of name: String) -> [String] {
        let text = draft.files.first { $0.path.hasSuffix("/\(name)") }?.text ?? ""
        return text.split(separator: "\n").dropFirst().prefix { $0 != "---" }.filter { !$0.hasPrefix("#") }
            .map(String.init)
    }

    var meeting: Meeting? {
        after.linked.partnerships.flatMap(\.meetings).map(\.meeting).first { $0.id == id }
    }

    private func messages(of reading: RecordReading) -> [Diagnostic] {
        var log = reading.log
        TextChecks(reading.documents).report(to: &log)
        for partnership in reading.linked.partnerships {
            RecordChecks(partnership, today: today).report(to: &log)
        }
        return log.diagnostics
    }

    /// What was dropped from a log without a word, and stands in it again, is told of as open for long.
    private static func counts(_ messages: [Diagnostic]) -> [String: Int] {
        let open: Set<DiagnosticCode> = [.actionDropped, .actionNotLogged, .actionOpenForLong]
        return Dictionary(
            messages.map { (open.contains($0.code) ? "action-open" : $0.code.rawValue, 1) },
            uniquingKeysWith: +)
    }
}
