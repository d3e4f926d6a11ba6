/// A community safety plan for some years, with its fields to be filled in.
public struct PlanDraft: Sendable {
    public let file: DraftFile

    public init(_ period: PlanPeriod, of record: PartnershipRecord) {
        var fields = DraftFields()
        fields.add("title", "Community Safety Plan \(period.text)")
        fields.add("publish", as: "draft")
        fields.remark("agreed: the date of the meeting that agrees it, such as \(period.first)-02-01")
        let before = record.documents.plans.filter { $0.period < period }.max { $0.period < $1.period }
        if let before {
            fields.remark(
                "If it takes the place of that plan before its end:\nsupersedes: \(before.document.name)")
        }
        let themes = record.documents.themeLists.flatMap(\.themes).map(\.id)
        let theme = themes.isEmpty ? "an id of themes.md" : "one of \(themes.joined(separator: ", "))"
        fields.remark(
            """
            For each priority, of which only the title is needed (kind: strategic, tactical, track or watch):
            priorities:
              - title: what the partnership sets out to do
                kind: strategic
                theme: \(theme)
                leads: [NAME, to be confirmed]
                why: what the assessment has shown
                aims:
                  - what is to come of it
                targets:
                  - target: what is counted
                    baseline: where it stands
                    goal: where it is to be
            """)
        let folder = record.partnership.folder.isEmpty ? "" : "\(record.partnership.folder)/"
        file = DraftFile("\(folder)plans/\(period.text).md", fields)
    }
}
