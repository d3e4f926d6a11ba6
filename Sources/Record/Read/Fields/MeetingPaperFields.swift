import Diagnostics
import FrontMatter

extension ContentFile {
    func meetingPaper(reporting log: inout DiagnosticLog) -> MeetingPaper? {
        paper("a paper", reporting: &log) { fields in
            let item = fields.optional("item", .placed(.text))
            let inSeries = SeriesPart.fields(&fields)
            return { MeetingPaper(document: $0, item: try item.value, inSeries: try inSeries()) }
        }
    }
}
