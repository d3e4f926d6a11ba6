import Diagnostics

/// The program: finds the command that was asked for, runs it and says how it ended.
public struct Minutebook {
    public static let version = "0.1.0"

    static let commands: [any (Command & SendableMetatype).Type] = [
        BuildCommand.self, CheckCommand.self, StatusCommand.self, DeadlineCommand.self, NewCommand.self,
        InspectCommand.self, ExplainCommand.self,
    ]

    private let surroundings: Surroundings

    public init(in surroundings: Surroundings) {
        self.surroundings = surroundings
    }

    /// - Parameter words: what was typed after the program's name.
    public func run(_ words: [String]) -> ExitStatus {
        do throws(CommandFault) {
            return try answer(words)
        } catch {
            switch error {
            case .usage(let message, let hint):
                return refuse([hint.map { "\(message); \($0)" } ?? message], command: words.first)
            case .usages(let messages): return refuse(messages, command: words.first)
            case .content(let log, let consequence):
                surroundings.report(log)
                surroundings.printError("\(consequence)\n")
                return .contentHasErrors
            case .machine(let message):
                surroundings.printError("minutebook: \(SafeText.forTerminal(message))\n")
                return .machineFailed
            }
        }
    }

    private func answer(_ words: [String]) throws(CommandFault) -> ExitStatus {
        guard let first = words.first else {
            surroundings.printError(Help.overview)
            return .wrongUsage
        }
        let rest = Array(words.dropFirst())
        switch first {
        case "--help", "-h": return try show(Help.overview)
        case "--version": return try show("minutebook \(Self.version)\n")
        case "help":
            guard let name = rest.first else { return try show(Help.overview) }
            return try show(Help.text(for: command(named: name)))
        default: break
        }
        let command = try self.command(named: first)
        let asksForHelp = rest.prefix { $0 != "--" }.contains { $0 == "--help" || $0 == "-h" }
        if asksForHelp { return try show(Help.text(for: command)) }
        return try command.init(Arguments(rest, options: command.options)).run(in: surroundings)
    }

    private func command(named name: String) throws(CommandFault) -> any Command.Type {
        if let command = Self.commands.first(where: { $0.name == name }) { return command }
        let known = Self.commands.map { $0.name } + ["help", "--help", "--version"]
        throw .usage(
            "there is no command \(name)",
            hint: NearMiss.nearest(to: name, among: known).map { "did you mean \($0)?" })
    }

    private func show(_ text: String) throws(CommandFault) -> ExitStatus {
        try surroundings.print(text)
        return .done
    }

    private func refuse(_ messages: [String], command: String?) -> ExitStatus {
        for message in messages { surroundings.printError("minutebook: \(SafeText.forTerminal(message))\n") }
        let known = Self.commands.first { $0.name == command }
        let help = known.map { "minutebook help \($0.name)" } ?? "minutebook --help"
        surroundings.printError("  \(help) says more\n")
        return .wrongUsage
    }
}
