import Diagnostics
import Testing

@testable import Record

@Suite("Any action log at all", .timeLimit(.minutes(20)))
struct ActionLogRobustnessTests {
    private static let sample = """
        # Actions

        | Ref | Action point | Update |
        |---|---|---|
        | 07/01 | Following that, Ada Bell (Parks, Roads) and Tom Reed / Board to write. | Closed: sent. |
        | 7/2 (was 03/04) | The *Board* to be involved. | Carried over from the last meeting (14 March 2023). |
        | 89/1 | Dates to be agreed. | |

        | No. | Item |
        |---|---|
        | 1 | Update to be shared |
        """

    @Test("A damaged log gives entries of its rows and warnings, and nothing else")
    func mutated() {
        var random = SplitMix(state: 20_250_701)
        let bytes = Array(Self.sample.utf8)
        let pieces = [
            "|", "/", "(", ")", ",", ".", " to ", " be ", " was ", "carried over from ", "\n", "é", "\u{301}",
            "0",
        ]
        var rows = 0
        for _ in 0..<800 {
            var damaged = bytes
            for _ in 0..<Int.random(in: 1...8, using: &random) {
                let place = Int.random(in: 0..<damaged.count, using: &random)
                switch Int.random(in: 0...3, using: &random) {
                case 0: damaged[place] = UInt8.random(in: 0...255, using: &random)
                case 1: damaged.removeSubrange(place..<min(place + 12, damaged.count))
                case 2:
                    damaged.insert(contentsOf: (pieces.randomElement(using: &random) ?? "").utf8, at: place)
                default:
                    damaged.insert(contentsOf: damaged[place..<min(place + 40, damaged.count)], at: place)
                }
            }
            let reading = ActionLogReading(bytes: damaged)
            expectSound(reading)
            rows += reading.entries.count
        }
        // Damage is for nothing where no log is left to be read.
        #expect(rows > 800)
    }

    @Test(
        "A very long cell takes no longer than its length",
        arguments: [
            "c", "carried over from ", "was ", "was 1/1", "(", ")", "a, ", "a and ", "to ", "After, ", "A. ",
            "/",
            "1", " ", "-",
        ])
    func long(piece: String) {
        let cell = String(repeating: piece, count: 60_000 / piece.utf8.count)
        let reading = ActionLogReading(
            "| Ref | Action point | Update |\n|---|---|---|\n| 07/01 \(cell) | \(cell) | \(cell) |\n"
                + "| 07/02 | \(cell) Ada Bell to write | Closed \(cell) |\n")
        #expect(reading.references.contains("07/02"))
        for entry in reading.entries { #expect(entry.owners.names().count <= cell.utf8.count) }
    }

    private func expectSound(_ reading: ActionLogReading) {
        let codes: Set<DiagnosticCode> = [
            .actionLogMissing, .actionReferenceTwice, .actionReferenceUnreadable, .actionStatusUnclear,
        ]
        #expect(codes.isSuperset(of: reading.log.diagnostics.map(\.code)))
        #expect(!reading.log.hasErrors)
        for entry in reading.entries {
            #expect(reading.document.nodes[entry.nodes.row].kind == .tableRow)
            #expect(entry.update.text.hasSuffix(entry.update.note))
            for name in entry.owners.names() { #expect(!name.isEmpty && entry.text.contains(name)) }
        }
    }
}

/// Numbers at random that are the same in each run.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
