import Diagnostics
import Files
import WorkingDays

/// Reads the content folder: every Markdown file of it becomes a document, or a message says why not.
public struct ContentReader {
    private let folder: String

    public init(_ folder: String) {
        self.folder = folder
    }

    public func read(reporting log: inout DiagnosticLog) throws(FileFault) -> Documents {
        let paths = try ContentFolder(folder).paths(reporting: &log)
        let partnerships = ContentPlace.partnerships(among: paths.papers)
        var documents = Documents()
        documents.attachments = Set(paths.attachments)
        for path in paths.papers {
            let source = SourceText(file: "\(folder)/\(path)", bytes: try PlainFile.read("\(folder)/\(path)"))
            guard source.checkEncoding(reporting: &log) else { continue }
            let place = ContentPlace(of: path, among: partnerships)
            documents.add(ContentFile(source, at: place, reporting: &log), reporting: &log)
        }
        let understood = Set(documents.all.map(\.document.path))
        documents.foldersWithFaults = Set(
            paths.papers.filter { path in
                let kind = ContentPlace(of: path, among: partnerships).kind
                return kind != .site && kind != .partnership && !understood.contains(path)
            }.map(Path.folder))
        if paths.attachments.contains(Self.bankHolidays) {
            documents.bankHolidays = try readBankHolidays(reporting: &log)
        }
        if !paths.papers.contains("site.md") { log.report(.noSite(folder)) }
        // A partnership at the root comes first, whatever its file is called among the folders.
        documents.partnerships.sort { $0.folder.utf8.lexicographicallyPrecedes($1.folder.utf8) }
        documents.reportHomeless(besides: partnerships, to: &log)
        documents.reportTakenAddresses(to: &log)
        return documents
    }

    private static let bankHolidays = "bank-holidays.json"

    /// A list that cannot be read must not move deadlines without a word.
    private func readBankHolidays(reporting log: inout DiagnosticLog) throws(FileFault) -> BankHolidayFile? {
        let path = "\(folder)/\(Self.bankHolidays)"
        let bytes = try PlainFile.read(path)
        do throws(BankHolidayFileFaults) {
            let file = try BankHolidayFile(reading: bytes)
            for fault in file.partYears { log.report(.partYear(fault, in: path)) }
            return file
        } catch {
            for fault in error.all { log.report(.bankHolidays(fault, in: path)) }
            return nil
        }
    }
}

extension Documents {
    fileprivate mutating func add(_ file: ContentFile, reporting log: inout DiagnosticLog) {
        switch file.place.kind {
        case .site: site = file.site(reporting: &log)
        case .partnership: partnerships.append(file.partnership(reporting: &log))
        case .agenda, .minutes, .actionLog, .paper: addMeetingPaper(file, reporting: &log)
        case .plan: plans.append(file.plan(reporting: &log))
        case .strategicAssessment:
            strategicAssessments.append(file.strategicAssessment(reporting: &log))
        case .group: groups.append(file.workingGroup(reporting: &log))
        case .termsOfReference: termsOfReference.append(file.termsOfReference(reporting: &log))
        case .annualReview: annualReviews.append(file.annualReview(reporting: &log))
        case .themes: themeLists.append(file.themeList(reporting: &log))
        case .glossary: glossaries.append(file.glossary(reporting: &log))
        case .page: pages.append(file.page(reporting: &log))
        case .accessibilityStatement:
            accessibilityStatements.append(file.accessibilityStatement(reporting: &log))
        }
    }

    /// A paper of a meeting needs the meeting, which its folder names.
    private mutating func addMeetingPaper(_ file: ContentFile, reporting log: inout DiagnosticLog) {
        guard file.place.meetingID != nil else { return log.report(.noMeeting(file)) }
        switch file.place.kind {
        case .agenda: agendas.append(file.agenda(reporting: &log))
        case .minutes: minutes.append(file.minutes(reporting: &log))
        case .actionLog: actionLogs.append(file.actionLog(reporting: &log))
        default: papers.append(file.meetingPaper(reporting: &log))
        }
    }

