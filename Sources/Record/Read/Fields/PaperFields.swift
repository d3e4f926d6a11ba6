import Diagnostics
import FrontMatter
import WorkingDays

extension ContentFile {
    /// Reads a paper of one kind: the fields all papers have, and those that this kind asks for.
    /// - Parameters:
    ///   - subject: what it is, as messages say it: "a plan".
    ///   - usualTitle: what it is called where it has no title; nil, where it needs one.
    func paper<Kind>(
        _ subject: String, titled usualTitle: String? = nil, reporting log: inout DiagnosticLog,
        _ fields: (inout FieldReader) -> (Document) throws -> Kind
    ) -> Kind? {
        let clauses = place.kind.hasClauses ? ClauseReader(text).clauses(reporting: &log) : []
        let reading: (paper: Kind, saysWhoMaySee: Bool)? = frontMatter.read(subject, reporting: &log) {
            let header = Header(of: self, clauses: clauses, titled: usualTitle, &$0)
            let build = fields(&$0)
            return { (try build(try header.document), try header.saysWhoMaySee) }
        }
        if let reading, !reading.saysWhoMaySee { log.report(.noPublish(source)) }
        return reading?.paper
    }
}

extension DocumentKind {
    /// Whether its numbers are clauses. Agendas, minutes and logs have items, minutes and actions.
    fileprivate var hasClauses: Bool {
        switch self {
        case .agenda, .minutes, .actionLog: false
        default: true
        }
    }
}

/// The fields that every paper can have.
private struct Header {
    private let file: ContentFile
    private let clauses: [Clause]
    private let title: () throws -> String
    private let state: Field<PublicationState?>
    private let restriction: Field<String?>
    private let status: Field<PaperStatus?>
    private let issued: Field<Placed<CivilDate>?>
    private let original: Field<Placed<String>?>
    private let corrections: Field<[Correction]>
    private let formerly: Field<[Placed<String>]>
    /// Nil for the list of the themes themselves, which has another field of that name.
    private let themes: Field<[Placed<String>]>?

    init(
        of file: ContentFile, clauses: [Clause], titled usualTitle: String?, _ fields: inout FieldReader
    ) {
        self.file = file
        self.clauses = clauses
        if let usualTitle {
            let field = fields.optional("title", .text, otherwise: usualTitle)
            title = { try field.value }
        } else {
            let field = fields.required("title", .text)
            title = { try field.value }
        }
        state = fields.optional("publish", .publicationState)
        restriction = fields.optional("restricted", .text)
        status = fields.optional("status", .word(of: PaperStatus.self))
        issued = fields.optional("published", .placed(.date))
        original = fields.optional("original", .placed(.fileName))
        corrections = fields.optional(
            "corrections", .list(of: .group("a correction", Correction.fields)), otherwise: [])
        formerly = fields.optional(
            "formerly", .list(of: .placed(.address), allowsSingle: true), otherwise: [])
        themes =
            file.place.kind == .themes
            ? nil
            : fields.optional("themes", .list(of: .placed(.text), allowsSingle: true), otherwise: [])
        // Asked for by whoever told the kind; here it is only known to be a field.
        _ = fields.optional("kind", .text)
    }

    /// A restriction says it too: nobody.
    var saysWhoMaySee: Bool {
        get throws { try state.value != nil || restriction.value != nil }
    }

    var document: Document {
        get throws {
            let place = file.place
            return Document(
                file: file.source.file, path: place.path, kind: place.kind, partnership: place.partnership,
                meeting: place.meetingID, name: place.name, address: place.address, title: try title(),
                publication: try publication, status: try status.value, issued: try issued.value,
                original: try original.value, corrections: try corrections.value,
                formerly: try formerly.value, themes: try themes?.value ?? [], clauses: clauses,
                text: file.text)
        }
    }

    private var publication: Document.Publication {
        get throws {
            let restriction = try restriction.value
            switch try state.value {
            case .public?, .from?:
                if let restriction {
                    throw FieldConflict(
                        rule: "a restricted paper is never published, and this one is both",
                        mend: "write `publish: never`, or delete `restricted: \(restriction)`")
                }
            case .draft?, .never?, nil: break
            }
            let usual: PublicationState = restriction == nil ? .draft : .never
            return Document.Publication(state: try state.value ?? usual, restriction: restriction)
        }
    }
}

extension Correction {
    @Sendable
    static func fields(_ fields: inout FieldReader) -> FieldReader.Building<Self> {
        let date = fields.required("date", .date)
        let text = fields.required("text", .text)
        return { Self(date: try date.value, text: try text.value) }
    }
}

extension Diagnostic {
    fileprivate static func noPublish(_ source: SourceText) -> Diagnostic {
        Diagnostic(
            .publishMissing, at: SourcePlace(file: source.file, line: 1, column: 1),
            rule: "a paper says who may see it, and this one has no `publish:`",
            mend: "add `publish: public` to publish it; until then it is a draft")
    }
}
