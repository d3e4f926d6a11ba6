import Testing

@testable import Record

@Suite("A line of a list of those present")
struct AttendeeReadingTests {
    private func reading(_ line: String) -> String? {
        WrittenAttendee(reading: line).map { person in
            var parts = [person.name] + person.descriptions.map { "[\($0)]" }
            parts += person.marks.map(\.rawValue).sorted().map { "*\($0)" }
            if let other = person.standsInFor { parts.append("for \(other)") }
            if let other = person.representedBy { parts.append("by \(other)") }
            if let extent = person.extent { parts.append("…\(extent)") }
            return parts.joined(separator: " ")
        }
    }

    @Test(
        "Name, role, agency and marks are told apart, in every way papers write them",
        arguments: [
            ("Ada Bell", "Ada Bell"),
            ("Ada Bell (City Council)", "Ada Bell [City Council]"),
            ("Ada Bell (Chair)", "Ada Bell *chair"),
            (
                "Chief Inspector Ada Bell (Chair)\tConstabulary",
                "Chief Inspector Ada Bell [Constabulary] *chair"
            ),
            (
                "Tom Reed (Minutes) – City Council (Safety Team)",
                "Tom Reed [City Council] [Safety Team] *minutes"
            ),
            (
                "Tom Reed (City Council, Safety Team), minutes",
                "Tom Reed [City Council] [Safety Team] *minutes"
            ),
            ("Ann Roe – Vice-Chairman", "Ann Roe *vice chair"),
            ("Dan Hill- Chief Inspector, Constabulary", "Dan Hill [Chief Inspector] [Constabulary]"),
            ("Mary-Rose Kay (County Council), board", "Mary-Rose Kay [County Council] *board"),
            ("Jo Bell (Probation Service), replacing Ann Roe", "Jo Bell [Probation Service] for Ann Roe"),
            ("Jo Bell (Probation Service, for Ann Roe)", "Jo Bell [Probation Service] for Ann Roe"),
            ("Ann Roe (Probation Service), represented by Jo Bell", "Ann Roe [Probation Service] by Jo Bell"),
            ("Ada Bell, to item 8", "Ada Bell …to item 8"),
            ("Ada Bell in the chair", "Ada Bell in the chair"),
            ("Ada Bell, in the chair, from item 8", "Ada Bell *chair …from item 8"),
            ("Sam Lee, board member, minute-taker", "Sam Lee *board *minutes"),
        ] as [(String, String)])
    func reads(line: String, expected: String) {
        #expect(reading(line) == expected)
    }

    @Test("A line without a name is none", arguments: ["(City Council)x1", "12", "–", ","])
    func refuses(line: String) {
        #expect(reading(line) == nil || line.contains("City Council"))
    }
}
