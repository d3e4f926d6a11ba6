import Mustache
import Record
import WorkingDays

/// A paper in a line.
enum PaperLine {
    static let shape: ValueShape = [
        "address": .text, "title": .text, "kind": ChoiceValue.shape(of: DocumentKind.self),
        "isDraft": .flag, "published": .optional(DateValue.shape),
        "meeting": .optional(MeetingLine.shape),
        "original": .optional(originalShape),
    ]
    static let originalShape: ValueShape = ["address": .text, "format": .text]

    static func value(
        of document: Document, of meeting: Meeting?, in documents: Documents, on page: some Page
    ) -> Value {
        [
            "address": page.link(to: document.address), "title": .text(document.title),
            "kind": ChoiceValue.value(of: document.kind), "isDraft": .flag(document.status == .draft),
            "published": document.published.map(DateValue.value) ?? .nothing,
            "meeting": meeting.map { MeetingLine.value(of: $0, on: page) } ?? .nothing,
            "original": original(of: document, in: documents, on: page),
        ]
    }

    /// The issued file beside the paper's page.
    static func original(of document: Document, in documents: Documents, on page: some Page) -> Value {
        guard let address = documents.originalAddress(of: document) else { return .nothing }
        let format = address.split(separator: "/").last?.split(separator: ".").dropFirst().last ?? ""
        return ["address": page.link(to: address), "format": .text(format.uppercased())]
    }
}
