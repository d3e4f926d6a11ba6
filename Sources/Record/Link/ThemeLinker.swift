import Diagnostics
import FrontMatter

/// Finds everything on record about each subject: by the priorities that carry it, and by the words it is called by.
struct ThemeLinker {
    private let record: PartnershipRecord
    private let themes: [Theme]
    private let finder: PhraseFinder
    /// The theme of each phrase.
    private let themeOfPhrase: [Int]
    private let places: [String: Int]

    init(_ record: PartnershipRecord) {
        self.record = record
        let themes = record.documents.themeLists.flatMap(\.themes)
        self.themes = themes
        let phrases = themes.enumerated().flatMap { index, theme in
            ([theme.title] + theme.words).map { (phrase: $0, theme: index) }
        }
        finder = PhraseFinder(phrases.map(\.phrase), spelling: .loose)
        themeOfPhrase = phrases.map(\.theme)
        places = Dictionary(themes.indices.map { (themes[$0].id, $0) }) { first, _ in first }
    }

    func link(_ meetings: [LinkedMeeting], _ actions: LinkedActions, reporting log: inout DiagnosticLog)
        -> [LinkedTheme]
    {
        var linked = themes.map { LinkedTheme(theme: $0) }
        linkPriorities(in: &linked, reporting: &log)
        linkPapers(in: &linked, reporting: &log)
        var minutesOfAction: [ActionID: Set<Int>] = [:]
        for meeting in meetings {
            let ofMinute = link(meeting, in: &linked)
            for raised in meeting.raised { minutesOfAction[raised.action] = ofMinute[raised.minute] }
        }
        // What carries an action on is about the same as what it carries on.
        for thread in actions.threads {
            let all = thread.actions.reduce(into: Set<Int>()) { found, action in
                found.formUnion(themes(in: action.text))
                found.formUnion(minutesOfAction[action.id] ?? [])
            }
            for theme in all { linked[theme].actions += thread.actions.map(\.id) }
        }
        for theme in linked.indices { linked[theme].actions.sort() }
        return linked
    }

    /// - Returns: the themes of each of the meeting's minutes.
    private func link(_ meeting: LinkedMeeting, in linked: inout [LinkedTheme]) -> [Set<Int>] {
        let id = meeting.meeting.id
        let items = meeting.meeting.agenda?.agenda.items ?? []
        let ofItem = items.map { $0.isClosed ? [] : themes(in: $0.name) }
        for (index, item) in items.enumerated() {
            for theme in ofItem[index].sorted() {
                linked[theme].items.append(LinkedTheme.ItemPlace(meeting: id, number: item.number))
            }
        }
        let itemOfMinute = meeting.meeting.itemMinutes.items
        let wholes = meeting.meeting.minutes?.minutes.wholes ?? []
        var ofMinute: [Set<Int>] = []
        for (index, minute) in (meeting.meeting.minutes?.minutes ?? []).enumerated() {
            var found = themes(in: minute.title ?? "")
            if let item = itemOfMinute[index] { found.formUnion(ofItem[item]) }
            if wholes[index] < index { found.formUnion(ofMinute[wholes[index]]) }
            ofMinute.append(found)
            for theme in found.sorted() {
                linked[theme].minutes.append(LinkedTheme.MinutePlace(meeting: id, minute: index))
            }
        }
        for (index, decision) in meeting.decisions.enumerated() {
            for theme in themes(in: decision.text).union(ofMinute[decision.minute]).sorted() {
                linked[theme].decisions.append(LinkedTheme.DecisionPlace(meeting: id, decision: index))
            }
        }
        for (index, question) in meeting.questions.enumerated() {
            for theme in themes(in: question.question.text).sorted() {
                linked[theme].questions.append(LinkedTheme.QuestionPlace(meeting: id, question: index))
            }
        }
        return ofMinute
    }

    private func linkPriorities(in linked: inout [LinkedTheme], reporting log: inout DiagnosticLog) {
        for plan in record.documents.plans.sorted(by: {
            ($0.start, $0.document.name) < ($1.start, $1.document.name)
        }) {
            for priority in plan.priorities {
                guard let id = priority.theme else { continue }
                guard let theme = place(of: id, reporting: &log) else { continue }
                linked[theme].priorities.append(
                    LinkedTheme.PriorityPlace(plan: plan.document.name, priority: priority.id))
            }
        }
    }

    /// A paper is about what its title names, and about what it says itself that it is about.
    private func linkPapers(in linked: inout [LinkedTheme], reporting log: inout DiagnosticLog) {
        for paper in record.documents.all.map(\.document) where paper.kind.isAboutSomething {
            var found = themes(in: paper.title)
            for id in paper.themes {
                if let theme = place(of: id, reporting: &log) { found.insert(theme) }
            }
            for theme in found.sorted() { linked[theme].papers.append(paper.path) }
        }
    }

    private func themes(in text: String) -> Set<Int> {
        Set(finder.phrases(in: text).map { themeOfPhrase[$0] })
    }

    private func place(of id: Placed<String>, reporting log: inout DiagnosticLog) -> Int? {
        if let place = places[id.value] { return place }
        log.report(.unknown(theme: id, among: themes.map(\.id)))
        return nil
    }
}

extension DocumentKind {
    /// Whether its title says what it is about; minutes and logs are about all sorts of things.
    fileprivate var isAboutSomething: Bool {
        switch self {
        case .paper, .strategicAssessment, .group, .annualReview, .page: true
        default: false
        }
    }
}

extension Diagnostic {
    fileprivate static func unknown(theme id: Placed<String>, among known: [String]) -> Diagnostic {
        let nearest = NearMiss.nearest(to: id.value, among: known)
        return Diagnostic(
            .themeUnknown, at: id.place,
            rule: "a theme has its id in themes.md, and there is no `\(id.value)`",
            mend: nearest.map { "did you mean `\($0)`?" } ?? "add it there, or write one of its ids")
    }
}
