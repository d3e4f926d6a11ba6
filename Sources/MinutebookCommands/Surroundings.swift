import Diagnostics
import Files
import Glibc
import WorkingDays

/// What a run finds around it: where it prints, and what day it is.
public struct Surroundings: Sendable {
    /// Prints what was asked for, and says whether that could be done.
    public var write: @Sendable (String) -> Bool
    public var printError: @Sendable (String) -> Void
    public var errorsGoToTerminal: Bool
    /// Whether NO_COLOR asks for plain text.
    public var noColour: Bool
    public var now: @Sendable () -> Instant?

    public init(
        write: @escaping @Sendable (String) -> Bool, printError: @escaping @Sendable (String) -> Void,
        errorsGoToTerminal: Bool, noColour: Bool, now: @escaping @Sendable () -> Instant?
    ) {
        self.write = write
        self.printError = printError
        self.errorsGoToTerminal = errorsGoToTerminal
        self.noColour = noColour
        self.now = now
    }

    /// Those of the process.
    public static var process: Surroundings {
        Surroundings(
            write: { write($0, to: STDOUT_FILENO) },
            // Where errors cannot be told, there is nobody to tell that.
            printError: { _ = write($0, to: STDERR_FILENO) },
            errorsGoToTerminal: isatty(STDERR_FILENO) == 1,
            noColour: getenv("NO_COLOR").map { $0.pointee != 0 } ?? false,
            now: { Instant(secondsSince1970: time(nil)) })
    }

    private static func write(_ text: String, to descriptor: Int32) -> Bool {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }
}

extension Surroundings {
    func print(_ text: String) throws(CommandFault) {
        guard write(text) else { throw .machine("standard output cannot be written") }
    }

    /// The day it is in London.
    var today: CivilDate {
        get throws(CommandFault) {
            guard let now = now() else { throw .machine("the clock of this machine gives no date") }
            do throws(CalendarFault) {
                return try LondonTime(at: now).date
            } catch {
                throw .machine("the clock of this machine is wrong: \(error.rule)")
            }
        }
    }

    /// Prints what was found on standard error, with source lines where a person looks on.
    func report(_ log: DiagnosticLog) {
        let style = PrintedReport.Style(isTerminal: errorsGoToTerminal, noColour: noColour)
        let report = PrintedReport(style: style) { file in
            do throws(FileFault) {
                return SourceText(file: file, bytes: try PlainFile.read(file))
            } catch {
                return nil
            }
        }
        let text = report.text(of: log)
        if !text.isEmpty { printError(text) }
    }
}
