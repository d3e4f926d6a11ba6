import Diagnostics
import Markdown

/// Turns what the words of a paper refer to into links, where there is such a thing.
struct MentionLinker {
    private let record: PartnershipRecord
    private let meetings: MeetingFinder
    private let plans: PlansInForce
    private let actions: [ActionReference: [ActionID]]
    /// The numbers of each meeting's items.
    private let items: [MeetingID: Set<String>]
    /// Where the sections and paragraphs of each meeting's minutes are, by their numbers.
    private let minutes: [MeetingID: [String: SiteAddress]]
    /// Where the appendices of each paper are, by their names.
    private let appendices: [String: [String: SiteAddress]]

    init(_ record: PartnershipRecord, meetings: MeetingFinder, actions: LinkedActions) {
        self.record = record
        self.meetings = meetings
        plans = PlansInForce(record.documents.plans)
        self.actions = Dictionary(grouping: actions.actions.map(\.id)) { $0.reference }
        var items: [MeetingID: Set<String>] = [:]
        var minutes: [MeetingID: [String: SiteAddress]] = [:]
        for meeting in record.meetings {
            items[meeting.id] = Set(meeting.agenda?.agenda.items.map(\.number) ?? [])
            minutes[meeting.id] = meeting.minutes?.places
        }
        self.items = items
        self.minutes = minutes
        let documents = record.documents.all.map(\.document)
        appendices = Dictionary(documents.map { ($0.path, $0.appendices) }) { first, _ in first }
    }

    func link(
        _ mentions: [Mention], of document: Document, in links: inout DocumentLinks,
        reporting log: inout DiagnosticLog
    ) {
        for mention in mentions {
            if let target = target(of: mention.meaning, in: document) {
                // A page does not link to itself as a whole.
                if target.path == document.address, target.fragment == nil { continue }
                links.links.append(DocumentLinks.Link(range: mention.range, target: target))
            } else if let name = mention.meaning.namedMeeting, let date = name.wholeDate,
                record.meetings.first.map({ $0.date <= date }) == true
            {
                log.report(.noMeeting(on: date.english, at: document.place(ofText: mention.range.lowerBound)))
            }
        }
    }

    private func target(of meaning: Mention.Meaning, in document: Document) -> SiteAddress? {
        switch meaning {
        case .action(let reference, let name): return action(reference, of: name, in: document)
        case .agendaItem(let number, let name):
            guard let meeting = meeting(name, in: document),
                items[meeting.id]?.contains(number) == true
            else { return nil }
            return SiteAddress(meeting.address, fragment: AgendaItem.address(of: number))
        case .appendix(let name, let meetingName): return appendix(name, of: meetingName, in: document)
        case .minute(let number, let name): return minute(number, of: name, in: document)
        case .minutes(let name):
            guard let meeting = meetings.meeting(named: name, in: document.meeting) else { return nil }
            return SiteAddress(meeting.minutes?.address ?? meeting.address)
        case .meeting(let name):
            return meetings.meeting(named: name, in: document.meeting).map { SiteAddress($0.address) }
        case .plan(let period): return plans.plan(for: period).map { SiteAddress($0.address) }
        case .priority(let number, let kind, let title):
            guard let date = document.meeting?.date,
                let found = plans.priority(number, kind: kind, titled: title, on: date)
            else { return nil }
            return SiteAddress(found.plan.address, fragment: found.priority.id)
        }
    }

    /// The meeting that is named, or else the one that the paper belongs to.
    private func meeting(_ name: NamedMeeting?, in document: Document) -> Meeting? {
        guard let name else { return document.meeting.flatMap(meetings.meeting) }
        return meetings.meeting(named: name, in: document.meeting)
    }

