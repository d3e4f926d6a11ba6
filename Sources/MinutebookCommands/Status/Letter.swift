import Diagnostics
import Record
import WorkingDays

/// A reminder to an agency of its open actions, as an e-mail that is ready to send.
struct Letter {
    private let reminder: Reminder
    private let partnership: Partnership
    private let nextMeeting: Meeting?
    private let today: CivilDate

    init(_ reminder: Reminder, from desk: Desk, on today: CivilDate) {
        self.reminder = reminder
        partnership = desk.partnership
        nextMeeting = desk.nextMeeting
        self.today = today
    }

    static func text(of letters: [Letter]) -> String {
        guard !letters.isEmpty else { return "no action is open that names anybody\n" }
        let line = String(repeating: "-", count: String.columns)
        return letters.map(\.text).joined(separator: "\n\(line)\n\n")
    }

    private var text: String {
        """
        To: \(reminder.addressee)
        Subject: \(subject)

        \(body)
        """
    }

    var json: JSON {
        [
            "partnership": .string(partnership.nameOfFolder), "to": .string(reminder.addressee),
            "subject": .string(subject), "text": .string(body),
            "actions": .array(reminder.actions.map(\.json)),
        ]
    }

    private var subject: String {
        let count = reminder.actions.count
        return "\(partnership.shortName): \(count) open action\(count == 1 ? "" : "s")"
    }

    private var body: String {
        let isOne = reminder.actions.count == 1
        let opening =
            "\(isOne ? "An action" : "\(reminder.actions.count) actions") that \(reminder.addressee) took on for "
            + "\(partnership.name) \(isOne ? "is" : "are") still open. \(request)"
        let actions = reminder.actions.map { action in
            ([action.words.paragraph(indentedBy: 2), action.thread.last.text.paragraph(indentedBy: 4)]
                + [action.lastWords.map { $0.paragraph(indentedBy: 4) }].compactMap { $0 })
                .joined(separator: "\n")
        }
        let contact = [partnership.contact.email, partnership.contact.phone].compactMap { $0 }
        let signature = (["Support officer, \(partnership.shortName)"] + contact).joined(separator: "\n")
        return ([opening.wrapped(to: String.columns)] + actions + ["Thank you.", signature])
            .joined(separator: "\n\n") + "\n"
    }

    private var request: String {
        guard let meeting = nextMeeting else {
            return "Please write back how \(reminder.actions.count == 1 ? "it stands" : "they stand")."
        }
        let due = meeting.papersDeadline.map(\.date).flatMap {
            today <= $0 && $0 < meeting.date ? $0 : nil
        }
        let by = due.map { "by \($0.longEnglish), when the papers go out" } ?? "before then"
        return
            "The partnership looks at its actions at the \(meeting.called), a \(meeting.date.weekday.name). Please "
            + "write back \(by), how \(reminder.actions.count == 1 ? "it stands" : "they stand") and what is still needed."
    }
}

extension OpenAction {
    /// "Last heard on 21 October 2025: carried over."
    fileprivate var lastWords: String? {
        guard let update = thread.last.updates.last else { return nil }
        // Of "Carried over from the meeting of 11 July" the note is the end of the sentence.
        let gap = update.note.first?.isUppercase == true ? ". " : " "
        let note = update.note.isEmpty ? "" : gap + update.note
        return "Last heard on \(update.meeting.date.english): \(update.status.words)\(note)"
    }
}

extension ActionStatus {
    fileprivate var words: String {
        switch self {
        case .open: "open"
        case .inProgress: "in progress"
        case .updateToBeShared: "update to be shared"
        case .carriedOver: "carried over"
        case .closed: "closed"
        }
    }
}
