extension Explanation {
    static let personalDateOfBirth = Explanation(
        "A paper seems to say when somebody was born",
        cause: """
            A date follows words such as "born on", "DOB" or "date of birth", or stands in a column of that name. \
            An age in years is no fault.
            """,
        mend:
            "Give the age in years or nothing, or keep the paper back with `restricted: personal information`.",
        example: Example(wrong: "The driver, born on 3 May 1980, was", right: "The driver, aged 44, was")
    )

    static let personalEmailAddress = Explanation(
        "A paper gives what seems to be a person's e-mail address",
        cause: """
            An address is taken for a person's where it is of no public body, such as those under gov.uk or \
            police.uk, or where it names somebody: ada.bell@. Those of offices, such as info@, are no fault, and \
            neither are the contacts in partnership.md.
            """,
        mend: """
            Delete the address, or put that of the office in its place. If the public is to have it, list it under \
            `public-contacts:` in partnership.md.
            """,
        example: Example(
            wrong: "Write to ada.bell@anytown.gov.uk.", right: "Write to community.safety@anytown.gov.uk.")
    )

    static let personalInsuranceNumber = Explanation(
        "A paper seems to give a National Insurance number",
        cause: """
            Two letters, six digits and a letter from A to D, in pairs or in one, are a National Insurance number \
            wherever the first two letters are a pair that is given out.
            """,
        mend: "Delete it, or keep the paper back with `restricted: personal information`."
    )

    static let personalMobileNumber = Explanation(
        "A paper gives a mobile number",
        cause: """
            Eleven digits that begin with 07, or +44 7 and nine more, are a mobile number, however they are spaced. \
            Other telephone numbers are no fault.
            """,
        mend: """
            Delete it, or put the number of the office in its place. If the public is to have it, list it under \
            `public-contacts:` in partnership.md.
            """,
        example: Example(wrong: "Ring 07700 900123.", right: "Ring 01632 960123.")
    )
}
