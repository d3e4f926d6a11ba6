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

    /// What the minutes tell of the outcome of a question.
    /// - Parameters:
    ///   - number: what the question is called among others, "2".
    ///   - isOnly: whether there is no other, so that all that is said is about it.
    func outcomeWords(ofQuestion number: String?, isOnly: Bool) -> OutcomeWords {
        var told = OutcomeWords(in: [], isMinute: true)
        for paragraph in indices.flatMap({ minutes[$0].paragraphs }) {
            let sentences = OutcomeSentences(paragraph.text).sentences
            let own = sentences.filter { isOnly || Self.isAbout(number, $0) }
            told.formUnion(OutcomeWords(in: own, isMinute: true))
        }
        return told
    }

    /// Whether a sentence names a question, or speaks of all of them.
    private static func isAbout(_ number: String?, _ words: [String]) -> Bool {
        words.indices.contains { index in
            let before = index > 0 ? words[index - 1] : ""
            let after = index + 1 < words.count ? words[index + 1] : ""
            switch words[index] {
            case "questions": return before == "all" || before == "both" || before == "the"
            case "question":
                guard let number else { return false }
                return after == number || ordinals[number].map { $0 == before } ?? false
            case "answers", "responses", "replies": return before == "written"
            default: return false
            }
        }
    }

    private static let ordinals = [
        "1": "first", "2": "second", "3": "third", "4": "fourth", "5": "fifth", "one": "first",
        "two": "second",
        "three": "third", "four": "fourth", "five": "fifth",
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
