import Diagnostics

/// What the papers of a meeting ask: the public's questions, and what reports recommend, with what met them.
struct MeetingPapersReading {
    let questions: [LinkedQuestion]
    let recommendations: [LinkedRecommendation]

    init(_ meeting: Meeting, decisions: [Decision], reporting log: inout DiagnosticLog) {
        let minutes = meeting.minutes?.minutes ?? []
        let sections = QuestionSections(minutes)
        let usualMinute = sections.indices.count == 1 ? sections.indices.first : nil
        var questions: [LinkedQuestion] = []
        var recommendations: [LinkedRecommendation] = []
        let papers: [(any Paper)?] = [meeting.minutes] + meeting.papers
        for paper in papers.compactMap({ $0 }) {
            let document = paper.document
            for question in PublicQuestionReader(document.text, minutes: minutes).questions(reporting: &log) {
                let minute = question.minute.flatMap { number in minutes.firstIndex { $0.number == number } }
                questions.append(
                    LinkedQuestion(question: question, paper: document.path, minute: minute ?? usualMinute))
            }
            guard let report = paper as? MeetingPaper else { continue }
            let taken = Self.decisions(on: report, of: meeting, among: decisions)
            for recommendation in RecommendationReader(document.body).recommendations() {
                let decision = RecommendationAnswer(to: recommendation, among: taken, of: decisions).decision
                recommendations.append(
                    LinkedRecommendation(
                        recommendation: recommendation, paper: document.path, decision: decision))
            }
        }
        self.questions = questions
        self.recommendations = recommendations
    }

    /// The decisions of the minute that deals with the paper's item, and of its parts.
    private static func decisions(
        on paper: MeetingPaper, of meeting: Meeting, among decisions: [Decision]
    ) -> [Int] {
        guard let number = paper.item?.value,
            let item = meeting.agenda?.agenda.items.firstIndex(where: { $0.number == number }),
            let minute = meeting.itemMinutes.minutes[item]
        else { return [] }
        let wholes = meeting.minutes?.minutes.wholes ?? []
        return decisions.indices.filter {
            decisions[$0].minute == minute || wholes[decisions[$0].minute] == minute
        }
    }
}
