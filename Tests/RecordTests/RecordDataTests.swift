import Diagnostics
import Testing

@testable import Record

@Suite("The record as open data")
struct RecordDataTests {
    private func reading() throws -> RecordReading {
        try RecordReading(RecordFolder("anytown").files, on: "2026-01-15")
    }

    /// What the first thing of each array has, and what the things within it have.
    private static let members: [(path: String, names: String)] = [
        ("partnerships", "id name shortName email phone quorum questionsRule papersRule division"),
        (
            "organizations",
            "id partnership name otherNames member statutory foundingDate dissolutionDate successor"
        ),
        ("people", "id partnership name otherNames"),
        ("memberships", "person organization role board startDate endDate knownFrom"),
        (
            "meetings",
            """
            id partnership name status start end scheduledEnd previousDate location agendaItems attendance chairs quorate \
            questionDeadline papersDue minutesStatus minutesAgreedAt changes keyMessages declarations
            """
        ),
        ("meetings/agendaItems", "number parent name kind leads minutes closed papers minuteNumber"),
        ("meetings/attendance", "person agency group status role representedBy standsInFor"),
        ("meetings/chairs", "person extent"),
        ("meetings/questionDeadline", "at agendaItemsAt working"), ("meetings/papersDue", "date working"),
        ("meetings/changes", "minute text"), ("meetings/declarations", "paragraph text"),
        ("minutes", "meeting number title item paragraphs"),
        ("minutes/paragraphs", "number text actions decisions"),
        ("papers", "id meeting item kind title published status recommendations"),
        ("papers/recommendations", "text decision"),
        (
            "actions",
            "id meeting reference thread text owners raisedIn updates status previous joinedBy joinedByWording"
        ),
        ("actions/raisedIn", "meeting paragraph"), ("actions/updates", "meeting status note"),
        ("actions/previous", "meeting reference"),
        ("threads", "id actions status raisedAt closedAt timesCarried"),
        ("decisions", "id meeting paragraph verb text"),
        ("questions", "id meeting minute text response outcome"),
        ("plans", "id partnership title startDate endDate agreedAt supersedes updates status priorities"),
        ("plans/priorities", "id number kind title theme leads why aims targets spent"),
        ("plans/priorities/targets", "text baseline goal outcome"), ("plans/priorities/spent", "on amount"),
        (
            "themes",
            "id partnership title words about priorities items minutes decisions actions questions papers"
        ),
        ("themes/items", "meeting number"), ("themes/minutes", "meeting number"),
        ("termsOfReference", "id partnership title agreedAt status clauses"),
        ("termsOfReference/clauses", "number title text"),
        ("groups", "id partnership title leads agencies startDate endDate"),
        ("strategicAssessments", "id partnership title period clauses"),
        ("annualReviews", "id partnership title period agreedAt clauses"),
        ("pages", "id partnership title clauses"),
    ]

    @Test(
        "Every array has its members, in every one of its things, also where they are null",
        arguments: members)
    func shape(path: String, names: String) throws {
        let things = things(at: path, in: try reading().data.json)
        #expect(!things.isEmpty)
        for thing in things {
            #expect(thing.memberNames == names.split(separator: " ").map(String.init))
        }
    }

    @Test("A figure that is followed has its points, and a table its rows")
    func figures() throws {
        let figures = try reading().data["figures"].elements
        let shapes = Dictionary(grouping: figures) { $0["kind"]?.string ?? "" }
        #expect(
            shapes["series"]?.map(\.memberNames) == [
                ["id", "partnership", "kind", "title", "series", "points"]
            ])
        #expect(
            shapes["table"]?.map(\.memberNames) == [
                ["id", "partnership", "kind", "title", "paper", "columns", "rows"]
            ])
    }

    private func things(at path: String, in data: JSON) -> [JSON] {
        path.split(separator: "/").reduce([data]) { things, name in
            things.flatMap { thing -> [JSON] in
                switch thing[String(name)] {
                case .array(let values)?: values
                case .object(let members)?: [.object(members)]
                default: []
                }
            }
        }
    }

    @Test("The arrays have the names, and the order, that are published")
    func names() throws {
        let data = try reading().data
        #expect(data.json.memberNames == RecordData.names)
        #expect(
            RecordData.names == [
                "partnerships", "organizations", "people", "memberships", "meetings", "minutes", "papers",
                "actions", "threads", "decisions", "questions", "plans", "themes", "figures",
                "termsOfReference",
                "groups", "strategicAssessments", "annualReviews", "pages", "accessibilityStatements",
            ])
        for name in RecordData.names { #expect(data.json[name] == data[name]) }
    }

    @Test("Only what comes from a paper says who may see it, and in the public's data nothing does")
    func publication() throws {
        let linked = try reading().linked
        let shown = RecordData(linked, showsPublication: true)
        #expect(shown["meetings"].strings("publish") == ["public", "public", "public", "2026-02-17"])
        #expect(shown["strategicAssessments"].strings("publish") == ["draft"])
        for name in ["minutes", "papers", "decisions", "questions", "plans", "themes", "groups", "pages"] {
            #expect(shown[name].elements.allSatisfy { $0.memberNames.last == "publish" }, "\(name)")
        }
        #expect(!RecordData(linked).json.text.contains("\"publish\""))
    }

    @Test("An example of everything, in full")
    func example() throws {
        let reading = try reading()
        #expect(reading.messages == [])
        try RecordFolder("anytown").expect(reading.data.json.text, isIn: "record.json")
        #expect(RecordInvariants(reading.data.json).faults == [])
    }

    @Test("Of papers that are filtered, there is what was understood from them and nothing else")
    func filtered() throws {
        let data = try reading().data
        let one = data.filter { $0 == "anytown/meetings/2025-07-01/racks.md" }
        #expect(one["papers"].strings("id") == ["anytown/2025-07-01/racks"])
        #expect(one["figures"].elements.count == 2 && one["meetings"].elements.isEmpty)
        let log = data.filter { $0 == "anytown/meetings/2025-10-21/actions.md" }
        #expect(log["actions"].strings("id") == ["anytown/2025-07-01/07-01"])
        // A meeting that nothing but its log tells of comes from the log.
        #expect(log["meetings"].strings("id") == ["anytown/2025-10-21"])
        #expect(data.filter { _ in true }.json == data.json)
    }
}
