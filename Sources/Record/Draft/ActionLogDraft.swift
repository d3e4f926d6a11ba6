/// The action log of a meeting to come: what is open when it begins.
struct ActionLogDraft {
    let rows: [DraftLogRow]

    func file(in folder: String) -> DraftFile {
        var fields = DraftFields.draft
        fields.remark(
            """
            How each action stands when the meeting begins. An update begins with Closed, In progress,
            Carried over, Update to be shared or Open; the rest is a note.
            """)
        var table = DraftTable("Ref", "Action point", "Update")
        for row in rows {
            let mark = row.previous.map { " (was \($0.text))" } ?? ""
            let update = row.origin.map { "Carried over from \($0.date.english)" } ?? "Open"
            table.add("\(row.reference.text)\(mark)", row.text, update)
        }
        return DraftFile("\(folder)/actions.md", fields, text: table.text)
    }
}
