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
                return .failure(CivilDate.misfit(of: text))
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
                    return .failure(CivilDate.misfit(of: text))
                }
            })
    }
}

extension CivilDate {
    /// What is to be said of a text that is no date as fields have them: "there is no 30 February 2025".
    fileprivate static func misfit(of text: String) -> UnreadableText {
        do throws(DateFault) {
            return .meant(try CivilDate(reading: text).iso)
        } catch {
            if case .unreadable = error { return .unexplained }
            return .because(error.rule)
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

extension FieldKind where Value == LondonTime {
    /// A day and an hour: "2023-10-09 10:00".
    static var londonTime: Self {
        .parsed(as: "a day and a time such as 2023-10-09 10:00") { text in
            let parts = text.split { $0 == " " || $0 == "T" }
            guard let day = parts.first, let hour = parts.dropFirst().first, parts.count == 2 else {
                return nil
            }
            do { return try LondonTime(CivilDate(iso: day), at: ClockTime(reading: hour)) } catch {
                return nil
            }
        }
    }
}

extension FieldKind where Value == AgendaPaper.HybridAccess {
    static var hybridAccess: Self {
        .parsed(
            as: "true, false, or who can join, such as members",
            orWhyNot: { text in
                // "hybrid: no" must not say that a group of that name can join.
                switch text.lowercased() {
                case "true" where text == "true": .success(.everyone)
                case "false" where text == "false": .success(.nobody)
                case "true", "yes", "y", "on": .failure(.meant("true"))
                case "false", "no", "n", "off", "none": .failure(.meant("false"))
                case let words where words.hasPrefix("for "): .success(.only(String(text.dropFirst(4))))
                default: .success(.only(text))
                }
            })
    }
}

extension FieldKind where Value == WrittenAttendee {
    static var attendee: Self {
        .parsed(as: "a person such as Ada Bell (City Council), chair") { WrittenAttendee(reading: $0) }
    }
}

extension FieldKind where Value == String {
    /// The name of a file beside the paper: no way to another folder.
    static var fileName: Self {
        .parsed(as: "the name of a file beside the paper, such as report.pdf") { text in
            ContentFolder.isPlainName(text) && !text.hasPrefix(".") && !text.hasPrefix("_") ? text : nil
        }
    }

    /// What others refer to something by, and a part of addresses: `acquisitive-crime`.
    static var plainID: Self {
        .parsed(as: "small letters, digits and hyphens such as acquisitive-crime") { text in
            let isPlain = text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
                default: byte == UInt8(ascii: "-")
                }
            }
            return isPlain && text.first != "-" && text.last != "-" ? text : nil
        }
    }

    /// An address below the site's root, with the stroke at its end.
    static var address: Self {
        .parsed(as: "an address from the site's root such as cambridge/old-page/") { text in
            let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
            let inner = parts.drop { $0.isEmpty }
            let names = inner.last?.isEmpty == true ? inner.dropLast() : inner
            let isPlain = names.allSatisfy {
                ContentFolder.isPlainName($0) && $0 != "." && $0 != ".." && !$0.isEmpty
            }
            // The page of a folder is its index, by whichever name people have kept it.
            let steps = names.last == "index.html" ? names.dropLast() : names
            guard isPlain, let last = steps.last else { return nil }
            let address = steps.joined(separator: "/")
            return last.hasSuffix(".html") ? address : address + "/"
        }
    }
}

extension FieldKind where Value == DocumentKind {
    /// A kind that a paper can say it is of. What there is only one of is known by its place.
    static var documentKind: Self {
        let words = DocumentKind.allCases.filter { !$0.isKnownByPlace }.map(\.rawValue)
        return .parsed(
            as: "one of \(words.joined(separator: ", "))",
            orWhyNot: { text in
                if let kind = DocumentKind(rawValue: text), !kind.isKnownByPlace { return .success(kind) }
                return .failure(NearMiss.nearest(to: text, among: words).map { .meant($0) } ?? .unexplained)
            })
    }
}
