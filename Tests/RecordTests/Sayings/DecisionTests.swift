import Testing

@testable import Record

@Suite("What is a decision")
struct DecisionTests {
    @Test(
        "A body that decides",
        arguments: [
            ("The Board agreed the budget for 2025/26.", .agreed),
            ("The Board agreed to fund the lamps.", .agreed),
            ("The Board agreed that Ada Bell would write to the bus company.", .agreed),
            ("The Board also agreed a date in March for the workshop.", .agreed),
            ("The Board unanimously approved the plan.", .approved),
            ("The Group noted the report.", .noted),
            ("The Group **NOTED** the content of the report but asked for more detail.", .noted),
            ("The Group **ENDORSED** the three proposals.", .endorsed),
            ("The Partnership approved the bid, with thanks to officers.", .approved),
            ("The Partnership Board endorsed the strategy.", .endorsed),
            ("Members noted the update.", .noted),
            ("Members of the Board noted the update.", .noted),
            ("Board members agreed the wording.", .agreed),
            ("All members agreed the wording.", .agreed),
            ("All agreed that the pilot should go on.", .agreed),
            ("A majority of members approved the grant.", .approved),
            ("Those present agreed to meet again in May.", .agreed),
            ("Everyone agreed that a second patrol was needed.", .agreed),
            ("We agreed to meet monthly.", .agreed),
            ("The meeting noted the position.", .noted),
            ("The Committee resolved to publish the figures.", .resolved),
            ("The Panel resolved that the grant be paid.", .resolved),
            ("The CCSP Board agreed for the review to be published.", .agreed),
            ("CCSP agreed the terms of the survey.", .agreed),
            ("The Crime and Disorder Reduction Partnership approved the budget.", .approved),
            ("The Safer Fenmouth Partnership agreed its priorities.", .agreed),
            ("The Strategic Group agreed the priorities for the year.", .agreed),
            ("Partners agreed to share their figures by the end of May.", .agreed),
            ("The Forum accepted the recommendations in full.", .accepted),
            ("The Board accepted the offer of the Guildhall for the next meeting.", .accepted),
            ("The Board agreed with the recommendation to close the group.", .agreed),
            ("The Board agreed in principle to a joint fund.", .agreed),
            ("The Board agreed on 3 March as the date of the workshop.", .agreed),
            ("The Board therefore agreed to wait.", .agreed),
            ("The Board, therefore, agreed to wait.", .agreed),
            ("The Board, having read the report, approved it.", .approved),
            ("The Board (with one abstention) approved the grant.", .approved),
            ("Following discussion, the Board agreed to write to the landlord.", .agreed),
            ("Following discussion the Board agreed to write to the landlord.", .agreed),
            ("After a long debate Members agreed to wait.", .agreed),
            ("On a show of hands, the Board agreed the grant.", .agreed),
            ("Ada Bell reported a fall in thefts, and the Board noted the figures.", .noted),
            ("Tom Reed said that the lamps were late and the Board agreed to write.", .agreed),
            ("As the figures were late, the Board agreed to defer the report.", .agreed),
            ("Cllr. Bell spoke to the paper; the Board approved it.", .approved),
            ("The Board considered the report and agreed the three actions.", .agreed),
            ("The Board heard from Ada Bell, considered the options, and approved the first.", .approved),
            ("The Board thanked Ada Bell and noted her report.", .noted),
            ("3.1 The Board approved the grant.", .approved),
            ("Decision: The Board approved the grant.", .approved),
            ("The Board “agreed” the plan.", .agreed),
            ("The Partnership were updated and noted the progress.", .noted),
            ("All in attendance agreed to send figures.", .agreed),
            ("The Board declined the bid and agreed to look again.", .agreed),
            ("THE BOARD AGREED THE PLAN.", .agreed),
        ] as [(String, DecisionVerb)])
    func bodies(sentence: String, verb: DecisionVerb) {
        #expect(MinutesSayings(saying: sentence).verbs == [verb])
    }

