import Testing

@testable import Record

@Suite("Agreeing the minutes of an earlier meeting")
struct MinutesAgreementTests {
    private static let march = NamedMeeting.on(day: 14, .march, year: 2023)

    @Test(
        "The words name the meeting",
        arguments: [
            ("The Minutes of 14 March 2023 were agreed.", [march]),
            ("The Minutes of 14 March 2023 were agreed and will be put on the website.", [march]),
            ("The minutes of 14 March 2023 were AGREED and signed by the Chair.", [march]),
            ("The Board agreed the minutes of 14 March 2023.", [march]),
            (
                "The Group accepted the minutes of the meeting held on Tuesday 14 March 2023 as a correct record.",
                [march]
            ),
            (
                "The minutes of the meeting held on Tuesday, 14th March, 2023 were approved as a true record.",
                [march]
            ),
            ("The minutes of the meeting of 14/03/2023 were confirmed as an accurate record.", [march]),
            ("The minutes of the meeting of 14.3.2023 were taken as read and signed by the Chair.", [march]),
            ("The minutes of 14 March 2023 were confirmed and signed by the Chairman.", [march]),
            ("The minutes of 14 March 2023 were signed by the Chair as a correct record.", [march]),
            ("The minutes of 14 March 2023 were read, discussed and agreed.", [march]),
            (
                "The minutes of the meeting held on 14 March 2023, having been circulated, were agreed.",
                [march]
            ),
            ("**RESOLVED** that the minutes of 14 March 2023 be approved and signed.", [march]),
            (
                "RESOLVED – That the minutes of the meeting held on 14 March 2023 be confirmed as a correct record.",
                [march]
            ),
            ("It was agreed that the minutes of 14 March 2023 were accurate.", [march]),
            ("The Board resolved that the draft minutes of 14 March 2023 be adopted.", [march]),
            ("Minutes of 14 March 2023: agreed.", [march]),
            ("Minutes of 14 March 2023 – Agreed", [march]),
            ("Minutes of 14 March 2023 agreed.", [march]),
            ("Agreed the minutes of 14 March 2023.", [march]),
            ("The Partnership adopted the minutes of 14 March 2023.", [march]),
            ("The minutes of 14 March 2023 were noted as a correct record.", [march]),
            (
                "The minutes of 14 March 2023 were approved as a correct record and signed by the Chair.",
                [march]
            ),
            ("The Chairman signed the minutes of 14 March 2023 as a correct record.", [march]),
            ("The Board APPROVED as a correct record the minutes of 14 March 2023.", [march]),
            ("The Board read the minutes of 14 March 2023 and agreed them.", [march]),
            ("The minutes of 14 March 2023 and the action log were agreed.", [march]),
            ("The notes of the meeting of 14 March 2023 were agreed.", [march]),
            ("The notes of the last meeting were agreed.", [.last]),
            ("The minutes of the last meeting were agreed.", [.last]),
            ("The minutes of the previous meeting were agreed as a true and accurate record.", [.last]),
            ("The minutes of the last meeting (14 March 2023) were agreed.", [march]),
            ("The previous minutes were agreed.", [.last]),
            ("The minutes were agreed.", [.last]),
            ("The minutes from February were approved.", [.on(day: nil, .february, year: nil)]),
            (
                "The minutes of the meetings held on 3 May and 14 March 2023 were agreed.",
                [.on(day: 3, .may, year: nil), march]
            ),
            (
                "The Board agreed the minutes of 14 March 2023 and noted that the next meeting is on 3 May.",
                [march]
            ),
        ] as [(String, [NamedMeeting])])
    func named(sentence: String, meetings: [NamedMeeting]) {
        let sayings = MinutesSayings(saying: sentence)
        #expect(sayings.agreements.map(\.meeting) == meetings)
        #expect(sayings.agreements.allSatisfy { !$0.isWithChanges && $0.changes.isEmpty })
        #expect(sayings.decisions.filter { $0.verb != .noted || sentence.contains("noted as") }.count == 1)
    }