    /// Of papers without a partnership nobody can say which rules hold, or who is who. One file is missing, however
    /// many papers are there.
    ///
    /// - Parameter folders: those with a partnership.md, be it one with faults, which is told of already.
    fileprivate func reportHomeless(besides folders: Set<String>, to log: inout DiagnosticLog) {
        let homeless = all.map(\.document).filter {
            !$0.kind.belongsToSite && !folders.contains($0.partnership)
        }
        for (_, papers) in Dictionary(grouping: homeless, by: \.partnership) {
            guard let first = papers.min(by: { $0.path < $1.path }) else { continue }
            log.report(.noPartnership(first, others: papers.count - 1))
        }
    }

    /// Drafts count too: the day they are published is too late to find out.
    fileprivate func reportTakenAddresses(to log: inout DiagnosticLog) {
        var files: [String: String] = [:]
        func claim(_ address: String, for file: String, at place: SourcePlace) {
            if let first = files[address] {
                log.report(.addressTaken(address, by: first, wantedAt: place))
            } else {
                files[address] = file
            }
        }
        for partnership in partnerships {
            claim(partnership.address, for: partnership.file, at: SourcePlace(file: partnership.file))
        }
        let papers = all.map(\.document).sorted { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }
        for paper in papers { claim(paper.address, for: paper.file, at: SourcePlace(file: paper.file)) }
        for paper in papers {
            for former in paper.formerly { claim(former.value, for: paper.file, at: former.place) }
        }
    }
}

extension Array {
    /// What could not be understood is reported, and left out.
    fileprivate mutating func append(_ element: Element?) {
        if let element { append(element) }
    }
}

extension Diagnostic {
    fileprivate static func noSite(_ folder: String) -> Diagnostic {
        Diagnostic(
            .siteMissing, at: SourcePlace(file: folder),
            rule: "a content folder has a site.md, and this one has none",
            mend: "add \(folder)/site.md with the site's `name` between --- marks")
    }

    fileprivate static func bankHolidays(_ fault: BankHolidayFileFault, in file: String) -> Diagnostic {
        Diagnostic(
            .bankHolidaysUnreadable, at: SourcePlace(file: file, line: fault.line, column: fault.column),
            rule: fault.rule, mend: fault.mend ?? "put in the list as GOV.UK publishes it")
    }

    fileprivate static func partYear(_ fault: BankHolidayFileFault, in file: String) -> Diagnostic {
        Diagnostic(
            .bankHolidaysPartYear, at: SourcePlace(file: file, line: fault.line, column: fault.column),
            rule: fault.rule, mend: fault.mend ?? "put in the whole year")
    }

    fileprivate static func noMeeting(_ file: ContentFile) -> Diagnostic {
        let folder = file.place.meeting
        return Diagnostic(
            .meetingUnknown, at: SourcePlace(file: file.source.file),
            rule: folder.map { "a meeting's folder begins with its date, and `\($0)` does not" }
                ?? "a paper of a meeting lies in the meeting's folder, and this one does not",
            mend: folder == nil
                ? "move it into a folder such as meetings/2025-07-01, or delete its `kind:`"
                : "rename the folder, for example to `2025-07-01` or `2025-07-01-extraordinary`")
    }

    fileprivate static func noPartnership(_ document: Document, others: Int) -> Diagnostic {
        let content = document.file.dropLast(document.path.count)
        let folder = document.partnership.isEmpty ? content : "\(content)\(document.partnership)/"
        return Diagnostic(
            .partnershipMissing, at: SourcePlace(file: document.file),
            rule: "a paper belongs to the partnership whose partnership.md lies above it, and there is none",
            mend: "add \(folder)partnership.md with the partnership's `name`, or move the paper",
            notes: others == 0
                ? [] : [Note("so it is with \(others) more paper\(others == 1 ? "" : "s") of this folder")])
    }

    fileprivate static func addressTaken(
        _ address: String, by first: String, wantedAt place: SourcePlace
    ) -> Diagnostic {
        let isFormer = place.range != nil
        return Diagnostic(
            .addressTaken, at: place,
            rule: "an address belongs to one document, and \(first) is at `\(address)` already",
            mend: isFormer
                ? "delete the line, or rename the other file" : "rename one of the two files",
            notes: [Diagnostic.Note("the other one", at: SourcePlace(file: first))])
    }
}
