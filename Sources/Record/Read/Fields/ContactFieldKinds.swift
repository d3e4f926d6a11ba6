import FrontMatter

extension FieldKind where Value == BaseAddress {
    static var baseAddress: Self {
        .parsed(
            as: "the address of the site such as https://records.example.org",
            orWhyNot: { text in
                if let address = BaseAddress(reading: text) { return .success(address) }
                let isInsecure = text.hasPrefix("http://")
                let secure = "https://" + text.dropFirst(isInsecure ? "http://".count : 0)
                if BaseAddress(reading: secure) != nil { return .failure(.meant(secure)) }
                guard text.contains(where: { "?#@".contains($0) }) else { return .failure(.unexplained) }
                return .failure(.because("nothing that begins with `?`, `#` or `@` is a part of it"))
            })
    }
}

extension FieldKind where Value == String {
    /// What one writes to or rings.
    static var contactDetail: Self {
        .parsed(as: "an e-mail address or a phone number such as 01632 960000") { text in
            isEmailAddress(text) || isPhoneNumber(text) ? text : nil
        }
    }

    private static func isEmailAddress(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !text.contains(where: \.isWhitespace) else { return false }
        let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        return labels.count > 1 && labels.allSatisfy { !$0.isEmpty }
    }

    private static func isPhoneNumber(_ text: String) -> Bool {
        (3...15).contains(text.count { $0.isASCII && $0.isNumber })
            && text.allSatisfy { $0.isASCII && $0.isNumber || " +()-".contains($0) }
    }
}
