import Diagnostics
import Testing

@testable import FrontMatter

private enum Status: String, CaseIterable {
    case draft
    case agreed
    case agreedWithChanges = "agreed-with-changes"
}

private struct Agenda: Equatable {
    var title: String
    var status: Status?
    var hybrid: Bool
    var quorum: Int?
    var start: Placed<Minutes>?
    var formerly: [String]
    var agencies: [Agency]
}

private struct Agency: Equatable {
    var name: String
    var aliases: [String]
}

/// A time of day, as another module might read it.
private struct Minutes: Equatable {
    let sinceMidnight: Int

    init?(_ text: String) {
        let parts = text.split(separator: ":").compactMap { Int($0) }
        guard parts.count == 2 else { return nil }
        sinceMidnight = parts[0] * 60 + parts[1]
    }
}

extension Agenda {
    static func fields(_ fields: inout FieldReader) -> FieldReader.Building<Agenda> {
        let title = fields.required("title", .text)
        let status = fields.optional("status", .word(of: Status.self))
        let hybrid = fields.optional("hybrid", .flag, otherwise: false)
        let quorum = fields.optional("quorum", .integer(in: 1...50))
        let start = fields.optional("start", .placed(.parsed(as: "a time such as 14:00", by: Minutes.init)))
        let formerly = fields.optional("formerly", .list(of: .text, allowsSingle: true), otherwise: [])
        let agencies = fields.optional(
            "agencies", .list(of: .group("an agency", Agency.fields)), otherwise: [])
        return {
            try Agenda(
                title: title.value, status: status.value, hybrid: hybrid.value, quorum: quorum.value,
                start: start.value, formerly: formerly.value, agencies: agencies.value)
        }
    }
}

extension Agency {
    static func fields(_ fields: inout FieldReader) -> FieldReader.Building<Agency> {
        let name = fields.required("name", .text)
        let aliases = fields.optional("aliases", .list(of: .text), otherwise: [])
        return { try Agency(name: name.value, aliases: aliases.value) }
    }
}

@Suite struct FieldReaderTests {
    @Test("Every field comes out as its kind of value")
    func allKinds() throws {
        var reading = Reading(
            """
            title: Agenda
            status: agreed-with-changes
            hybrid: true
            quorum: 5
            start: 14:00
            formerly: old/agenda
            agencies:
              - name: Cambridge City Council
                aliases: [City Council, The City]
              - name: Police
            """)
        let agenda = reading.frontMatter.read("an agenda", reporting: &reading.log, Agenda.fields)
        #expect(reading.report == "")
        let place = SourcePlace(file: "agenda.md", range: range(6, 8, 6, 13))
        #expect(
            agenda
                == Agenda(
                    title: "Agenda", status: .agreedWithChanges, hybrid: true, quorum: 5,
                    start: Placed(try #require(Minutes("14:00")), at: place), formerly: ["old/agenda"],
                    agencies: [
                        Agency(name: "Cambridge City Council", aliases: ["City Council", "The City"]),
                        Agency(name: "Police", aliases: []),
                    ]))
    }

    @Test("A field that is left out is nil, or what is usual")
    func leftOut() {
        var reading = Reading("title: >\n  Agenda\n  of today\n")
        let agenda = reading.frontMatter.read("an agenda", reporting: &reading.log, Agenda.fields)
        let expected = Agenda(
            title: "Agenda of today", status: nil, hybrid: false, quorum: nil, start: nil, formerly: [],
            agencies: [])
        #expect(agenda == expected)
        #expect(reading.report == "")
    }

