import Diagnostics
import Mustache
import Record
import WorkingDays

/// How well everybody can use the site, in the parts that the law asks for. It claims nothing that nobody has tested.
struct AccessibilityPage: Page {
    private let record: PublishedRecord
    private let statement: AccessibilityStatement?

    init(_ record: PublishedRecord) {
        self.record = record
        statement = record.linked.documents.accessibilityStatements.first
    }

    static let template = "accessibility"
    static let section = Section.about
    static let shape: [String: ValueShape] = [
        "statement": .optional(.object(DocumentValues.shape)), "hasKnownProblems": .flag,
        "prepared": .optional(DateValue.shape), "reviewed": .optional(DateValue.shape),
        "tested": .optional(DateValue.shape), "testedBy": .optional(.text), "testedHow": .optional(.text),
        "compliance": .optional(ChoiceValue.shape(of: AccessibilityCompliance.self)),
        "siteAddress": .optional(.text), "hasPartnerships": .flag,
        "partnerships": .list(of: NameLink.shape),
        "contacts": ListingValue.shape(of: [
            "name": .optional(.text), "mail": .optional(.text), "phone": .optional(PhoneValue.shape),
        ]),
        "isInGreatBritain": .flag, "isInNorthernIreland": .flag,
        "originalCount": CountValue.shape, "hasPapersFromBefore2018": .flag,
    ]

    var address: String { "accessibility/" }
    var source: SourcePlace? { statement?.document.source }
    var partnership: PublishedPartnership? { nil }

    var values: [String: Value] {
        let documents = record.linked.documents
        let divisions = record.partnerships.map(\.partnership.rules.division)
        let isInNorthernIreland = divisions.contains(.northernIreland)
        return [
            "statement": statement.map {
                .object(DocumentValues($0.document, of: nil, in: record).values(on: self))
            } ?? .nothing,
            "hasKnownProblems": .flag(statement.map { $0.body.nodes.count > 1 } ?? false),
            "prepared": statement?.prepared.map(DateValue.value) ?? .nothing,
            "reviewed": statement?.reviewed.map(DateValue.value) ?? .nothing,
            "tested": statement?.tested.map(DateValue.value) ?? .nothing,
            "testedBy": .optional(statement?.testedBy), "testedHow": .optional(statement?.method),
            "compliance": statement?.compliance.map { ChoiceValue.value(of: $0) } ?? .nothing,
            "siteAddress": .optional(record.site.address?.text),
            "hasPartnerships": .flag(!record.partnerships.isEmpty),
            "partnerships": .list(
                record.partnerships.map { NameLink.value(of: $0.name, at: $0.address, on: self) }),
            "contacts": ListingValue.value(of: contacts),
            "isInGreatBritain": .flag(!isInNorthernIreland || divisions.contains { $0 != .northernIreland }),
            "isInNorthernIreland": .flag(isInNorthernIreland),
            "originalCount": CountValue.value(
                of: documents.all.count { documents.originalAddress(of: $0.document) != nil }),
            "hasPapersFromBefore2018": .flag(hasPapersFromBefore2018),
        ]
    }

    /// Those of the site; where it names none, those of its partnerships.
    private var contacts: [Value] {
        let site = record.site.contact
        let all: [(name: String?, contact: Partnership.Contact)] =
            site.email != nil || site.phone != nil
            ? [(nil, site)] : record.partnerships.map { ($0.name, $0.contact) }
        return all.filter { $0.contact.email != nil || $0.contact.phone != nil }.map { entry in
            [
                "name": .optional(entry.name), "mail": .optional(entry.contact.email),
                "phone": entry.contact.phone.map(PhoneValue.value) ?? .nothing,
            ]
        }
    }

    /// The law leaves out files that were published before 23 September 2018.
    private var hasPapersFromBefore2018: Bool {
        record.linked.documents.all.contains { paper in
            guard let day = paper.document.published ?? paper.document.meeting?.date else { return false }
            return (day.year, day.month.rawValue, day.day) < (2018, 9, 23)
        }
    }
}
