import Markdown
import Testing

@testable import Website

@Suite("A comparison as a page shows it")
struct ComparisonPartsTests {
    private func parts(from older: String, to newer: String) -> String {
        Comparison(from: MarkdownDocument(older), to: MarkdownDocument(newer)).parts.map { part in
            switch part {
            case .unchanged(let unchanged):
                (["\(unchanged.count) unchanged"] + unchanged.renumbered.map(\.outline))
                    .joined(separator: "\n  ")
            case .changes(let changes):
                (["under \(changes.heading?.outline ?? "what stands above")"]
                    + changes.passages.map(\.outline))
                    .joined(separator: "\n  ")
            }
        }.joined(separator: "\n")
    }

    @Test("Changes stand under their heading, and what did not change is counted")
    func parts() {
        #expect(
            parts(
                from: """
                    Words before any heading.

                    ## 1 Aims

                    One aim is safety.

                    - A first item
                    - A second item

                    ## 2 Members

                    Six agencies take part.

                    Each names a person.

                    All are asked to come.

                    ## 3 Old rules

                    These rules are no longer needed.

                    ## 4 Voting

                    The chair decides.
                    """,
                to: """
                    Words before any heading at all.

                    ## 1 Aims

                    One aim is safety.

                    - A first item
                    - A second item

                    ## 2 Members

                    Seven agencies take part.

                    Each names a person.

                    All are asked to come early.

                    ## 3 Voting

                    The chair decides.

                    ## 4 Review

                    Each year these are looked at again.
                    """)
                    == """
                    under what stands above
                      ~ Words before any heading {+at all+}.
                    3 unchanged
                    under = ## 2 Members
                      ~ [-Six-]{+Seven+} agencies take part.
                    1 unchanged
                    under what stands above
                      ~ All are asked to come {+early+}.
                    under what stands above
                      - ## 3 [-Old rules-]
                      - [-These rules are no longer needed.-]
                    1 unchanged
                      = ## 4 > 3 Voting
                    under what stands above
                      + ## 4 {+Review+}
                      + {+Each year these are looked at again.+}
                    """)
    }

    @Test("What was removed stands under the heading removed with it, and what follows under its own again")
    func removedHeading() {
        #expect(
            parts(
                from: "## A\n\nStays here.\n\n## B\n\nGone for good.\n\n## C\n\nAlso stays.",
                to: "## A\n\nStays here.\n\nSomething quite new.\n\n## C\n\nAlso stays.")
                    == """
                    1 unchanged
                    under what stands above
                      - ## [-B-]
                      - [-Gone for good.-]
                    under = ## A
                      + {+Something quite new.+}
                    1 unchanged
                    """)
    }

    @Test("Without a change there is one part, or none")
    func unchanged() {
        #expect(parts(from: "One\n\nTwo", to: "One\n\nTwo") == "2 unchanged")
        #expect(parts(from: "## One", to: "## One") == "")
    }
}
