import Foundation
import Testing

@Suite("Scenarios")
struct ScenarioTests {
    @Test("The command does what the scenario says", arguments: try Scenario.all())
    func run(scenario: Scenario) throws {
        try #require(!scenario.commands.isEmpty)
        let folder = try Workplace(for: scenario)
        defer { folder.remove() }
        var output = ""
        var errors = ""
        for (words, status) in scenario.commands {
            let result = try folder.run(words)
            #expect(result.status == status, "\(words)")
            output += result.output
            errors += result.errors
        }
        for (name, expected) in scenario.sections {
            if name == "stdout" {
                #expect(output.says(expected), "\(output)")
            } else if name == "stderr" {
                #expect(errors.says(expected), "\(errors)")
            } else if name == "files" {
                let paths = try folder.publishedPaths()
                let own = paths.filter { !$0.hasPrefix("assets/") }
                #expect(own == expected.split(separator: "\n").map(String.init))
            } else if Scenario.isFile(name) {
                continue  // a file that was there before
            } else if !name.hasPrefix("in ") {
                Issue.record("a scenario has no section \(name)")
            } else {
                let text = try folder.text(of: String(name.dropFirst(3)))
                for line in expected.split(separator: "\n") { #expect(text.contains(line)) }
            }
        }
        // What a scenario does not say is printed, is not.
        if scenario.section("stdout") == nil { #expect(output == "") }
        if scenario.section("stderr") == nil { #expect(errors == "") }
    }
}

extension String {
    /// Whether it is what a scenario expects, whose `…` stands for any words of a line.
    fileprivate func says(_ expected: String) -> Bool {
        let lines = split(separator: "\n", omittingEmptySubsequences: false)
        let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count == wanted.count else { return false }
        return zip(lines, wanted).allSatisfy { line, wanted in
            guard let gap = wanted.range(of: "…") else { return line == wanted }
            let (start, end) = (wanted[..<gap.lowerBound], wanted[gap.upperBound...])
            return line.count >= start.count + end.count && line.hasPrefix(start) && line.hasSuffix(end)
        }
    }
}
