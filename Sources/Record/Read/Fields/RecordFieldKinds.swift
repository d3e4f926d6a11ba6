import Diagnostics
import FrontMatter
import WorkingDays

extension FieldKind where Value == PublicationState {
    /// Who may see a paper. What cannot be read is an error of its own and never a way out.
    static var publicationState: Self {
        .parsed(
            as: "public, draft, never or a date such as 2025-07-01", code: .publishUnreadable,
            orWhyNot: { text in
                if let state = PublicationState(reading: text) { return .success(state) }
                if let word = NearMiss.nearest(to: text, among: PublicationState.words) {
                    return .failure(.meant(word))
                }
                return .failure(CivilDate.reason(against: text).map { .because($0) } ?? .unexplained)
            })
    }
}

extension FieldKind where Value == CivilDate {
    static var date: Self {
        .parsed(
            as: "a date such as 2025-07-01",
            orWhyNot: { text in
                do throws(DateFault) {
                    return .success(try CivilDate(iso: text))
                } catch {
                    return .failure(.because(error.rule))
                }
            })
    }
}

extension CivilDate {
    /// Why a text in the form of a date is none: "there is no 30 February 2025".
    fileprivate static func reason(against text: String) -> String? {
        do throws(DateFault) {
            _ = try CivilDate(iso: text)
            return nil
        } catch {
            if case .unreadable = error { return nil }
            return error.rule
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
