import Testing

@testable import Record

@Suite("What a text mentions")
struct MentionTests {
    @Test(
        "An agenda item is mentioned by its number",
        arguments: [
            ("Closed: Agenda Item 10.", ["Agenda Item 10 -> item 10"]),
            ("See agenda item 10(a).", ["agenda item 10(a) -> item 10(a)"]),
            ("See agenda item 10a", ["agenda item 10a -> item 10(a)"]),
            ("Agenda Items 3 and 4", ["Agenda Items 3 -> item 3", "4 -> item 4"]),
            ("Agenda items 3-6", ["Agenda items 3 -> item 3", "6 -> item 6"]),
            ("Agenda items 3-6-7th", []), ("Agenda item 3-6", []),
            ("AGENDA ITEM NO. 7", ["AGENDA ITEM NO. 7 -> item 7"]),
            ("Item 7 on the agenda", ["Item 7 -> item 7"]),
            ("Agenda Item 4 of 14 March 2023", ["Agenda Item 4 -> item 4 of 14 March 2023"]),
            ("Agenda Item 3/Appendix 1", ["Agenda Item 3 -> item 3", "Appendix 1 -> appendix 1"]),
            ("Agenda Item 3, 12 people", ["Agenda Item 3 -> item 3"]),
            ("Item 79", []), ("Agenda Item 10th", []), ("Agenda Item 10:30", []), ("Agenda Item 20%", []),
            ("Agenda items", []), ("subagenda item 3", []),
            ("Agenda Item 4 of the Council's cabinet", []),
        ])
    func agendaItem(text: String, found: [String]) {
        #expect(MentionReading(text).found == found)
    }

    @Test(
        "An appendix is mentioned by its number or letter",
        arguments: [
            ("(Appendix 1)", ["Appendix 1 -> appendix 1"]),
            ("see appendix 1.", ["appendix 1 -> appendix 1"]),
            ("Appendix A has more", ["Appendix A -> appendix A"]),
            ("APPENDIX B2", ["APPENDIX B2 -> appendix B2"]),
            ("Appendix IV", ["Appendix IV -> appendix IV"]),
            ("Appendices 1 and 2(a)", ["Appendices 1 -> appendix 1", "2(a) -> appendix 2(a)"]),
            (
                "Appendix 1 of the July minutes",
                ["Appendix 1 -> appendix 1 of July", "July minutes -> minutes of July"]
            ),
            ("# More in Appendix 1", ["Appendix 1 -> appendix 1"]),
            ("# Appendix 1 – Figures", []), ("appendix a bundle", []), ("in the appendix I found", []),
            ("Appendix Bell", []), ("Appendix 1.pdf", []), ("Appendix", []),
        ])
    func appendix(text: String, found: [String]) {
        #expect(MentionReading(text).found == found)
    }

    @Test(
        "A minute is mentioned by its number",
        arguments: [
            (
                "(see minute 95, Board minutes, 26/04/2011)",
                [
                    "minute 95 -> minute 95 of 26 April 2011",
                    "minutes, 26/04/2011 -> minutes of 26 April 2011",
                ]
            ),
            ("minute 95 of 26 April 2011", ["minute 95 -> minute 95 of 26 April 2011"]),
            ("Minute 95 (26 April)", ["Minute 95 -> minute 95 of 26 April"]),
            ("minute 95 of the previous meeting", ["minute 95 -> minute 95 of the last"]),
            ("minute 3.2", ["minute 3.2 -> minute 3.2"]),
            ("minute no. 89", ["minute no. 89 -> minute 89"]),
            ("minutes 95 and 96", ["minutes 95 -> minute 95", "96 -> minute 96"]),
            ("paragraph 7.1.3", ["paragraph 7.1.3 -> minute 7.1.3"]),
            ("paras 3.2–3.4 of these minutes", ["paras 3.2 -> minute 3.2", "3.4 -> minute 3.4"]),
            ("para. 3.2a", ["para. 3.2a -> minute 3.2a"]),
            ("paragraph 3.2 of the minutes", ["paragraph 3.2 -> minute 3.2"]),
            ("minute 95, The group met. On 3 May", ["minute 95 -> minute 95"]),
            ("minute 95 was agreed on 3 May 2011", ["minute 95 -> minute 95"]),
            ("10 minute 5", []), ("per minute 20", []), ("minute 1:30", []), ("minutes 20", []),
            ("20 minutes 3 and 4", []), ("paragraph 7 of the Act", []), ("paragraph 3.2 of the Code", []),
            ("paragraph 3.2 of Schedule 1", []), ("minute", []),
            ("minute 95 of the Council", []),
        ])
    func minute(text: String, found: [String]) {
        #expect(MentionReading(text).found == found)
    }

