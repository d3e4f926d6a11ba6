import Diagnostics

extension ContentFile {
    func glossary(reporting log: inout DiagnosticLog) -> Glossary? {
        let entries = GlossaryReader(text).entries(reporting: &log)
        return paper("glossary.md", titled: "Abbreviations", reporting: &log) { _ in
            { Glossary(document: $0, entries: entries) }
        }
    }
}
