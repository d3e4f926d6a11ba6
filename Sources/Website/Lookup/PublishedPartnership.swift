import Record
import WorkingDays

/// A partnership as its pages show it, with everything to be found by its id.
struct PublishedPartnership: Sendable {
    let linked: LinkedPartnership
    let today: CivilDate

    private let meetingsByID: [MeetingID: Int]
    private let threadsByAction: [ActionID: Int]
    private let papersByPath: [String: Document]
    private let agencyParts: [String: String]
    private let themesByAction: [ActionID: [Theme]]
    private let raisedPlaces: [ActionID: RaisedPlace]
    private let ownerNames: ActionOwnerNames
    /// Those of its promises that have been open for too long.
    let overdue: OverdueActions

    init(_ linked: LinkedPartnership, today: CivilDate) {
        self.linked = linked
        self.today = today
        meetingsByID = Dictionary(linked.meetings.enumerated().map { ($1.meeting.id, $0) }) { first, _ in
            first
        }
        var threads: [ActionID: Int] = [:]
        for (index, thread) in linked.actions.threads.enumerated() {
            for action in thread.actions { threads[action.id] = index }
        }
        threadsByAction = threads
        let papers = linked.record.documents.all.map { ($0.document.path, $0.document) }
        papersByPath = Dictionary(papers) { first, _ in first }
        agencyParts = linked.record.agencyParts
        var themes: [ActionID: [Theme]] = [:]
        for linked in linked.themes {
            for action in linked.actions { themes[action, default: []].append(linked.theme) }
        }
        themesByAction = themes
        raisedPlaces = Dictionary(linked.meetings.flatMap(\.raised).map { ($0.action, $0) }) { first, _ in
            first
        }
        ownerNames = ActionOwnerNames(linked.record)
        overdue = OverdueActions(linked)
    }

    var partnership: Partnership { linked.record.partnership }
    var documents: Documents { linked.record.documents }
    var name: String { partnership.name }
    var shortName: String { partnership.shortName }
    var contact: Partnership.Contact { partnership.contact }
    /// Where its first page is, from the site's root; empty for a partnership at the root.
    var address: String { linked.record.address }
    var meetings: [LinkedMeeting] { linked.meetings }

    func meeting(_ id: MeetingID) -> LinkedMeeting? { meetingsByID[id].map { linked.meetings[$0] } }

    func thread(of action: ActionID) -> ActionThread? {
        threadsByAction[action].map { linked.actions.threads[$0] }
    }

    func owners(of action: Action) -> [ActionOwner] { ownerNames.owners(of: action) }

    /// Where the minutes raise an action; nil for one that is only known from a log.
    func raisedPlace(of action: ActionID) -> RaisedPlace? { raisedPlaces[action] }

    /// The subjects that an action is about, in the order of the list of them.
    func themes(of action: ActionID) -> [Theme] { themesByAction[action] ?? [] }

    func paper(at path: String) -> Document? { papersByPath[path] }

    /// The part of an address that stands for an agency.
    func addressPart(ofAgency name: String) -> String? { agencyParts[name] }

    func address(ofAgency name: String) -> String? {
        addressPart(ofAgency: name).map(linked.record.address(ofAgencyPart:))
    }

    func address(ofTheme id: String) -> String { linked.record.address(ofTheme: id) }

    func address(ofSeries id: String) -> String { linked.record.address(ofSeries: id) }
}

// The meetings in the order of their days.
extension PublishedPartnership {
    /// Those that are still to be held, the next one first.
    var comingMeetings: [LinkedMeeting] {
        meetings.filter { $0.meeting.date >= today && $0.meeting.status != .held }
    }

    var nextMeeting: LinkedMeeting? {
        comingMeetings.first { $0.meeting.status != .cancelled }
    }

    /// The years in which there were or will be meetings, earliest first.
    var meetingYears: [(year: Int, meetings: [LinkedMeeting])] {
        let years = Dictionary(grouping: meetings) { $0.meeting.date.year }
        return years.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}
