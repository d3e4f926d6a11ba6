import Diagnostics
import Foundation
import Record
import Testing
import WorkingDays

@testable import Website

@Suite("An annual review as it was drafted")
struct AnnualReviewDraftTests {
    @Test("Once it is public, each of its links leads to a page and a place that the site has")
    func links() throws {
        let content = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../Records/riverside/content").standardizedFileURL
        var files: [String: String] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: content.path())
        where path.hasSuffix(".md") {
            files[path] = try String(contentsOf: content.appending(path: path), encoding: .utf8)
        }
        let day = try CivilDate(iso: "2026-02-01")
        let linked = try #require(PublishedReading(files, on: day.iso).record.partnerships.first?.linked)
        let draft = AnnualReviewDraft(of: linked, in: try ReviewYear(reading: "2024-25"), today: day)
        let name = draft.file.path.dropLast(".md".count)
        files[draft.file.path] = draft.file.text.replacing("publish: draft", with: "publish: public")
        let site = try BuiltSite(files, on: day.iso)
        let html = site.html("\(name)/")
        let ways = html.matches(of: /href="(\.\.\/[^"#]*)(?:#([^"]*))?"/)
        #expect(ways.count > 60)
        let root = try #require(URL(string: "https://a.example/\(name)/"))
        for way in ways {
            let address = try #require(URL(string: String(way.1), relativeTo: root)?.path().dropFirst())
            let isFile = address.contains(".") && !address.hasSuffix("/")
            let page = site.files[
                isFile
                    ? String(address)
                    : "\(address)\(address.isEmpty || address.hasSuffix("/") ? "" : "/")index.html"]
            #expect(page != nil, "\(way.0)")
            if let place = way.2 { #expect(page?.contains("id=\"\(place)\"") == true, "\(way.0)") }
        }
    }
}
