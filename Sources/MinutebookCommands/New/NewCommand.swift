import Diagnostics
import Files

/// `minutebook new KIND`: begins the papers of something new, as drafts.
struct NewCommand: Command {
    static let kinds: [any (NewKind & SendableMetatype).Type] = [
        NewMeeting.self, NewPaper.self, NewPlan.self, NewAnnualReview.self,
        NewPartnership.self, NewSite.self,
    ]

    static let name = "new"
    static let summary = "begin the papers of something new, as drafts to fill in; nothing is overwritten"
    static let operands = "KIND ..."
    static var forms: [(usage: String, summary: String)] {
        kinds.map { ("\($0.name) \($0.operands)", $0.summary) }
    }
    /// Each once, though several kinds have it.
    static var options: [Option] {
        kinds.flatMap { $0.options }.reduce(into: []) { options, option in
            if !options.contains(option) { options.append(option) }
        }
    }

    private let kind: any NewKind

    init(_ arguments: Arguments) throws(CommandFault) {
        var arguments = arguments
        let kind = try Self.kind(named: arguments.takeOperand())
        try arguments.requireOptions(among: kind.options, of: "\(Self.name) \(kind.name)")
        self.kind = try kind.init(arguments)
    }

    private static func kind(named word: String?) throws(CommandFault) -> any NewKind.Type {
        let names = kinds.map { $0.name }
        guard let word else {
            throw .usage(
                "new needs to be told what to begin", hint: "one of \(names.joined(separator: ", "))")
        }
        if let kind = kinds.first(where: { $0.name == word }) { return kind }
        let near = NearMiss.nearest(to: word, among: names).map { "did you mean \($0)?" }
        throw .usage(
            "there is no new \(word)", hint: near ?? "there are \(names.joined(separator: ", "))")
    }

    func run(in surroundings: Surroundings) throws(CommandFault) -> ExitStatus {
        let drafts = try kind.drafts(in: surroundings)
        let made = try drafts.make()
        let lines = made.map { "\(SafeText.forTerminal($0))\n" }.joined()
        try surroundings.print(
            "\(lines)\n\(drafts.next.map { $0.wrapped(to: String.columns) + "\n" }.joined())")
        return .done
    }
}
