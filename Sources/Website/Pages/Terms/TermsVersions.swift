import Record
import WorkingDays

/// The versions of a partnership's terms of reference, in the order of their days, and which of them holds.
struct TermsVersions {
    let all: [TermsOfReference]
    /// The one that holds today.
    let inForce: Int?

    /// How a version stands today.
    enum State: String, CaseIterable {
        case inForce = "in-force"
        /// It was agreed, and is to hold from a day that is still to come.
        case coming
        case ended, draft
    }

    init(_ terms: [TermsOfReference], today: CivilDate) {
        // One that tells no day at all is what people have at hand now.
        all = terms.sorted { one, other in
            switch (one.day, other.day) {
            case (let day?, let otherDay?):
                (day, one.document.name) < (otherDay, other.document.name)
            case (nil, nil): one.document.name < other.document.name
            case (let day, _): day != nil
            }
        }
        inForce = all.lastIndex { !$0.isDraft && ($0.agreed.map { $0 <= today } ?? true) }
    }

    func state(of index: Int) -> State {
        if all[index].isDraft { return .draft }
        guard let inForce else { return .coming }
        return index == inForce ? .inForce : index < inForce ? .ended : .coming
    }

    /// The day from which another version holds in its place.
    func end(of index: Int) -> CivilDate? {
        guard !all[index].isDraft else { return nil }
        return all[(index + 1)...].first { !$0.isDraft }?.agreed
    }

    /// The version it is to be read against: the one that held before it; where there is none, the draft before it.
    func predecessor(of index: Int) -> Int? {
        all[..<index].lastIndex { !$0.isDraft } ?? (index > 0 ? index - 1 : nil)
    }

    /// The one in force first, then the others from the latest to the earliest.
    var inOrderOfUse: [Int] {
        let others = all.indices.reversed().filter { $0 != inForce }
        return (inForce.map { [$0] } ?? []) + others
    }

    /// Whether its title alone does not tell it from the other versions.
    func needsDay(_ index: Int) -> Bool {
        all.count { $0.title == all[index].title } > 1
    }
}

extension TermsOfReference {
    var isDraft: Bool { document.status == .draft }

    /// The day by which it is told from the others.
    var day: CivilDate? { agreed ?? dated ?? document.published }
}
