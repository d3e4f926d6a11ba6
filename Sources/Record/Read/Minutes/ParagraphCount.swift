/// Counts the paragraphs of sections that number none of them: 89.1, 89.2.
///
/// `{#p89.4}` pins a number. A paragraph put in before a pinned one, whose turn would be that number, takes
/// the first after all others, so that none of them moves.
struct ParagraphCount {
    /// All that the document pins.
    private let pinned: Set<MinuteNumber>
    private var given: Set<MinuteNumber> = []
    /// Where a section that stands again goes on from.
    private var highest: [MinuteNumber: Int] = [:]

    init(pinned: Set<MinuteNumber>) {
        self.pinned = pinned
    }

    mutating func number(_ runs: inout [ParagraphRun], in section: MinuteNumber) {
        var last = highest[section] ?? 0
        var next = last + 1
        var displaced: [Int] = []
        for index in runs.indices {
            if let number = runs[index].number {
                guard let count = number.count(in: section) else { continue }
                last = max(last, count)
                next = count + 1
            } else if runs[index].isCounted {
                guard give(section.paragraph(next), to: &runs[index]) else {
                    displaced.append(index)
                    continue
                }
                last = max(last, next)
                next += 1
            }
        }
        for index in displaced {
            repeat { last += 1 } while !give(section.paragraph(last), to: &runs[index])
        }
        highest[section] = last
    }

    /// Keeps the numbers that a section gives its paragraphs itself from being given again.
    mutating func pass(_ runs: [ParagraphRun], in section: MinuteNumber) {
        for number in runs.compactMap(\.number) {
            given.insert(number)
            if let count = number.count(in: section) {
                highest[section] = max(highest[section] ?? 0, count)
            }
        }
    }

    private mutating func give(_ number: MinuteNumber, to run: inout ParagraphRun) -> Bool {
        guard !pinned.contains(number), given.insert(number).inserted else { return false }
        run.number = number
        return true
    }
}