    @Test("All faults of the fields are found in one pass")
    func allFaults() {
        check(
            """
            titel: Agenda
            status: agred
            hybrid: yes
            quorum: 1_000
            start: 2 pm
            formerly: ""
            agencies:
              - nam: Police
              - aliases: City Council
            venues: Guildhall
            """,
            """
            2:1: an agenda has no field `titel` [field-unknown]
              did you mean `title`?
            3:9: `status` is one of draft, agreed, agreed-with-changes, and `agred` is not [field-type]
              did you mean `status: agreed`?
            4:9: `hybrid` is true or false, and `yes` is not [field-type]
              write `hybrid: true`
            5:9: `quorum` is a whole number from 1 to 50, and `1_000` is not [field-type]
              write a whole number from 1 to 50 in its place
            6:8: `start` is a time such as 14:00, and `2 pm` is not [field-type]
              write a time such as 14:00 in its place
            7:11: `formerly` has no value [field-missing]
              write text after the colon, or delete the line
            9:5: an agency has no field `nam` [field-unknown]
              did you mean `name`?
            10:5: an agency needs the field `name` [field-missing]
              add a line `name:` with text
            10:14: `aliases` is a list, and this is none [field-type]
              write `aliases: [City Council]`, or each item on a line of its own, two spaces further in, after a dash and a space
            11:1: an agenda has no field `venues` [field-unknown]
              delete the line; the fields are `agencies`, `formerly`, `hybrid`, `quorum`, `start`, `status`, `title`
            """)
    }

    @Test(
        "A truth value is true or false, and nothing that some take for them",
        arguments: [
            ("yes", "`hybrid: true`"), ("on", "`hybrid: true`"), ("True", "`hybrid: true`"),
            ("Y", "`hybrid: true`"),
            ("\"true\"", "`hybrid: true`"), ("no", "`hybrid: false`"), ("off", "`hybrid: false`"),
            ("FALSE", "`hybrid: false`"), ("0", "`hybrid: true` or `hybrid: false`"),
        ])
    func flags(value: String, mend: String) {
        check(
            "title: Agenda\nhybrid: \(value)",
            """
            3:9: `hybrid` is true or false, and `\(value)` is not [field-type]
              write \(mend)
            """)
    }

    @Test(
        "A value of another shape is refused, with the shape that is wanted",
        arguments: [
            (
                "title: x\nquorum: 51",
                """
                3:9: `quorum` is a whole number from 1 to 50, and `51` is not [field-type]
                  write a whole number from 1 to 50 in its place
                """
            ),
            (
                "title: x\nquorum: 05",
                """
                3:9: `quorum` is a whole number from 1 to 50, and `05` is not [field-type]
                  write `quorum: 5`
                """
            ),
            (
                "title: x\nstatus: published",
                """
                3:9: `status` is one of draft, agreed, agreed-with-changes, and `published` is not [field-type]
                  write `status: draft` or `status: agreed` or `status: agreed-with-changes`
                """
            ),
            (
                "title: [a]",
                """
                2:8: `title` is text, and this is a list [field-type]
                  write one value; text that begins with a dash or a bracket stands in quotation marks
                """
            ),
            (
                "title:\n  Deep dive: e-scooters",
                """
                3:3: `title` is text, and these are fields [field-type]
                  if it is text with a colon, write `title: "Deep dive: e-scooters"`
                """
            ),
            (
                "title: x\nformerly:\n  - Deep dive: e-scooters",
                """
                4:5: each item of `formerly` is text, and these are fields [field-type]
                  if it is text with a colon, write `- "Deep dive: e-scooters"`
                """
            ),
            (
                "title:\n  a: b\n  c: d",
                """
                3:3: `title` is text, and these are fields [field-type]
                  write text after the colon, and no fields of its own
                """
            ),
            (
                "title: x\nagencies:\n  - Police",
                """
                4:5: each item of `agencies` has the fields of an agency [field-type]
                  write each field as `name: value`, the first after the dash and the others below it in the same column
                """
            ),
            (
                "title: x\nagencies:\n  name: Police",
                """
                4:3: `agencies` is a list, and this is none [field-type]
                  write for each item a dash and a space, two spaces further in, and then its fields as `name: value`, below each other in one column
                """
            ),
        ])
    func shapes(fields: String, report: String) {
        check(fields, report)
    }

