import Mustache
import Record
import WorkingDays

/// A promise in a line: what is to be done, by whom, since when and how it stands.
enum ThreadLine {
    static let shape: ValueShape = [
        "address": .text, "reference": .text, "text": .text,
        "status": ChoiceValue.shape(of: ActionStatus.self), "isClosed": .flag, "isOverdue": .flag,
        "raised": DateValue.shape, "closed": .optional(DateValue.shape), "carried": CountValue.shape,
        "age": AgeValue.shape, "owners": .list(of: ownerShape),
    ]

    /// The address leads to the agency, which is named where the owner is a person who stands for it.
    static let ownerShape: ValueShape = [
        "name": .text, "agency": .optional(.text), "address": .optional(.text),
    ]

    /// - Parameter action: the one of the thread whose words and reference the line has; the latest, if left out.
    static func value(
        of thread: ActionThread, as action: Action? = nil, in partnership: PublishedPartnership,
        on page: some Page
    ) -> Value {
        let last = action ?? thread.last
        return [
            "address": page.link(to: partnership.linked.record.address(of: last.id).path),
            "reference": .text(last.id.reference.text), "text": .text(last.text),
            "status": ChoiceValue.value(of: thread.status), "isClosed": .flag(thread.status == .closed),
            "isOverdue": .flag(partnership.overdue.contains(thread)),
            "raised": DateValue.value(of: thread.raisedAt.date),
            "closed": thread.closedAt.map { DateValue.value(of: $0.date) } ?? .nothing,
            "carried": CountValue.value(of: thread.timesCarried),
            "age": AgeValue.value(of: thread.age(on: partnership.today)),
            "owners": .list(partnership.owners(of: last).map { owner($0, in: partnership, on: page) }),
        ]
    }

    static func owner(
        _ owner: ActionOwner, in partnership: PublishedPartnership, on page: some Page
    ) -> Value {
        let address = owner.agency.flatMap(partnership.address(ofAgency:))
        return [
            "name": .text(owner.name), "agency": .optional(owner.agency == owner.name ? nil : owner.agency),
            "address": address.map { page.link(to: $0) } ?? .nothing,
        ]
    }
}

extension ActionThread {
    /// How long it took to be closed, or has been open so far.
    func age(on today: CivilDate) -> Age { Age(from: raisedAt.date, to: closedAt?.date ?? today) }
}
