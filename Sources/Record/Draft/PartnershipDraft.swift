import Markdown

/// The folder of a partnership with its standing papers, in which nothing is said that is not known.
public struct PartnershipDraft: Sendable {
    /// The partnership's own file first.
    public let files: [DraftFile]

    /// - Parameter folder: below the content folder; empty for the content folder itself.
    public init(_ name: String, in folder: String) {
        let prefix = folder.isEmpty ? "" : "\(folder)/"
        files = [
            Self.partnership(name, prefix), Self.themes(prefix), Self.glossary(prefix),
            Self.about(name, prefix),
            Self.questions(prefix),
        ]
    }

    /// The folder for a partnership of that name: "riverside" for the Riverside Community Safety Partnership.
    /// - Returns: nil, where the name has no letter or digit to name a folder by.
    public static func folder(for name: String) -> String? {
        guard let letters = AddressPart(lettersOf: name)?.text else { return nil }
        let telling = letters.split(separator: "-").filter { !usualWords.contains(String($0)) }
        return telling.isEmpty ? letters : telling.joined(separator: "-")
    }

    /// What lies at the root of a site, and folders with a meaning of their own in the content.
    public static let reservedFolders: Set<String> = [
        "accessibility", "assets", "data", "pages", "search", "sitemap", "robots", "meetings", "plans",
        "groups",
        "strategic-assessments", "terms-of-reference", "annual-reviews", "actions", "decisions", "questions",
        "themes",
        "agencies", "figures", "about", "feeds",
    ]

    private static let usualWords: Set<String> = [
        "the", "of", "for", "and", "community", "safety", "safer", "partnership", "crime", "disorder",
        "reduction",
        "csp",
    ]

    private static func partnership(_ name: String, _ prefix: String) -> DraftFile {
        var fields = DraftFields()
        fields.add("name", name)
        fields.remark(
            """
            A shorter name, and how the public reaches the support officer:
            short-name: SHORT NAME
            contact:
              email: ADDRESS
              phone: 01632 960000

            By when questions from the public must arrive that are not about the agenda: before an hour of so
            many working days before the meeting. Put in the partnership's own rule; where it takes no
            questions, write `takes-questions: false` in place of the three lines.
            """)
        fields.add(line: "questions:")
        fields.add(line: "  before: 10:00")
        fields.add(line: "  working-days: 1")
        fields.remark(
            """

            By when papers are published, and how many members of the board a meeting needs to decide:
            papers: 5 working days before
            quorum: 5

            Whose bank holidays count (england-and-wales, scotland or northern-ireland), and the days on which
            the partnership does not work besides:
            division: england-and-wales
            closures:
              - reason: the offices are closed
                from: 2026-12-29
                to: 2026-12-31

            The bodies that have a seat, and who stands for them:
            agencies:
              - name: NAME OF THE BODY
                aliases: [WHAT PAPERS CALL IT]
                statutory: true
                members:
                  - name: NAME OF A PERSON
                    role: OFFICE
                    board: true
            """)
        return DraftFile("\(prefix)partnership.md", fields)
    }

    private static func themes(_ prefix: String) -> DraftFile {
        var fields = DraftFields.draft
        fields.remark(
            """
            The subjects that go through plans and meetings, each with an id of small letters, digits and
            hyphens. In place of the line below:
            themes:
              - id: violence
                title: Violence and its prevention
                words: [violence, violent crime]
            """)
        fields.add("themes", as: "[]")
        return DraftFile("\(prefix)themes.md", fields)
    }

    private static func glossary(_ prefix: String) -> DraftFile {
        DraftFile(
            "\(prefix)glossary.md", .draft,
            text: """
                | Abbreviation | Meaning |
                | --- | --- |
                | ASB | anti-social behaviour |
                | CSP | community safety partnership |

                """)
    }

    private static func about(_ name: String, _ prefix: String) -> DraftFile {
        var fields = DraftFields()
        fields.add("title", "About the partnership")
        fields.add("publish", as: "draft")
        fields.remark("Say here what the partnership does, how it is arranged, and where it meets.")
        return DraftFile(
            "\(prefix)pages/about.md", fields,
            text: "These pages are the public record of the \(name.asMarkdown).\n")
    }

    private static func questions(_ prefix: String) -> DraftFile {
        var fields = DraftFields()
        fields.add("title", "Asking the partnership a question")
        fields.add("publish", as: "draft")
        fields.remark(
            """
            Say here who can ask a question, by when, of whom, and what happens then. The rule for the deadline
            is in partnership.md.
            """)
        return DraftFile(
            "\(prefix)pages/questions.md", fields,
            text: "How the public can put a question to a meeting.\n")
    }
}
