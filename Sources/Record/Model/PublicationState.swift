import WorkingDays

/// Who may see a paper, as its `publish:` says.
public enum PublicationState: Hashable, Sendable {
    case `public`
    case draft
    case never
    /// Public from this day on.
    case from(CivilDate)

    static let words = ["public", "draft", "never"]

    /// Reads one of the words or a date; everything else is nil, and must not let a paper out.
    public init?(reading text: String) {
        switch text {
        case "public": self = .public
        case "draft": self = .draft
        case "never": self = .never
        default:
            do throws(DateFault) {
                self = .from(try CivilDate(iso: text))
            } catch {
                return nil
            }
        }
    }

    /// Whether the public may see it on a day.
    public func isPublic(on day: CivilDate) -> Bool {
        switch self {
        case .public: true
        case .draft, .never: false
        case .from(let first): first <= day
        }
    }
}
