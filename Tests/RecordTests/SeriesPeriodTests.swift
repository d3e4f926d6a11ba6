import FrontMatter
import Testing

@testable import Record

@Suite("The period of a paper in a series")
struct SeriesPeriodTests {
    @Test(
        "It is a year, a year across two, a quarter or a month",
        arguments: [
            ("2025", "2025", "2025", SeriesPeriod.Kind.year),
            ("2025-26", "2025-26", "2025/26", .splitYear), ("2025/26", "2025-26", "2025/26", .splitYear),
            ("2025-2026", "2025-26", "2025/26", .splitYear), ("1999-00", "1999-00", "1999/00", .splitYear),
            ("2010/11", "2010-11", "2010/11", .splitYear), ("2010-2011", "2010-11", "2010/11", .splitYear),
            ("2025-Q1", "2025-Q1", "2025 Q1", .quarter), ("2025-07", "2025-07", "July 2025", .month),
            ("July 2025", "2025-07", "July 2025", .month),
            ("November 2010", "2010-11", "November 2010", .month),
            ("2011-01", "2011-01", "January 2011", .month),
        ])
    func forms(written: String, text: String, words: String, kind: SeriesPeriod.Kind) throws {
        let period = try SeriesPeriod.reading(written).get()
        #expect(period.kind == kind)
        #expect(period.text == text)
        #expect(period.words == words)
    }

    @Test(
        "Nothing else is",
        arguments: [
            "25", "2025-Q5", "2025-Q0", "2025-q1", "2025/Q1", "2025-13", "2025-27", "2025-00", "2025-07-01",
            "Q1 2025", "0000", "2025-", "summer 2025", "",
        ])
    func refused(written: String) {
        #expect(SeriesPeriod.reading(written) == .failure(.unexplained))
    }

    @Test("What could be a month and a year is neither")
    func ambiguous() {
        #expect(
            SeriesPeriod.reading("2010-11")
                == .failure(.because("it could be `2010/11` or `November 2010`")))
        #expect(
            SeriesPeriod.reading("2000-01")
                == .failure(.because("it could be `2000/01` or `January 2000`")))
    }

    @Test("Within its kind one period follows the other")
    func order() throws {
        func position(_ text: String) throws -> Int { try SeriesPeriod.reading(text).get().position }
        #expect(try position("2026-Q1") == position("2025-Q4") + 1)
        #expect(try position("2026-01") == position("2025-12") + 1)
        #expect(try position("2026/27") == position("2025/26") + 1)
        #expect(try position("2025-Q3") == position("2025-Q1") + 2)
        let periods = try ["2026-Q1", "2024-Q4", "2025-Q2"].map { try SeriesPeriod.reading($0).get() }
        #expect(periods.sorted().map(\.text) == ["2024-Q4", "2025-Q2", "2026-Q1"])
    }
}
