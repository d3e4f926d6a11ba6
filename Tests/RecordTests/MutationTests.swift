import Diagnostics
import Files
import Foundation
import Markdown
import Testing
import WorkingDays

@testable import Record

/// Damaged papers: whatever stands in the files, they are understood as far as can be, and the rest is told.
///
/// `MINUTEBOOK_SEED` and `MINUTEBOOK_MUTATIONS` run other ones, and more. A run that crashes leaves the papers that did
/// it in a folder `minutebook-mutations-…` among the temporary files.
@Suite("Damaged papers")
struct MutationTests {
    @Test("Whatever is damaged in papers, there are messages and a record that holds together")
    func damaged() async throws {
        let environment = ProcessInfo.processInfo.environment
        let seed = environment["MINUTEBOOK_SEED"].flatMap { UInt64($0) } ?? 7
        let wanted = environment["MINUTEBOOK_MUTATIONS"].flatMap { Int($0) } ?? 2_000
        let folder = try DamagedFolder(seed: seed)
        var mutations = 0
        var round: UInt64 = 0
        while mutations < wanted {
            let clock = ContinuousClock.now
            mutations += try folder.damage(round: round)
            let faults = try folder.faults(isPublished: !round.isMultiple(of: 2))
            #expect(faults.isEmpty, "seed \(seed), round \(round)")
            let seconds = (ContinuousClock.now - clock).components.seconds
            #expect(seconds < 20, "seed \(seed), round \(round)")
            if !faults.isEmpty { break }
            round += 1
            // Other tests have a time in which to end.
            await Task.yield()
        }
        folder.remove()
    }
}

/// A content folder with a few papers of the project's own, each of them damaged.
private struct DamagedFolder {
    private let seed: UInt64
    private let folder: String
    private let partnerships: [[(path: String, bytes: [UInt8])]]
    private let all: [[UInt8]]

    private static let papersAtOnce = 10
    /// A log, the agenda and the minutes of one meeting say little without each other.
    private static let needed = ["partnership.md", "themes.md"]

    init(seed: UInt64) throws {
        self.seed = seed
        folder = FileManager.default.temporaryDirectory
            .appending(path: "minutebook-mutations-\(ProcessInfo.processInfo.processIdentifier)").path()
        let content = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "content").path()
        let paths = try FileManager.default.subpathsOfDirectory(atPath: content).sorted()
            .filter { $0.hasSuffix(".md") && $0 != "README.md" && $0 != "site.md" }
        var partnerships: [String: [(path: String, bytes: [UInt8])]] = [:]
        for path in paths {
            let parts = path.split(separator: "/", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { continue }
            partnerships[parts[0], default: []].append((parts[1], try PlainFile.read("\(content)/\(path)")))
        }
        self.partnerships = partnerships.sorted { $0.key < $1.key }.map(\.value)
        all = self.partnerships.flatMap { $0.map(\.bytes) }
    }

    /// Writes the papers of a round.
    /// - Returns: how many of them are damaged.
    func damage(round: UInt64) throws -> Int {
        remove()
        var random = Chance(state: seed &* 1_000_003 &+ round)
        _ = random.next()
        let papers = partnerships[Int.random(in: partnerships.indices, using: &random)]
        var taken = papers.filter { Self.needed.contains($0.path) }
        let start = Int.random(in: papers.indices, using: &random)
        // Papers that lie together belong together.
        taken += (0..<Self.papersAtOnce).map { papers[(start + $0) % papers.count] }
        var count = 0
        try write("site.md", Array("---\nname: Records\n---\n".utf8))
        for (path, bytes) in taken {
            var bytes = bytes
            if !Self.needed.contains(path) || Bool.random(using: &random) {
                for _ in 0..<Int.random(in: 1...4, using: &random) {
                    Damage.all.randomElement(using: &random)?.apply(to: &bytes, all, using: &random)
                }
                count += 1
            }
            try write(path, bytes)
        }
        return count
    }

    private func write(_ path: String, _ bytes: [UInt8]) throws {
        try Folder.create(Path.folder(of: "\(folder)/\(path)"))
        try PlainFile.replace("\(folder)/\(path)", with: bytes)
    }

    /// Goes all the way, for the officer or for the public.
    func faults(isPublished: Bool) throws -> [String] {
        let today = try CivilDate(iso: "2025-11-01")
        var log = DiagnosticLog()
        var documents = try ContentReader(folder).read(reporting: &log)
        if isPublished { documents = documents.visible(on: today) }
        let record = RecordBuilder(documents, today: today).build(reporting: &log)
        let linked = Linker(record).link(reporting: &log)
        let json = RecordData(linked, showsPublication: !isPublished).json
        _ = json.text
        for paper in linked.documents.all {
            let links = linked.links[paper.document.path] ?? DocumentLinks()
            var html: [UInt8] = []
            let annotations = links.annotations(of: paper.body, on: paper.address)
            HTMLRenderer(paper.body, annotations: annotations).render(into: &html)
        }
        _ = PrintedReport(style: .plain).text(of: log)
        return RecordInvariants(json).faults
    }

    func remove() {
        try? FileManager.default.removeItem(atPath: folder)
    }
}

/// One way in which a file comes to harm.
private enum Damage: CaseIterable {
    case bytesFlipped, lineDropped, lineDoubled, linesSwapped, lineRepeated, cutOff, emptied, anothersText,
        anothersLines, nested, frontMatterLost, fieldDropped, fieldIndented, valueReplaced, wordsInserted,
        digitsChanged

