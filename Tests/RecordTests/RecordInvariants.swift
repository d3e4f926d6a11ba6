import Diagnostics
import Record

/// What holds for the data of every record, whatever its papers say.
struct RecordInvariants {
    private let data: JSON
    /// What does not hold, a line each.
    private(set) var faults: [String] = []

    private let ids: [String: Set<String>]
    /// The items and the minutes of each meeting, by their numbers, and the paragraphs.
    private var items: [String: Set<String>] = [:]
    private var minutes: [String: Set<String>] = [:]
    private var paragraphs: [String: Set<String>] = [:]

    init(_ data: JSON) {
        self.data = data
        ids = Dictionary(
            data.memberNames.map { name in (name, Set(data[name]?.strings("id") ?? [])) }
        ) { $1 }
        for meeting in all("meetings") {
            items[meeting.id] = Set(meeting["agendaItems"]?.strings("number") ?? [])
        }
        for minute in all("minutes") {
            let meeting = minute["meeting"]?.string ?? ""
            if let number = minute["number"]?.string { minutes[meeting, default: []].insert(number) }
            paragraphs[meeting, default: []].formUnion(minute["paragraphs"]?.strings("number") ?? [])
        }
        check()
    }

    private mutating func check() {
        checkIDs()
        checkPeople()
        checkMeetings()
        checkActions()
        checkPlansAndThemes()
    }

    private func all(_ name: String) -> [JSON] { data[name]?.elements ?? [] }

    private mutating func expect(_ holds: Bool, _ rule: @autoclosure () -> String) {
        if !holds { faults.append(rule()) }
    }

    /// - Parameter reference: an id or null.
    private mutating func expect(_ reference: JSON?, isIn names: String..., of owner: JSON) {
        guard let reference, reference != .null else { return }
        let isThere = reference.string.map { id in names.contains { ids[$0]?.contains(id) == true } } ?? false
        expect(
            isThere, "\(reference.line) is in none of \(names), and \(owner.line.prefix(300)) refers to it")
    }

    private mutating func checkIDs() {
        for name in data.memberNames {
            var met: Set<String> = []
            for id in all(name).compactMap({ $0["id"]?.string }) {
                expect(met.insert(id).inserted, "\(name) has \(id) twice")
            }
            for entry in all(name) where entry["partnership"] != nil {
                expect(entry["partnership"], isIn: "partnerships", of: entry)
                expect(entry["partnership"] != .null, "\(name) has one without a partnership")
            }
            for entry in all(name) where entry["meeting"] != nil {
                expect(entry["meeting"], isIn: "meetings", of: entry)
                expect(entry["meeting"] != .null, "\(name) has one without a meeting")
            }
        }
    }

    private mutating func checkPeople() {
        for membership in all("memberships") {
            expect(membership["person"], isIn: "people", of: membership)
            expect(membership["organization"], isIn: "organizations", of: membership)
        }
        for organization in all("organizations") {
            expect(organization["successor"], isIn: "organizations", of: organization)
        }
        for attendee in all("meetings").flatMap({ $0["attendance"]?.elements ?? [] }) {
            for name in ["person", "representedBy", "standsInFor"] {
                expect(attendee[name], isIn: "people", of: attendee)
            }
            expect(attendee["agency"], isIn: "organizations", of: attendee)
        }
    }

    private mutating func checkMeetings() {
        for meeting in all("meetings") {
            expect(meeting["minutesAgreedAt"], isIn: "meetings", of: meeting)
            for item in meeting["agendaItems"]?.elements ?? [] {
                for paper in item["papers"]?.elements ?? [] { expect(paper, isIn: "papers", of: item) }
                expect(item["parent"], is: items[meeting.id], of: item)
                expect(item["minuteNumber"], is: minutes[meeting.id], of: item)
            }
        }
        for minute in all("minutes") {
            let meeting = minute["meeting"]?.string ?? ""
            expect(minute["item"], is: items[meeting], of: minute)
            for paragraph in minute["paragraphs"]?.elements ?? [] {
                for action in paragraph["actions"]?.elements ?? [] {
                    expect(action, isIn: "actions", of: paragraph)
                }
                for decision in paragraph["decisions"]?.elements ?? [] {
                    expect(decision, isIn: "decisions", of: paragraph)
                }
            }
        }
        for paper in all("papers") {
            for recommendation in paper["recommendations"]?.elements ?? [] {
                expect(recommendation["decision"], isIn: "decisions", of: recommendation)
            }
        }
        for decision in all("decisions") {
            let meeting = decision["meeting"]?.string ?? ""
            expect(decision["paragraph"], is: numbers(in: meeting), of: decision)
        }
        for question in all("questions") {
            expect(question["minute"], is: minutes[question["meeting"]?.string ?? ""], of: question)
        }
        for entry in all("figures") {
            expect(
                entry["paper"], isIn: "papers", "plans", "termsOfReference", "groups", "pages",
                "strategicAssessments", "annualReviews", of: entry)
            for point in entry["points"]?.elements ?? [] { expect(point["paper"], isIn: "papers", of: point) }
        }
    }

