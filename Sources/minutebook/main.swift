import Glibc
import MinutebookCommands

exit(Minutebook(in: .process).run(Array(CommandLine.arguments.dropFirst())).rawValue)
