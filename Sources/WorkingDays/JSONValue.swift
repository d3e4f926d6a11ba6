/// A JSON value and the offset of its first byte. A number is known to be one, and no more: no date needs its value.
struct JSONValue {
    enum Content {
        case object([Member])
        case array([JSONValue])
        case string(String)
        case number
        case bool(Bool)
        case null
    }

    struct Member {
        let name: String
        let nameOffset: Int
        let value: JSONValue
    }

    let content: Content
    let offset: Int
}

/// The first place at which a text stops being JSON.
struct JSONFault: Error {
    let rule: String
    let offset: Int
}
