/// What `--help` prints.
enum Help {
    static var overview: String {
        let commands = Minutebook.commands.map { ($0.name, $0.summary) }
        return """
            minutebook publishes the public record of a community safety partnership as a website.

            usage: minutebook COMMAND [OPTIONS]

            \(table(commands))

              minutebook help COMMAND    the options of a command
              minutebook --version       which version this is

            exit status: 0 done; 1 the content has faults, or something is overdue; 2 wrong usage;
            3 the machine (disk, permission)

            """
    }

    static func text(for command: any Command.Type) -> String {
        let operands = command.operands.isEmpty ? "" : " \(command.operands)"
        let options = command.options.map { ($0.usage, $0.summary) }
        let lists = [command.forms, options].filter { !$0.isEmpty }.map { "\n\(table($0))\n" }
        return """
            \(command.name): \(command.summary)

            usage: minutebook \(command.name)\(options.isEmpty ? "" : " [OPTIONS]")\(operands)
            \(lists.joined())
            """
    }

    private static func table(_ rows: [(String, String)]) -> String {
        let width = rows.map(\.0.count).max() ?? 0
        return rows.map { name, summary in
            "  \(name)\(String(repeating: " ", count: width - name.count))    \(summary)"
        }.joined(separator: "\n")
    }
}
