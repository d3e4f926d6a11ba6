/// The invented partnership of Riverside: the years whose papers lie under `Tests/Records`, and those between them that
/// are made here, so that its record is twenty years long.
struct RiversideYears {
    /// Texts by their paths below the content folder.
    private(set) var files: [String: String]

    /// Only those written by hand.
    init() throws { files = try RecordFolder("riverside").files }

    /// A meeting each quarter but in the years by hand.
    mutating func addQuarters(_ years: ClosedRange<Int>) {
        var before: Quarter?
        for year in years where year != 2010 {
            for month in [1, 4, 7, 10] {
                let quarter = Quarter(year: year, month: month)
                add(quarter, after: before)
                before = quarter
            }
        }
    }

    static let madeYears = 2003...2022

    private struct Quarter {
        let year: Int
        let month: Int

        /// The second Tuesday.
        var day: String {
            let offset = (Self.weekday(year, month) + 5) % 7
            return "\(year)-\(Self.two(month))-\(Self.two(15 - (offset == 0 ? 7 : offset)))"
        }

        var inWords: String {
            let parts = day.split(separator: "-").compactMap { Int($0) }
            return "\(parts[2]) \(Self.names[month, default: ""]) \(year)"
        }

        func reference(_ number: Int) -> String { "\(Self.two(month))/\(Self.two(number))" }

        private static let names = [1: "January", 4: "April", 7: "July", 10: "October"]

        private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

        /// Of the first of the month; Sunday is 0.
        private static func weekday(_ year: Int, _ month: Int) -> Int {
            let shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
            let year = month < 3 ? year - 1 : year
            return (year + year / 4 - year / 100 + year / 400 + shifts[month - 1] + 1) % 7
        }
    }

    /// Every meeting agrees the minutes of the last, raises three actions under references that return each year, closes
    /// one of those before, leaves one open for a second meeting, and carries one over.
    private mutating func add(_ quarter: Quarter, after before: Quarter?) {
        let folder = "riverside/meetings/\(quarter.day)"
        let agreement = before.map { "The Minutes of \($0.inWords) were agreed." } ?? "There were none."
        files["\(folder)/agenda.md"] = """
            ---
            publish: public
            start: 10:00
            ---
            | No | Item | Lead | Minutes |
            | --- | --- | --- | --- |
            | 1 | Minutes of the last meeting: Agreement | Chair | 5 |
            | 2 | Action points: Review | Chair | 10 |
            | 3 | Burglary in \(quarter.year) | Tom Reed | 20 |

            """
        let was = before.map { " (was \($0.reference(3)))" } ?? ""
        files["\(folder)/minutes.md"] = """
            ---
            publish: public
            present: [Ada Bell, Ann Roe, Tom Reed, Lou Dean, Max Orr, Gus Pike, Ivy Cole]
            ---
            ## 1. Minutes of the last meeting: Agreement

            1.1 \(agreement)

            ## 2. Action points: Review

            2.1 All were gone through. Action point \(quarter.reference(3))\(was): Tom Reed to keep the bridge lit.

            ## 3. Burglary in \(quarter.year)

            3.1 The Board noted the figures; see Agenda Item 3.

            Action point \(quarter.reference(1)): Ann Roe to count the locks of \(quarter.inWords).

            3.2 Houses by the river came first.

            Action point \(quarter.reference(2)): Ivy Cole to write to the wards about \(quarter.inWords).

            """
        guard let before else { return }
        files["\(folder)/actions.md"] = """
            ---
            publish: public
            ---
            | Ref | Action point | Update |
            | --- | --- | --- |
            | \(before.reference(1)) | Ann Roe to count the locks of \(before.inWords) | Closed. |
            | \(before.reference(2)) | Ivy Cole to write to the wards about \(before.inWords) | Closed: done |
            | \(before.reference(3)) | Tom Reed to keep the bridge lit | In progress |

            """
    }
}
