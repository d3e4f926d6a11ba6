import Testing

@Suite("The codes of messages")
struct CodeTests {
    /// Codes that no content and no template brings forth, each with the reason.
    private static let outOfReach = [
        "template-value-mismatch":
            "it says that the program gives a page other values than it declared, which only its own fault can be"
    ]

    @Test("Each code that `explain` lists has a scenario that prints it")
    func everyCodeIsShown() throws {
        let folder = try Workplace()
        defer { folder.remove() }
        let list = try folder.run(["explain"]).output
        let codes = Set(
            list.split(separator: "\n").compactMap { $0.split(separator: " ").first.map(String.init) })
        let shown = try Scenario.all().reduce(into: Set<String>()) { $0.formUnion($1.codes) }
        #expect(!codes.isEmpty)
        #expect(codes.subtracting(shown).sorted() == Self.outOfReach.keys.sorted())
    }
}
