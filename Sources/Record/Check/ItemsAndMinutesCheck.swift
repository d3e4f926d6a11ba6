import Diagnostics

/// Whether each item of the agenda has its minute, and each numbered minute its item.
struct ItemsAndMinutesCheck {
    private let meeting: Meeting

    init(_ meeting: Meeting) {
        self.meeting = meeting
    }

    func report(to log: inout DiagnosticLog) {
        guard meeting.status != .cancelled, let agenda = meeting.agenda, let minutes = meeting.minutes,
            !agenda.agenda.items.isEmpty, minutes.minutes.contains(where: { $0.heading != nil })
        else { return }
        let numbersCount = meeting.itemMinutes.numbersCount
        for item in itemsWithoutMinute(agenda.agenda, minutes.minutes) {
            let place = agenda.document.text.place(of: item.node)
            log.report(.noMinute(of: item, numbersCount: numbersCount, at: place))
        }
        for minute in minutesWithoutItem(agenda.agenda, minutes) {
            let place = minutes.document.text.place(of: minute.heading ?? 0)
            log.report(.noItem(of: minute, numbersCount: numbersCount, at: place))
        }
    }

    private func itemsWithoutMinute(_ agenda: Agenda, _ minutes: [Minute]) -> [AgendaItem] {
        let items = agenda.items
        var met: Set<String> = []
        for item in meeting.itemMinutes.minutes.keys {
            met.insert(items[item].number)
            if let parent = items[item].parent { met.insert(parent) }
        }
        if meeting.itemMinutes.numbersCount {
            met.formUnion(minutes.compactMap(\.number?.numberOfWhole))
        }
        let writtenReports = agenda.rowsOfWrittenReports
        return items.filter { item in
            // A part has its minute in that of its item, or goes without as its item does.
            guard item.parent == nil, !met.contains(item.number), !item.isClosed else { return false }
            if item.isOnlyADate || writtenReports.contains(item.node) { return false }
            return !(item.isOnlyAWelcome && meeting.attendance != nil)
        }
    }

    private func minutesWithoutItem(_ agenda: Agenda, _ paper: MinutesPaper) -> [Minute] {
        // What is withheld in doubt is told for that.
        let met = ClosedMinutes(of: paper, agenda: agenda).doubtful.union(meeting.itemMinutes.minutes.values)
        let minutes = paper.minutes
        let wholes = Set(minutes.compactMap(\.number)).union(
            meeting.itemMinutes.numbersCount ? agenda.items.map(\.number) : [])
        return minutes.indices.filter { !met.contains($0) }.map { minutes[$0] }.filter { minute in
            guard minute.heading != nil, let number = minute.number, !SectionKind(minute.title).isAppendix
            else { return false }
            let isPart = number != number.numberOfWhole && wholes.contains(number.numberOfWhole)
            return !isPart
        }
    }
}

extension String {
    /// "7" for 7.1 and 7(a).
    fileprivate var numberOfWhole: String { String(prefix(while: \.isNumber)) }
}

extension Diagnostic {
    fileprivate static func noMinute(
        of item: AgendaItem, numbersCount: Bool, at place: SourcePlace
    ) -> Diagnostic {
        let section = numbersCount ? "`## \(item.number). \(item.name)`" : "one"
        return Diagnostic(
            .itemWithoutMinute, at: place,
            rule: "each item of an agenda has its minute, and \(item.called), has none",
            mend: "add \(section) to minutes.md"
                + (numbersCount ? "" : ", or give the section that deals with it the words of the item"))
    }

    fileprivate static func noItem(
        of minute: Minute, numbersCount: Bool, at place: SourcePlace
    ) -> Diagnostic {
        let words = [minute.number.map { "\($0)." }, minute.title].compactMap(\.self).joined(separator: " ")
        return Diagnostic(
            .minuteWithoutItem, at: place,
            rule: "a numbered minute deals with an item of the agenda, and `\(words)` with none",
            mend: numbersCount
                ? "correct the number, or add the item to the agenda's table"
                : "give it the words of its item, or add the item to the agenda's table")
    }
}
