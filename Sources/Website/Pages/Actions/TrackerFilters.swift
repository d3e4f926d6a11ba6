import Mustache
import Record

/// What the tracker can be narrowed to: only what occurs in it.
struct TrackerFilters {
    private let entries: [TrackerEntry]

    init(_ entries: [TrackerEntry]) {
        self.entries = entries
    }

    private static let choiceShape: ValueShape = .list(of: ["key": .text, "name": .text])

    static let shape: ValueShape = [
        "owners": choiceShape, "themes": choiceShape,
        "statuses": .list(of: ChoiceValue.shape(of: ActionStatus.self)),
        "ages": .list(of: ChoiceValue.shape(of: AgeClass.self)),
    ]

    var value: Value {
        let owners = entries.flatMap(\.owners).withoutRepetition
        let themes = entries.flatMap(\.themes).map { FilterChoice(key: $0.id, name: $0.title) }
        let statuses = Set(entries.map(\.thread.status))
        let ages = Set(entries.flatMap(\.ages))
        return [
            "owners": list(of: owners), "themes": list(of: themes.withoutRepetition),
            "statuses": .list(
                ActionStatus.allCases.filter(statuses.contains).map { ChoiceValue.value(of: $0) }),
            "ages": .list(AgeClass.allCases.filter(ages.contains).map { ChoiceValue.value(of: $0) }),
        ]
    }

    private func list(of choices: [FilterChoice]) -> Value {
        .list(
            choices.sorted { ($0.name, $0.key) < ($1.name, $1.key) }.map {
                ["key": .text($0.key), "name": .text($0.name)]
            })
    }
}
