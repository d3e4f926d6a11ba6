import Testing

@testable import Website

@Suite("The pages of agencies")
struct AgencyPageTests {
    private static let files = [
        "partnership.md": """
        ---
        name: Anytown Community Safety Partnership
        short-name: Anytown CSP
        agencies:
          - name: Anytown Council
            aliases: [City Council]
            statutory: true
            members:
              - name: Ada Bell
                role: Head of Communities
                board: true
                from: 2020-01-01
              - name: Ann Roe
                to: 2019-12-31
              - name: Gus Pike
                known-from: named in the plan of 2014
          - name: Anytown Health Trust
            to: 2024-12-31
            successor: Anytown Care Board
          - name: Anytown Care Board
            from: 2025-01-01
          - name: Anytown Police
            members: [{ name: Tom Reed }]
        ---
        """.replacing("members: [{ name: Tom Reed }]", with: "members:\n      - name: Tom Reed"),
        "groups/lamps.md": "---\ntitle: Lamps group\npublish: public\nagencies: [City Council]\n---\n",
        "meetings/2024-07-02/agenda.md": """
        ---
        publish: public
        ---
        | No | Item | Lead |
        | --- | --- | --- |
        | 1 | Lamps | Tom Reed |
        | 2 | Racks | Sam Hill (City Council) |
        | 3 | Deaths (closed session) | Tom Reed |
        """,
        "meetings/2024-07-02/minutes.md": """
        ---
        publish: public
        present: [Ada Bell (Anytown Council), Tom Reed (Anytown Police)]
        ---
        ## 1. Lamps

        1.1 Action point 07/01: Ada Bell to count the lamps.

        1.2 Action point 07/02: Tom Reed to buy locks.
        """,
        "meetings/2024-10-01/minutes.md": """
        ---
        publish: public
        present: [Ada Bell (Anytown Council)]
        apologies: [Tom Reed (Anytown Police)]
        ---
        ## 1. Locks

        1.1 Action point 10/01 (was 07/02): Ada Bell to buy locks.
        """,
        "meetings/2024-10-01/actions.md": """
        | Ref | Action point | Update |
        | --- | --- | --- |
        | 07/01 | Ada Bell to count the lamps | Closed |
        | 07/02 | Tom Reed to buy locks | In progress |
        """,
        "meetings/2025-01-07/minutes.md": """
        ---
        publish: public
        present: [Ada Bell (Anytown Council)]
        ---
        ## 1. Locks

        1.1 Nothing was said.
        """,
    ]

    @Test("The list has those on the partnership today, and apart from them those that left")
    func list() throws {
        let reading = try PublishedReading(Self.files)
        let words = try reading.words("agencies/")
        let former = try #require(words.range(of: "Formerly on the partnership"))
        #expect(
            words[..<former.lowerBound].contains(
                "Anytown Council Statutory Ada Bell, Head of Communities on the board Gus Pike named in the plan "
                    + "of 2014 1 open action"), "\(words)")
        #expect(!words.contains("Ann Roe"))
        #expect(
            words[former.upperBound...]
                == " Anytown Health Trust Left on 31 December 2024; Anytown Care Board took its place. No open action"
        )
    }

    @Test("An agency's page has who stood for it, and when")
    func representatives() throws {
        let words = try PublishedReading(Self.files).words("agencies/anytown-council/")
        #expect(
            words.contains(
                "Ada Bell Head of Communities Yes from 1 January 2020 Ann Roe No until 31 December 2019 Gus Pike "
                    + "No named in the plan of 2014"), "\(words)")
        #expect(words.contains("Working groups Lamps group"))
    }

    @Test("It counts the meetings at which the agency was represented")
    func attendance() throws {
        let reading = try PublishedReading(Self.files)
        let words = try reading.words("agencies/anytown-police/")
        #expect(words.contains("Represented at 1 of the 3 meetings whose attendance is recorded."))
        #expect(
            words.contains(
                "Meeting of 7 January 2025 Nobody recorded Meeting of 1 October 2024 Tom Reed "
                    + "Meeting of 2 July 2024 Tom Reed"), "\(words)")
        // It joined after the other two.
        #expect(
            try reading.words("agencies/anytown-care-board/").contains(
                "Represented at 0 of the one meeting whose attendance is recorded."))
    }

    @Test("What it took on stands there, and what it passed on to others apart")
    func actions() throws {
        let reading = try PublishedReading(Self.files)
        let council = try reading.words("agencies/anytown-council/")
        #expect(council.contains("1 open action 10/01 Ada Bell to buy locks"))
        #expect(council.contains("1 closed action 07/01 Ada Bell to count the lamps"))
        let police = try reading.words("agencies/anytown-police/")
        #expect(police.contains("It has no open action. Passed on to others 10/01 Ada Bell to buy locks"))
    }

    @Test("The items it led stand there, but for closed ones")
    func items() throws {
        let reading = try PublishedReading(Self.files)
        let police = try reading.words("agencies/anytown-police/")
        #expect(police.contains("What it led at meetings 2 July 2024, item 1: Lamps"))
        #expect(!police.contains("item 3"))
        #expect(
            try reading.links(named: "2 July 2024, item 2: Racks", on: "agencies/anytown-council/")
                == ["../../meetings/2024-07-02/#item-2"])
    }

    @Test("The body that took an agency's place is linked both ways")
    func succession() throws {
        let reading = try PublishedReading(Self.files)
        #expect(
            try reading.links(named: "Anytown Care Board", on: "agencies/anytown-health-trust/")
                == ["../anytown-care-board/"])
        #expect(
            try reading.words("agencies/anytown-care-board/").contains(
                "It took the place of Anytown Health Trust"))
    }
}
