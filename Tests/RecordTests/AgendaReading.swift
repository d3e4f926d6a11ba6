import Diagnostics
import Markdown

@testable import Record

/// What was understood of an agenda, a line an entry, and what was found amiss.
struct AgendaReading {
    let agenda: Agenda
    let messages: [String]

    init(_ markdown: String) {
        let source = SourceText(file: "agenda.md", text: markdown)
        var log = DiagnosticLog()
        let document = MarkdownDocument.parse(source, reporting: &log)
        agenda = AgendaTableReader(PaperText(source: source, document: document)).agenda(reporting: &log)
        messages = log.diagnostics.map { found in
            let start = found.place.range.map { "\($0.start.line):\($0.start.column): " } ?? ""
            let mend = found.mend.map { "; \($0)" } ?? ""
            return "\(start)\(found.severity): \(found.rule)\(mend) [\(found.code.rawValue)]"
        }
    }

    /// Under the usual heads.
    init(rows: String...) {
        self.init((["| No | Item | Lead | Minutes |", "|---|---|---|---|"] + rows).joined(separator: "\n"))
    }

    /// "10(a) of 10 | Funding | agreement | Jo Bell (Council), Chair | 10 | closed", and "--" before a row
    /// without a number.
    var lines: [String] {
        agenda.entries.map { entry in
            switch entry {
            case .item(let item):
                line([
                    item.number + (item.parent.map { " of \($0)" } ?? ""), item.name, item.kind?.rawValue,
                    item.leads.isEmpty ? nil : item.leads.map(\.line).joined(separator: ", "),
                    item.minutes.map(String.init), item.isClosed ? "closed" : nil,
                ])
            case .heading(let heading):
                line([
                    heading.isBreak ? "-- break" : "--", heading.words, heading.minutes.map(String.init),
                    heading.isClosed ? "closed" : nil,
                ])
            }
        }
    }

    /// "closed" or "open" for each entry.
    var access: [String] {
        agenda.entries.map { entry in
            switch entry {
            case .item(let item): item.isClosed ? "closed" : "open"
            case .heading(let heading): heading.isClosed ? "closed" : "open"
            }
        }
    }

    private func line(_ parts: [String?]) -> String { parts.compactMap(\.self).joined(separator: " | ") }
}

extension AgendaLead {
    var line: String { agency.map { "\(name) (\($0))" } ?? name }
}
