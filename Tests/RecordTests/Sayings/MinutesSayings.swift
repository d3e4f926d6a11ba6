import Diagnostics
import Markdown

@testable import Record

/// What the sentences of minutes were understood to say.
struct MinutesSayings {
    let document: MarkdownDocument
    let minutes: [Minute]
    let decisions: [Decision]
    let agreements: [MinutesAgreement]

    init(_ markdown: String, names: [String] = []) {
        let reading = MinutesReading(markdown)
        document = reading.document
        minutes = reading.minutes
        (decisions, agreements) = DecisionReader(document, minutes, names: names).read()
    }

    /// One paragraph of an ordinary minute.
    init(saying words: String, under title: String = "3. Lighting") {
        self.init("## \(title)\n\n\(words)\n")
    }

    /// A line for each decision, as "noted: The Board noted the report."
    var lines: [String] {
        decisions.map { "\($0.verb.rawValue): \($0.text.replacing("\n", with: " / "))" }
    }

    var verbs: [DecisionVerb] { decisions.map(\.verb) }
}
