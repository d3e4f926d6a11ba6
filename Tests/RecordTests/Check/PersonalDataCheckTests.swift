import Testing

@Suite("Papers hold no personal data")
struct PersonalDataCheckTests {
    private func codes(_ text: String) throws -> [String] {
        try CheckedContent(text: text).log.diagnostics.map(\.code.rawValue)
    }

    @Test("Each kind is told at its place, and no message repeats it")
    func messages() throws {
        let checked = try CheckedContent(
            text: """
                Jo, jo@example.net or jo.poe@anytown.gov.uk,
                ring 07700 900123,
                AB 12 34 56 C,
                born on 3 May 1980.
                """)
        #expect(
            checked.messages == [
                "help.md:5:5: warning: a paper gives no private e-mail addresses, and this one is of no public body; "
                    + "delete it; if the public is to have it, list it under `public-contacts:` in partnership.md "
                    + "[personal-email-address]",
                "help.md:5:23: warning: a paper gives the e-mail addresses of offices, and this one seems to be a "
                    + "person's; delete it; if the public is to have it, list it under `public-contacts:` in "
                    + "partnership.md [personal-email-address]",
                "help.md:6:6: warning: a paper gives nobody's mobile number, and this looks like one; delete it; if the "
                    + "public is to have it, list it under `public-contacts:` in partnership.md "
                    + "[personal-mobile-number]",
                "help.md:7:1: warning: a paper gives nobody's National Insurance number, and this looks like one; "
                    + "delete it, or keep the paper back with `restricted: personal information` "
                    + "[personal-insurance-number]",
                "help.md:8:1: warning: a paper says of nobody on which day they were born, and this one seems to; give "
                    + "the age in years, or keep the paper back with `restricted: personal information` "
                    + "[personal-date-of-birth]",
            ])
    }

    @Test(
        "The e-mail address of a person is told",
        arguments: [
            "ada.bell@anytown.gov.uk", "Ada.Bell2@anytown.pnn.police.uk", "a.bell@nhs.net",
            "a_bell@example.ac.uk",
            "4711@anytown.police.uk", "abell@anytown.gov.uk", "jo@gmail.com", "info@gmail.com",
            "jo.poe@charity.example.org", "jo@gov.uk.example.com", "<jo@hotmail.co.uk>", "**jo@aol.com**",
            "[Jo](mailto:jo@aol.com)", "[jo@aol.com](mailto:jo@aol.com)", "jo.o'poe@anytown.gov.uk",
        ])
    func personalAddress(text: String) throws {
        let files = [
            "partnership.md":
                "---\nname: A\nagencies:\n  - name: Council\n    members:\n      - name: Ada Bell\n---\n",
            "pages/help.md": "---\ntitle: Help\npublish: public\n---\nWrite to \(text).\n",
        ]
        #expect(try CheckedContent(files).log.diagnostics.map(\.code.rawValue) == ["personal-email-address"])
    }

    @Test(
        "The address of an office, and what is no address, is not",
        arguments: [
            "community.safety@anytown.gov.uk", "info@anytown.gov.uk", "csu@anytown.gov.uk",
            "Democratic.Services@anytown.gov.uk", "foi2@anytown.police.uk", "helpline@charity.example.org",
            "@AnytownCouncil", "2 @ 3.50", "a@b", "https://example.org/@ada.bell/1", "jo@.uk",
        ])
    func officeAddress(text: String) throws {
        #expect(try codes("Write to \(text).") == [])
    }

    @Test("What the partnership publishes is for the public, however it is spelt")
    func contacts() throws {
        let page = """
            ---
            title: Help
            publish: public
            ---
            ada.bell@ANYTOWN.gov.uk, [ring](tel:+447700900123), 07700-900-456, jo@example.org
            """
        let contact = "contact:\n  email: Ada.Bell@anytown.gov.uk\n  phone: 07700 900123"
        let others = "public-contacts: [+44 7700 900456, jo@example.org]"
        func places(_ fields: String) throws -> [String] {
            try CheckedContent(["partnership.md": "---\nname: A\n\(fields)\n---\n", "pages/help.md": page])
                .places
        }
        #expect(try places("\(contact)\n\(others)") == [])
        #expect(
            try places(contact) == [
                "help.md:5:53 personal-mobile-number", "help.md:5:68 personal-email-address",
            ])
    }

    @Test(
        "A mobile number is told however it is written",
        arguments: [
            "07700900123", "07700 900 123", "0770 090 0123", "07700-900123", "07700.900.123", "+447700900123",
            "+44 7700 900123", "+44 (0)7700 900 123", "+44 (0) 7700 900123", "0044 7700 900123",
            "07700\u{A0}900123", "07700\u{2011}900123", "(07700) 900123", "tel:07700900123", "07700 90 01 23",
            "_07700 900123_",
        ])
    func mobileNumber(text: String) throws {
        #expect(try codes("Ring \(text), please.") == ["personal-mobile-number"])
    }

    @Test(
        "Landlines and other figures are not",
        arguments: [
            "01632 960123", "+44 1632 960123", "0800 555 111", "07.11.2023 9.30", "07/01, 07/02 and 07/03",
            "077009001234", "07700 90012", "2023-07-700900123", "1.07700900123", "A07700900123",
            "https://example.org/07700900123", "£7700 900123", "7700 900123",
        ])
    func noMobileNumber(text: String) throws {
        #expect(try codes("Ring \(text), please.") == [])
    }

    @Test(
        "A National Insurance number is told",
        arguments: ["AB123456C", "ab 12 34 56 d", "JG-10-37-59-A", "AB 123456 C", "(AB123456C)"])
    func insuranceNumber(text: String) throws {
        #expect(try codes("Number \(text).") == ["personal-insurance-number"])
    }

    @Test(
        "Two letters that are not given out, another ending or more before or after make it something else",
        arguments: [
            "QQ123456C", "GB123456A", "DA123456A", "AO123456A", "AB123456E", "AB123456", "XAB123456C",
            "AB123456CD",
            "AB 12 34 5 6 C", "TL 456 582 A", "www.example.org/AB123456C",
        ])
    func noInsuranceNumber(text: String) throws {
        #expect(try codes("Number \(text).") == [])
    }

    @Test(
        "A day of birth is told",
        arguments: [
            "born on 3 May 1980", "born 3rd of May, 1980",
            "Born on Sat, 03/05/1980".replacing("Sat, ", with: ""),
            "DOB: 3.5.80", "D.O.B. 1980-05-03", "Date of birth is May 3, 1980",
            "date of birth: **3 May 1980**",
            "born on\n3 May 1980", "DOB - 3/5/1980",
        ])
    func birthDate(text: String) throws {
        #expect(try codes("The man, \(text), was seen.") == ["personal-date-of-birth"])
    }

    @Test(
        "An age, a year or the day of something else is not",
        arguments: [
            "aged 44", "born in 1980", "born in May 1980", "newborn 3 May 1980", "seen on 3 May 1980",
            "born on 45/13/1980", "stillborn on 3 May 1980",
            "the birth of 3 May 1980 projects".replacing(
                "3 May 1980", with: "300"),
        ])
    func noBirthDate(text: String) throws {
        #expect(try codes("The man, \(text), was seen.") == [])
    }

    @Test("A column of days of birth is told cell by cell")
    func column() throws {
        let checked = try CheckedContent(
            text:
                "| Name | DOB | Since |\n|---|---|---|\n| A | 3/5/1980 | 1/1/2020 |\n| B | | |\n| C | 4 May 1981 | |"
        )
        #expect(checked.places == ["help.md:7:6", "help.md:9:6"].map { "\($0) personal-date-of-birth" })
        #expect(
            try codes("| Date of birth | 3 May 1980 |\n|---|---|\n| Age | 44 |") == ["personal-date-of-birth"]
        )
    }

    @Test("The fields are looked at too, and papers that never go out are not")
    func fields() throws {
        let minutes =
            "---\npublish: public\npresent:\n  - Ada Bell (07700 900123)\n---\n## 1. Noise\n\nHeard.\n"
        let kept = "---\ntitle: Kept\nrestricted: personal information\n---\nRing 07700 900123.\n"
        let checked = try CheckedContent([
            "meetings/2025-07-01/agenda.md": "---\npublish: public\n---\n",
            "meetings/2025-07-01/minutes.md": minutes, "meetings/2025-07-01/kept.md": kept,
        ])
        #expect(checked.places == ["minutes.md:4:15 personal-mobile-number"])
    }

    @Test(
        "A text made of nothing but beginnings takes no time",
        arguments: [
            "@", "a@", "a.", "07", "07 ", "+44 ", "AB12", "born ", "born on ", "http://", "dob|", "| DOB ",
        ])
    func beginnings(piece: String) throws {
        let text = String(repeating: piece, count: 50_000 / piece.utf8.count)
        #expect(try ContinuousClock().measure { _ = try CheckedContent(text: text) } < .seconds(60))
    }
}
