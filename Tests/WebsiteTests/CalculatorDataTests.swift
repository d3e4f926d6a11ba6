import Diagnostics
import Testing
import WorkingDays

@testable import Website

@Suite("The data of the calculator")
struct CalculatorDataTests {
    private static let files = [
        "partnership.md": """
        ---
        name: Anytown CSP
        questions:
          before: "14:30"
          working-days: 3
        closures:
          - on: 2026-11-05
            reason: Fire, </script> and <!-- smoke
        ---
        """,
        "meetings/2026-07-07/agenda.md":
            "---\npublish: public\nquestions-by: \"2026-07-03 12:00\"\n---\n| No | Item |\n| --- | --- |\n| 1 | Welcome |\n",
    ]

    @Test("The page carries its rule, its closures and a line of holidays a year")
    func contents() throws {
        let html = try PublishedReading(Self.files).html("questions/ask/")
        #expect(html.contains("\"rule\": {\"minutes\": 870,\"workingDays\": 3}"))
        #expect(html.contains("{\"first\": \"2026-11-05\",\"last\": \"2026-11-05\",\"reason\": \"Fire, "))
        #expect(
            html.contains(
                "\"firstYear\": 2000,\"holidays\": [{\"name\": \"New Year’s Day\",\"isSubstitute\": true}"))
        #expect(html.contains("\"years\": [\"01030 04211 04242 05013 05294 08285 12256 12267\",\"01018 "))
    }

    @Test(
        "Nothing in it ends the script element, and it is small in every nation", arguments: Division.allCases
    )
    func size(division: Division) throws {
        let calendar = WorkingCalendar(
            BankHolidays(of: division),
            closures: [Closure(on: try CivilDate(iso: "2026-11-05"), reason: "</script>")])
        let text = CalculatorData(rule: .usual, calendar: calendar, source: "<!--").json.scriptText
        #expect(!text.contains(UInt8(ascii: "<")))
        #expect(text.count <= 8_192)
    }

    @Test("Each page says that the agenda prints another deadline, and where the time left is to stand")
    func everywhere() throws {
        let site = try PublishedReading(Self.files)
        for page in ["", "meetings/2026-07-07/", "meetings/2026-07-07/pack/", "questions/ask/"] {
            let words = try site.words(page)
            #expect(words.contains("before 2:30pm on Thursday 2 July 2026"), "\(page)")
            #expect(
                words.contains("The agenda prints another deadline: midday on Friday 3 July 2026."), "\(page)"
            )
            #expect(try site.html(page).contains("data-until=\"2026-07-02T14:30:00+01:00\""), "\(page)")
        }
    }

    @Test("A meeting that was called off has no deadline")
    func cancelled() throws {
        let agenda = "---\npublish: public\ncancelled: no room\n---\n"
        let site = try PublishedReading(["meetings/2026-07-07/agenda.md": agenda])
        #expect(try !site.words("meetings/2026-07-07/").contains("must arrive"))
    }
}
