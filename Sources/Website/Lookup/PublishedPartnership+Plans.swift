import Record

// The plans and the subjects that go through them.
extension PublishedPartnership {
    /// In the order in which they began.
    var plans: [Plan] {
        documents.plans.sorted {
            ($0.start, $0.end, $0.document.name) < ($1.start, $1.end, $1.document.name)
        }
    }

    func plan(named name: String) -> Plan? { documents.plans.first { $0.document.name == name } }

    func linkedTheme(of priority: Priority) -> LinkedTheme? {
        guard let id = priority.theme?.value else { return nil }
        return linked.themes.first { $0.theme.id == id }
    }

    func theme(of priority: Priority) -> Theme? { linkedTheme(of: priority)?.theme }
}
