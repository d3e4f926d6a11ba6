import Diagnostics
import Files

/// One of the things `minutebook` does.
protocol Command: Sendable {
    static var name: String { get }
    /// One line for the list of commands.
    static var summary: String { get }
    /// What stands after the name, beside the options.
    static var operands: String { get }
    static var options: [Option] { get }
    /// What it can be asked for, where that is several things: each way of calling it, and what that does.
    static var forms: [(usage: String, summary: String)] { get }

    init(_ arguments: Arguments) throws(CommandFault)

    func run(in surroundings: Surroundings) throws(CommandFault) -> ExitStatus
}

extension Command {
    static var forms: [(usage: String, summary: String)] { [] }
}

/// Why a command could not do its work, other than by a fault of the content.
enum CommandFault: Error {
    /// The words of the call are wrong; the hint says what may have been meant.
    case usage(String, hint: String? = nil)
    /// Several of the words are wrong, and each is told of.
    case usages([String])
    /// The content has errors, and what was not done because of them.
    case content(DiagnosticLog, consequence: String)
    case machine(String)
}

extension CommandFault {
    /// What the machine would not do ends the command.
    static func ofMachine<Value>(_ work: () throws(FileFault) -> Value) throws(CommandFault) -> Value {
        do throws(FileFault) { return try work() } catch { throw .machine("\(error)") }
    }
}

/// A word such as `--content` that a command understands.
struct Option: Hashable {
    let name: String
    /// What the word after it is, for help; nil where none follows.
    let value: String?
    let summary: String

    /// `--content DIR`
    var usage: String { value.map { "--\(name) \($0)" } ?? "--\(name)" }
}
