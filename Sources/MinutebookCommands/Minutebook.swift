import Diagnostics

/// The program: finds the command that was asked for, runs it and says how it ended.
public struct Minutebook {
    public static let version = "0.1.0"

    static let commands: [any (Command & SendableMetatype).Type] = [
        BuildCommand.self, CheckCommand.self, ExplainCommand.self,
    ]

    private let surroundings: Surroundings

    public init(in surroundings: Surroundings) {
        self.surroundings = surroundings
    }

    /// - Parameter words: what was typed after the program's name.
    public func run(_ words: [String]) -> ExitStatus {
        guard let first = words.first else {
            surroundings.printError(Help.overview)
            return .wrongUsage
        }
        switch first {
        case "--help", "-h": return show(Help.overview)
        case "--version": return show("minutebook \(Self.version)\n")
        case "help": return help(on: words.dropFirst().first)
        default: break
        }
        guard let command = Self.commands.first(where: { $0.name == first }) else {
            let nearest = NearMiss.nearest(to: first, among: Self.commands.map { $0.name } + ["help"])
            return refuse("there is no command \(first)", hint: nearest.map { "did you mean \($0)?" })
        }
        if words.contains("--help") || words.contains("-h") { return show(Help.text(for: command)) }
        return run(command, Array(words.dropFirst()))
    }

    private func run(_ command: any Command.Type, _ words: [String]) -> ExitStatus {
        do throws(CommandFault) {
            let arguments = try Arguments(words, options: command.options)
            return try command.init(arguments).run(in: surroundings)
        } catch {
            switch error {
            case .usage(let message, let hint): return refuse(message, hint: hint, command: command.name)
            case .machine(let message):
                surroundings.printError("minutebook: \(message)\n")
                return .machineFailed
            }
        }
    }

    private func help(on name: String?) -> ExitStatus {
        guard let name else { return show(Help.overview) }
        guard let command = Self.commands.first(where: { $0.name == name }) else { return run([name]) }
        return show(Help.text(for: command))
    }

    private func show(_ text: String) -> ExitStatus {
        surroundings.print(text)
        return .done
    }

    private func refuse(_ message: String, hint: String?, command: String? = nil) -> ExitStatus {
        let hint = hint.map { "; \($0)" } ?? ""
        let help = command.map { "minutebook help \($0)" } ?? "minutebook --help"
        surroundings.printError("minutebook: \(message)\(hint)\n  \(help) says more\n")
        return .wrongUsage
    }
}
