import Diagnostics
import WorkingDays

/// Everything of one partnership as entries of the open data.
struct PartnershipData {
    private let linked: LinkedPartnership
    private let people: PeopleData
    private let showsPublication: Bool

    private var record: PartnershipRecord { linked.record }

    /// The arrays, in the order in which the data has them.
    static let names = [
        "partnerships", "organizations", "people", "memberships", "meetings", "minutes", "papers", "actions",
        "threads",
        "decisions", "questions", "plans", "themes", "figures", "termsOfReference", "groups",
        "strategicAssessments",
        "annualReviews", "pages",
    ]

    init(_ linked: LinkedPartnership, showsPublication: Bool) {
        self.linked = linked
        self.showsPublication = showsPublication
        people = PeopleData(linked.record)
    }

    var kinds: [String: [RecordData.Entry]] {
        let own = [linked.record.partnership.document.path]
        func entries(_ values: [JSON]) -> [RecordData.Entry] {
            values.map { RecordData.Entry(members: $0, paths: own) }
        }
        let meetings = MeetingsData(linked, people: people, showsPublication: showsPublication)
        let minutes = MinutesData(linked, showsPublication: showsPublication)
        let papers = PapersData(linked, showsPublication: showsPublication)
        let actions = ActionsData(linked)
        let plans = PlansData(record, themes: linked.themes, showsPublication: showsPublication)
        return [
            "partnerships": entries([partnership]), "organizations": entries(people.organizations),
            "people": entries(people.persons), "memberships": entries(people.memberships),
            "meetings": meetings.meetings, "minutes": minutes.minutes, "papers": papers.papers,
            "actions": actions.actions, "threads": actions.threads, "decisions": minutes.decisions,
            "questions": minutes.questions, "plans": plans.plans,
            "themes": ThemesData(linked, showsPublication: showsPublication).themes,
            "figures": FiguresData(linked, showsPublication: showsPublication).figures,
            "termsOfReference": plans.termsOfReference, "groups": plans.groups,
            "strategicAssessments": plans.strategicAssessments, "annualReviews": plans.annualReviews,
            "pages": plans.pages,
        ]
    }

    private var partnership: JSON {
        let partnership = record.partnership
        let rules = partnership.rules
        return [
            "id": .string(record.id), "name": .string(partnership.name),
            "shortName": .string(partnership.shortName),
            "email": JSON(partnership.contact.email), "phone": JSON(partnership.contact.phone),
            "quorum": rules.quorum.map(JSON.integer) ?? .null,
            "questionsRule": JSON(rules.questions.map { "\($0)" }),
            "papersRule": JSON(rules.papers.map { "\($0)" }),
            "division": .string(rules.division.rawValue),
        ]
    }
}

extension Document {
    /// Its id in the data: `cambridge/2025-07-01/deep-dive`, `cambridge/plans/2025-27`.
    var id: String {
        var steps = path.dropLast(".md".count).split(separator: "/").map(String.init)
        if meeting != nil, let place = steps.firstIndex(of: "meetings") { steps.remove(at: place) }
        return steps.joined(separator: "/")
    }

    /// Who may see it, in the word that its front matter has.
    var publicationInWords: String {
        switch publication.state {
        case .public: "public"
        case .draft: "draft"
        case .never: "never"
        case .from(let date): date.iso
        }
    }

    /// The last members of what comes from it.
    func publication(isShown: Bool) -> [JSON.Member] {
        isShown ? [JSON.Member("publish", .string(publicationInWords))] : []
    }
}

extension JSON {
    init(_ texts: [String]) {
        self = .array(texts.map(JSON.string))
    }

    init(_ date: CivilDate?) {
        self.init(date?.iso)
    }

    init(_ number: Int?) {
        self = number.map(JSON.integer) ?? .null
    }

    /// An object and further members.
    func adding(_ members: [Member]) -> JSON {
        guard case .object(let own) = self else { return self }
        return .object(own + members)
    }
}
