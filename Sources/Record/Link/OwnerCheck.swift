import Diagnostics

/// Matches those who are to do something, and those who lead an item, with the names that are known.
struct OwnerCheck {
    private let names: KnownNames

    init(_ names: KnownNames) {
        self.names = names
    }

    /// The rows of a log, each at the words of its action.
    func report(_ log: ActionLogPaper, to diagnostics: inout DiagnosticLog) {
        for entry in log.entries {
            report(entry.owners, at: log.document.text.place(ofWordsIn: entry.nodes.action), to: &diagnostics)
        }
    }

    /// - Parameter place: where the action is raised.
    func report(_ owners: ActionOwners, at place: SourcePlace, to log: inout DiagnosticLog) {
        for owner in owners.names(knowing: names.isKnown) where !names.isKnown(owner) {
            log.report(.unknown(owner: owner, probably: names.nearMiss(to: owner), at: place))
        }
    }

    /// Leads are people, offices or bodies; only a slip of a known name is told, as anybody can be asked to speak.
    func report(_ agenda: AgendaPaper, to log: inout DiagnosticLog) {
        for item in agenda.agenda.items {
            for lead in item.leads where !names.isKnown(lead.name) {
                guard let near = names.nearMiss(to: lead.name) else { continue }
                log.report(
                    .unknown(lead: lead.name, probably: near, at: agenda.document.text.place(of: item.node)))
            }
        }
    }
}

extension PaperText {
    /// Where the words of a cell begin.
    func place(ofWordsIn cell: Int) -> SourcePlace {
        place(of: cell + 1 < document.nodes[cell].end ? cell + 1 : cell)
    }
}

extension Diagnostic {
    fileprivate static func unknown(owner: String, probably near: String?, at place: SourcePlace)
        -> Diagnostic
    {
        Diagnostic(
            .ownerUnknown, at: place,
            rule:
                "an action is for a person or a body that partnership.md knows, and it has no \(owner.clipped)",
            mend: near.map { "did you mean \($0)?" }
                ?? "begin the action with who is to do it, `NAME to ...`, or add the name or an alias there")
    }

    fileprivate static func unknown(lead: String, probably near: String, at place: SourcePlace) -> Diagnostic
    {
        Diagnostic(
            .nameUnknown, at: place,
            rule: "people and bodies are called as partnership.md calls them, and it has no \(lead.clipped)",
            mend: "did you mean \(near)?")
    }
}
