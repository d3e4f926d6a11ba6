import Testing

@testable import Record

@Suite("Numbers in a draft")
struct CountedWordsTests {
    @Test(
        "A number agrees with what it counts",
        arguments: [(0, "no agencies"), (1, "one agency"), (2, "2 agencies"), (12, "12 agencies")])
    func counted(count: Int, expected: String) {
        #expect(count.counted("agency", "agencies") == expected)
        #expect(0.counted("row") == "no rows" && 3.counted("row") == "3 rows")
    }

    @Test(
        "A median is the middle, or halfway between two; an average is to a tenth",
        arguments: [
            ([], nil, nil), ([7], "7", "7"), ([9, 1], "5", "5"), ([2, 1], "1.5", "1.5"),
            ([30, 1, 2], "2", "11"),
            ([1, 2, 3, 100], "2.5", "26.5"), ([1, 1, 2], "1", "1.3"), ([1, 2, 2], "2", "1.7"),
            ([0, 0], "0", "0"),
        ] as [([Int], String?, String?)])
    func tenths(numbers: [Int], median: String?, average: String?) {
        #expect(Tenths(medianOf: numbers)?.description == median)
        #expect(Tenths(averageOf: numbers)?.description == average)
    }

    @Test("Several are joined as people say them")
    func listed() {
        #expect([String]().listed == "" && ["a"].listed == "a" && ["a", "b"].listed == "a and b")
        #expect(["a", "b", "c"].listed == "a, b and c")
    }
}