    private func numbers(in meeting: String) -> Set<String> {
        (minutes[meeting] ?? []).union(paragraphs[meeting] ?? [])
    }

    private mutating func expect(_ number: JSON?, is numbers: Set<String>?, of owner: JSON) {
        guard let text = number?.string else { return }
        expect(
            numbers?.contains(text) == true,
            "\(text) is no number there, and \(owner.line.prefix(300)) has it")
    }

    private mutating func checkActions() {
        let actions = Dictionary(all("actions").map { ($0.id, $0) }) { first, _ in first }
        var threadOfAction: [String: String] = [:]
        for thread in all("threads") {
            let own = (thread["actions"]?.strings() ?? [])
            for id in own {
                expect(threadOfAction.updateValue(thread.id, forKey: id) == nil, "\(id) is in two threads")
            }
            expect(own.first == thread.id, "the thread \(thread.id) does not begin with its action")
            expect(own.last.flatMap { actions[$0]?["status"] } == thread["status"], "\(thread.id): status")
            expect(thread["raisedAt"], isIn: "meetings", of: thread)
            expect(thread["closedAt"], isIn: "meetings", of: thread)
            expect(
                (thread["closedAt"] == .null) == (thread["status"] != "closed"), "\(thread.id): closedAt")
        }
        for action in all("actions") {
            let meeting = action["meeting"]?.string ?? ""
            expect(threadOfAction[action.id] == action["thread"]?.string, "\(action.id) is not in its thread")
            if let place = action["raisedIn"], place != .null {
                expect(place["paragraph"], is: numbers(in: meeting), of: action)
            }
            for update in action["updates"]?.elements ?? [] {
                expect(update["meeting"], isIn: "meetings", of: action)
                expect(day(update["meeting"]) >= day(.string(meeting)), "\(action.id) is logged too early")
            }
            guard let previous = action["previous"], previous != .null else { continue }
            expect(previous["meeting"], isIn: "meetings", of: action)
            expect(
                isEarlier(previous["meeting"], than: .string(meeting)), "\(action.id) takes up a later one")
            if let reference = previous["reference"]?.string, let earlier = previous["meeting"]?.string {
                let part = reference.replacing("/", with: "-")
                expect(
                    actions["\(earlier)/\(part)"]?["thread"] == action["thread"],
                    "\(action.id) is not in the thread of what it takes up")
            }
        }
    }

    /// Meetings of one day come in the order of their names.
    private func isEarlier(_ one: JSON?, than other: JSON?) -> Bool {
        let names = [one, other].map { $0?.string?.split(separator: "/").last ?? "" }
        return names[0] < names[1]
    }

    private func day(_ meeting: JSON?) -> String {
        String((meeting?.string?.split(separator: "/").last ?? "").prefix(10))
    }

    private mutating func checkPlansAndThemes() {
        for plan in all("plans") {
            expect(plan["supersedes"], isIn: "plans", of: plan)
            expect(plan["updates"], isIn: "plans", of: plan)
            for priority in plan["priorities"]?.elements ?? [] {
                expect(priority["theme"], isIn: "themes", of: priority)
            }
        }
        let priorities = all("plans").flatMap { $0["priorities"]?.strings("id") ?? [] }
        expect(Set(priorities).count == priorities.count, "two priorities have one id")
        for theme in all("themes") {
            for id in theme["priorities"]?.strings() ?? [] {
                expect(priorities.contains(id), "\(theme.id) has \(id), which is no priority")
            }
            for place in theme["items"]?.elements ?? [] {
                expect(place["number"], is: items[place["meeting"]?.string ?? ""], of: theme)
            }
            for place in theme["minutes"]?.elements ?? [] {
                expect(place["number"], is: minutes[place["meeting"]?.string ?? ""], of: theme)
            }
            for name in ["decisions", "actions", "questions"] {
                for id in theme[name]?.elements ?? [] { expect(id, isIn: name, of: theme) }
            }
            for id in theme["papers"]?.elements ?? [] {
                expect(
                    id, isIn: "papers", "pages", "groups", "strategicAssessments", "annualReviews", of: theme)
            }
        }
    }
}

extension JSON {
    fileprivate var id: String { self["id"]?.string ?? "" }
}
