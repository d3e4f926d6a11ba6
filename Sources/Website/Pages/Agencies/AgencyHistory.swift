import Record
import WorkingDays

/// All that an agency has to do with the partnership: who stands for it, when it came, what it took on.
struct AgencyHistory: Sendable {
    let name: String
    let isStatutory: Bool
    /// Its times on the partnership; most agencies have one.
    let terms: [Term]
    let members: [Member]
    let aliases: [String]
    fileprivate(set) var successor: String?
    fileprivate(set) var predecessors: [String] = []
    /// The oldest first.
    fileprivate(set) var open: [ActionThread] = []
    /// The latest closed first.
    fileprivate(set) var closed: [ActionThread] = []
    /// Those that it took on, and that others have now.
    fileprivate(set) var passedOn: [ActionThread] = []
    /// The latest first.
    fileprivate(set) var ledItems: [LedItem] = []
    fileprivate(set) var groups: [WorkingGroup] = []
    /// The meetings of which it is known who came, the latest first.
    fileprivate(set) var meetings: [AgencyAttendance.AttendedMeeting] = []

    struct LedItem: Sendable {
        let meeting: Meeting
        let item: AgendaItem
    }

    fileprivate init(_ seats: [Agency]) {
        name = seats.first?.name.value ?? ""
        isStatutory = seats.contains(where: \.isStatutory)
        terms = seats.map(\.term)
        members = seats.flatMap(\.members)
        aliases = seats.flatMap(\.aliases)
    }

    func isOnPartnership(on day: CivilDate) -> Bool { terms.contains { $0.contains(day) } }

    /// Whether it left, and does not come back.
    func hasLeft(by today: CivilDate) -> Bool {
        terms.allSatisfy { term in term.last.map { $0 < today } ?? false }
    }
}

/// The agencies of a partnership, each with its history, in the order in which they are first named.
struct AgencyHistories {
    private let published: PublishedPartnership
    private(set) var all: [AgencyHistory] = []
    private var places: [String: Int] = [:]

    init(_ published: PublishedPartnership) {
        self.published = published
        var seats: [String: [Agency]] = [:]
        var names: [String] = []
        for agency in published.partnership.agencies {
            let name = agency.name.value
            if seats[name] == nil { names.append(name) }
            seats[name, default: []].append(agency)
        }
        all = names.map { AgencyHistory(seats[$0] ?? []) }
        places = Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
        addSuccessions()
        addActions()
        addLedItems()
        addGroups()
        addMeetings()
    }

    private var roster: Roster { published.linked.record.roster }

    private mutating func addSuccessions() {
        for agency in published.partnership.agencies {
            guard let successor = agency.successor.flatMap({ roster.agency(named: $0.value) })?.name.value,
                successor != agency.name.value, let own = places[agency.name.value],
                let other = places[successor]
            else { continue }
            all[own].successor = successor
            all[other].predecessors.append(agency.name.value)
        }
    }

    /// A promise is that of whoever owns the last action of it.
    private mutating func addActions() {
        for thread in published.openThreads + published.closedThreads {
            let owners = owners(of: thread.last)
            for owner in owners {
                if thread.status == .closed {
                    all[owner].closed.append(thread)
                } else {
                    all[owner].open.append(thread)
                }
            }
            let before = thread.actions.dropLast().reduce(into: Set<Int>()) {
                $0.formUnion(self.owners(of: $1))
            }
            for former in before.subtracting(owners) { all[former].passedOn.append(thread) }
        }
    }

    private func owners(of action: Action) -> Set<Int> {
        Set(published.owners(of: action).compactMap { $0.agency.flatMap { places[$0] } })
    }

    /// What a closed item is about, and who spoke on it, is nobody's to know.
    private mutating func addLedItems() {
        for meeting in published.meetings.map(\.meeting).reversed() {
            for item in meeting.agenda?.agenda.items ?? [] where !item.isClosed {
                let leads = item.leads.compactMap { roster.agency(of: $0, on: meeting.date)?.name.value }
                for agency in Set(leads.compactMap { places[$0] }) {
                    all[agency].ledItems.append(AgencyHistory.LedItem(meeting: meeting, item: item))
                }
            }
        }
    }

    private mutating func addGroups() {
        for group in published.documents.groups {
            let agencies = group.agencies.compactMap { roster.agency(named: $0.value)?.name.value }
            for agency in Set(agencies.compactMap { places[$0] }) { all[agency].groups.append(group) }
        }
    }

    private mutating func addMeetings() {
        let attendances = AgencyAttendance.all(
            of: published.partnership.agencies, at: published.meetings.map(\.meeting).reversed())
        for attendance in attendances {
            if let place = places[attendance.agency] { all[place].meetings = attendance.meetings }
        }
    }
}