    @Test(
        "Minutes are mentioned by the day of their meeting",
        arguments: [
            (
                "The Minutes of 14 March 2023 were agreed",
                "Minutes of 14 March 2023 -> minutes of 14 March 2023"
            ),
            (
                "# 5. Minutes of 14 March 2023 meeting: Agreement",
                "Minutes of 14 March 2023 meeting -> minutes of 14 March 2023"
            ),
            ("# 5 Minutes of 14 March", "Minutes of 14 March -> minutes of 14 March"),
            (
                "took the minutes of the meeting held on Tuesday 3 May 2022 as right",
                "minutes of the meeting held on Tuesday 3 May 2022 -> minutes of 3 May 2022"
            ),
            (
                "MINUTES OF THE CRIME AND DISORDER REDUCTION PARTNERSHIP MEETING HELD ON 26 APRIL 2011",
                "MINUTES OF THE CRIME AND DISORDER REDUCTION PARTNERSHIP MEETING HELD ON 26 APRIL 2011"
                    + " -> minutes of 26 April 2011"
            ),
            (
                "Minutes of the 14th of March, 2023",
                "Minutes of the 14th of March, 2023 -> minutes of 14 March 2023"
            ),
            ("minutes from 14/03/23", "minutes from 14/03/23 -> minutes of 14 March 2023"),
            ("Minutes – 14 March 2023", "Minutes – 14 March 2023 -> minutes of 14 March 2023"),
            ("minutes of the last meeting", "minutes of the last meeting -> minutes of the last"),
            (
                "MINUTES OF PREVIOUS MEETING AND MATTERS ARISING",
                "MINUTES OF PREVIOUS MEETING -> minutes of the last"
            ),
            ("the last meeting's minutes", "last meeting's minutes -> minutes of the last"),
            (
                "minutes of the last meeting (14 March 2023)",
                "minutes of the last meeting (14 March 2023 -> minutes of 14 March 2023"
            ),
            ("the July minutes", "July minutes -> minutes of July"),
            (
                "the 11 July 2023 CCSP meeting minutes",
                "11 July 2023 CCSP meeting minutes -> minutes of 11 July 2023"
            ),
            ("July’s minutes", "July’s minutes -> minutes of July"),
        ])
    func minutes(text: String, found: String) {
        #expect(MentionReading(text).found == [found])
    }

    @Test(
        "A meeting is mentioned by its day",
        arguments: [
            (
                "at its meeting on Tuesday 26 April 2011",
                "meeting on Tuesday 26 April 2011 -> meeting of 26 April 2011"
            ),
            ("Meeting held on 24 August.", "Meeting held on 24 August -> meeting of 24 August"),
            ("Carried over from 11 July meeting.", "11 July meeting -> meeting of 11 July"),
            ("at the March CCSP meeting", "March CCSP meeting -> meeting of March"),
            ("the 26\u{A0}April\n2011 meeting", "26\u{A0}April\n2011 meeting -> meeting of 26 April 2011"),
        ])
    func meeting(text: String, found: String) {
        #expect(MentionReading(text).found == [found])
    }

    @Test(
        "No meeting or minutes are mentioned where a day, a time or another body is",
        arguments: [
            "It took 10 minutes of 14 March 2023", "On 14 March minutes were sent", "the minutes",
            "minutes of the Steering Group meeting of 14 March 2023", "Task Group meeting on 14 March",
            "minutes of the meeting were agreed on 14 March 2023",
            "minutes of the last meeting of the Task Group",
            "minutes of 31 February 2023", "1-3 July meeting", "14 and 15 July meetings", "they may meeting",
            "The group met on 6 April 2011", "MINUTES OF THE MEETING WERE AGREED ON 14 MARCH 2023",
            "the last meeting", "meeting on 30/02/2023", "Meeting: 14 March 2023", "114 March meeting",
        ])
    func noMeeting(text: String) {
        #expect(MentionReading(text).found == [])
    }

