/// All open actions of those who stand for one agency, to be asked for in one letter.
public struct Reminder: Sendable {
    /// The agency; of an owner who stands for none that is known, their own name.
    public let addressee: String
    /// The oldest first.
    public let actions: [OpenAction]

    /// Each action once, whoever of an agency owns it. What names nobody can be asked of nobody.
    public static func all(for owned: [OwnedActions]) -> [Reminder] {
        var byAddressee: [String: [OpenAction]] = [:]
        for each in owned {
            guard let owner = each.owner else { continue }
            byAddressee[owner.agency ?? owner.name, default: []] += each.actions
        }
        return byAddressee.sorted { $0.key < $1.key }.map { addressee, actions in
            var known: Set<ActionID> = []
            return Reminder(
                addressee: addressee,
                actions: actions.sorted { $0.age < $1.age }.filter { known.insert($0.thread.id).inserted })
        }
    }
}
