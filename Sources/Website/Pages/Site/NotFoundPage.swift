import Mustache
import Record

/// What a server shows where there is no page. It may stand at any address, so that its links begin at the host.
struct NotFoundPage: Page {
    private let record: PublishedRecord

    init(_ record: PublishedRecord) {
        self.record = record
    }

    static let template = "not-found"
    static let section = Section.home
    static let shape: [String: ValueShape] = [
        "partnerships": .list(of: ["name": .text, "shortName": .text, "address": .text, "archive": .text])
    ]

    var address: String { "404.html" }
    var file: String { address }
    var canonicalAddress: String? { nil }
    var partnership: PublishedPartnership? { nil }

    func way(to place: SiteAddress) -> String {
        (record.site.address?.path ?? "/") + place.path + (place.fragment.map { "#\($0)" } ?? "")
    }

    var values: [String: Value] {
        [
            "partnerships": .list(
                record.partnerships.map { partnership in
                    [
                        "name": .text(partnership.name), "shortName": .text(partnership.shortName),
                        "address": link(to: partnership.address),
                        "archive": link(to: partnership.address + "meetings/"),
                    ]
                })
        ]
    }
}