    /// Of the meeting that is named, or else of the latest one up to now that has an action of that reference.
    private func action(
        _ written: WrittenActionReference, of name: NamedMeeting?, in document: Document
    ) -> SiteAddress? {
        for reference in [written.likely, written.otherwise].compactMap({ $0 }) {
            let candidates = actions[reference] ?? []
            let id: ActionID?
            if let name {
                let meeting = meetings.meeting(named: name, in: document.meeting)?.id
                id = candidates.first { $0.meeting == meeting }
            } else if let own = document.meeting {
                // A log speaks of what earlier meetings raised, the other papers of their own meeting too.
                let isLog = document.kind == .actionLog
                id = candidates.last { isLog ? $0.meeting < own : $0.meeting <= own }
            } else {
                id = candidates.count == 1 ? candidates.first : nil
            }
            if let id { return record.address(of: id) }
        }
        return nil
    }

    private func minute(_ number: String, of name: NamedMeeting?, in document: Document) -> SiteAddress? {
        if let name {
            return meetings.meeting(named: name, in: document.meeting).flatMap { minutes[$0.id]?[number] }
        }
        guard let own = document.meeting else { return nil }
        if let place = minutes[own]?[number] { return place }
        // A number that goes on from meeting to meeting can only be of an earlier one.
        for meeting in meetings.earlier(than: own).prefix(Self.mostMeetingsBack) {
            guard meeting.minutes?.areNumberedOn == true else { continue }
            if let place = minutes[meeting.id]?[number] { return place }
        }
        return nil
    }

    private static let mostMeetingsBack = 40

    private func appendix(_ name: String, of meetingName: NamedMeeting?, in document: Document)
        -> SiteAddress?
    {
        let key = name.lowercased()
        if meetingName == nil, let place = appendices[document.path]?[key] { return place }
        guard let meeting = meeting(meetingName, in: document) else { return nil }
        let papers = ([meeting.minutes] as [(any Paper)?] + meeting.papers).compactMap { $0?.document.path }
        return papers.lazy.compactMap { appendices[$0]?[key] }.first
    }
}

extension Mention.Meaning {
    /// The meeting without which there is nothing to lead to.
    fileprivate var namedMeeting: NamedMeeting? {
        switch self {
        // A meeting alone can be another body's.
        case .minutes(let name): name
        default: nil
        }
    }
}

extension AgendaItem {
    /// Where an item is on the page of its meeting: `item-10`, `item-10-a`.
    public static func address(of number: String) -> String { "item-\(AddressPart(number).text)" }
}

extension MinutesPaper {
    /// Where the sections and paragraphs are, by their numbers; a number that stands twice is the first one's.
    fileprivate var places: [String: SiteAddress] {
        var places: [String: SiteAddress] = [:]
        for minute in minutes {
            for paragraph in minute.paragraphs {
                guard let number = paragraph.number, let anchor = paragraph.address else { continue }
                places[number] = places[number] ?? SiteAddress(address, fragment: anchor)
            }
        }
        for minute in minutes {
            guard let number = minute.number, let anchor = minute.address else { continue }
            places[number] = places[number] ?? SiteAddress(address, fragment: anchor)
        }
        return places
    }

    /// Whether the numbers of its sections go on from those of an earlier meeting.
    var areNumberedOn: Bool {
        let numbers = minutes.compactMap { $0.number.flatMap { Int($0) } }
        return (numbers.first ?? 1) > 1
    }
}

extension Document {
    /// The headings of appendices: "Appendix 1: answer of the County Council".
    fileprivate var appendices: [String: SiteAddress] {
        var appendices: [String: SiteAddress] = [:]
        for (node, anchor) in body.anchors.sorted(by: { $0.key > $1.key }) {
            guard case .heading = body.nodes[node].kind else { continue }
            let words = FoldedWords(body.string(of: node)).words
            guard words.first == "appendix", let name = words.dropFirst().first else { continue }
            appendices[name] = SiteAddress(address, fragment: anchor)
        }
        return appendices
    }

    func place(ofText offset: Int) -> SourcePlace {
        SourcePlace(file: file, range: body.position(ofText: offset).map { SourceRange(at: $0) })
    }
}

extension Diagnostic {
    fileprivate static func noMeeting(on date: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .meetingNotThere, at: place,
            rule: "a meeting that a paper names is on record, and there is none on \(date)",
            mend: "correct the date, or add the meeting: an agenda.md without a table says that there was one"
        )
    }
}
