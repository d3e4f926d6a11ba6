/// The minutes that dealt with questions from the public, and what they say became of them.
struct QuestionSections {
    private let minutes: [Minute]
    private let isWritten: [Bool]

    init(_ minutes: [Minute]) {
        self.minutes = minutes
        isWritten = minutes.map { $0.number == nil && SectionKind($0.title).isAppendix }
    }

    /// Which of the minutes deal with questions, by their titles.
    var indices: [Int] {
        minutes.indices.filter { !isWritten[$0] && SectionKind(minutes[$0].title).isPublicQuestions }
    }

    /// For each appendix that just one minute names, the number of that minute.
    func minutesByAppendix() -> [String: String] {
        var numbers: [String: Set<String>] = [:]
        for (index, minute) in minutes.enumerated() where !isWritten[index] {
            guard let number = minute.number else { continue }
            for paragraph in minute.paragraphs {
                let words = FoldedWords(paragraph.text).words
                for place in words.indices where ["appendix", "annex", "annexe"].contains(words[place]) {
                    numbers[Self.name(ofAppendixAt: place, in: words), default: []].insert(number)
                }
            }
        }
        return numbers.compactMapValues { $0.count == 1 ? $0.first : nil }
    }

    /// The number or letter of an appendix; empty for one that has none.
    static func appendix(namedBy heading: String) -> String? {
        let words = FoldedWords(heading).words
        guard SectionKind(heading).isAppendix else { return nil }
        return name(ofAppendixAt: 0, in: words)
    }

    private static func name(ofAppendixAt place: Int, in words: [String]) -> String {
        guard place + 1 < words.count, words[place + 1].count < 3 else { return "" }
        let next = words[place + 1]
        return next.allSatisfy(\.isNumber) || next.count == 1 ? next : ""
    }

    /// What the minutes that deal with questions tell of their outcomes.
    func outcomes() -> QuestionOutcomes {
        QuestionOutcomes(toldBy: indices.flatMap { minutes[$0].paragraphs.map(\.text) })
    }
}

/// What is told of each question, and of all of them.
struct QuestionOutcomes {
    private var ofAny = OutcomeWords()
    private var ofAll = OutcomeWords()
    private var byNumber: [String: OutcomeWords] = [:]

    init(toldBy paragraphs: [String]) {
        for sentence in paragraphs.flatMap({ OutcomeSentences($0).sentences }) {
            let told = OutcomeWords(in: [sentence], isMinute: true)
            ofAny.formUnion(told)
            if Self.isAboutAll(sentence) { ofAll.formUnion(told) }
            for number in Self.questionsNamed(in: sentence) {
                byNumber[number, default: OutcomeWords()].formUnion(told)
            }
        }
    }

    /// - Parameters:
    ///   - number: what the question is called among others, "2".
    ///   - isOnly: whether there is no other, so that all that is said is about it.
    func words(ofQuestion number: String?, isOnly: Bool) -> OutcomeWords {
        if isOnly { return ofAny }
        var words = ofAll
        if let number, let own = byNumber[number] { words.formUnion(own) }
        return words
    }

    private static func isAboutAll(_ words: [String]) -> Bool {
        zip([""] + words, words).contains { before, word in
            word == "questions" && ["all", "both", "the"].contains(before)
                || before == "written" && ["answers", "responses", "replies"].contains(word)
        }
    }

    /// "question 2", "the second question".
    private static func questionsNamed(in words: [String]) -> [String] {
        words.indices.filter { words[$0] == "question" }.flatMap { index in
            let after = index + 1 < words.count ? [words[index + 1]] : []
            let before = index > 0 ? ordinals[words[index - 1]] ?? [] : []
            return after + before
        }
    }

    private static let ordinals = [
        "first": ["1", "one"], "second": ["2", "two"], "third": ["3", "three"], "fourth": ["4", "four"],
        "fifth": ["5", "five"],
    ]
}

/// The sentences of a text, each as its words in small letters.
struct OutcomeSentences {
    let sentences: [[String]]

    init(_ text: String) {
        let bytes = Array(text.utf8)
        sentences = SaidSentence.sentences(in: bytes.indices, of: bytes).map { sentence in
            sentence.words.map(sentence.lower)
        }
    }
}
