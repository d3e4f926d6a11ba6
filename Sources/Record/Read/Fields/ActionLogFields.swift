import Diagnostics

extension ContentFile {
    func actionLog(reporting log: inout DiagnosticLog) -> ActionLogPaper? {
        let entries = ActionLogReader(text).entries(reporting: &log)
        return paper("an action log", titled: "Action log", reporting: &log) { _ in
            { ActionLogPaper(document: $0, entries: entries) }
        }
    }
}
