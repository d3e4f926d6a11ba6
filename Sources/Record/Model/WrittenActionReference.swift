import WorkingDays

/// A reference as somebody wrote it, who may have left open what it refers to.
///
/// `07/01` can only be July's first action and `89/1` only the first of minute 89, but `7/1` is either July's or
/// that of minute 7: what the meetings raised decides.
public struct WrittenActionReference: Hashable, Sendable {
    /// The month, wherever there can be one: that is what logs use.
    public let likely: ActionReference
    /// The minute, where it can be one just as well.
    public let otherwise: ActionReference?

    init(_ likely: ActionReference, otherwise: ActionReference? = nil) {
        self.likely = likely
        self.otherwise = otherwise
    }

    /// Reads `07/01`, `7/1`, ` 07 / 01 ` and `89/1`, with nothing before or after; everything else is nil.
    public init?(reading text: some StringProtocol) {
        let halves = text.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
        guard halves.count == 2,
            let first = Digits(halves[0]), let second = Digits(halves[1])
        else { return nil }

        let month = Self.month(first, second)
        let minute = Self.minute(first, second)
        guard let likely = month ?? minute else { return nil }
        self.init(likely, otherwise: month == nil ? nil : minute)
    }

    private static func month(_ first: Digits, _ second: Digits) -> ActionReference? {
        guard first.count <= 2, second.count <= 2, let month = Month(rawValue: first.value),
            ActionReference.numbersOfMonth.contains(second.value)
        else { return nil }
        return .month(month, number: second.value)
    }

    /// No minute is counted with a nought before it, and two digits on either side mean a month.
    private static func minute(_ first: Digits, _ second: Digits) -> ActionReference? {
        let meansMonth = first.count == 2 && second.count == 2 && Month(rawValue: first.value) != nil
        guard !meansMonth, !first.beginsWithNought, ActionReference.minutes.contains(first.value),
            ActionReference.numbersOfMinute.contains(second.value)
        else { return nil }
        return .minute(first.value, number: second.value)
    }
}

/// A number of one to three digits, and how it was written.
private struct Digits {
    let value: Int
    let count: Int
    let beginsWithNought: Bool

    init?(_ text: some StringProtocol) {
        let digits = text.withoutOuterSpaces
        guard let value = digits.number(ofDigits: 1...3) else { return nil }
        self.value = value
        count = digits.utf8.count
        beginsWithNought = digits.first == "0"
    }
}
