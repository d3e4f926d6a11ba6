import FrontMatter
import WorkingDays

extension FieldKind where Value == PublicationState {
    /// Who may see a paper. What cannot be read is an error of its own and never a way out.
    static var publicationState: Self {
        .parsed(
            as: "public, draft, never or a date such as 2025-07-01", code: .publishUnreadable,
            by: PublicationState.init(reading:))
    }
}

extension FieldKind where Value == CivilDate {
    static var date: Self {
        .parsed(as: "a date such as 2025-07-01") { text in
            do throws(DateFault) { return try CivilDate(iso: text) } catch { return nil }
        }
    }
}

extension FieldKind where Value == ClockTime {
    static var time: Self {
        .parsed(as: "a time such as 10:00") { text in
            do throws(ClockTimeFault) { return try ClockTime(reading: text) } catch { return nil }
        }
    }
}

extension FieldKind where Value == PapersRule {
    static var papersRule: Self {
        .parsed(as: "a rule such as `5 working days before` or `5 clear days before`") { text in
            do throws(PapersRuleFault) { return try PapersRule(reading: text) } catch { return nil }
        }
    }
}
