import Diagnostics
import FrontMatter
import WorkingDays

extension ContentFile {
    func partnership(reporting log: inout DiagnosticLog) -> Partnership? {
        frontMatter.read("partnership.md", reporting: &log) { fields in
            let name = fields.required("name", .text)
            let shortName = fields.optional("short-name", .text)
            let contact = fields.optional("contact", .group("a contact", Partnership.Contact.fields))
            let publicContacts = fields.optional(
                "public-contacts", .list(of: .contactDetail, allowsSingle: true), otherwise: [])
            let rules = Partnership.Rules.fields(&fields)
            let agencies = fields.optional(
                "agencies", .list(of: .group("an agency", Agency.fields)), otherwise: [])
            return {
                let folder = place.partnership
                return Partnership(
                    document: firstPage(titled: try name.value, at: folder.isEmpty ? "" : "\(folder)/"),
                    folder: folder, name: try name.value,
                    shortName: try shortName.value ?? name.value,
                    contact: try contact.value ?? .none, publicContacts: try publicContacts.value,
                    rules: try rules(),
                    agencies: try agencies.value)
            }
        }
    }
}

extension Partnership.Contact {
    @Sendable
    static func fields(_ fields: inout FieldReader) -> FieldReader.Building<Self> {
        let email = fields.optional("email", .text)
        let phone = fields.optional("phone", .text)
        return { Self(email: try email.value, phone: try phone.value) }
    }
}

extension Partnership.Rules {
    /// They stand among the partnership's own fields.
    static func fields(_ fields: inout FieldReader) -> FieldReader.Building<Self> {
        let questions = fields.optional(
            "questions", .group("the rule for questions", QuestionDeadlineRule.fields), otherwise: .usual)
        let takesQuestions = fields.optional("takes-questions", .flag, otherwise: true)
        let papers = fields.optional("papers", .papersRule)
        let quorum = fields.optional("quorum", .integer(in: 1...100))
        let division = fields.optional("division", .word(of: Division.self), otherwise: .englandAndWales)
        let closures = fields.optional(
            "closures", .list(of: .group("a closure", Closure.fields)), otherwise: [])
        let actionsOverdueAfter = fields.optional(
            "actions-overdue-after", .integer(in: 1...99), otherwise: 4)
        return {
            Self(
                questions: try takesQuestions.value ? questions.value : nil, papers: try papers.value,
                quorum: try quorum.value, division: try division.value, closures: try closures.value,
                actionsOverdueAfter: try actionsOverdueAfter.value)
        }
    }
}

extension QuestionDeadlineRule {
    @Sendable
    static func fields(_ fields: inout FieldReader) -> FieldReader.Building<Self> {
        let time = fields.required("before", .time)
        let days = fields.required("working-days", .integer(in: 1...99))
        return {
            guard let rule = try Self(before: time.value, workingDaysBefore: days.value) else {
                throw FieldConflict(
                    rule: "questions are due one working day before the meeting, or more",
                    mend: "write `working-days: 1`")
            }
            return rule
        }
    }
}

extension Closure {
    @Sendable
    static func fields(_ fields: inout FieldReader) -> FieldReader.Building<Self> {
        let day = fields.optional("on", .date)
        let first = fields.optional("from", .date)
        let last = fields.optional("to", .date)
        let reason = fields.required("reason", .text)
        return {
            switch (try day.value, try first.value, try last.value) {
            case (let day?, nil, nil): return Closure(on: day, reason: try reason.value)
            case (nil, let first?, let last?):
                if let closure = Closure(from: first, to: last, reason: try reason.value) { return closure }
                throw FieldConflict.endBeforeStart(first, last)
            default:
                throw FieldConflict(
                    rule: "a closure is on one day, or from a day to a day",
                    mend: "write either `on: DATE`, or `from: DATE` and `to: DATE`")
            }
        }
    }
}

extension Agency {
    @Sendable
    static func fields(_ fields: inout FieldReader) -> FieldReader.Building<Self> {
        let name = fields.required("name", .placed(.text))
        let aliases = fields.optional("aliases", .list(of: .text, allowsSingle: true), otherwise: [])
        let isStatutory = fields.optional("statutory", .flag, otherwise: false)
        let term = Term.fields(&fields)
        let successor = fields.optional("successor", .placed(.text))
        let members = fields.optional("members", .list(of: .group("a member", Member.fields)), otherwise: [])
        return {
            Self(
                name: try name.value, aliases: try aliases.value, isStatutory: try isStatutory.value,
                term: try term(), successor: try successor.value, members: try members.value)
        }
    }
}

extension Member {
    @Sendable
    static func fields(_ fields: inout FieldReader) -> FieldReader.Building<Self> {
        let name = fields.required("name", .placed(.text))
        let aliases = fields.optional("aliases", .list(of: .text, allowsSingle: true), otherwise: [])
        let role = fields.optional("role", .text)
        let knownFrom = fields.optional("known-from", .text)
        let isOnBoard = fields.optional("board", .flag, otherwise: false)
        let term = Term.fields(&fields)
        return {
            Self(
                name: try name.value, aliases: try aliases.value, role: try role.value,
                knownFrom: try knownFrom.value,
                isOnBoard: try isOnBoard.value, term: try term())
        }
    }
}

extension Term {
    /// They stand among the fields of what has the term.
    static func fields(_ fields: inout FieldReader) -> FieldReader.Building<Self> {
        let first = fields.optional("from", .date)
        let last = fields.optional("to", .date)
        return {
            let term = Self(first: try first.value, last: try last.value)
            if let first = term.first, let last = term.last, last < first {
                throw FieldConflict.endBeforeStart(first, last)
            }
            return term
        }
    }
}

extension FieldConflict {
    static func endBeforeStart(_ first: CivilDate, _ last: CivilDate) -> FieldConflict {
        FieldConflict(
            rule: "`to` is not before `from`, and \(last.iso) is before \(first.iso)",
            mend: "correct one of the two dates")
    }
}
