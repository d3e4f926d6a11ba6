import Diagnostics
import WorkingDays

/// Brings the papers together: the meetings they belong to, who was there, and what was due when.
public struct RecordBuilder {
    private let documents: Documents
    private let today: CivilDate

    public init(_ documents: Documents, today: CivilDate) {
        self.documents = documents
        self.today = today
    }

    public func build(reporting log: inout DiagnosticLog) -> Record {
        var partnerships: [PartnershipRecord] = []
        for partnership in documents.partnerships {
            partnerships.append(build(partnership, reporting: &log))
        }
        return Record(site: documents.site, partnerships: partnerships, documents: documents)
    }

    private func build(_ partnership: Partnership, reporting log: inout DiagnosticLog) -> PartnershipRecord {
        let own = documents.of(partnership)
        let roster = Roster(partnership.agencies)
        let calendar = documents.calendar(of: partnership)
        var meetings: [Meeting] = []
        for folder in own.meetingFolders {
            let builder = MeetingBuilder(folder, of: partnership, roster: roster, today: today)
            meetings.append(builder.build(in: calendar, reporting: &log))
        }
        return PartnershipRecord(
            partnership: partnership, roster: roster, calendar: calendar,
            meetings: meetings.sorted { $0.id < $1.id }, documents: own)
    }
}

/// The papers of one meeting.
struct MeetingFolder {
    let id: MeetingID
    var agenda: AgendaPaper?
    var minutes: MinutesPaper?
    var actionLog: ActionLogPaper?
    var papers: [MeetingPaper] = []
}

extension Documents {
    /// Only those of one partnership.
    func of(_ partnership: Partnership) -> Documents {
        filter { $0.document.partnership == partnership.folder }
    }

    fileprivate var meetingFolders: [MeetingFolder] {
        var folders: [MeetingID: MeetingFolder] = [:]
        func add(to paper: any Paper, _ change: (inout MeetingFolder) -> Void) {
            guard let id = paper.document.meeting else { return }
            change(&folders[id, default: MeetingFolder(id: id)])
        }
        for agenda in agendas { add(to: agenda) { $0.agenda = $0.agenda ?? agenda } }
        for minutes in minutes { add(to: minutes) { $0.minutes = $0.minutes ?? minutes } }
        for log in actionLogs { add(to: log) { $0.actionLog = $0.actionLog ?? log } }
        for paper in papers { add(to: paper) { $0.papers.append(paper) } }
        return folders.values.sorted { $0.id < $1.id }
    }
}
