import Diagnostics
import FrontMatter
import WorkingDays

extension ContentFile {
    func minutes(reporting log: inout DiagnosticLog) -> MinutesPaper? {
        let minutes = MinutesReader(text).minutes(reporting: &log)
        return paper("minutes", titled: "Minutes", reporting: &log) { fields in
            let start = fields.optional("start", .time)
            let end = fields.optional("end", .time)
            let attendance = WrittenAttendance.fields(&fields)
            let open = fields.optional("open", .list(of: .placed(.text), allowsSingle: true), otherwise: [])
            return { document in
                try FieldConflict.refuse(end: end.value, before: start.value)
                return MinutesPaper(
                    document: document, start: try start.value, end: try end.value,
                    attendance: try attendance(), open: try open.value, minutes: minutes)
            }
        }
    }
}

extension WrittenAttendance {
    /// They stand among the fields of the minutes.
    static func fields(_ fields: inout FieldReader) -> FieldReader.Building<Self> {
        let people = FieldKind<[Placed<WrittenAttendee>]>.list(of: .placed(.attendee), allowsSingle: true)
        let chairs = fields.optional("chair", people, otherwise: [])
        let present = fields.optional("present", people, otherwise: [])
        let guests = fields.optional("guests", people, otherwise: [])
        let apologies = fields.optional("apologies", people, otherwise: [])
        let membersOfPublic = fields.optional("public", .integer(in: 0...9999))
        return {
            Self(
                chairs: try chairs.value, present: try present.value, guests: try guests.value,
                apologies: try apologies.value, membersOfPublic: try membersOfPublic.value)
        }
    }
}
