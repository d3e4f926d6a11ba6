import Markdown
import WorkingDays

/// Finds the actions that a paper of minutes raises.
///
/// A reference is raised here where its month is the meeting's, or its minute the one it stands in; any other was
/// raised before. Each is raised once, where it is named first.
struct MinutedActions {
    private let minutes: [Minute]
    private let document: MarkdownDocument
    private let mentions: [Mention]
    private let months: Set<Month>

    /// - Parameters:
    ///   - mentions: those of the document, in its order.
    ///   - months: the meeting's own, and those it was moved from.
    init(by minutes: [Minute], in document: MarkdownDocument, mentions: [Mention], months: Set<Month>) {
        self.minutes = minutes
        self.document = document
        self.mentions = mentions
        self.months = months
    }

    /// In the order of the text. Those without a written reference are counted within their minute: those of the
    /// parts 7.1 and 7.2 within minute 7.
    func all() -> [MinutedAction] {
        var raised: [MinutedAction] = []
        var known: Set<ActionReference> = []
        var mentions = mentions[...]
        for (index, minute) in minutes.enumerated() {
            let mentionsOfMinute = mentions.drop { $0.node < minute.nodes.lowerBound }
                .prefix { $0.node < minute.nodes.upperBound }
            mentions = mentions[mentionsOfMinute.endIndex...]
            let actions = ActionsOfMinute(
                minute: minute, index: index, number: minute.ownNumber, document: document, months: months)
            raised += actions.raised(mentions: mentionsOfMinute, besides: &known)
        }
        return counted(raised, besides: known)
    }

    private func counted(_ raised: [MinutedAction], besides known: Set<ActionReference>) -> [MinutedAction] {
        var next: [Int: Int] = [:]
        return raised.map { action in
            guard !action.isWritten, let minute = minutes[action.minute].ownNumber else { return action }
            var number = next[minute, default: 1]
            while known.contains(.minute(minute, number: number)) { number += 1 }
            next[minute] = number + 1
            var action = action
            if ActionReference.numbersOfMinute.contains(number) {
                action.reference = .minute(minute, number: number)
            }
            return action
        }
    }
}

extension Minute {
    /// The number its actions are counted by: 7 for 7, for 7.1 and for 7(a).
    fileprivate var ownNumber: Int? {
        guard let number, let first = MinuteNumber(number)?.components.first,
            ActionReference.minutes.contains(first)
        else { return nil }
        return first
    }
}
