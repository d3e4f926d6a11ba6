import Testing

@testable import Record

@Suite("Key messages")
struct KeyMessageTests {
    @Test(
        "Key messages stand below their heading, or are announced",
        arguments: [
            (
                "## 9. Key messages\n\n9.1 Lock it.\n\n- Light it.\n\n## 10. Next\n\nLeft.",
                ["Lock it.", "Light it."]
            ),
            (
                "## Key Messages from the meeting\n\nThese are:\n\n- Lock it.\n- Light it.",
                ["Lock it.", "Light it."]
            ),
            (
                "## 9. Locks\n\nSold.\n\n### Key messages\n\nLock it.\n\n#### For all\n\nLight it.\n\n### More\n\nSold out.",
                ["Lock it.", "Light it."]
            ),
            (
                "## 9. Locks\n\n**Key messages:**\n\n- Lock it.\n  - Twice.\n- Light it.\n\nSold.\n\n- Out.",
                ["Lock it.\nTwice.", "Light it."]
            ),
            ("## 9. Locks\n\nKey message: lock it.\n\n- Sold.", ["lock it."]),
            ("## 9. Key messages\n\nAction: Ada Bell to print them.\n\nLock it.", ["Lock it."]),
        ])
    func messages(markdown: String, messages: [String]) {
        #expect(ListReading(markdown).keyMessages == messages)
    }

    @Test(
        "Other mentions are none",
        arguments: [
            "## 9. Locks\n\nKey messages were shared.", "## 9. Messages\n\n- Lock it.",
            "## 9. The key\n\n- Lock it.", "## 9. Communications and key messages for May\n\n- Lock it.",
            "## 9. Locks\n\n- Key messages:\n- Lock it.",
        ])
    func none(markdown: String) {
        #expect(ListReading(markdown).keyMessages == [])
    }
}
