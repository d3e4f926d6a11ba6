import Diagnostics
import Markdown
import Testing

@testable import Record

@Suite("Questions from the public")
struct PublicQuestionTests {
    private struct Reading {
        let questions: [PublicQuestion]
        let messages: String

        /// - Parameter minutes: of a meeting whose questions stand in a paper of their own.
        init(_ markdown: String, minutes other: String? = nil) {
            let source = SourceText(file: "minutes.md", bytes: Array(markdown.utf8))
            var log = DiagnosticLog()
            let document = MarkdownDocument.parse(source, reporting: &log)
            log = DiagnosticLog()
            let minutes = MinutesReading(other ?? markdown).minutes
            questions = PublicQuestionReader(PaperText(source: source, document: document), minutes: minutes)
                .questions(reporting: &log)
            messages = PrintedReport(style: .plain).text(of: log)
        }

        var lines: [String] {
            questions.map { question in
                let lines = [question.text, question.response ?? "–"].map { $0.replacing("\n", with: " / ") }
                return "\(lines[0]) | \(lines[1])"
            }
        }
    }

    @Test("A question stands below its heading, and the answer below the next one")
    func inAppendix() {
        let reading = Reading(
            """
            # Minutes

            ## 6. Pre-advised questions from the public

            6.1 One question was received; a written answer of the council is in Appendix 1.

            ## Appendix 1

            ### Question

            Why were the lamps
            put out? Will they be lit?

            - In the north
            - In the south

            ### Response

            They are dear.

            > We will light them.

            Outcome: answered in writing

            ## Appendix 2

            Other.
            """)
        #expect(
            reading.questions == [
                PublicQuestion(
                    text: "Why were the lamps put out? Will they be lit?\nIn the north\nIn the south",
                    response: "They are dear.\nWe will light them.", outcome: .answeredInWriting,
                    statedOutcome: .answeredInWriting, minute: "6", node: reading.questions.first?.node ?? 0)
            ])
        #expect(reading.messages == "")
    }

    @Test(
        "Headings are understood however they are put",
        arguments: [
            (
                "### Question 1\n\nA?\n\n### Answer 1\n\nB.\n\n### Question 2\n\nC?\n\n### Reply\n\nD.",
                ["A? | B.", "C? | D."]
            ),
            ("### Public question\n\nA?\n\n#### Written response\n\nB.", ["A? | B."]),
            ("### Q1\n\nA?\n\n### A\n\nB.\n\n### Q2: Lamps\n\nC?", ["A? | B.", "C? | –"]),
            (
                "### Question from a member of the public\n\nA?\n\n### Response to question 1 by the County Council\n\nB.",
                ["A? | B."]
            ),
            ("### Supplementary question\n\nA?\n\n### Response from Ada Bell\n\nB.", ["A? | B."]),
            ("### 1. Question\n\nA?\n\n### 2. Response\n\nB.", ["A? | B."]),
            ("### Question\n\nA?\n\n#### Details\n\nB.\n\n### Other\n\nC.", ["A? / B. | –"]),
            ("### Question\n\nA?\n\n### Response\n\nB.\n\n### Further response\n\nC.", ["A? | B. / C."]),
            ("### Question\n\n### Response\n\n", [" | –"]),
        ])
    func headings(markdown: String, lines: [String]) {
        let reading = Reading("## Appendix 1\n\n\(markdown)\n")
        #expect(reading.lines == lines)
        #expect(reading.messages == "")
    }

    @Test(
        "Other headings are no questions",
        arguments: [
            "## 6. Question from the public\n\nA?", "### Questions\n\nA?", "### Public questions\n\nA?",
            "### Questionnaire\n\nA", "### Response\n\nB.", "### The question of lamps\n\nA",
        ])
    func otherHeadings(markdown: String) {
        #expect(Reading("## 1. Welcome\n\nHello.\n\n\(markdown)\n").lines == [])
    }

    @Test(
        "An outcome is stated in a line of its own",
        arguments: [
            ("Outcome: answered in writing", .answeredInWriting),
            ("Outcome: Answered at the meeting.", .answeredAtMeeting),
            ("outcome: sent on", .sentOn), ("**Outcome:** refused", .refused),
            ("OUTCOME: Written response", .answeredInWriting),
            ("Outcome: passed on", .sentOn), ("Outcome: declined", .refused),
            ("Outcome: answered verbally", .answeredAtMeeting),
        ] as [(String, QuestionOutcome)])
    func stated(line: String, outcome: QuestionOutcome) {
        for markdown in ["A?\n\n\(line)\n\n### Response\n\nB.", "A?\n\n### Response\n\nB.\n\(line)"] {
            let reading = Reading("## Appendix 1\n\n### Question\n\n\(markdown)\n")
            #expect(reading.questions.map(\.statedOutcome) == [outcome])
            #expect(reading.questions.map(\.outcome) == [outcome])
            #expect(reading.lines == ["A? | B."])
        }
    }

    @Test("An outcome that cannot be understood is reported")
    func unclear() {
        let reading = Reading(
            "## Appendix 1\n\n### Question\n\nA?\nOutcome: send on\n\n### Response\n\nOutcome: see above\n\nOutcome:\n"
        )
        #expect(reading.lines == ["A? | –"])
        #expect(
            reading.messages == """
                minutes.md:6:1: warning: an outcome is answered in writing, answered at the meeting, sent on or \
                refused, and "send on" is none of these [question-outcome-unclear]
                  mend: did you mean "sent on"?
                minutes.md:10:1: warning: an outcome is answered in writing, answered at the meeting, sent on or \
                refused, and "see above" is none of these [question-outcome-unclear]
                  mend: write one of the four
                minutes.md:12:1: warning: an outcome is answered in writing, answered at the meeting, sent on or \
                refused, and this line says nothing [question-outcome-unclear]
                  mend: write one of the four
                3 warnings in 1 file

                """)
    }

    @Test(
        "The words tell the outcome where it is clear",
        arguments: [
            ("### Written response\n\nB.", "Received.", .answeredInWriting),
            ("### Response\n\nB.", "A written answer is in Appendix 1.", .answeredInWriting),
            ("### Response\n\nB.", "Tom Reed replied, and a written response is below.", .answeredInWriting),
            ("### Response\n\nThis was answered at the meeting.", "Received.", .answeredAtMeeting),
            ("### Response\n\nThe Chair declined to answer.", "Received.", .refused),
            ("### Response\n\nThe question was passed to the County Council.", "Received.", .sentOn),
            (
                "### Response\n\nVictims are referred to the service. They were sent on to it.", "Received.",
                nil
            ),
            ("", "It will be answered in writing.", .answeredInWriting),
            ("", "The Chair said the County Council would respond in writing.", .answeredInWriting),
            ("", "Tom Reed responded that lamps are dear.", .answeredAtMeeting),
            ("", "The question was answered by Tom Reed.", .answeredAtMeeting),
            ("", "An answer was given by Tom Reed.", .answeredAtMeeting),
            ("", "A verbal reply was given.", .answeredAtMeeting),
            ("", "The Chair refused to take the question.", .refused),
            ("", "The question was ruled out of order.", .refused),
            ("", "The question was not accepted.", .refused),
            ("", "The question was referred to the Fire Authority.", .sentOn),
            ("", "The Chair agreed to pass the question on to the Board of Schools.", .sentOn),
            ("", "It had been forwarded to the County Council.", .sentOn),
            ("", "No written answer was given yet.", nil), ("", "It would be answered later.", nil),
            ("", "It was passed to the council. Tom Reed replied at the meeting.", nil),
            ("", "Received.", nil),
        ] as [(String, String, QuestionOutcome?)])
    func told(response: String, minute: String, outcome: QuestionOutcome?) {
        let reading = Reading(
            "## 6. Public questions\n\n6.1 \(minute)\n\n## Appendix 1\n\n### Question\n\nA?\n\n\(response)\n")
        #expect(reading.questions.map(\.outcome) == [outcome])
        #expect(reading.questions.map(\.statedOutcome) == [nil])
    }

    @Test("Of several questions, the minute's words are about the one they name, or about all")
    func several() {
        let questions =
            "## Appendix\n\n### Question 1\n\nA?\n\n### Question 2\n\nB?\n\n### Question 3\n\nC?\n"
        let minutes = """
            ## 4. Questions from the public

            Question 1 was referred to the county. Tom Reed answered the second question. A written answer follows.

            ## 5. Other

            Question 3 was refused.
            """
        #expect(
            Reading(questions, minutes: minutes).questions.map(\.outcome) == [
                .sentOn, .answeredAtMeeting, nil,
            ])
        let all = "## 4. Questions from the public\n\nWritten answers would be sent.\n"
        let written: [QuestionOutcome?] = [.answeredInWriting, .answeredInWriting, .answeredInWriting]
        #expect(Reading(questions, minutes: all).questions.map(\.outcome) == written)
    }

    @Test(
        "The minute that dealt with a question is known where it is named",
        arguments: [
            ("## Appendix 1 (minute 6.2)\n\n### Question\n\nA?", "Left.", "6.2"),
            ("## Appendix 1\n\n### Question to item 7\n\nA?", "Left.", "7"),
            ("## Appendix 1\n\n### Question\n\nA?", "See Appendix 1.", "3"),
            ("## Appendix\n\n### Question\n\nA?", "See the appendix.", "3"),
            ("## Appendix 2\n\n### Question\n\nA?", "See Appendix 1.", nil),
            ("## Annex B: Questions\n\n### Question\n\nA?", "See Annex B below.", "3"),
            ("## Questions\n\n### Question\n\nWhat of item 4?", "Left.", nil),
        ] as [(String, String, String?)])
    func minute(markdown: String, words: String, number: String?) {
        let reading = Reading(markdown, minutes: "## 3. Lamps\n\n\(words)\n\n## 4. Locks\n\nSold.\n")
        #expect(reading.questions.map(\.minute) == [number])
    }

    @Test("An appendix that two minutes name is nobody's")
    func twoMinutes() {
        let minutes = "## 3. Lamps\n\nSee Appendix 1.\n\n## 4. Locks\n\nSee Appendix 1.\n"
        #expect(
            Reading("## Appendix 1\n\n### Question\n\nA?", minutes: minutes).questions.map(\.minute) == [nil])
    }

    @Test(
        "A heading that says who asked is reported, and nothing of it is kept",
        arguments: [
            ("### Question from Ada Bell", true), ("### Question 1 from Mr A. Bell about lamps", true),
            ("### Question 2: Mrs Bell", true), ("### Public question by Fenmouth Cyclists", true),
            ("### Question asked by Cllr Reed", true), ("### Question 1 (Dr Reed)", true),
            ("### Question from a member of the public", false),
            ("### Question from a Local Resident", false),
            ("### Question 1: Lamps in Mill Road", false),
            ("### Question from the floor about Mill Road", false),
        ])
    func asker(heading: String, isNamed: Bool) {
        let reading = Reading(
            "## Appendix 1\n\n\(heading)\n\nA?\n\n### Response to question 1 from Ada Bell\n\nB.\n")
        #expect(reading.lines == ["A? | B."])
        #expect(
            reading.messages
                == (isNamed
                    ? """
                    minutes.md:3:1: warning: who asked a question is not published, and this heading seems to name \
                    somebody [question-names-asker]
                      mend: call it `Question`, with a number where there are several
                    1 warning in 1 file

                    """ : ""))
    }

    @Test(
        "Below an appendix other headings are looked at too",
        arguments: [
            ("## Appendix 1: Question from Ada Bell", 1),
            ("## Appendix 1\n\n### Written question from Tom Reed", 1),
            ("## Appendix 1\n\n### Response to Ms Bell\n\nB.", 1),
            ("## Appendix 1\n\n### Reply to Ada Bell's question\n\nB.", 1),
            ("## 6. Questions\n\n### A question from Ada Bell was taken first", 1),
            ("## 6. Lamps\n\n### Talk by Ada Bell", 0),
            ("## Appendix 1\n\n## 7. The public question by Ada Bell", 1),
        ])
    func askerElsewhere(markdown: String, count: Int) {
        let messages = Reading(markdown).messages
        #expect(messages.split(separator: "\n").count { $0.contains("question-names-asker") } == count)
    }

    @Test(
        "The minute that deals with questions is known by its title",
        arguments: [
            ("4. Pre-advised questions from the general public", true), ("7. Public questions", true),
            ("Public question time", true), ("Questions", true), ("Questions on notice", true),
            ("Open questions from research", false), ("Appendix 1: Questions from the public", false),
            ("The public purse", false),
        ])
    func sections(title: String, isSection: Bool) {
        let minutes = MinutesReading("## 1. Welcome\n\nHello.\n\n## \(title)\n\nNone.\n").minutes
        #expect(QuestionSections(minutes).indices == (isSection ? [1] : []))
    }
}
