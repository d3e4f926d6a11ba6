import Record
import WorkingDays

// What is new, what is open and what is in force, as of today.
extension PublishedPartnership {
    /// The last meeting that was held.
    var latestMeeting: LinkedMeeting? { meetings.last { $0.meeting.status == .held } }

    /// Those that are not closed, the oldest promise first.
    var openThreads: [ActionThread] {
        linked.actions.threads.filter { $0.status != .closed }.sorted {
            ($0.raisedAt, $0.id) < ($1.raisedAt, $1.id)
        }
    }

    /// The plan that holds today; of several the one that began last.
    var planInForce: Plan? { documents.plans.filter { $0.isInForce(on: today) }.max(by: beginsEarlier) }

    var latestPlan: Plan? { documents.plans.max(by: beginsEarlier) }

    private func beginsEarlier(_ one: Plan, _ other: Plan) -> Bool {
        (one.start, one.end, one.document.name) < (other.start, other.end, other.document.name)
    }

    /// Something that was published or put right.
    struct Change {
        let date: CivilDate
        let document: Document
        /// What was put right; nil where the paper itself was published.
        let correction: String?
    }

    /// The latest first; of one day, in the order of the papers.
    var changes: [Change] {
        var all: [Change] = []
        for document in documents.all.map(\.document) {
            if let published = document.published {
                all.append(Change(date: published, document: document, correction: nil))
            }
            for correction in document.corrections {
                all.append(Change(date: correction.date, document: document, correction: correction.text))
            }
        }
        return all.filter { $0.date <= today }.sorted {
            ($1.date, $0.document.path) < ($0.date, $1.document.path)
        }
    }
}
