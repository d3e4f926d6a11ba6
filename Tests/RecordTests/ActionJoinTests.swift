import Testing

@testable import Record

@Suite("Which action takes up which")
struct ActionJoinTests {
    private static let march = ActionHistory.Meeting(
        "2023-03-14",
        raised: [
            "03/04 Ada Bell to draft terms of reference for the e-scooter group.",
            "03/05 Tom Reed to find more money for street pastors.",
        ])

    private static func july(
        _ raised: [String], reviewed: [String] = [], log: [String]? = nil
    ) -> ActionHistory.Meeting {
        ActionHistory.Meeting("2023-07-11", raised: raised, reviewed: reviewed, log: log)
    }

    private static func october(_ rows: String...) -> ActionHistory.Meeting {
        ActionHistory.Meeting("2023-10-10", log: rows)
    }

    private static func joins(_ meetings: ActionHistory.Meeting...) -> [String] {
        ActionHistory(meetings).joins.filter { $0.contains("<") }
    }

    @Test(
        "A reference says it, wherever it stands and whatever the words are",
        arguments: [
            "07/02 (was 03/04) | Leaflets. | Open.", "07/02 | Leaflets (was 03/04). | Open.",
            "07/02 | Leaflets. | Open (was 03/04).",
            "07/02 (was 03/04) | Tom Reed to find more money for street pastors. | Carried over from 14 March.",
        ])
    func reference(row: String) {
        #expect(
            Self.joins(Self.march, Self.july(["07/02 Leaflets."]), Self.october(row)) == [
                "2023-07-11/07-02 < 2023-03-14/03-04 by reference"
            ])
    }

    @Test("A reference in the minutes says it before any log does, and the log before the minutes")
    func referenceInMinutes() {
        let july = Self.july(["07/02 Leaflets (was 03/04)."])
        #expect(Self.joins(Self.march, july) == ["2023-07-11/07-02 < 2023-03-14/03-04 by reference"])
        #expect(
            Self.joins(Self.march, july, Self.october("07/02 (was 03/05) | Leaflets. | Open.")) == [
                "2023-07-11/07-02 < 2023-03-14/03-05 by reference"
            ])
    }

    @Test("A former reference is that of the latest meeting before the one that raised the action")
    func latestEarlier() {
        #expect(
            Self.joins(
                .init("2022-03-15", raised: ["03/04 Leaflets."]), Self.march,
                Self.july(["07/02 Leaflets (was 03/04)."]),
                .init("2024-03-12", raised: ["03/04 Leaflets."]),
                .init("2024-07-09", log: ["07/02 | Leaflets (was 03/04). | Open."]))
                == ["2023-07-11/07-02 < 2023-03-14/03-04 by reference"])
        #expect(
            Self.joins(
                .init("2022-07-15", raised: ["07/02 Leaflets."]),
                Self.july(["07/02 Leaflets (was 07/02)."]))
                == ["2023-07-11/07-02 < 2022-07-15/07-02 by reference"])
    }

    @Test("A former reference can be of a minute, and can bring back what was closed")
    func minuteReference() {
        #expect(
            Self.joins(
                .init("2011-04-26", raised: ["89/1 Leaflets."]),
                .init(
                    "2011-07-26", raised: ["104/1 Leaflets (was 89/1)."], log: ["89/1 | Leaflets. | Closed."])
            ) == ["2011-07-26/104-1 < 2011-04-26/89-1 by reference"])
    }

    @Test("A former reference that nobody raised leads to the meeting of its month")
    func referenceNotRaised() {
        #expect(
            Self.joins(Self.march, Self.july(["07/02 Leaflets (was 03/09)."])) == [
                "2023-07-11/07-02 < 2023-03-14/? by reference"
            ])
        #expect(Self.joins(Self.march, Self.july(["07/02 Leaflets (was 05/09)."])) == [])
    }

    @Test(
        "What a log says was carried over is joined by the words",
        arguments: [
            "14 March meeting", "14 March 2023", "the March meeting", "14/03/2023",
        ])
    func carriedOver(meeting: String) {
        #expect(
            Self.joins(
                Self.march, Self.july(["07/02 As before.", "07/03 As before."]),
                Self.october(
                    "07/02 | Tom Reed to get more money for Street Pastors. | Carried over from \(meeting).",
                    "07/03 | Terms of reference of the e-scooter group. | Carried over from \(meeting)."))
                == [
                    "2023-07-11/07-02 < 2023-03-14/03-05 by log",
                    "2023-07-11/07-03 < 2023-03-14/03-04 by log",
                ])
    }

    @Test("Carried over from the meeting that raised it only means that it is still open")
    func stillOpen() {
        for meeting in ["11 July meeting", "the last meeting", "July", "10 October 2023"] {
            #expect(
                Self.joins(
                    Self.march, Self.july(["07/02 As before."]),
                    Self.october(
                        "07/02 | Tom Reed to find more money for street pastors. | Carried over from \(meeting)."
                    )
                ) == [])
        }
    }

    @Test(
        "The first log that names an earlier meeting counts, also after one that only says it is still open")
    func laterLog() {
        #expect(
            Self.joins(
                Self.march, Self.july(["07/02 As before."]),
                Self.october("07/02 | More money for street pastors. | Carried over from 11 July."),
                .init("2024-02-13", log: ["07/02 | More money. | Carried over from 14 March 2023."]))
                == ["2023-07-11/07-02 < 2023-03-14/03-05 by log"])
    }

    @Test("What the reviewing minute raises is joined by the words to what was open")
    func review() {
        let july = Self.july(
            [
                "07/02 Tom Reed to find more money for the street pastors.",
                "07/03 Terms of reference, e-scooter group.",
            ],
            reviewed: ["07/02"])
        #expect(Self.joins(Self.march, july) == ["2023-07-11/07-02 < 2023-03-14/03-05 by minute"])
        // The month of the new reference is that of the old one, a year later.
        #expect(
            Self.joins(
                .init("2022-07-12", raised: ["07/05 Leaflets on locks in the market."]),
                .init("2023-03-14", raised: [], log: ["07/05 | Leaflets on locks in the market. | Open."]),
                Self.july(["07/05 Leaflets on locks in the market."], reviewed: ["07/05"]))
                == ["2023-07-11/07-05 < 2022-07-12/07-05 by minute"])
    }

    @Test(
        "The log's word comes before the reviewing minute, which helps where the log says only that it is open"
    )
    func order() {
        let before = ActionHistory.Meeting("2022-11-08", raised: ["11/01 Leaflets on locks in the market."])
        let march = ActionHistory.Meeting(
            "2023-03-14", raised: ["03/01 Leaflets on locks in the market hall."],
            log: ["11/01 | Leaflets on locks in the market. | Open."])
        let july = Self.july(["07/05 As before."], reviewed: ["07/05"])
        let text = "Leaflets on locks in the market"
        #expect(
            Self.joins(before, march, july, Self.october("07/05 | \(text). | Carried over from 8 November."))
                == ["2023-07-11/07-05 < 2022-11-08/11-01 by log"])
        #expect(
            Self.joins(
                before, march, july, Self.october("07/05 | \(text) hall. | Carried over from 11 July."))
                == ["2023-07-11/07-05 < 2023-03-14/03-01 by minute"])
        #expect(
            Self.joins(
                before, march, july,
                Self.october("07/05 (was 11/01) | \(text) hall. | Carried over from 14 March."))
                == ["2023-07-11/07-05 < 2022-11-08/11-01 by reference"])
    }

    @Test("Where the named meeting's actions are not in the record, the thread begins with that meeting")
    func beforeTheRecord() throws {
        let history = ActionHistory(
            .init("2023-03-14"), Self.july(["07/06 As before."], reviewed: ["07/06"]),
            Self.october(
                "07/06 | Ada Bell to check the plan. | Carried over from 14 March meeting. In progress."))
        #expect(history.joins == ["2023-07-11/07-06 < 2023-03-14/? by log"])
        let thread = try #require(history.thread("2023-07-11/07-06"))
        #expect(thread.raisedAt.text == "2023-03-14" && thread.timesCarried == 1)
        #expect(history.action("2023-07-11/07-06")?.previous?.isByWording == false)
        #expect(history.codes == [])
    }

    @Test("What was closed is not taken up by its words")
    func closed() {
        let text = "Tom Reed to find more money for street pastors"
        for log in [["03/05 | \(text). | Closed."], ["03/05 | \(text). | Open."]] {
            let joins = Self.joins(
                Self.march, Self.july(["07/02 \(text)."], reviewed: ["07/02"], log: log),
                Self.october("07/02 | \(text). | Carried over from 14 March."))
            let isOpen = log[0].hasSuffix("Open.")
            #expect(joins == (isOpen ? ["2023-07-11/07-02 < 2023-03-14/03-05 by log"] : []))
        }
        // It was closed once and is open again.
        #expect(
            Self.joins(
                Self.march, .init("2023-05-09", log: ["03/05 | \(text). | Closed."]),
                Self.july(["07/02 \(text)."], reviewed: ["07/02"], log: ["03/05 | \(text). | Open."]))
                == ["2023-07-11/07-02 < 2023-03-14/03-05 by minute"])
    }

    @Test("Two that are near leave the action alone; the very same words do not")
    func near() {
        let march = ActionHistory.Meeting(
            "2023-03-14",
            raised: [
                "03/01 Report on street lighting, north park.",
                "03/02 Report on street lighting, south park.",
            ])
        for (text, joined) in [
            ("Report on street lighting in the park.", nil), ("Report on lighting in both parks.", nil),
            ("Report on street lighting, south park.", "03-02"),
            ("South park: street lighting report.", "03-02"),
        ] {
            let history = ActionHistory(
                march, Self.july(["07/02 As before."]),
                Self.october("07/02 | \(text) | Carried over from 14 March."))
            #expect(
                history.action("2023-07-11/07-02")?.previous?.id?.text == joined.map { "2023-03-14/\($0)" })
            #expect(history.codes.contains("action-join-doubtful") == (joined == nil))
        }
    }

    @Test("An action is taken up once: by the one that says so, or else by none")
    func rivals() {
        let text = "Tom Reed to find more money for street pastors."
        #expect(
            Self.joins(
                Self.march, Self.july(["07/02 \(text)", "07/03 \(text)"], reviewed: ["07/02", "07/03"]))
                == [])
        #expect(
            Self.joins(
                Self.march,
                Self.july(["07/02 \(text)", "07/03 Other words (was 03/05)."], reviewed: ["07/02"]))
                == ["2023-07-11/07-03 < 2023-03-14/03-05 by reference"])
        #expect(
            Self.joins(Self.march, Self.july(["07/02 Leaflets (was 03/05).", "07/03 \(text) (was 03/05)"]))
                == [])
        // A later meeting says it, so the earlier likeness was none.
        #expect(
            Self.joins(
                Self.march, Self.july(["07/02 \(text)"], reviewed: ["07/02"]),
                .init("2023-10-10", raised: ["10/01 \(text) (was 03/05)"]))
                == ["2023-10-10/10-01 < 2023-03-14/03-05 by reference"])
    }

    @Test("What was taken up already goes on from its last action, whichever of its references is named")
    func goesOn() {
        let text = "Tom Reed to find more money for street pastors."
        #expect(
            ActionHistory(
                Self.march, Self.july(["07/02 \(text) (was 03/05)"]),
                .init("2023-10-10", raised: ["10/01 \(text) (was 03/05)"]),
                .init("2024-02-13", raised: ["02/01 As before."]),
                .init("2024-07-09", log: ["02/01 | \(text) | Carried over from 11 July."])
            ).joins == [
                "2023-03-14/03-04", "2023-03-14/03-05", "2023-07-11/07-02 < 2023-03-14/03-05 by reference",
                "2023-10-10/10-01 < 2023-07-11/07-02 by reference",
                "2024-02-13/02-01 < 2023-10-10/10-01 by log",
            ])
    }

    @Test("A named meeting is the latest of that day, which need not be of this year")
    func acrossTheYear() {
        let text = "Tom Reed to find more money for street pastors."
        let joins = Self.joins(
            .init("2022-11-08", raised: ["11/01 \(text)"]), .init("2023-01-17", raised: ["01/01 As before."]),
            .init("2023-04-18", log: ["01/01 | \(text) | Carried over from 8 November."]))
        #expect(joins == ["2023-01-17/01-01 < 2022-11-08/11-01 by log"])
        // Nobody leaves out the year of a day so long ago.
        #expect(
            Self.joins(
                .init("2012-11-08"), .init("2023-01-17", raised: ["01/01 \(text)"]),
                .init("2023-04-18", log: ["01/01 | \(text) | Carried over from 8 November."])) == [])
    }
}
