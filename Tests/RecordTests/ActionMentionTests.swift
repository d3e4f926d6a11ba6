import Testing

@testable import Record

@Suite("Actions that a text mentions")
struct ActionMentionTests {
    @Test(
        "An action is mentioned by its reference after the words",
        arguments: [
            ("Action point 07/01", ["Action point 07/01 -> action 07/01"]),
            ("Agreed to share it. Action point 07/04.", ["Action point 07/04 -> action 07/04"]),
            ("Agreed to share it.Action point 07/04", ["Action point 07/04 -> action 07/04"]),
            ("It is closed (ACTION POINT 07/04).", ["ACTION POINT 07/04 -> action 07/04"]),
            ("see action point 7/1", ["action point 7/1 -> action 07/01 or 7/1"]),
            ("Action-point 07/01", ["Action-point 07/01 -> action 07/01"]),
            ("Action point: 07/01", ["Action point: 07/01 -> action 07/01"]),
            ("Action point – 07/01", ["Action point – 07/01 -> action 07/01"]),
            ("Action point (07/01)", ["Action point (07/01 -> action 07/01"]),
            ("Action point no. 07 / 01", ["Action point no. 07 / 01 -> action 07/01"]),
            (
                "Action 89/1 and action 12/010.",
                ["Action 89/1 -> action 89/1", "action 12/010 -> action 12/010"]
            ),
            ("Action 7/1", ["Action 7/1 -> action 07/01 or 7/1"]),
            ("Action point 07/01: Ada Bell to write", ["Action point 07/01 -> action 07/01"]),
            ("Action point 07/01's owner", ["Action point 07/01 -> action 07/01"]),
            ("Action point\u{A0}07/01", ["Action point\u{A0}07/01 -> action 07/01"]),
        ])
    func one(text: String, found: [String]) {
        #expect(MentionReading(text).found == found)
    }

    @Test(
        "Of several, each is mentioned in its own place",
        arguments: [
            (
                "Action points 07/02 and 07/03",
                ["Action points 07/02 -> action 07/02", "07/03 -> action 07/03"]
            ),
            (
                "ACTION POINTS 07/05, 07/06 and 07/07 were closed",
                [
                    "ACTION POINTS 07/05 -> action 07/05", "07/06 -> action 07/06", "07/07 -> action 07/07",
                ]
            ),
            ("Actions 07/01 - 07/03", ["Actions 07/01 -> action 07/01", "07/03 -> action 07/03"]),
            ("Actions 07/01–07/03", ["Actions 07/01 -> action 07/01", "07/03 -> action 07/03"]),
            ("Action points 07/01-03", ["Action points 07/01 -> action 07/01", "03 -> action 07/03"]),
            (
                "Action points 07/02, 03 & 11/04",
                ["Action points 07/02 -> action 07/02", "03 -> action 07/03", "11/04 -> action 11/04"]
            ),
            ("Action points 07/02, 12 people", ["Action points 07/02 -> action 07/02"]),
            ("Action points 07/09 and 10", ["Action points 07/09 -> action 07/09", "10 -> action 07/10"]),
            ("Action point 07/02 to 07/03", ["Action point 07/02 -> action 07/02", "07/03 -> action 07/03"]),
            (
                "Action point 07/02 and action point 07/03",
                ["Action point 07/02 -> action 07/02", "action point 07/03 -> action 07/03"]
            ),
            (
                "Action point 07/05 (was 03/04)",
                ["Action point 07/05 -> action 07/05", "03/04 -> action 03/04"]
            ),
        ])
    func several(text: String, found: [String]) {
        #expect(MentionReading(text).found == found)
    }

    @Test(
        "The words may say which meeting's it is",
        arguments: [
            ("Action point 07/05 from 11 July meeting", "07/05 of 11 July"),
            ("Action point 07/05 of the last meeting", "07/05 of the last"),
            ("Action point 07/05 in the July 2024 minutes", "07/05 of July 2024"),
            ("Action point 07/05 in July", "07/05"),
        ])
    func ofMeeting(text: String, action: String) {
        #expect(MentionReading(text).found.first == "Action point 07/05 -> action \(action)")
    }

    @Test(
        "A reference by itself, and what only looks like one, is no mention",
        arguments: [
            "Due 01/02.", "07/01", "Action by 01/02", "Action point 07/012", "Action point x07/01",
            "Action point 2.07/01", "Action point 07/01/2023", "Action point 07/01th", "Action point 07/01%",
            "Action point07/01", "Action point 0/1", "Action point 2012/13", "Action plan 12/13",
            "Faction point 07/01", "non-action point 07/01", "actions 2/3 complete", "in Action 24/7",
            "Action. 07/01", "Action point 07/01.5", "Action point 07/01_a", "ada@action point 07/01",
            "Action point 07/01 of the Road Safety Group",
        ])
    func none(text: String) {
        #expect(MentionReading(text).found == [])
    }

    @Test("A small table mentions an action after its words, and below them")
    func tables() {
        let table = """
            | Action point | 07/02 |
            |---|---|
            | Action points: | 07/03 and 07/04 |
            | Due | 07/05 |
            | Actions | 07/06 | 

            | No | Action point |
            |---|---|
            | 01/02 | 07/08, 07/09 |
            | 03/04 | Ada Bell to write by 07/10 |
            """
        #expect(
            MentionReading(table).found == [
                "07/02 -> action 07/02", "07/03 -> action 07/03", "07/04 -> action 07/04",
                "07/06 -> action 07/06", "07/08 -> action 07/08", "07/09 -> action 07/09",
            ])
    }

    @Test("A log's own references are no mentions")
    func log() {
        let log = """
            | Ref | Action point | Action |
            |---|---|---|
            | 07/01 | Ada Bell to write | Closed: Agenda Item 2. |
            """
        #expect(MentionReading(log).found == ["Agenda Item 2 -> item 2"])
    }
}
