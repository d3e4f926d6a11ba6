import Record
import WorkingDays

// What stands on the desk, in plain words.
extension DeskEntry {
    /// One sentence, without a full stop.
    var words: String {
        switch matter {
        case .papers(let papers):
            "the agenda and papers of the \(papers.meeting.called) \(isOverdue ? "were" : "are") to be public"
        case .questionDeadline(let meeting, let deadline):
            "questions off the agenda of the \(meeting.called) must arrive before \(deadline.at.time.english)"
                + (meeting.otherPrintedDeadline.map { " (its agenda prints \($0.english))" } ?? "")
        case .meeting(let meeting): Self.words(of: meeting)
        case .minutesToWrite(let meeting): "the minutes of the \(meeting.called) are still to be written"
        case .minutesToPublish(let meeting):
            "the minutes of the \(meeting.called) are written, and not public yet"
        case .minutesToAgree(let meeting, let agreer): Self.words(of: meeting, agreedBy: agreer)
        case .publication(let document): "\(document.file) becomes public"
        case .planEnds(let plan): "\(plan.title) \(isOverdue ? "has ended" : "ends"), and no plan follows it"
        case .planReview(let plan): "\(plan.title) is to be reviewed, as a plan is every year"
        case .planMissing: "there is no community safety plan on record"
        case .termsReview(let terms):
            "the terms of reference\(terms.agreed.map { " of \($0.english)" } ?? "") are to be reviewed, as they "
                + "are every year"
        case .termsMissing: "there are no terms of reference on record"
        case .statementReview:
            due == nil
                ? "the accessibility statement does not say when it was prepared or reviewed"
                : "the accessibility statement is to be reviewed, as it is every year"
        case .statementMissing: "there is no accessibility statement (pages/accessibility.md)"
        }
    }

    /// What it is about, for programs.
    var name: String {
        switch matter {
        case .papers: "papers"
        case .questionDeadline: "question-deadline"
        case .meeting: "meeting"
        case .minutesToWrite: "minutes-to-write"
        case .minutesToPublish: "minutes-to-publish"
        case .minutesToAgree: "minutes-to-agree"
        case .publication: "publication"
        case .planEnds: "plan-ends"
        case .planReview: "plan-review"
        case .planMissing: "plan-missing"
        case .termsReview: "terms-review"
        case .termsMissing: "terms-missing"
        case .statementReview: "accessibility-review"
        case .statementMissing: "accessibility-missing"
        }
    }

    var meeting: Meeting? {
        switch matter {
        case .papers(let papers): papers.meeting
        case .questionDeadline(let meeting, _), .meeting(let meeting), .minutesToWrite(let meeting),
            .minutesToPublish(let meeting), .minutesToAgree(let meeting, _):
            meeting
        default: nil
        }
    }

    private static func words(of meeting: Meeting) -> String {
        let facts = [meeting.start?.english, meeting.agenda?.arrangements.venue].compactMap { $0 }
        let words = "the \(meeting.called) is held"
        return facts.isEmpty ? words : "\(words): \(facts.joined(separator: ", "))"
    }

    private static func words(of meeting: Meeting, agreedBy agreer: MinutesAgreer) -> String {
        let minutes = "the minutes of the \(meeting.called)"
        return switch agreer {
        case .notOnRecord: "\(minutes) are to be agreed by the next meeting, which is not on record yet"
        case .toCome(let next): "\(minutes) are to be agreed by the \(next.called)"
        case .withoutMinutes(let next):
            "\(minutes): whether the \(next.called) agreed them, its own minutes have to say"
        case .silent(let next):
            "\(minutes) were to be agreed by the \(next.called), whose minutes do not say so"
        }
    }
}

extension Meeting {
    /// "meeting of 1 July 2025"
    var called: String { name.prefix(1).lowercased() + name.dropFirst() }
}

extension DeskPapers {
    /// What is not there yet, each in a phrase.
    var gaps: [String] {
        let agenda: String? =
            switch agenda {
            case .missing: "there is no agenda.md"
            case .withoutItems: "the agenda has no items yet"
            case .notPublic: "the agenda is not public yet"
            case .public: nil
            }
        return [agenda].compactMap { $0 } + outstanding.map { "\($0.called): \($0.state(isPublic: false))" }
    }
}

extension PromisedPaper {
    /// "item 8, Deep dive"
    var called: String { "item \(item.number), \(item.name)" }

    func state(isPublic: Bool) -> String {
        if isMissing { return "missing" }
        return isPublic ? "here and public" : "here, not public yet"
    }
}

extension OpenAction {
    /// "07/04 of 1 July 2025, open for 7 months, carried over once"
    var words: String {
        let times = thread.timesCarried
        let carried = times == 0 ? "" : ", carried over \(times == 1 ? "once" : "\(times) times")"
        let late = isOverdue ? ", overdue" : ""
        return
            "\(thread.last.id.reference.text), raised on \(thread.raisedAt.date.english), open for \(age)\(carried)\(late)"
    }

    private var age: String {
        func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
        if days < 60 { return count(days, "day") }
        if days < 2 * 365 { return count(days * 12 / 365, "month") }
        return count(days / 365, "year")
    }
}

extension LatePaper {
    /// "published on Fri 17 October 2025, 3 working days late"
    var words: String {
        let words = "published on \(published.shortEnglish(readIn: nil))"
        guard let days = workingDaysLate else { return words }
        return "\(words), \(days) working day\(days == 1 ? "" : "s") late"
    }
}
