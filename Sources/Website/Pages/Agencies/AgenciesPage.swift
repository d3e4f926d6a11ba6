import Mustache
import Record

/// The agencies that are on the partnership, and those that were.
struct AgenciesPage: Page {
    private let agencies: [AgencyHistory]
    private let published: PublishedPartnership
    private let record: PublishedRecord

    init(_ agencies: [AgencyHistory], of published: PublishedPartnership, in record: PublishedRecord) {
        self.agencies = agencies
        self.published = published
        self.record = record
    }

    static let template = "agencies"
    static let section = Section.agencies
    static let agencyShape: ValueShape = [
        "name": .text, "address": .text, "isStatutory": .flag,
        "joins": .optional(DateValue.shape), "left": .optional(DateValue.shape),
        "successor": .optional(NameLink.shape),
        "representatives": ListingValue.shape(of: RepresentativeLine.shape),
        "named": ListingValue.shape(of: RepresentativeLine.shape), "openCount": CountValue.shape,
    ]
    static let shape: [String: ValueShape] = [
        "introduction": .html, "present": ListingValue.shape(of: agencyShape),
        "former": ListingValue.shape(of: agencyShape),
    ]

    var address: String { published.address + "agencies/" }
    var partnership: PublishedPartnership? { published }

    var values: [String: Value] {
        let today = published.today
        return [
            "introduction": record.introduction(to: self),
            "present": ListingValue.value(of: agencies.filter { !$0.hasLeft(by: today) }.map(value)),
            "former": ListingValue.value(of: agencies.filter { $0.hasLeft(by: today) }.map(value)),
        ]
    }

    private func value(of agency: AgencyHistory) -> Value {
        let today = published.today
        let joins =
            agency.isOnPartnership(on: today) || agency.hasLeft(by: today)
            ? nil : agency.terms.compactMap(\.first).filter { $0 > today }.min()
        return [
            "name": .text(agency.name),
            "address": link(to: published.address(ofAgency: agency.name) ?? address),
            "isStatutory": .flag(agency.isStatutory), "joins": joins.map(DateValue.value) ?? .nothing,
            "left": agency.hasLeft(by: today)
                ? agency.terms.compactMap(\.last).max().map(DateValue.value) ?? .nothing : .nothing,
            "successor": agency.successor.map { published.reference(toAgency: $0, on: self) } ?? .nothing,
            "representatives": ListingValue.value(
                of: agency.representatives(on: today).map(RepresentativeLine.value)),
            "named": ListingValue.value(of: agency.membersOfPapers.map(RepresentativeLine.value)),
            "openCount": CountValue.value(of: agency.open.count),
        ]
    }
}

extension PublishedPartnership {
    func reference(toAgency name: String, on page: some Page) -> Value {
        NameLink.value(of: name, at: address(ofAgency: name) ?? address + "agencies/", on: page)
    }
}
