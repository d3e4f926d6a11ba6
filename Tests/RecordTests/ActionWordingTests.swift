import Diagnostics
import Testing

@testable import Record

@Suite("Which actions read alike")
struct ActionWordingTests {
    private func likeness(_ first: String, _ second: String) -> Int {
        var vocabulary = ActionWording.Vocabulary()
        let wordings = [first, second].compactMap { text -> ActionWording? in
            let action = TrackedAction(text: text)
            return action.map { vocabulary.wording(of: $0) }
        }
        #expect(wordings.count == 2)
        guard wordings.count == 2 else { return -1 }
        #expect(wordings[0].likeness(to: wordings[1]) == wordings[1].likeness(to: wordings[0]))
        return wordings[0].likeness(to: wordings[1])
    }

    @Test(
        "The same, said in other words",
        arguments: [
            (
                "Louise Lane to check in the published DHR Action Plan that its items are completed.",
                "Ada Bell: check that all items of the published DHR action plan are complete"
            ),
            (
                "Scott Field to draft terms of reference for the e-scooter charger and battery co-ordinating group.",
                "Terms of reference: e-scooter battery and charger coordinating group (Scott Field)"
            ),
            (
                "More funding to be found for Street Pastors / NightLite (Priority 1).",
                "Ada Bell to find funding for street pastors and Nightlite"
            ),
            (
                "Tom Reed to share contact details with the Vision Zero speaker.",
                "Ada Bell to circulate the Vision Zero speaker's contacts"
            ),
        ])
    func alike(first: String, second: String) {
        #expect(likeness(first, second) >= 60)
    }

    @Test(
        "Something else, though the same people do it in the same way",
        arguments: [
            (
                "Louise Lane to circulate the notes of the Fire and Rescue Service to the partnership.",
                "Louise Lane to circulate the Cambridge Together presentation to the partnership."
            ),
            ("Ada Bell to share contact details.", "Ada Bell to share the update at the next meeting."),
            ("Tom Reed to set up a meeting.", "Tom Reed to set up a working group on lighting."),
            (
                "The action points of the previous meeting were discussed and closed, apart from two.",
                "The action points of the previous meeting were discussed and closed, apart from two."
            ),
            ("", "Tom Reed to ask."), ("", ""), ("To be at the.", "To be on an."),
        ])
    func unlike(first: String, second: String) {
        #expect(likeness(first, second) < 40)
    }

    @Test(
        "The same words are the same, in whichever order, writing and form",
        arguments: [
            ("Ada Bell to report back.", "ada bell to report BACK"),
            ("Posters about cycles and policies", "Policies, posters & a cycle"),
            (
                "Tom Reed to co-ordinate, publishing agencies' notes",
                "Tom Reed coordinates: notes published by the agency"
            ),
        ])
    func same(first: String, second: String) {
        #expect(likeness(first, second) == 100)
    }

    @Test("An owner's name counts little where it only stands on one side as the owner")
    func owner() {
        let asOwner = likeness("Ada Bell to buy locks and chains.", "Locks and chains to be bought.")
        #expect(asOwner > 60)
        #expect(
            likeness("Ada Bell to buy locks and chains.", "Tom Reed to buy locks and chains.")
                > likeness("Thank Ada Bell for locks and chains.", "Thank Tom Reed for locks and chains."))
    }

    @Test("Endless words are compared by their beginning", .timeLimit(.minutes(20)))
    func endless() {
        let words = (0..<20_000).map { "word\($0)" }.joined(separator: " ")
        #expect(likeness(words, words) == 100)
        #expect(likeness(words, "-" + String(repeating: "a", count: 100_000)) == 0)
    }
}

extension TrackedAction {
    fileprivate init?(text: String) {
        guard let meeting = MeetingID(partnership: "", folder: "2025-07-01") else { return nil }
        let reference = ActionReference.month(.july, number: 1)
        self.init(
            ActionID(meeting: meeting, reference: reference), raisedAt: 0,
            as: RaisedAction(
                reference: reference, paragraph: nil, text: text, owners: ActionOwners(of: text),
                previous: nil,
                place: SourcePlace(file: "minutes.md")),
            isReviewed: false)
    }
}
