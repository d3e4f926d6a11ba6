import Diagnostics

extension ContentFile {
    func page(reporting log: inout DiagnosticLog) -> StandingPage? {
        paper("a page", reporting: &log) { _ in StandingPage.init }
    }
}