    @Test(
        "A field or an item without a value is no empty text",
        arguments: [
            (
                "title:",
                """
                2:7: `title` has no value [field-missing]
                  write text after the colon
                """
            ),
            (
                "title: '  '",
                """
                2:8: `title` has no value [field-missing]
                  write text after the colon
                """
            ),
            (
                "title: x\nagencies:",
                """
                3:10: `agencies` has no value [field-missing]
                  write a list after the colon, or delete the line
                """
            ),
            (
                "title: x\nformerly:\n  - a\n  -",
                """
                5:4: an item of `formerly` has no value [field-missing]
                  write text after the dash, or delete the line
                """
            ),
        ])
    func withoutValue(fields: String, report: String) {
        check(fields, report)
    }

    @Test("Where a line is damaged, nothing is said to be missing, and nothing comes out")
    func damaged() {
        check(
            "\ttitle: Agenda\nhybrid: on\nagencies:\n\t- name: Police",
            """
            2:1: indentation is made of spaces, not of tabs [front-matter-tab]
              replace each tab with two spaces
            3:9: `hybrid` is true or false, and `on` is not [field-type]
              write `hybrid: true`
            5:1: indentation is made of spaces, not of tabs [front-matter-tab]
              replace each tab with two spaces
            """)
        check(
            "title: Agenda\n\tpublish: never",
            """
            3:1: indentation is made of spaces, not of tabs [front-matter-tab]
              replace each tab with two spaces
            """)
    }

    @Test("Without front matter, what must be there is missing")
    func noFrontMatter() {
        var reading = Reading(file: "# Agenda\n")
        #expect(reading.frontMatter.read("an agenda", reporting: &reading.log, Agenda.fields) == nil)
        #expect(
            reading.report == """
                1:1: an agenda needs the field `title` [field-missing]
                  add a line `title:` with text between two lines of --- at the start of the file
                """)
    }

    @Test("A fault may carry the code of what is at stake")
    func code() {
        var reading = Reading("publish: yes")
        let publish: String?? = reading.frontMatter.read("a paper", reporting: &reading.log) { fields in
            let publish = fields.optional(
                "publish",
                .parsed(as: "public, draft, never or a date", code: .publishUnreadable) {
                    $0 == "never" ? $0 : nil
                })
            return { try publish.value }
        }
        #expect(publish == nil)
        #expect(
            reading.report == """
                2:10: `publish` is public, draft, never or a date, and `yes` is not [publish-unreadable]
                  write public, draft, never or a date in its place
                """)
    }

    @Test("A value that cannot be built is reported, never left out in silence")
    func unbuildable() {
        struct Disagreement: Error {}
        var reading = Reading("title: x")
        let title: String? = reading.frontMatter.read("a paper", reporting: &reading.log) { fields in
            _ = fields.required("title", .text)
            return { throw Disagreement() }
        }
        #expect(title == nil)
        #expect(
            reading.report == """
                1:1: the fields of a paper do not agree with each other [field-type]
                  compare them with another document of this kind
                """)
    }

    @Test("Some fields may be read before the others, and the others be left alone")
    func some() {
        var reading = Reading("kind: minutes\nstart: 14:00")
        let kind: String? = reading.frontMatter.readSome(of: "a paper", reporting: &reading.log) { fields in
            let kind = fields.required("kind", .text)
            return { try kind.value }
        }
        #expect(kind == "minutes")
        #expect(reading.report == "")
    }
}

private func check(_ fields: String, _ report: String, sourceLocation: SourceLocation = #_sourceLocation) {
    var reading = Reading(fields)
    let agenda = reading.frontMatter.read("an agenda", reporting: &reading.log, Agenda.fields)
    #expect(agenda == nil, sourceLocation: sourceLocation)
    #expect(reading.report == report, sourceLocation: sourceLocation)
}
