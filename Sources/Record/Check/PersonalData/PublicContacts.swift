/// The e-mail addresses and phone numbers that may stand in any paper.
struct PublicContacts {
    private let addresses: Set<String>
    private let numbers: Set<String>

    init(_ contacts: [String]) {
        addresses = Set(contacts.filter { $0.contains("@") }.map { $0.lowercased() })
        numbers = Set(contacts.map(Self.nationalDigits))
    }

    func contains(address: String) -> Bool { addresses.contains(address.lowercased()) }

    /// - Parameter number: its digits as they are dialled within the country.
    func contains(number: String) -> Bool { numbers.contains(number) }

    private static func nationalDigits(of contact: String) -> String {
        var digits = contact.filter { $0.isASCII && $0.isNumber }[...]
        if contact.hasPrefix("+44") || digits.hasPrefix("0044") {
            digits = digits.drop { $0 == "0" }.dropFirst(2).drop { $0 == "0" }
            return "0\(digits)"
        }
        return String(digits)
    }
}
