import FrontMatter

extension AgendaDraft {
    func file(in folder: String) -> DraftFile {
        var fields = DraftFields.draft
        fields.remark(
            """
            Below is what comes up each time, and how long it usually takes. Put in what is special to this
            meeting, bring years and quarters up to date, and count the items anew; the sections of minutes.md
            have the same numbers.
            """)
        fields.add(arrangements, taking: rows.compactMap(\.minutes).reduce(0, +))
        fields.add(publicTitlesOf: items)
        return DraftFile("\(folder)/agenda.md", fields, text: table.text)
    }

    private var table: DraftTable {
        var table = DraftTable("No", "Item", "Lead", "Minutes")
        var session = DraftSession()
        var number = 0
        for row in rows {
            switch row {
            case .heading(let words, let minutes):
                guard session.isNeeded(heading: words) else { continue }
                table.add("", words, "", minutes.map(String.init) ?? "")
            case .item(let item):
                number += 1
                if let opening = session.opening(before: item) { table.add("", opening, "", "") }
                table.add(item, numbered: "\(number)", in: &session)
                for (place, part) in item.parts.enumerated() {
                    table.add(part, numbered: Self.letter(place) ?? "\(number).\(place + 1)", in: &session)
                }
            }
        }
        return table
    }

    private static func letter(_ place: Int) -> String? {
        let letters = "abcdefghijklmnopqrstuvwxyz"
        return letters.dropFirst(place).first.map { "\($0))" }
    }
}

extension DraftTable {
    fileprivate mutating func add(_ item: DraftItem, numbered number: String, in session: inout DraftSession)
    {
        add(
            number, session.words(of: item), item.lead,
            item.isWrittenReport ? "Written report" : item.minutes.map(String.init) ?? "")
    }
}

extension DraftFields {
    /// When and where the last meeting was, for this one to be the same.
    fileprivate mutating func add(_ arrangements: AgendaPaper.Arrangements?, taking minutes: Int) {
        guard let arrangements else {
            remark("start: 10:00\nend: 12:00\nvenue: where the meeting is")
            return
        }
        add("start", as: arrangements.start?.description)
        if let start = arrangements.start, let end = arrangements.end {
            let length = start.minutes(until: end)
            if minutes == length {
                add("end", as: end.description)
            } else {
                remark(
                    """
                    The last meeting was to end at \(end). This table takes \(minutes) of its \(length) minutes so far;
                    once it fills them, take the mark away from this line:
                    end: \(end)
                    """)
            }
        }
        add("venue", arrangements.venue)
        switch arrangements.hybrid {
        case .everyone?: add("hybrid", as: "true")
        case .nobody?: add("hybrid", as: "false")
        case .only(let who)?: add("hybrid", "for \(who)")
        case nil: break
        }
        add("observers", arrangements.observers)
    }

    fileprivate mutating func add(publicTitlesOf items: [DraftItem]) {
        let titled = items.enumerated().compactMap { place, item in item.publicTitle.map { (place + 1, $0) } }
        guard !titled.isEmpty else { return }
        add(line: "public-titles:")
        for (number, title) in titled {
            add(line: "  - item: \(number)")
            add(line: "    title: \(title.asFieldValue)")
        }
    }
}
