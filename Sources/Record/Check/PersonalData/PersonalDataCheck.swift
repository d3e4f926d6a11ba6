import Diagnostics
import Markdown

/// Whether a paper holds what looks like personal data. No message repeats any of it.
struct PersonalDataCheck {
    private let text: PaperText
    private let addresses: PersonalAddresses
    private let contacts: PublicContacts

    init(_ text: PaperText, addresses: PersonalAddresses, allowing contacts: PublicContacts) {
        self.text = text
        self.addresses = addresses
        self.contacts = contacts
    }

    func report(to log: inout DiagnosticLog) {
        let source = text.source
        // The fields count too, and what Markdown hides is in the file all the same.
        let bytes = WebAddresses.blanked(in: source.bytes)
        var known: Set<String> = []
        for found in EmailAddress.all(in: bytes) {
            guard let kind = addresses.kind(of: found.address) else { continue }
            let place = source.place(found.range)
            // An address and the link to it stand side by side.
            let line = place.range?.start.line ?? 0
            guard known.insert("\(line) \(found.address.text)").inserted else { continue }
            log.report(.address(kind, at: place))
        }
        for found in MobileNumber.all(in: bytes) where !contacts.contains(number: found.number.digits) {
            log.report(.mobileNumber(at: source.place(found.range)))
        }
        for range in InsuranceNumber.all(in: bytes) { log.report(.insuranceNumber(at: source.place(range))) }
        for range in BirthDate.all(in: bytes) { log.report(.birthDate(at: source.place(range))) }
        for cell in text.document.cellsWithBirthDates { log.report(.birthDate(at: text.place(of: cell))) }
    }
}

extension MarkdownDocument {
    /// The cells below a head such as "DOB" that hold a date.
    fileprivate var cellsWithBirthDates: [Int] {
        var cells: [Int] = []
        for table in nodes.indices where nodes[table].kind == .table {
            let heads = AgendaTables.heads(of: table, in: self).map { FoldedWords($0).joined }
            let columns = heads.indices.filter { Self.headsOfBirthDates.contains(heads[$0]) }
            guard !columns.isEmpty else { continue }
            for row in children(of: table) where nodes[row].kind == .tableRow {
                let cellsOfRow = Array(children(of: row))
                cells += columns.filter { $0 < cellsOfRow.count }.map { cellsOfRow[$0] }
                    .filter { BirthDate.begins(Array(text(of: $0))) }
            }
        }
        return cells
    }

    private static let headsOfBirthDates: Set<String> = [
        "dob", "dateofbirth", "birthdate", "birthday", "born",
    ]
}

extension Diagnostic {
    fileprivate static func address(_ kind: PersonalAddresses.Kind, at place: SourcePlace) -> Diagnostic {
        let rule =
            switch kind {
            case .notOfPublicBody:
                "a paper gives no private e-mail addresses, and this one is of no public body"
            case .ofPerson:
                "a paper gives the e-mail addresses of offices, and this one seems to be a person's"
            }
        return Diagnostic(.personalEmailAddress, at: place, rule: rule, mend: "delete it; \(ifMeant)")
    }

    fileprivate static func mobileNumber(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .personalMobileNumber, at: place,
            rule: "a paper gives nobody's mobile number, and this looks like one",
            mend: "delete it; \(ifMeant)")
    }

    private static var ifMeant: String {
        "if the public is to have it, list it under `public-contacts:` in partnership.md"
    }

    fileprivate static func insuranceNumber(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .personalInsuranceNumber, at: place,
            rule: "a paper gives nobody's National Insurance number, and this looks like one",
            mend: "delete it, or keep the paper back with `restricted: personal information`")
    }

    fileprivate static func birthDate(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .personalDateOfBirth, at: place,
            rule: "a paper says of nobody on which day they were born, and this one seems to",
            mend: "give the age in years, or keep the paper back with `restricted: personal information`")
    }
}
