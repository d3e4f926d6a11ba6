import Diagnostics
import Markdown

/// Finds the questions from the public and their answers in minutes or another paper.
struct PublicQuestionReader {
    private let text: PaperText
    private let sections: QuestionSections

    /// - Parameter minutes: those of the meeting the questions were put to.
    init(_ text: PaperText, minutes: [Minute]) {
        self.text = text
        sections = QuestionSections(minutes)
    }

    func questions(reporting log: inout DiagnosticLog) -> [PublicQuestion] {
        let found = foundQuestions(reporting: &log)
        guard !found.isEmpty else { return [] }
        let minutesByAppendix = sections.minutesByAppendix()
        let told = sections.outcomes()
        return found.map { question in
            let response = question.response.map(\.text).flatMap { $0.isEmpty ? nil : $0 }
            return PublicQuestion(
                text: question.question.text, response: response,
                outcome: question.stated ?? outcome(of: question, response)
                    ?? told.words(ofQuestion: question.number, isOnly: found.count == 1).outcome(
                        hasResponse: response != nil),
                statedOutcome: question.stated,
                minute: question.minute ?? question.appendix.flatMap { minutesByAppendix[$0] },
                node: question.node)
        }
    }

    private struct FoundQuestion {
        let node: Int
        let number: String?
        /// The heading's level: others of that level or above end the question.
        let level: Int
        let appendix: String?
        var minute: String?
        var question = QuestionPart()
        var response: QuestionPart?
        var responseHeading = ""
        var stated: QuestionOutcome?
    }

    // MARK: What there is

    private func foundQuestions(reporting log: inout DiagnosticLog) -> [FoundQuestion] {
        let document = text.document
        let blocks = document.sayingBlocks(in: 1..<max(1, document.nodes.count), withQuotations: true)
        let answered = answeredHeadings(among: blocks)
        var questions: [FoundQuestion] = []
        var isOpen = false
        var appendix: (name: String, heading: String, level: Int)?
        for (node, standing) in blocks {
            guard case .heading(let level) = standing else {
                guard isOpen, !questions.isEmpty else { continue }
                add(node, to: &questions[questions.count - 1], reporting: &log)
                continue
            }
            let heading = document.words(of: node)
            let own = QuestionHeading(heading)
            if let open = appendix, level <= open.level { appendix = nil }
            if let name = QuestionSections.appendix(namedBy: heading) { appendix = (name, heading, level) }
            if appendix != nil || own != nil, QuestionHeading.namesAsker(in: heading) {
                log.report(.namesAsker(at: text.place(of: node)))
            }
            switch own?.kind {
            case .question where answered.contains(node) || SectionTitle(heading).number == nil:
                questions.append(
                    FoundQuestion(
                        node: node, number: own?.number, level: level, appendix: appendix?.name,
                        minute: NamedMinute.number(afterLabelIn: heading)
                            ?? appendix.flatMap { NamedMinute.number(afterLabelIn: $0.heading) }))
                isOpen = true
            case .response where isOpen:
                let last = questions.count - 1
                questions[last].responseHeading += " \(heading)"
                questions[last].response = questions[last].response ?? QuestionPart()
            default:
                if let last = questions.last, level <= last.level { isOpen = false }
            }
        }
        return questions
    }

    /// The headings of questions that the heading of an answer follows: with a number, such as "6. Question from
    /// the public", a heading may also be that of a minute.
    private func answeredHeadings(among blocks: [(node: Int, standing: SaidBlock.Standing)]) -> Set<Int> {
        var answered: Set<Int> = []
        var question: Int?
        for (node, standing) in blocks {
            guard case .heading = standing else { continue }
            switch QuestionHeading(text.document.words(of: node))?.kind {
            case .question: question = node
            case .response:
                if let question { answered.insert(question) }
            case nil: question = nil
            }
        }
        return answered
    }

    private func add(_ node: Int, to question: inout FoundQuestion, reporting log: inout DiagnosticLog) {
        let line =
            question.response != nil
            ? question.response?.add(node, of: text.document) : question.question.add(node, of: text.document)
        guard let line else { return }
        if let outcome = QuestionOutcome(stated: line.stated) {
            question.stated = outcome
        } else {
            let position = text.document.position(ofText: line.place)
            let place = SourcePlace(file: text.source.file, range: position.map { SourceRange(at: $0) })
            log.report(.outcomeUnclear(line.stated, at: place))
        }
    }

    // MARK: What became of it

    /// As the answer tells it.
    private func outcome(of question: FoundQuestion, _ response: String?) -> QuestionOutcome? {
        guard let response else { return nil }
        let sentences = [question.responseHeading, response].flatMap { OutcomeSentences($0).sentences }
        return OutcomeWords(in: sentences, isMinute: false).outcome(hasResponse: true)
    }
}

extension Diagnostic {
    fileprivate static func namesAsker(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .questionNamesAsker, at: place,
            rule: "who asked a question is not published, and this heading seems to name somebody",
            mend: "call it `Question`, with a number where there are several")
    }

    fileprivate static func outcomeUnclear(_ stated: String, at place: SourcePlace) -> Diagnostic {
        let found = stated.isEmpty ? "this line says nothing" : "\"\(stated.clipped)\" is none of these"
        let meant = NearMiss.nearest(to: stated, among: QuestionOutcome.allCases.map(\.words))
        return Diagnostic(
            .questionOutcomeUnclear, at: place,
            rule:
                "an outcome is answered in writing, answered at the meeting, sent on or refused, and \(found)",
            mend: meant.map { "did you mean \"\($0)\"?" } ?? "write one of the four")
    }
}
