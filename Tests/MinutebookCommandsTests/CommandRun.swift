import MinutebookCommands
import WorkingDays

/// What a run of the program prints, and how it ends.
struct CommandRun {
    let status: ExitStatus
    let output: String
    let errors: String

    init(_ words: [String], now: Int = 1_760_000_000) {
        let printed = Printed()
        let surroundings = Surroundings(
            write: {
                printed.output += $0
                return true
            },
            printError: { printed.errors += $0 }, errorsGoToTerminal: false, noColour: true,
            now: { Instant(secondsSince1970: now) })
        status = Minutebook(in: surroundings).run(words)
        output = printed.output
        errors = printed.errors
    }

    /// A run prints from one thread alone.
    private final class Printed: @unchecked Sendable {
        var output = ""
        var errors = ""
    }
}
