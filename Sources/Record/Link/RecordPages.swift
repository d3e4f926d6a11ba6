// Where the pages are that a partnership has besides those of its papers.

extension PartnershipRecord {
    /// Its first page, from the site's root; empty for a partnership at the root.
    public var address: String { partnership.address }

    /// The page of an action.
    public func address(of action: ActionID) -> SiteAddress {
        SiteAddress("\(address)actions/\(action.meeting.folder)/\(action.reference.addressPart)/")
    }

    public func address(ofTheme id: String) -> String { "\(address)themes/\(id)/" }

    public func address(ofSeries id: String) -> String { "\(address)figures/\(id)/" }

    /// The part of an address that stands for each agency, by its name.
    public var agencyParts: [String: String] {
        var parts = AddressParts()
        var all: [String: String] = [:]
        for agency in partnership.agencies {
            all[agency.name.value] = parts.part(for: agency.name.value)
        }
        return all
    }

    public func address(ofAgencyPart part: String) -> String { "\(address)agencies/\(part)/" }
}

extension LinkedPartnership {
    /// The pages that stand for something in the record, each there as long as what it stands for is.
    public var pages: [String] {
        record.meetings.map(\.address) + yearsOfRegisters
            + actions.actions.map { record.address(of: $0.id).path }
            + themes.map { record.address(ofTheme: $0.theme.id) }
            + series.map { record.address(ofSeries: $0.id) }
            + record.agencyParts.values.map(record.address(ofAgencyPart:))
    }

    private var yearsOfRegisters: [String] {
        func pages(of register: Register) -> [String] {
            years(of: register).map { address(of: register, in: $0) }
        }
        return Register.allCases.flatMap(pages)
    }

    /// The lists that have a page for each year in which there is something to list.
    public enum Register: String, CaseIterable, Sendable {
        case meetings, actions, decisions, questions
    }

    public func years(of register: Register) -> Set<Int> {
        let dates =
            switch register {
            case .meetings: meetings.map(\.meeting.date)
            case .actions: actions.threads.map(\.raisedAt.date)
            case .decisions: meetings.filter { !$0.decisions.isEmpty }.map(\.meeting.date)
            case .questions: meetings.filter { !$0.questions.isEmpty }.map(\.meeting.date)
            }
        return Set(dates.map(\.year))
    }

    public func address(of register: Register, in year: Int) -> String {
        "\(record.address)\(register.rawValue)/\(year)/"
    }
}

extension Meeting {
    /// Where a paragraph of its minutes is, or the minute where the paragraph has no address of its own.
    public func place(ofParagraph paragraph: Int?, in minute: Int) -> SiteAddress? {
        guard let paper = minutes else { return nil }
        let minute = paper.minutes[minute]
        let fragment = paragraph.flatMap { minute.paragraphs[$0].address } ?? minute.address
        return SiteAddress(paper.address, fragment: fragment)
    }
}
