import Diagnostics

/// Takes the fields of a document, or of a group within one, by name and kind.
///
/// All fields are asked for first; then the value is built from them, and only if every field, asked for or
/// not, is as it should be. All faults are found in this one pass.
public struct FieldReader {
    /// Builds the value out of the fields asked for. It runs only when nothing is wrong with them.
    public typealias Building<Value> = () throws -> Value

    /// What is read, as messages say it: "an agenda".
    private let subject: String
    private let mapping: Mapping
    private let place: SourcePlace
    private var wanted: [(name: String, kind: String, isRequired: Bool)] = []
    private var faults: FieldFaults

    init(_ mapping: Mapping, of subject: String, at place: SourcePlace, faults: FieldFaults) {
        self.subject = subject
        self.mapping = mapping
        self.place = place
        self.faults = faults
    }

    /// A field that must be there.
    public mutating func required<Value>(_ name: String, _ kind: FieldKind<Value>) -> Field<Value> {
        wanted.append((name, kind.words, isRequired: true))
        guard let node = mapping[name] else { return Field(nil) }
        return Field(read(node, as: kind, name: name, isRequired: true))
    }

    /// A field that may be left out. Its value is nil only then: one that cannot be read is an error.
    public mutating func optional<Value>(_ name: String, _ kind: FieldKind<Value>) -> Field<Value?> {
        wanted.append((name, kind.words, isRequired: false))
        guard let node = mapping[name] else { return Field(.some(nil)) }
        return Field(read(node, as: kind, name: name, isRequired: false).map { .some($0) })
    }

    /// A field that has a usual value. It stands for one that is left out, never for one that cannot be read.
    public mutating func optional<Value>(
        _ name: String, _ kind: FieldKind<Value>, otherwise usual: Value
    ) -> Field<Value> {
        wanted.append((name, kind.words, isRequired: false))
        guard let node = mapping[name] else { return Field(usual) }
        return Field(read(node, as: kind, name: name, isRequired: false))
    }

    private mutating func read<Value>(
        _ node: Node, as kind: FieldKind<Value>, name: String, isRequired: Bool
    ) -> Value? {
        kind.read(node, FieldPosition(name: name, isRequired: isRequired), &faults)
    }

    // MARK: The whole

    /// Asks for the fields, reports all that is wrong, and builds the value when nothing is.
    static func read<Value>(
        _ mapping: Mapping, of subject: String, at place: SourcePlace, others: OtherFields,
        faults: inout FieldFaults, _ fields: (inout FieldReader) -> Building<Value>
    ) -> Value? {
        var reader = FieldReader(
            mapping, of: subject, at: place, faults: faults.ofGroup)
        let build = fields(&reader)
        let nearMisses = others == .refused ? reader.reportUnknown() : []
        reader.reportMissing(but: nearMisses)
        faults.report(contentsOf: reader.faults)
        guard faults.isWhole, reader.faults.log.isEmpty else { return nil }
        do {
            return try build()
        } catch let conflict as FieldConflict {
            faults.report(.conflict(conflict, at: place))
            return nil
        } catch {
            faults.report(.unbuildable(subject, at: place))
            return nil
        }
    }

    /// Reports the fields nobody asked for, and gives back the names that were probably meant.
    private mutating func reportUnknown() -> Set<String> {
        let names = wanted.map(\.name)
        let known = Set(names)
        var nearMisses: Set<String> = []
        for entry in mapping.entries where !known.contains(entry.name) {
            let nearest = NearMiss.nearest(to: entry.name, among: names)
            if let nearest { nearMisses.insert(nearest) }
            let place = SourcePlace(file: faults.file, range: entry.nameRange)
            faults.report(.unknown(entry.name, in: subject, at: place, nearest: nearest, names: names))
        }
        return nearMisses
    }

    /// Reports the fields that are not there; a misspelt one is, and a damaged line may have held one.
    private mutating func reportMissing(but nearMisses: Set<String>) {
        guard faults.isWhole else { return }
        for field in wanted where field.isRequired && mapping[field.name] == nil {
            guard !nearMisses.contains(field.name) else { continue }
            faults.report(
                .missing(field.name, kind: field.kind, in: subject, at: place, marks: faults.hasMarks))
        }
    }
}

/// What becomes of fields that were not asked for.
enum OtherFields {
    case refused
    case leftAlone
}

extension FrontMatter {
    /// Reads the document's fields; nil, with the faults in the log, where any of them is not as it should be.
    ///
    ///     let agenda: Agenda? = frontMatter.read("an agenda", reporting: &log) { fields in
    ///         let start = fields.required("start", .text)
    ///         let hybrid = fields.optional("hybrid", .flag, otherwise: false)
    ///         return { try Agenda(start: start.value, hybrid: hybrid.value) }
    ///     }
    public func read<Document>(
        _ subject: String, reporting log: inout DiagnosticLog,
        _ fields: (inout FieldReader) -> FieldReader.Building<Document>
    ) -> Document? {
        read(subject, others: .refused, reporting: &log, fields)
    }

    /// Reads some fields, such as those that say what kind of document it is, and leaves the others alone.
    public func readSome<Part>(
        of subject: String, reporting log: inout DiagnosticLog,
        _ fields: (inout FieldReader) -> FieldReader.Building<Part>
    ) -> Part? {
        read(subject, others: .leftAlone, reporting: &log, fields)
    }

    private func read<Value>(
        _ subject: String, others: OtherFields, reporting log: inout DiagnosticLog,
        _ fields: (inout FieldReader) -> FieldReader.Building<Value>
    ) -> Value? {
        var faults = FieldFaults(file: file, hasMarks: isPresent, isWhole: isWhole)
        let place = SourcePlace(file: file, line: 1, column: 1)
        let value = FieldReader.read(
            self.fields, of: subject, at: place, others: others, faults: &faults, fields)
        log.report(contentsOf: faults.log)
        return value
    }
}

extension Diagnostic {
    fileprivate static func unknown(
        _ name: String, in subject: String, at place: SourcePlace, nearest: String?, names: [String]
    ) -> Diagnostic {
        let known = names.sorted().map { "`\($0)`" }.joined(separator: ", ")
        return Diagnostic(
            .fieldUnknown, at: place, rule: "\(subject) has no field `\(name.shortened)`",
            mend: nearest.map { "did you mean `\($0)`?" } ?? "delete the line; the fields are \(known)")
    }

    fileprivate static func missing(
        _ name: String, kind: String, in subject: String, at place: SourcePlace, marks: Bool
    ) -> Diagnostic {
        Diagnostic(
            .fieldMissing, at: place, rule: "\(subject) needs the field `\(name)`",
            mend: "add a line `\(name):` with \(kind)"
                + (marks ? "" : " between two lines of --- at the start of the file"))
    }

    fileprivate static func conflict(_ conflict: FieldConflict, at place: SourcePlace) -> Diagnostic {
        Diagnostic(.fieldType, at: place, rule: conflict.rule, mend: conflict.mend)
    }

    fileprivate static func unbuildable(_ subject: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .fieldType, at: place, rule: "the fields of \(subject) do not agree with each other",
            mend: "compare them with another document of this kind")
    }
}
