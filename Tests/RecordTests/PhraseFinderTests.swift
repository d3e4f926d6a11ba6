import Testing

@testable import Record

@Suite("Phrases in a text")
struct PhraseFinderTests {
    private func found(_ phrases: [String], _ spelling: PhraseFinder.Spelling, in text: String) -> [String] {
        let bytes = Array(text.utf8)
        return PhraseFinder(phrases, spelling: spelling).occurrences(in: bytes, within: bytes.indices).map {
            "\($0.phrase):" + String(decoding: bytes[$0.range], as: UTF8.self)
        }
    }

    @Test("The longest phrase counts, in capitals or not, over a line's end and with an s")
    func loose() {
        let phrases = ["violence", "domestic violence", "knife crime"]
        #expect(
            found(phrases, .loose, in: "Domestic\nviolence, Violence and knife crimes; knife-crime") == [
                "1:Domestic\nviolence", "0:Violence", "2:knife crimes", "2:knife-crime",
            ])
    }

    @Test("Of several as of one")
    func plurals() {
        #expect(
            found(
                ["knife", "burglary", "road crash", "day"], .loose,
                in: "Knives burglaries, road crashes; days")
                == ["0:Knives", "1:burglaries", "2:road crashes", "3:days"])
        #expect(found(["of", "y"], .loose, in: "oves ies") == [])
    }

    @Test("A phrase is whole words, with nothing but a space or a hyphen between them")
    func whole() {
        #expect(
            found(["crime", "knife crime"], .loose, in: "crimean knife, crimes discrime crime") == [
                "0:crimes", "0:crime",
            ])
        #expect(found([""], .loose, in: "a b") == [])
    }

    @Test("An abbreviation is found as it is written and no other way")
    func exact() {
        #expect(found(["ASB", "R&R"], .exact, in: "ASB asb ASBO (ASB) R&R") == ["0:ASB", "0:ASB", "1:R&R"])
    }
}
