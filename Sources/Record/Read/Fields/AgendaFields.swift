import Diagnostics
import FrontMatter
import WorkingDays

extension ContentFile {
    func agenda(reporting log: inout DiagnosticLog) -> AgendaPaper? {
        let agenda = AgendaTableReader(text).agenda(reporting: &log)
        return paper("an agenda", titled: "Agenda", reporting: &log) { fields in
            let arrangements = AgendaPaper.Arrangements.fields(&fields)
            let publicTitles = fields.optional(
                "public-titles", .list(of: .group("a public title", AgendaPaper.PublicTitle.fields)),
                otherwise: [])
            return { document in
                AgendaPaper(
                    document: document, arrangements: try arrangements(),
                    publicTitles: try publicTitles.value, agenda: agenda)
            }
        }
    }
}

extension AgendaPaper.Arrangements {
    /// They stand among the agenda's own fields.
    static func fields(_ fields: inout FieldReader) -> FieldReader.Building<Self> {
        let start = fields.optional("start", .time)
        let end = fields.optional("end", .time)
        let venue = fields.optional("venue", .text)
        let hybrid = fields.optional("hybrid", .hybridAccess)
        let observers = fields.optional("observers", .text)
        let movedFrom = fields.optional("moved-from", .list(of: .date, allowsSingle: true), otherwise: [])
        let cancellation = fields.optional("cancelled", .text)
        let printedDeadline = fields.optional("questions-by", .placed(.londonTime))
        return {
            try FieldConflict.refuse(end: end.value, before: start.value)
            return Self(
                start: try start.value, end: try end.value, venue: try venue.value,
                hybrid: try hybrid.value, observers: try observers.value,
                movedFrom: try movedFrom.value.sorted(), cancellation: try cancellation.value,
                printedDeadline: try printedDeadline.value)
        }
    }
}

extension AgendaPaper.PublicTitle {
    @Sendable
    static func fields(_ fields: inout FieldReader) -> FieldReader.Building<Self> {
        let item = fields.required("item", .placed(.text))
        let title = fields.required("title", .text)
        return { Self(item: try item.value, title: try title.value) }
    }
}

extension FieldConflict {
    /// A meeting does not end before it begins.
    static func refuse(end: ClockTime?, before start: ClockTime?) throws(FieldConflict) {
        guard let start, let end, end < start else { return }
        throw FieldConflict(
            rule: "a meeting does not end before it begins, and \(end) is before \(start)",
            mend: "correct `start` or `end`")
    }
}
