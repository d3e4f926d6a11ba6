import Testing

@testable import Record

@Suite("The owners of an action")
struct ActionOwnersTests {
    @Test(
        "Whoever is named before what is to be done owns the action",
        arguments: [
            ("Ada Bell to put Tom Reed in touch with the museum.", ["Ada Bell"]),
            ("Ada Bell and Tom Reed to report back.", ["Ada Bell", "Tom Reed"]),
            ("Ada Bell & Tom Reed to report back.", ["Ada Bell", "Tom Reed"]),
            ("Ada Bell / Board to agree the dates.", ["Ada Bell", "Board"]),
            ("Ada Bell/Board to agree the dates.", ["Ada Bell", "Board"]),
            (
                "Ada Bell (City Council), Tom Reed and the Chair to meet.",
                ["Ada Bell (City Council)", "Tom Reed", "the Chair"]
            ),
            ("Ada Bell, Tom Reed, and Eve Hart to meet.", ["Ada Bell", "Tom Reed", "Eve Hart"]),
            ("Ada Bell (Parks, Roads and Trees) to plant.", ["Ada Bell (Parks, Roads and Trees)"]),
            ("Ada Bell (Parks to plant.", ["Ada Bell (Parks"]),
            ("The Board to be involved in the review.", ["The Board"]),
            ("The Board to be fully represented there.", ["The Board"]),
            ("Ada Bell to also write to the Board to ask why.", ["Ada Bell"]),
            ("All agencies to reply.", ["All agencies"]),
            ("Cllr. Bell and J. Reed to reply.", ["Cllr. Bell", "J. Reed"]),
            ("Secretary to the Board to reply.", ["Secretary to the Board"]),
            ("Link officer to Riverside School to reply.", ["Link officer to Riverside School"]),
            ("(was 03/04) Ada Bell to reply.", ["Ada Bell"]),
        ])
    func named(action: String, owners: [String]) {
        #expect(ActionLogReading(action: action).entries.map { $0.owners.names() } == [owners])
    }

    @Test(
        "What is said before the name is no part of it",
        arguments: [
            "Following the meeting, Ada Bell to reply.",
            "Once agreed, and if there is time, Ada Bell to reply.",
            "Subject to the funding, Ada Bell to reply.", "To help the school, Ada Bell to reply.",
            "Action: Ada Bell to reply.", "Lighting – Ada Bell to reply.",
            "Priority 1: lighting: Ada Bell to reply.",
        ])
    func openings(action: String) {
        #expect(ActionLogReading(action: action).entries.map { $0.owners.names() } == [["Ada Bell"]])
    }

    @Test(
        "Where nobody is named there is no owner",
        arguments: [
            "Standing orders to be agreed.", "The plan to be formally agreed by May.", "Dates to be set.",
            "To be confirmed.", "To reply.", "Following the meeting Ada Bell to reply.",
            "Review the lighting.",
            "The road leads to the river.", "A letter to Riverside School.", "Ada Bell to", "to",
            ", / and to go",
            "",
        ])
    func nobody(action: String) {
        #expect(ActionLogReading(action: action).entries.map(\.owners) == [.none])
    }

    @Test(
        "In a later sentence only what looks like a name is one",
        arguments: [
            ("Ada Bell to write. Tom Reed to reply.", ["Ada Bell", "Tom Reed"]),
            ("Letter received. The Friends of the Park to reply.", ["The Friends of the Park"]),
            ("Ada Bell to write. CSP to reply.", ["Ada Bell", "CSP"]),
            ("Ada Bell to write. Report to follow.", ["Ada Bell"]),
            ("Ada Bell to write. The school needs to reply.", ["Ada Bell"]),
            ("Ada Bell to write to Dr. Reed to ask. Costs to be shared.", ["Ada Bell"]),
        ])
    func laterSentences(action: String, owners: [String]) {
        #expect(ActionLogReading(action: action).entries.map { $0.owners.names() } == [owners])
    }

    @Test("A known name that has \"and\" in it stays whole, the longest first")
    func knownNames() {
        let known: Set = [
            "Fire and Rescue Service", "Fire and Rescue", "Ada Bell", "Hill and Dale and Moor Trust",
        ]
        func names(_ action: String) -> [String] {
            ActionLogReading(action: action).entries.flatMap { $0.owners.names(knowing: known.contains) }
        }
        #expect(names("Fire and Rescue Service to reply.") == ["Fire and Rescue Service"])
        #expect(
            names("Ada Bell and Fire and Rescue and Tom Reed to reply.")
                == ["Ada Bell", "Fire and Rescue", "Tom Reed"])
        #expect(
            names("Tom Reed / Hill and Dale and Moor Trust and Ada Bell to reply.")
                == ["Tom Reed", "Hill and Dale and Moor Trust", "Ada Bell"])
        #expect(names("Police and Fire & Rescue Service to reply.") == ["Police", "Fire", "Rescue Service"])
    }
}
