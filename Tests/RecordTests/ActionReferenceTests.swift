import Record
import Testing
import WorkingDays

@Suite("References of actions")
struct ActionReferenceTests {
    private static let all: [ActionReference] =
        Month.allCases.flatMap { month in (1...99).map { .month(month, number: $0) } }
        + (1...999).flatMap { minute in (1...120).map { .minute(minute, number: $0) } }

    @Test(
        "A reference is written one way, and another in addresses",
        arguments: [
            (.month(.july, number: 1), "07/01", "07-01"),
            (.month(.december, number: 12), "12/12", "12-12"),
            (.minute(89, number: 1), "89/1", "89-1"),
            (.minute(7, number: 1), "7/1", "7-1"),
            (.minute(10, number: 9), "10/9", "10-9"),
            (.minute(10, number: 10), "10/010", "10-010"),
            (.minute(13, number: 10), "13/10", "13-10"),
        ] as [(ActionReference, String, String)])
    func writing(reference: ActionReference, text: String, addressPart: String) {
        #expect(reference.text == text)
        #expect(reference.addressPart == addressPart)
    }

    @Test(
        "A month and a number are read however they are written",
        arguments: ["07/10", "7/10", " 07 / 10 ", "07 /10", "7/ 10", "\u{A0}07/10"])
    func month(text: String) {
        #expect(WrittenActionReference(reading: text)?.likely == .month(.july, number: 10))
    }

    @Test("Two digits on either side can only be a month, and a number beyond twelve only a minute")
    func certain() {
        let readings = ["07/01", "12/12", "89/1", "13/10", "89/01", "7/100", "10/010", "999/1"]
            .map(WrittenActionReference.init(reading:))
        #expect(
            readings.map { $0?.likely } == [
                .month(.july, number: 1), .month(.december, number: 12), .minute(89, number: 1),
                .minute(13, number: 10), .minute(89, number: 1), .minute(7, number: 100),
                .minute(10, number: 10), .minute(999, number: 1),
            ])
        #expect(readings.allSatisfy { $0?.otherwise == nil })
    }

    @Test(
        "Where it can be a month or a minute, the month is likely and the minute is kept",
        arguments: [
            ("7/1", .month(.july, number: 1), .minute(7, number: 1)),
            ("7/12", .month(.july, number: 12), .minute(7, number: 12)),
            ("12/1", .month(.december, number: 1), .minute(12, number: 1)),
        ] as [(String, ActionReference, ActionReference)])
    func open(text: String, likely: ActionReference, otherwise: ActionReference) throws {
        let reading = try #require(WrittenActionReference(reading: text))
        #expect(reading.likely == likely)
        #expect(reading.otherwise == otherwise)
    }

    @Test("A nought before the month tells that it is one")
    func nought() throws {
        let reading = try #require(WrittenActionReference(reading: "07/1"))
        #expect(reading.likely == .month(.july, number: 1))
        #expect(reading.otherwise == nil)
    }

    @Test(
        "Anything else is no reference",
        arguments: [
            "", "/", "07", "07/", "/01", "07-01", "07.01", "07/01/02", "07/01 and 07/02", "0/1", "07/00",
            "013/01", "1000/1", "7/1000", "-7/1", "+7/1", "7/-1", "a/1", "07/01.", "(07/01)", "0 7/01",
            "٠٧/٠١",
            "99999999999999999999/1",
        ])
    func unreadable(text: String) {
        #expect(WrittenActionReference(reading: text) == nil)
    }

    @Test("No two references are written alike, and each is read back from what is written")
    func roundTrip() {
        #expect(Set(Self.all.map(\.text)).count == Self.all.count)
        #expect(Set(Self.all.map(\.addressPart)).count == Self.all.count)
        for reference in Self.all {
            let reading = WrittenActionReference(reading: reference.text)
            #expect(reading?.likely == reference || reading?.otherwise == reference, "\(reference.text)")
        }
    }
}