    @Test(
        "What is decided",
        arguments: [
            ("It was agreed to share the slides.", .agreed),
            ("It was agreed that if the council leads, others can join.", .agreed),
            ("It was unanimously agreed that the fund be closed.", .agreed),
            ("It was therefore agreed to wait.", .agreed),
            ("It was noted that the quarterly figures had not arrived.", .noted),
            ("It was resolved that the grant be paid.", .resolved),
            ("It was RESOLVED to publish the plan.", .resolved),
            ("After some discussion it was agreed to wait until May.", .agreed),
            ("In view of the cost it was agreed to wait.", .agreed),
            ("Following the vote it was agreed to wait.", .agreed),
            ("Keeping it short, it was agreed to wait.", .agreed),
            ("Ada Bell said that the lamps were late and it was agreed to write.", .agreed),
            ("The report was noted.", .noted),
            ("The report was noted with thanks.", .noted),
            ("The reports on Q4 and on the year were noted.", .noted),
            ("The contents of the report were **NOTED**.", .noted),
            ("The timetable of meetings was agreed.", .agreed),
            ("The terms of reference were agreed as drafted.", .agreed),
            ("The plan was approved by the Board.", .approved),
            ("The plan was approved by all present.", .approved),
            ("The grant was approved by a show of hands.", .approved),
            ("The plan, as amended, was agreed.", .agreed),
            ("The plan (version 2) was agreed.", .agreed),
            ("The report was discussed and noted.", .noted),
            ("The report was received, discussed and noted.", .noted),
            ("The report was received and was noted.", .noted),
            ("The recommendations were accepted.", .accepted),
            ("Ada Bell spoke to the report and the dates were agreed.", .agreed),
            ("There being no objection, the proposal was endorsed.", .endorsed),
            ("The plan was agreed with two amendments.", .agreed),
            ("That was agreed.", .agreed),
            ("It was proposed by Ada Bell, seconded by Tom Reed and agreed that the grant be paid.", .agreed),
            ("With no further comments the report was noted.", .noted),
            ("No comments were made and the report was noted.", .noted),
            ("Rather than agreed, it was noted.", .noted),
            ("This was agreed.", .agreed),
            ("The figures provided by Ada Bell were noted.", .noted),
            ("The dates for 2026 were agreed at the meeting.", .agreed),
        ] as [(String, DecisionVerb)])
    func passives(sentence: String, verb: DecisionVerb) {
        #expect(MinutesSayings(saying: sentence).verbs == [verb])
    }

    @Test(
        "A verb without a subject",
        arguments: [
            ("**NOTED**", .noted), ("**NOTED.**", .noted), ("NOTED", .noted), ("Noted.", .noted),
            ("**Agreed** – to fund the lamps.", .agreed), ("AGREED: to fund the lamps.", .agreed),
            ("Agreed: The dates for the year.", .agreed), ("Agreed that Ada Bell would write.", .agreed),
            ("Agreed to fund the lamps.", .agreed), ("**APPROVED** the budget.", .approved),
            ("**RESOLVED** that the report be noted and the plan be approved.", .resolved),
            ("RESOLVED – That the report be received.", .resolved),
            ("RESOLVED unanimously: that the grant be paid.", .resolved),
            ("Resolved: that the grant be paid.", .resolved), ("Resolved that the grant be paid.", .resolved),
            ("**ENDORSED**", .endorsed), ("Report noted.", .noted), ("Dates for 2026 agreed.", .agreed),
            ("Recommendations approved unanimously.", .approved),
            ("Decision: agreed to fund the lamps.", .agreed),
            ("The Chair and officers **AGREED** the wording.", .agreed),
        ] as [(String, DecisionVerb)])
    func withoutSubject(sentence: String, verb: DecisionVerb) {
        #expect(MinutesSayings(saying: sentence).verbs == [verb])
    }

    @Test(
        "What is still to be decided, or might be",
        arguments: [
            "The rules of the fund would be agreed at the next meeting.",
            "The terms of reference will be agreed in May.",
            "The plan is to be agreed by partners.", "Dates to be agreed.",
            "Terms of reference to be AGREED.",
            "A figure could be agreed later.", "The plan should be noted by all agencies.",
            "The plan can be approved once it is costed.", "It must be noted that figures are provisional.",
            "It should be noted that figures are provisional.", "The wording is being agreed.",
            "The wording has yet to be agreed.", "Once the priorities are agreed, the plan will be written.",
            "Once the priorities were agreed, the plan could be written.",
            "If the grant was approved, work could begin.", "Until it was agreed, nothing could be spent.",
            "The Board was asked to agree the plan.", "The Board may approve the plan in May.",
            "The report will be discussed and agreed in May.", "The plan needs to be reviewed and approved.",
            "Ada Bell hoped the Board agreed.", "Nothing can be spent unless the Board approved it.",
        ])
    func notYet(sentence: String) {
        #expect(MinutesSayings(saying: sentence).lines == [])
    }