    @Test(
        "The title of the section names the meeting where the words do not",
        arguments: [
            ("5. Minutes of 14 March 2023 meeting: Agreement", "The minutes were agreed.", march),
            ("5. Minutes of 14 March 2023", "Agreed.", march),
            ("5. Minutes of 14 March 2023", "These were agreed as a correct record.", march),
            ("5. Minutes of the meeting held on 14 March 2023", "They were agreed.", march),
            ("5. Minutes of 14 March 2023", "The Board approved these as a true record.", march),
            ("5. Minutes of 14 March 2023", "The minutes of the last meeting were agreed.", march),
            (
                "5. Minutes of 14 March 2023", "The minutes of 3 May were agreed.",
                .on(day: 3, .may, year: nil)
            ),
            ("88. MINUTES OF PREVIOUS MEETING AND MATTERS ARISING", "The minutes were agreed.", .last),
            ("5. Minutes of the last meeting", "**AGREED**", .last),
        ] as [(String, String, NamedMeeting)])
    func titled(title: String, sentence: String, meeting: NamedMeeting) {
        #expect(MinutesSayings(saying: sentence, under: title).agreements.map(\.meeting) == [meeting])
    }

    @Test(
        "Minutes that are not agreed here",
        arguments: [
            "The minutes would be agreed at the next meeting.", "The minutes were not agreed.",
            "The minutes of 14 March 2023 could not be agreed.", "The minutes are to be agreed.",
            "The minutes were noted.", "Changes to the minutes were agreed.",
            "The format of the minutes was agreed.", "The actions in the minutes of 14 March were agreed.",
            "Ten minutes were agreed for each item.", "The Board agreed 20 minutes for questions.",
            "The Board agreed to publish the minutes of 14 March 2023.",
            "The Board agreed that the minutes would be published.",
            "The minutes of 14 March 2023 were agreed at the last meeting.",
            "Ada Bell agreed the minutes of 14 March 2023.", "Were the minutes agreed?",
            "The minutes were read and the dates were agreed.",
            "The Board read the minutes and agreed a date.",
            "Following the minutes the Board agreed a date.",
            "The Board noted the minutes of 14 March 2023 were agreed.",
            "The matters arising from the minutes were noted.",
        ])
    func notAgreed(sentence: String) {
        #expect(MinutesSayings(saying: sentence).agreements == [])
    }

    @Test(
        "Other decisions under the title of minutes agree none",
        arguments: [
            "The Board agreed to write to the bus company.", "The dates of the next meeting were agreed.",
            "It was agreed to share the slides.",
        ])
    func otherDecisions(sentence: String) {
        let sayings = MinutesSayings(
            saying: sentence, under: "5. Minutes of the last meeting and matters arising")
        #expect(sayings.verbs == [.agreed])
        #expect(sayings.agreements == [])
    }

    @Test(
        "A change in the sentence itself",
        arguments: [
            (
                "The minutes were agreed subject to paragraph 7.1 saying ten and not nine.",
                [MinutesChange(minute: "7.1", text: "paragraph 7.1 saying ten and not nine.")]
            ),
            (
                "The minutes were agreed, subject to the removal of Tom Reed from those present, and signed.",
                [MinutesChange(minute: nil, text: "the removal of Tom Reed from those present")]
            ),
            (
                "The minutes were agreed with the addition of Ada Bell to item 4.",
                [MinutesChange(minute: "4", text: "the addition of Ada Bell to item 4.")]
            ),
            (
                "Subject to a correction to minute 84, the minutes were agreed.",
                [MinutesChange(minute: "84", text: "a correction to minute 84")]
            ),
            (
                "The minutes were agreed subject to: 3.2 to read ten; 4.1, Reid to read Reed; and thanks added.",
                [
                    MinutesChange(minute: "3.2", text: "3.2 to read ten"),
                    MinutesChange(minute: "4.1", text: "4.1, Reid to read Reed; and thanks added."),
                ]
            ),
            ("The minutes were agreed with minor amendments.", []),
            ("The minutes were agreed as amended.", []),
            ("The minutes were agreed subject to two small corrections.", []),
            (
                "The minutes were agreed with one amendment. At 3.2, nine should be ten. Tom Reed left.",
                [MinutesChange(minute: "3.2", text: "At 3.2, nine should be ten.")]
            ),
        ] as [(String, [MinutesChange])])
    func inlineChanges(words: String, changes: [MinutesChange]) {
        let agreements = MinutesSayings(saying: words).agreements
        #expect(agreements.map(\.changes) == [changes])
        #expect(agreements.map(\.isWithChanges) == [true])
    }

