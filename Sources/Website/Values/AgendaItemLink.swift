import Mustache
import Record

/// An item of an agenda by its number and name, and the way to it on the page of its meeting.
enum AgendaItemLink {
    static let shape: ValueShape = ["address": .text, "number": .text, "name": .text]

    static func value(of item: AgendaItem, at meeting: Meeting, on page: some Page) -> Value {
        [
            "address": page.link(to: meeting.address, fragment: AgendaItem.address(of: item.number)),
            "number": .text(item.number), "name": .text(item.name),
        ]
    }
}
