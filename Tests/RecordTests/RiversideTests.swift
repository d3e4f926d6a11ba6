import Diagnostics
import Files
import Foundation
import Testing
import WorkingDays

@testable import Record

@Suite("The record of Riverside")
struct RiversideTests {
    private func reading(
        on day: String = "2026-02-01", isPublished: Bool = false, years: ClosedRange<Int>? = nil
    ) throws -> RecordReading {
        var years = try (RiversideYears(), years)
        if let made = years.1 { years.0.addQuarters(made) }
        return try RecordReading(years.0.files, on: day, isPublished: isPublished)
    }

    @Test(
        "All of it is understood as it was before; MINUTEBOOK_REWRITE_GOLDENS=1 takes what is understood now")
    func golden() throws {
        let reading = try reading()
        let json = RecordData(reading.linked, showsPublication: true).json.text
        try RecordFolder("riverside").expect(json, isIn: "record.json")
        let messages = reading.log.diagnostics.map(\.line).sorted().joined(separator: "\n") + "\n"
        try RecordFolder("riverside").expect(messages, isIn: "messages.txt")
    }

    @Test("Twenty years hold together, and each promise is one thread")
    func longRun() throws {
        let reading = try reading(years: RiversideYears.madeYears)
        #expect(RecordInvariants(RecordData(reading.linked).json).faults == [])
        let meetings = reading.linked.partnerships[0].meetings
        #expect(meetings.count == 92)
        // The bridge was kept lit from 2003 on; the years by hand begin with promises of their own.
        let bridge = reading.threads.filter { $0.first.text == "Tom Reed to keep the bridge lit" }
        #expect(
            bridge.map { "\($0.id.text) \($0.timesCarried) \($0.status)" } == [
                "riverside/2003-01-14/01-03 75 open"
            ])
        // References return each year: twenty actions are called 07/01, and those by hand, each a thread of its own.
        let locks = reading.actions.filter { $0.text.hasPrefix("Ann Roe to count the locks") }
        #expect(locks.count == 76 && Set(locks.map(\.thread)).count == 76)
        #expect(locks.filter { $0.status == .closed }.count == 75)
        let agreed = meetings.filter { $0.minutesStatus == .agreed }.map(\.meeting.id.date.year)
        #expect(agreed.filter(RiversideYears.madeYears.contains).count == 77)
    }

    @Test("Nothing that is not public yet leaves a word, and each comes out on its day")
    func nothingLeaks() throws {
        let whole = RecordData(try reading().linked, showsPublication: true).json.text
        #expect(
            canaries(in: whole) == [
                "2025-09-01", "2025-11-10", "2025-12-01", "2026-01-06", "2026-04-01", "never",
            ])
        for day in ["2025-08-31", "2025-09-01", "2025-11-09", "2025-12-01", "2026-01-06", "2026-04-01"] {
            let reading = try reading(on: day, isPublished: true)
            var text = RecordData(reading.linked).json.text
            for paper in reading.documents.all { text += reading.html(of: paper.document.path) }
            text += reading.documents.attachments.sorted().joined(separator: "\n")
            text += reading.linked.links.keys.joined(separator: "\n")
            let expected = ["2025-09-01", "2025-11-10", "2025-12-01", "2026-01-06", "2026-04-01"]
            #expect(canaries(in: text) == expected.filter { $0 <= day }, "on \(day)")
            #expect(!text.contains("2026-04-14") && !text.contains("knife-panel"), "on \(day)")
            #expect(RecordInvariants(RecordData(reading.linked).json).faults == [], "on \(day)")
        }
    }

    /// Whatever is hidden says `Nightjar` and from when it may be seen.
    private func canaries(in text: String) -> [String] {
        let marks = text.lowercased().split(separator: "nightjar-", omittingEmptySubsequences: false)
            .dropFirst()
        return Set(marks.map { $0.hasPrefix("never") ? "never" : String($0.prefix(10)) }).sorted()
    }

    @Test("The same papers are understood the same again, in whichever order their files were made")
    func deterministic() throws {
        let first = RecordData(try reading().linked, showsPublication: true).json.text
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for (path, text) in try RiversideYears().files.sorted(by: { $0.key > $1.key }) {
            try Folder.create(Path.folder(of: "\(folder)/\(path)"))
            try PlainFile.replace("\(folder)/\(path)", with: Array(text.utf8))
        }
        var log = DiagnosticLog()
        let documents = try ContentReader(folder).read(reporting: &log)
        let today = try CivilDate(iso: "2026-02-01")
        let linked = Linker(RecordBuilder(documents, today: today).build(reporting: &log)).link(
            reporting: &log)
        #expect(RecordData(linked, showsPublication: true).json.text == first)
    }
}
