import Record

/// `minutebook new partnership NAME`: a folder with its standing papers.
struct NewPartnership: NewKind {
    static let name = "partnership"
    static let operands = "NAME"
    static let summary = "the folder of one more partnership"
    static let options = PapersAtHand.options.filter { $0 != PartnershipChoice.option }

    private let partnership: String
    private let papers: PapersAtHand

    init(_ arguments: Arguments) throws(CommandFault) {
        try arguments.requireOperands(atMost: 1)
        guard let name = arguments.operands.first else {
            throw .usage(
                "new partnership needs its name",
                hint: "minutebook new partnership \"Riverside Community Safety Partnership\"")
        }
        partnership = name
        papers = try PapersAtHand(arguments)
    }

    func drafts(in surroundings: Surroundings) throws(CommandFault) -> NewDrafts {
        let record = try papers.record(in: surroundings)
        guard let folder = PartnershipDraft.folder(for: partnership) else {
            throw .usage("a name has letters or digits, for a folder to be named by")
        }
        guard !PartnershipDraft.reservedFolders.contains(folder) else {
            throw .usage("a partnership cannot be in a folder \(folder)", hint: "the site has pages there")
        }
        if let other = record.partnerships.map(\.record.partnership).first(where: { $0.folder == folder }) {
            throw .usage("\(other.file) is there already, of the \(other.name)")
        }
        return NewDrafts(
            in: papers.content, PartnershipDraft(partnership, in: folder).files,
            next: [
                "Put into partnership.md its rules and who is on it: unlike the other papers, that file is public. "
                    + "`minutebook new meeting DATE --partnership \(folder)` begins its first meeting."
            ])
    }
}