    @Test(
        "A plan is mentioned by its period",
        arguments: [
            ("Community Safety Plan 2014-17", ["Community Safety Plan 2014-17 -> plan 2014-17"]),
            ("2014–17 Community Safety Plan", ["2014–17 Community Safety Plan -> plan 2014-17"]),
            (
                "Community Safety Plan 2023-2024: Agreement",
                ["Community Safety Plan 2023-2024 -> plan 2023-24"]
            ),
            ("Community Safety Plan for 2011-14", ["Community Safety Plan for 2011-14 -> plan 2011-14"]),
            ("COMMUNITY SAFETY PLAN (2012/13)", ["COMMUNITY SAFETY PLAN (2012/13 -> plan 2012-13"]),
            ("community safety plan 2014 – 2017", ["community safety plan 2014 – 2017 -> plan 2014-17"]),
            (
                "Community Safety Partnership Plan 2011",
                ["Community Safety Partnership Plan 2011 -> plan 2011"]
            ),
            (
                "2014 to 2017 Cambridge Community Safety Plan",
                ["2014 to 2017 Cambridge Community Safety Plan -> plan 2014-17"]
            ),
            (
                "Community Safety Plans 2011-14 and 2014-17",
                ["Community Safety Plans 2011-14 -> plan 2011-14", "2014-17 -> plan 2014-17"]
            ),
            ("In 2014 Community Safety Plan", []), ("Crime Plan 2021-2024", []), ("Plan 2014-17", []),
            ("Community Safety Plan", []), ("Community Safety Plan 2014-17-18", []),
            ("Community Safety Plan 1998-2025", []), ("Community Safety Plan, 2014 was", []),
            ("Community Safety Plan 20145", []), ("12014-17 Community Safety Plan", []),
        ])
    func plan(text: String, found: [String]) {
        #expect(MentionReading(text).found == found)
    }

    @Test(
        "A priority is mentioned by its number, with the words after it",
        arguments: [
            ("funding (Priority 2).", ["Priority 2 -> priority 2"]),
            (
                "Strategic Priority 1: Preventing violence. It was",
                ["Strategic Priority 1 -> strategic priority 1: Preventing violence"]
            ),
            (
                "## Priority 1- Reducing **serious** crime",
                ["Priority 1 -> priority 1: Reducing serious crime"]
            ),
            ("## Priority 1. Burglary", ["Priority 1 -> priority 1: Burglary"]),
            ("Priority 1. Burglary", ["Priority 1 -> priority 1"]),
            ("Priority 2 (Bicycle\ntheft) was", ["Priority 2 -> priority 2: Bicycle theft"]),
            (
                "Tactical Priorities 1 and 3",
                ["Tactical Priorities 1 -> tactical priority 1", "3 -> tactical priority 3"]
            ),
            ("Priority One – Burglary", ["Priority One -> priority 1: Burglary"]),
            ("Priorities 1–3", ["Priorities 1 -> priority 1", "3 -> priority 3"]),
            ("Priority 1 ‘Burglary’", ["Priority 1 -> priority 1: ‘Burglary’"]),
            ("“Priority 1” was", ["Priority 1 -> priority 1"]), ("Priority 1–3", []),
            ("priority no. 4", ["priority no. 4 -> priority 4"]),
            ("Priority 2023-2024: Burglary", []), ("Priority 1,000", []), ("a high priority 2 years", []),
            ("Priority 2.5", []), ("Priority 2a", []), ("Priority: Burglary", []), ("Priority Area", []),
            ("priority one", []), ("Priority 0", []), ("Priority 1/2", []), ("depriority 2", []),
        ])
    func priority(text: String, found: [String]) {
        #expect(MentionReading(text).found == found)
    }
}
