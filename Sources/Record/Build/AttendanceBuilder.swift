import Diagnostics
import FrontMatter
import WorkingDays

/// Finds the partnership's people and agencies in the lists of those present.
struct AttendanceBuilder {
    private let written: WrittenAttendance
    private let date: CivilDate
    private let roster: Roster

    init(_ written: WrittenAttendance, on date: CivilDate, roster: Roster) {
        self.written = written
        self.date = date
        self.roster = roster
    }

    /// Nothing, where the minutes name nobody.
    func attendance(reporting log: inout DiagnosticLog) -> Attendance? {
        var attendees: [Attendee] = []
        for person in written.present { attendees.append(attendee(person, .present, reporting: &log)) }
        for guest in written.guests {
            attendees.append(attendee(guest, .present, isGuest: true, reporting: &log))
        }
        for person in written.apologies { attendees.append(attendee(person, .apologies, reporting: &log)) }
        guard !attendees.isEmpty || !written.chairs.isEmpty || written.membersOfPublic != nil else {
            return nil
        }
        return Attendance(
            attendees: attendees,
            chairs: written.chairs.map {
                Attendance.Chair(name: canonicalName($0.value.name), extent: $0.value.extent)
            },
            membersOfPublic: written.membersOfPublic)
    }

    private func attendee(
        _ placed: Placed<WrittenAttendee>, _ status: Attendee.Status, isGuest: Bool = false,
        reporting log: inout DiagnosticLog
    ) -> Attendee {
        let line = placed.value
        let person = roster.person(named: line.name)
        if person == nil, let near = roster.nearMiss(to: line.name) {
            log.report(.unknown(line.name, probably: near, at: placed.place))
        }
        let description = describe(line, person: person)
        if let agency = description.unknownAgency, !isGuest, !line.marks.contains(.guest) {
            log.report(.unknown(agency: agency, probably: roster.nearMiss(to: agency), at: placed.place))
        }
        let name = person?.name ?? line.name
        return Attendee(
            name: name, agency: description.agency, group: group(of: line, person: person, isGuest: isGuest),
            status: status, role: description.role ?? line.markedRole,
            isChair: line.marks.contains(.chair) || chairs.contains(name),
            takesMinutes: line.marks.contains(.minutes),
            standsInFor: line.standsInFor.map(canonicalName),
            representedBy: line.representedBy.map(canonicalName))
    }

    /// Tells the agency among what is said of a person from the role.
    private func describe(
        _ line: WrittenAttendee, person: Person?
    ) -> (agency: String?, role: String?, unknownAgency: String?) {
        let known = line.descriptions.compactMap { roster.agency(named: $0)?.name.value }.first
        let others = line.descriptions.filter { roster.agency(named: $0) == nil }
        let role = others.isEmpty ? nil : others.joined(separator: ", ")
        let memberships = person?.memberships(on: date) ?? []
        if let known { return (known, role ?? memberships.first { $0.agency == known }?.role, nil) }
        // A member's agency need not be said again.
        if let membership = memberships.first { return (membership.agency, role ?? membership.role, nil) }
        // What stands last is the agency, unless it says what the person does.
        guard let last = others.last, !Self.isRole(last) else { return (nil, role, nil) }
        let before = others.dropLast().joined(separator: ", ")
        return (last, before.isEmpty ? nil : before, last)
    }

    private static func isRole(_ words: String) -> Bool {
        FoldedWords(words).contains(anyOf: wordsOfRoles)
    }

    private static let wordsOfRoles: Set<String> = [
        "officer", "manager", "director", "inspector", "chief", "executive", "councillor", "magistrate",
        "lead",
        "head", "leader", "coordinator", "chair", "chairman", "secretary", "clerk", "constable",
        "superintendent",
        "sergeant", "commissioner", "analyst", "adviser", "advisor", "member", "representative", "observer",
    ]

    /// What a mark says, else what is known of the person, else of the one the person sits in for.
    private func group(of line: WrittenAttendee, person: Person?, isGuest: Bool) -> Attendee.Group? {
        if line.marks.contains(.board) { return .board }
        if isGuest || line.marks.contains(.guest) { return .guest }
        if line.marks.contains(.member) { return .member }
        if person?.isOnBoard(on: date) == true { return .board }
        let represented = [line.standsInFor].compactMap { $0 } + represents(person?.name ?? line.name)
        if represented.contains(where: isOnBoard) { return .board }
        if person?.memberships(on: date).isEmpty == false { return .member }
        return line.descriptions.contains { roster.agency(named: $0) != nil } ? .member : nil
    }

    private func isOnBoard(_ name: String) -> Bool {
        roster.person(named: name)?.isOnBoard(on: date) == true
            || written.apologies.contains {
                $0.value.marks.contains(.board) && canonicalName($0.value.name) == canonicalName(name)
            }
    }

    /// Those whose apologies name this person as their representative.
    private func represents(_ name: String) -> [String] {
        written.apologies.map(\.value)
            .filter { $0.representedBy.map(canonicalName) == name }.map(\.name)
    }

    private var chairs: Set<String> { Set(written.chairs.map { canonicalName($0.value.name) }) }

    private func canonicalName(_ name: String) -> String { roster.person(named: name)?.name ?? name }
}

extension WrittenAttendee {
    fileprivate var markedRole: String? {
        if marks.contains(.chair) { return "Chair" }
        return marks.contains(.viceChair) ? "Vice chair" : nil
    }
}

extension Diagnostic {
    fileprivate static func unknown(_ name: String, probably near: String, at place: SourcePlace)
        -> Diagnostic
    {
        Diagnostic(
            .nameUnknown, at: place,
            rule: "people are called as partnership.md calls them, and it has no \(name)",
            mend: "did you mean \(near)? Otherwise give the person's agency in brackets")
    }

    fileprivate static func unknown(
        agency: String, probably near: String?, at place: SourcePlace
    ) -> Diagnostic {
        Diagnostic(
            .agencyUnknown, at: place,
            rule: "those present are from an agency of partnership.md, and it has no `\(agency)`",
            mend: near.map { "did you mean `\($0)`?" }
                ?? "add the agency or an alias of it there, or list the person under `guests:`")
    }
}