    /// The coarse ones are rarer, as they leave little to be read.
    static let all: [Damage] =
        allCases + allCases + [
            .bytesFlipped, .lineDropped, .lineDoubled, .linesSwapped, .wordsInserted, .wordsInserted,
            .digitsChanged, .valueReplaced,
        ]

    func apply(to bytes: inout [UInt8], _ others: [[UInt8]], using random: inout Chance) {
        guard !bytes.isEmpty else { return }
        let newline = UInt8(ascii: "\n")
        var lines = bytes.split(separator: newline, omittingEmptySubsequences: false).map(Array.init)
        let line = Int.random(in: lines.indices, using: &random)
        let fields = lines.dropFirst().prefix { $0 != Array("---".utf8) }.indices
        switch self {
        case .bytesFlipped:
            for _ in 0..<Int.random(in: 1...8, using: &random) {
                let place = Int.random(in: bytes.indices, using: &random)
                let meaningful = Self.bytes.randomElement(using: &random) ?? nil
                bytes[place] = meaningful ?? UInt8.random(in: 0...255, using: &random)
            }
            return
        case .cutOff: return bytes.removeLast(Int.random(in: 0...bytes.count, using: &random))
        case .emptied: return bytes.removeAll()
        case .anothersText: return bytes = others.randomElement(using: &random) ?? []
        case .digitsChanged:
            for place in bytes.indices where (48...57).contains(bytes[place]) {
                if Int.random(in: 0..<12, using: &random) == 0 {
                    bytes[place] = UInt8.random(in: 48...57, using: &random)
                }
            }
            return
        case .lineDropped: lines.remove(at: line)
        case .lineDoubled: lines.insert(lines[line], at: line)
        case .linesSwapped: lines.swapAt(line, Int.random(in: lines.indices, using: &random))
        case .lineRepeated:
            lines.insert(contentsOf: Array(repeating: lines[line], count: 60), at: line)
        case .anothersLines:
            let other = (others.randomElement(using: &random) ?? []).split(
                separator: newline, omittingEmptySubsequences: false
            ).map(Array.init)
            let start = Int.random(in: 0...other.count, using: &random)
            lines.insert(contentsOf: other[start...].prefix(20), at: line)
        case .nested:
            let mark = Self.nesting.randomElement(using: &random) ?? "> "
            let count = Int.random(in: 1...400, using: &random)
            lines[line] = Array(String(repeating: mark, count: count).utf8) + lines[line]
        case .frontMatterLost: lines.removeFirst()
        case .fieldDropped: fields.randomElement(using: &random).map { _ = lines.remove(at: $0) }
        case .fieldIndented:
            fields.randomElement(using: &random).map { lines[$0] = Array("  ".utf8) + lines[$0] }
        case .valueReplaced:
            if let field = fields.randomElement(using: &random),
                let colon = lines[field].firstIndex(of: UInt8(ascii: ":"))
            {
                let value = Self.words.randomElement(using: &random) ?? ""
                lines[field] = Array(lines[field][...colon]) + Array(" \(value)".utf8)
            }
        case .wordsInserted:
            let words = Array((Self.words.randomElement(using: &random) ?? "").utf8)
            let place = Int.random(in: 0...lines[line].count, using: &random)
            lines[line].insert(contentsOf: words, at: place)
        }
        bytes = Array(lines.joined(separator: [newline]))
    }

    /// Those that mean something come more often than the rest.
    private static let bytes: [UInt8?] =
        "#-:|*_`[]()<>/\\\"'{}.,&~!\n\n \t019azAZ".utf8.map { $0 } + [0, 0x80, 0xC3, 0xE2, 0xF0, 0xFF]
        + [nil, nil, nil, nil]

    private static let nesting = [
        "> ", "- ", "[", "**", "(", "| ", "1. ", "<b>", "![", "_", "`", "# ", "* a\n ",
    ]

    /// What papers are made of, in places where it does not belong.
    private static let words = [
        " Action point 07/01 ", " Action points 07/01, 10/02 and 3/1 ", " (was 03/04) ",
        " Carried over from 11 July 2023 ", " Closed. ", " ACTION", " Action: Ada Bell to write",
        " The Minutes of 11 July 2023 were agreed, subject to minute 3.2. ", " It was agreed: ", " NOTED ",
        " Agenda Item 10 ", " Appendix 1 ", " minute 95 ", " Priority 2 ", " Community Safety Plan 2014-17 ",
        " (closed session) ", " Open to the public ", "## 7. ", "7.1.3 ", "10(a) ", "a) ", "### Question",
        "### Response", "Outcome: sent on", " {#p3.2} ", "Table: Figures {#figures}",
        "| Ref | Action point | Update |",
        "| --- | --- | --- |", "| No | Item | Lead | Minutes |", " [a](minutes.md#p3.2) ", " ![a](a.png) ",
        " [^1] ", "[^1]: ", "99999999999999999999", "-1", "0", "2025-02-30", "2025-10-21", "0001-01-01",
        "9999-12-31", "25:61", "yes", "[", "]", "{}", "public", "draft", "never", "|", ">", "\"", "'", "é",
        "\u{301}",
        "👩‍👩‍👧", "\u{202E}", "\u{0}", "\r", "~~", "<!--", "<b>", "https://a.example/(((", "---", "***",
    ]
}
