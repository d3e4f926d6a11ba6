/// Gives each numbered paragraph an address that nothing else on its page has.
struct ParagraphAddresses {
    private var taken: Set<String>
    private var nextSuffix: [String: Int] = [:]

    /// - Parameter taken: the addresses that the document gives out itself.
    init(besides taken: some Sequence<String>) {
        self.taken = Set(taken)
    }

    mutating func address(of number: MinuteNumber) -> String {
        address(named: number.address)
    }

    /// The name, with a count after it where something else has it.
    mutating func address(named name: String) -> String {
        var address = name
        while !taken.insert(address).inserted {
            let suffix = nextSuffix[name, default: 2]
            nextSuffix[name] = suffix + 1
            address = "\(name)-\(suffix)"
        }
        return address
    }
}
