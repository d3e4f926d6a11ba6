import Diagnostics
import WorkingDays

/// Whether the lengths of an agenda's items fill the time between its start and its end.
struct MeetingLengthCheck {
    private let meeting: Meeting

    init(_ meeting: Meeting) {
        self.meeting = meeting
    }

    func report(to log: inout DiagnosticLog) {
        guard let agenda = meeting.agenda, let start = agenda.arrangements.start,
            let end = agenda.arrangements.end
        else { return }
        let lengths = AgendaLengths(agenda.agenda)
        guard lengths.areKnownForMost, !lengths.sums.contains(start.minutes(until: end)) else { return }
        log.report(
            .lengthDiffers(
                lengths, from: start, to: end, at: agenda.document.placeOfTable(with: lengths.firstRow)))
    }
}

/// What the items and breaks of an agenda take, all together.
private struct AgendaLengths {
    let total: Int
    /// The parts of an item may be counted in its length or come on top of it.
    let sums: Set<Int>
    let itemsWithout: [AgendaItem]
    let areKnownForMost: Bool
    let firstRow: Int

    init(_ agenda: Agenda) {
        let items = agenda.items
        let withLength = Set(items.filter { $0.minutes != nil }.map(\.number))
        let withMeasuredParts = Set(items.filter { $0.minutes != nil }.compactMap(\.parent))
        var whole = 0
        var parts = 0
        for entry in agenda.entries {
            switch entry {
            case .heading(let heading): whole += heading.minutes ?? 0
            case .item(let item):
                let isWithin = item.parent.map(withLength.contains) ?? false
                if isWithin { parts += item.minutes ?? 0 } else { whole += item.minutes ?? 0 }
            }
        }
        total = whole
        sums = [whole, whole + parts]
        let writtenReports = agenda.rowsOfWrittenReports
        let timed = items.filter {
            $0.parent == nil && ($0.minutes != nil || !(writtenReports.contains($0.node) || $0.isOnlyADate))
        }
        itemsWithout = timed.filter { $0.minutes == nil && !withMeasuredParts.contains($0.number) }
        areKnownForMost = itemsWithout.count * 2 < timed.count
        firstRow = items.first?.node ?? 0
    }
}

extension ClockTime {
    func minutes(until end: ClockTime) -> Int {
        (end.hour - hour) * 60 + end.minute - minute
    }
}

extension Document {
    /// The table that a row belongs to.
    fileprivate func placeOfTable(with row: Int) -> SourcePlace {
        text.place(of: body.nodes[..<row].lastIndex { $0.kind == .table } ?? row)
    }
}

extension Diagnostic {
    fileprivate static func lengthDiffers(
        _ lengths: AgendaLengths, from start: ClockTime, to end: ClockTime, at place: SourcePlace
    ) -> Diagnostic {
        let without = lengths.itemsWithout.prefix(5).map(\.number).joined(separator: ", ")
        let more = lengths.itemsWithout.count > 5 ? " and others" : ""
        let hint = without.isEmpty ? "" : "; there is none for item \(without)\(more)"
        return Diagnostic(
            .meetingLengthDiffers, at: place,
            rule:
                "the items of an agenda and its breaks fill the meeting, and these take \(lengths.total) minutes "
                + "where \(start) to \(end) is \(start.minutes(until: end))",
            mend: "correct a length, `start:` or `end:`\(hint)")
    }
}
