import Diagnostics

/// Whether a meeting has the agenda that says when it is and what it is about.
struct MeetingFolderCheck {
    private let meeting: Meeting
    private let mayHaveOne: Bool

    /// - Parameter faults: the folders in which a paper could not be understood: it may be the agenda.
    init(_ meeting: Meeting, faults: Set<String>) {
        self.meeting = meeting
        mayHaveOne = meeting.agenda != nil || faults.contains(meeting.contentFolder)
    }

    func report(to log: inout DiagnosticLog) {
        guard !mayHaveOne, let file = meeting.files.first else { return }
        log.report(.noAgenda(of: meeting, at: SourcePlace(file: file)))
    }
}

extension Meeting {
    var contentFolder: String { id.contentFolder }

    /// The files of its papers, the minutes first.
    fileprivate var files: [String] {
        [minutes?.file, actionLog?.file].compactMap(\.self) + papers.map(\.file).sorted()
    }
}

extension Diagnostic {
    fileprivate static func noAgenda(of meeting: Meeting, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .agendaMissing, at: place,
            rule: "a meeting has an agenda.md, and the folder \(meeting.id.folder) has none",
            mend: "add it; where only the date is known, it needs nothing but `publish:`")
    }
}
