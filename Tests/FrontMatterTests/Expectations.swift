import Diagnostics
import Testing

/// Expects fields to be accepted, and to be this tree.
func expect(_ fields: String, _ tree: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let reading = Reading(fields)
    #expect(reading.report == "", sourceLocation: sourceLocation)
    #expect(reading.tree == tree, sourceLocation: sourceLocation)
}

/// Expects fields to be refused, with exactly this report.
func refuse(_ fields: String, _ report: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let reading = Reading(fields)
    #expect(reading.report == report, sourceLocation: sourceLocation)
    #expect(reading.tree == nil, sourceLocation: sourceLocation)
}

func range(_ line: Int, _ column: Int, _ endLine: Int, _ endColumn: Int) -> SourceRange {
    SourceRange(
        start: SourcePosition(line: line, column: column),
        end: SourcePosition(line: endLine, column: endColumn))
}
