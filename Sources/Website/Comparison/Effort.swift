/// How much a comparison may still take, counted in steps so that it ends the same on every machine.
struct Effort {
    private(set) var steps: Int

    /// - Returns: false where so much is not left; nothing is spent then.
    mutating func spend(_ count: Int) -> Bool {
        guard count <= steps else { return false }
        steps -= count
        return true
    }
}