    @Test(
        "What was not decided",
        arguments: [
            "The plan was not agreed.", "The plan had not been agreed.", "The plan was never approved.",
            "The Board had not agreed the plan.", "No changes were agreed.", "None were noted.",
            "No objections were noted.", "Nothing was agreed.", "No decision was agreed upon.",
            "Neither option was approved.", "The minutes weren't agreed.", "The plan was nearly agreed.",
            "The Board agreed to differ.", "The Board almost agreed the plan.",
        ])
    func refused(sentence: String) {
        #expect(MinutesSayings(saying: sentence).lines == [])
    }

    @Test(
        "What was decided before",
        arguments: [
            "As agreed at the last meeting, Ada Bell had written.",
            "As previously agreed, the fund is closed.",
            "This had been agreed in March.", "The Board had agreed this in March.",
            "The plan has been agreed and is on the website.", "Partners have agreed to pay £1,000 each.",
            "The plan was agreed in March.", "The plan was agreed last year.", "The plan was agreed in 2021.",
            "The plan was previously agreed.", "The plan was agreed at the last meeting.",
            "The plan was agreed at the meeting of 3 March.", "The plan was agreed on 3 March 2023.",
            "The plan was agreed at the March meeting and is in use.",
            "In March 2023 the Board agreed the plan.",
            "In March, the Board agreed the plan.", "At its last meeting the Board agreed the plan.",
            "At its meeting on Tuesday 3 May 2011, the CDRP Board agreed its priorities.",
            "At the last meeting it was agreed to write.", "On 3 March 2023, the plan was approved.",
            "Last year the Board agreed the plan.", "Previously it was agreed to wait.",
            "The Board agreed the plan at its last meeting.", "The plan, which was agreed in May, is late.",
            "The plan which was approved is late.", "When the plan was agreed, costs were lower.",
            "The actions agreed were on the log.", "The agreed priorities are these.",
            "Newly approved funding was spent.", "The previous Board agreed the plan.",
        ])
    func before(sentence: String) {
        #expect(MinutesSayings(saying: sentence).lines == [])
    }

    @Test(
        "What others decided, or only think",
        arguments: [
            "Helen Bell agreed to obtain the figures.", "Ada Bell and Tom Reed agreed to meet.",
            "The Chair agreed to write.", "Ada Bell agreed with the point that lamps matter.",
            "The Board agreed with the point that lamps matter.", "Members agreed with Tom Reed.",
            "Ada Bell noted that thefts had fallen.", "Ada Bell, of the County Council, agreed to write.",
            "Tom Reed thanked the Board and agreed to write.",
            "Following a word with the Board, Ada Bell agreed to write.",
            "Following a question from the Board, Ada Bell apologised and agreed to write.",
            "On behalf of the Board Ada Bell thanked them and agreed to write.",
            "The City Council agreed to lead.", "Fenmouth Traders agreed to fund the rest.",
            "The Police and Crime Commissioner approved the bid.",
            "The bid was approved by the Home Office.", "The budget was agreed by Cabinet.",
            "The wording was agreed between the two agencies.",
            "The plan was agreed with the County Council.",
            "Some members agreed that lamps matter.", "Two members agreed to help.",
            "Members of the public agreed.", "The Vice Chair of the Board agreed to write.",
            "The Task Group agreed to run two workshops.", "The Safeguarding Board approved its own plan.",
            "Ada Bell reported that the Board agreed.", "Ada Bell reported that it was agreed to wait.",
            "Ada Bell said it was agreed to wait.", "Ada Bell said the plan was agreed.",
            "He explained that, after the review, the Board agreed the plan.",
            "Ada Bell asked whether it was agreed.", "Ada Bell asked if the plan was approved.",
            "Was it agreed that lamps matter?", "The Board agreed this, did it not?",
            "Following debate no changes were agreed.",
            "It was recognised that more was needed and agreed that Ada Bell would write.",
            "It was seen in the report that Tom Reed had met them and agreed to write.",
            "The dispute was resolved.", "The Board resolved the dispute.",
            "A rise in thefts was noted in the north.", "Members accepted that more could be done.",
            "Her resignation was accepted.", "Apologies were noted.",
            "The Board noted apologies from Tom Reed.",
            "Agreed actions are in the log.", "Approved funding was spent.", "Confirmed.", "Signed.",
            "The Board confirmed its support.", "Ten minutes were taken for questions.",
            "The pledge was signed by all partners.", "Consent was not sought.",
            "The Board, Tom Reed said, agreed too late.", "They had met and agreed terms.",
            "> The Board agreed the plan.", "### The Board agreed the plan",
            "| Agreed | Noted |\n|---|---|\n| Agreed | Noted |",
        ])
    func others(sentence: String) {
        #expect(MinutesSayings(saying: sentence).lines == [])
    }
}
