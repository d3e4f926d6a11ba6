import Mustache

/// A phone number, as people read it and as a phone dials it.
enum PhoneValue {
    static let shape: ValueShape = ["words": .text, "dialled": .text]

    static func value(of number: String) -> Value {
        ["words": .text(number), "dialled": .text(dialled(number))]
    }

    /// "01223 457808" becomes "+441223457808", as its partnership is in the United Kingdom.
    static func dialled(_ number: String) -> String {
        let digits = number.filter { $0.isASCII && $0.isNumber }
        if number.hasPrefix("+") { return "+" + digits }
        return digits.hasPrefix("0") ? "+44" + digits.dropFirst() : digits
    }
}
