import Mustache

/// Two versions of a text as one: what was put in, what was taken out, and how much between is as it was.
enum ComparisonValue {
    static let partShape: ValueShape = [
        "changes": .optional(["heading": .optional(passageShape), "passages": .list(of: passageShape)]),
        "unchanged": .optional([
            "count": CountValue.shape, "renumbered": ListingValue.shape(of: passageShape),
        ]),
    ]

    static let passageShape: ValueShape = [
        "isHeading": .flag, "isListItem": .flag, "isAdded": .flag, "isRemoved": .flag, "isRenumbered": .flag,
        "number": .optional(.text), "oldNumber": .optional(.text), "newNumber": .optional(.text),
        "pieces": .list(of: ["text": .text, "isAdded": .flag, "isRemoved": .flag]),
    ]

    static func value(of part: ComparisonPart) -> Value {
        switch part {
        case .changes(let changes):
            [
                "changes": [
                    "heading": changes.heading.map(value) ?? .nothing,
                    "passages": .list(changes.passages.map(value)),
                ], "unchanged": .nothing,
            ]
        case .unchanged(let unchanged):
            [
                "changes": .nothing,
                "unchanged": [
                    "count": CountValue.value(of: unchanged.count),
                    "renumbered": ListingValue.value(of: unchanged.renumbered.map(value)),
                ],
            ]
        }
    }

    private static func value(of passage: Passage) -> Value {
        [
            "isHeading": .flag(passage.isHeading), "isListItem": .flag(passage.kind == .listItem),
            "isAdded": .flag(passage.change == .added), "isRemoved": .flag(passage.change == .removed),
            "isRenumbered": .flag(passage.isRenumbered),
            // One that stands under two numbers shows both.
            "number": .optional(passage.isRenumbered ? nil : passage.newNumber ?? passage.oldNumber),
            "oldNumber": .optional(passage.oldNumber), "newNumber": .optional(passage.newNumber),
            "pieces": .list(passage.pieces.map(value)),
        ]
    }

    private static func value(of piece: Passage.Piece) -> Value {
        switch piece {
        case .same(let text): ["text": .text(text), "isAdded": false, "isRemoved": false]
        case .removed(let text): ["text": .text(text), "isAdded": false, "isRemoved": true]
        case .added(let text): ["text": .text(text), "isAdded": true, "isRemoved": false]
        }
    }
}
