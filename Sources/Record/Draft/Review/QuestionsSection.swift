/// What the public asked. Who asked is not known here, and never said.
struct QuestionsSection {
    let sources: ReviewSources

    private var title: String { "## Questions from the public" }

    private var questions: [(linked: LinkedMeeting, question: LinkedQuestion)] {
        sources.record.meetings.held.flatMap { linked in linked.questions.map { (linked, $0) } }
    }

    var blocks: [String] {
        let all = questions
        guard !all.isEmpty else {
            return [title, "The record has no question from the public in \(sources.record.year.words)."]
        }
        let shown = all.prefix(ReviewSources.mostEntries).map { line(of: $0.question, at: $0.linked) }
        let left = all.count - shown.count
        return [title, summary(of: all.map(\.question.question.outcome)), shown.joined(separator: "\n")]
            + (left == 0 ? [] : ["The register has \(left) more."])
    }

    private func summary(of outcomes: [QuestionOutcome?]) -> String {
        let count = sources.link(outcomes.count.counted("question"), to: .questions)
        // Of one question, the line below tells all.
        guard outcomes.count > 1 else { return "The public asked \(count)." }
        let counts = (QuestionOutcome.allCases + [nil]).compactMap { outcome in
            let count = outcomes.count { $0 == outcome }
            return count > 0 ? "\(count) \(words(for: outcome))" : nil
        }
        return "The public asked \(count): \(counts.listed)."
    }

    private func line(of question: LinkedQuestion, at linked: LinkedMeeting) -> String {
        let minute = question.minute.flatMap { sources.minute($0, of: linked.meeting) }
        return "- \(sources.day(of: linked.meeting)): \(sources.question(question, of: linked)); "
            + words(for: question.question.outcome) + (minute.map { "; minute \($0)" } ?? "")
    }

    private func words(for outcome: QuestionOutcome?) -> String {
        outcome?.words ?? "without an outcome on record"
    }
}

extension ReviewSources {
    /// The beginning of a question, which leads to all of it.
    func question(_ question: LinkedQuestion, of linked: LinkedMeeting) -> String {
        let paper = record.linked.record.documents.all.first { $0.document.path == question.paper }
        let place = paper.map { paper in
            SiteAddress(paper.address, fragment: paper.body.anchors[question.question.node])
        }
        let words = question.question.text.shortened(to: Self.longestQuestion)
        return "“\(link(words, to: place ?? SiteAddress(linked.meeting.address)))”"
    }

    private static let longestQuestion = 160
}