    @Test(
        "Agreed without a change",
        arguments: [
            "The minutes were agreed without amendment.", "The minutes were agreed with no changes.",
            "The minutes were agreed, with thanks to Ada Bell.",
        ])
    func withoutChanges(words: String) {
        let agreements = MinutesSayings(saying: words).agreements
        #expect(agreements.map(\.isWithChanges) == [false])
        #expect(agreements.flatMap(\.changes) == [])
    }

    @Test("Changes follow until something else is spoken of")
    func paragraphs() {
        let sayings = MinutesSayings(
            """
            ## 88. Minutes of previous meeting and matters arising

            The Safer Fenmouth Partnership accepted the minutes of the meeting of Tuesday 1 February 2011 as \
            correct, subject to these alterations:

            Item 79- There will be two schemes. Both start in May.

            **Minute 84:** A note has been drafted.

            Matters Arising:

            Item 80 was spoken of. The Group agreed that stickers help.

            ## 89. Monitoring

            Item 90- Next.
            """)
        #expect(
            sayings.agreements == [
                MinutesAgreement(
                    meeting: .on(day: 1, .february, year: 2011),
                    changes: [
                        MinutesChange(
                            minute: "79", text: "Item 79- There will be two schemes. Both start in May."),
                        MinutesChange(minute: "84", text: "Minute 84: A note has been drafted."),
                    ], isWithChanges: true, minute: 0, paragraph: 0,
                    range: sayings.decisions[0].range)
            ])
        #expect(sayings.verbs == [.accepted, .agreed])
    }

    @Test(
        "Where changes end",
        arguments: [
            (
                "- Paragraph 3.2: ten.\n- Names.\n  - Reed\n\nTom Reed left.",
                ["3.2 Paragraph 3.2: ten.", "– Names. / Reed"]
            ),
            ("Item 3 to be ten.\n\nTom Reed left.", ["3 Item 3 to be ten."]),
            (
                "Reid to be Reed.\n\nBel to be Bell.\n\n### Matters arising\n\nNone.",
                ["– Reid to be Reed.", "– Bel to be Bell."]
            ),
            ("at 3.2, ten\n\nAction: Ada Bell to write.", ["3.2 at 3.2, ten"]),
            ("10(a) – ten\n\n12 people came.", ["10(a) 10(a) – ten"]),
            ("Page 3, section no. 4 - ten", ["4 Page 3, section no. 4 - ten"]),
        ])
    func ends(markdown: String, changes: [String]) {
        let sayings = MinutesSayings(
            "## 8. Minutes\n\nThe minutes were agreed subject to the following changes:\n\n\(markdown)\n")
        let found = sayings.agreements.flatMap(\.changes).map {
            "\($0.minute ?? "–") \($0.text.replacing("\n", with: " / "))"
        }
        #expect(found == changes)
    }

    @Test("What follows is no change unless the words lead up to it, and a change decides nothing here")
    func afterwards() {
        let some = MinutesSayings(
            "## 8. Minutes\n\nThe minutes were agreed with minor amendments.\n\nItem 3 was noted.\n")
        #expect(some.agreements.map(\.changes) == [[]])
        #expect(some.verbs == [.agreed, .noted])
        let listed = MinutesSayings(
            "## 8. Minutes\n\nThe minutes were agreed with these corrections:\n\nItem 3 to say: The Board agreed it.\n\n"
                + "Tom Reed left. The Board noted this.\n")
        #expect(
            listed.agreements.map(\.changes) == [
                [MinutesChange(minute: "3", text: "Item 3 to say: The Board agreed it.")]
            ])
        #expect(listed.verbs == [.agreed, .noted])
        let one = MinutesSayings(
            "## 8. Minutes\n\nThe minutes were agreed as corrected below.\n\nReid to be Reed.\n\nThe Board noted this.\n"
        )
        #expect(one.agreements.map(\.changes) == [[MinutesChange(minute: nil, text: "Reid to be Reed.")]])
        #expect(one.verbs == [.agreed, .noted])
    }

    @Test("A paragraph with a number of its own is no change")
    func numbered() {
        let sayings = MinutesSayings(
            """
            ## 8. Minutes

            8.1 The minutes were agreed subject to the following changes:

            - 3.2: ten

            8.2 Tom Reed left.
            """)
        #expect(sayings.agreements.flatMap(\.changes) == [MinutesChange(minute: "3.2", text: "3.2: ten")])
    }
}
