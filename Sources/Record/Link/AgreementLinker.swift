import Diagnostics

/// Finds by which later meeting the minutes of each meeting were agreed.
struct AgreementLinker {
    private let finder: MeetingFinder

    init(_ finder: MeetingFinder) {
        self.finder = finder
    }

    /// - Parameter meetings: in the order of their days.
    func link(
        _ meetings: [Meeting], _ readings: [MeetingID: MinutesReading], reporting log: inout DiagnosticLog
    ) -> [MeetingID: LinkedAgreement] {
        var agreements: [MeetingID: LinkedAgreement] = [:]
        for meeting in meetings {
            guard let minutes = meeting.minutes else { continue }
            for agreement in readings[meeting.id]?.agreements ?? [] {
                // Minutes can only be agreed later than the meeting was, and are agreed once: of two meetings on one
                // day, the second time the day is named means the second.
                let named = finder.meetings(named: agreement.meeting, in: meeting.id)
                guard let agreed = named.first(where: { $0.id < meeting.id && agreements[$0.id] == nil })
                else { continue }
                let paragraph = minutes.minutes[agreement.minute].paragraphs[agreement.paragraph]
                agreements[agreed.id] = LinkedAgreement(
                    meeting: meeting.id,
                    place: SiteAddress(
                        minutes.address,
                        fragment: paragraph.address ?? minutes.minutes[agreement.minute].address),
                    isWithChanges: agreement.isWithChanges, changes: agreement.changes)
            }
        }
        reportNotAgreed(meetings, agreements, to: &log)
        return agreements
    }

    /// The next meeting should have agreed the minutes of the one before; its own minutes tell, where they are there.
    private func reportNotAgreed(
        _ meetings: [Meeting], _ agreements: [MeetingID: LinkedAgreement], to log: inout DiagnosticLog
    ) {
        for (index, meeting) in meetings.enumerated() {
            guard let minutes = meeting.minutes, agreements[meeting.id] == nil,
                minutes.document.status != .agreed, minutes.document.status != .final,
                let next = meetings[(index + 1)...].first(where: { $0.status == .held && $0.id.suffix == nil }
                ),
                next.minutes != nil
            else { continue }
            log.report(.notAgreed(minutes, by: next))
        }
    }
}

extension SectionKind {
    /// "Action points: Review", "Actions from the last meeting", "Review of the action log".
    var isReviewOfActions: Bool {
        hasAny(["action", "actions"])
            && hasAny(["review", "reviewed", "points", "log", "last", "previous", "arising"])
    }
}

extension Diagnostic {
    fileprivate static func notAgreed(_ minutes: MinutesPaper, by next: Meeting) -> Diagnostic {
        Diagnostic(
            .minutesNotAgreed, at: SourcePlace(file: minutes.file, line: 1, column: 1),
            rule:
                "minutes are agreed by the next meeting, and that of \(next.date.english) does not say so of these",
            mend: """
                write there "The Minutes of \(minutes.document.meeting?.date.english ?? "that day") were agreed", or \
                add `status: agreed` here if they were
                """,
            notes: next.minutes.map {
                [Note("the minutes of the next meeting", at: SourcePlace(file: $0.file))]
            } ?? [])
    }
}
