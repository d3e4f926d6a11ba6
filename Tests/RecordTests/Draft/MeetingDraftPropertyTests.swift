import Foundation
import Testing

@testable import Record

@Suite("A drafted meeting among the papers that are there")
struct MeetingDraftPropertyTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let partnership: String
        let folder: String
        let files: [String: String]
        var testDescription: String { "\(name) \(folder)" }
    }

    private static var cases: [Case] {
        get throws {
            var years = try RiversideYears()
            years.addQuarters(RiversideYears.madeYears)
            let content = try text(below: "content")
            return [
                Case(name: "cambridge", partnership: "cambridge", folder: "2027-02-09", files: content),
                Case(
                    name: "south", partnership: "south-cambridgeshire", folder: "2027-02-09", files: content),
                Case(
                    name: "riverside, twenty years", partnership: "riverside",
                    folder: "2026-10-13-extraordinary", files: years.files),
                Case(
                    name: "anytown", partnership: "anytown", folder: "2026-10-13",
                    files: try RecordFolder("anytown").files),
                Case(name: "a new one", partnership: "", folder: "2026-10-13", files: [:]),
                Case(
                    name: "one with a scheduled meeting", partnership: "", folder: "2026-10-13",
                    files: [
                        "meetings/2027-01-12/agenda.md": "Soon."
                    ]),
            ]
        }
    }

    /// The project's own papers.
    private static func text(below folder: String) throws -> [String: String] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: folder)
        var files: [String: String] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: root.path())
        where path.hasSuffix(".md") && !path.hasSuffix("README.md") {
            files[path] = try String(contentsOf: root.appending(path: path), encoding: .utf8)
        }
        return files
    }

    @Test(
        "Nothing new is wrong, the agenda reads back, each item has its section, and the log joins each open thread",
        arguments: try cases)
    func isSound(in content: Case) throws {
        let drafted = try #require(
            try DraftedMeeting(content.folder, of: content.partnership, in: content.files))
        try expectNothingNew(of: drafted)
        try expectAgenda(of: drafted)
        try expectJoins(of: drafted)
    }

    private func expectNothingNew(of drafted: DraftedMeeting) throws {
        // Where two open actions have one reference, only the words of the older one can tell what it is.
        let isByWording = drafted.body(of: "actions.md").contains("Carried over from")
        let expected = isByWording ? ["action-joined-by-wording"] : []
        #expect(try drafted.newCodes() == expected)
        #expect(try drafted.newCodes(inPublic: true) == expected)
    }

    private func expectAgenda(of drafted: DraftedMeeting) throws {
        let meeting = try #require(drafted.meeting)
        let items = try #require(meeting.agenda?.agenda.items)
        let wholes = items.filter { $0.parent == nil }
        let meant = drafted.agenda.items
        #expect(wholes.map(\.number) == meant.indices.map { "\($0 + 1)" })
        #expect(wholes.map(\.minutes) == meant.map(\.minutes))
        #expect(items.map(\.isClosed) == meant.flatMap { [$0.isClosed] + $0.parts.map(\.isClosed) })
        for (item, meant) in zip(wholes, meant) {
            #expect(item.words == meant.words || item.words == "\(meant.words) (closed session)")
        }
        let met = Set(meeting.itemMinutes.minutes.keys.map { items[$0].number })
        #expect(met.isSuperset(of: wholes.map(\.number)))
        #expect(meeting.status == .scheduled)
    }

    private func expectJoins(of drafted: DraftedMeeting) throws {
        let meeting = try #require(drafted.meeting)
        let before = drafted.before.threads
        let after = drafted.after.threads
        #expect(after.map(\.id) == before.map(\.id))
        let logged = after.filter { thread in
            thread.actions.contains { $0.updates.contains { $0.meeting == meeting.id } }
        }
        #expect(logged.count == meeting.actionLog?.entries.count)
        let open = Set(before.filter { $0.status != .closed }.map(\.id))
        #expect(logged.allSatisfy { open.contains($0.id) && $0.status != .closed })
    }
}
