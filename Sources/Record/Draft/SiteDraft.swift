import Markdown

/// A whole content folder for one partnership.
public struct SiteDraft: Sendable {
    public let files: [DraftFile]

    public init(_ name: String) {
        files = [Self.site(name)] + PartnershipDraft(name, in: "").files
    }

    private static func site(_ name: String) -> DraftFile {
        var fields = DraftFields()
        fields.add("name", name)
        fields.add("language", as: "en-GB")
        fields.remark(
            """
            Where the site will be (feeds and calendars need it), whom to tell what is wrong with it, and how
            the data may be used:
            address: https://records.example.org
            contact:
              email: ADDRESS
            data-licence: NAME OR ADDRESS OF A LICENCE
            """)
        return DraftFile(
            "site.md", fields,
            text: "What the \(name.asMarkdown) promises, decides and answers in public is collected here.\n")
    }
}
