import WorkingDays

/// Which meeting it is: the folder of its partnership, and its own, which begins with its date.
public struct MeetingID: Hashable, Comparable, Sendable {
    /// The folder of the partnership; empty for the one at the root.
    public let partnership: String
    /// `2025-07-01`; a second meeting of that day has a word more, `2025-07-01-extraordinary`.
    public let folder: String
    public let date: CivilDate

    /// Nothing, where the folder's name begins with no date.
    public init?(partnership: String, folder: String) {
        let rest = folder.dropFirst(10)
        guard rest.isEmpty || rest.first == "-" && rest.count > 1 else { return nil }
        do throws(DateFault) {
            date = try CivilDate(iso: folder.prefix(10))
        } catch {
            return nil
        }
        self.partnership = partnership
        self.folder = folder
    }

    /// The words after the date: "extraordinary".
    public var suffix: String? {
        folder.count > 11 ? String(folder.dropFirst(11)).replacing("-", with: " ") : nil
    }

    /// Its name in the data: `cambridge/2025-07-01`.
    public var text: String { partnership.isEmpty ? folder : "\(partnership)/\(folder)" }

    /// Where its papers lie below the content folder.
    public var contentFolder: String {
        (partnership.isEmpty ? "" : "\(partnership)/") + "meetings/\(folder)"
    }

    /// In the order of their days; on one day, the plain date comes first.
    public static func < (left: Self, right: Self) -> Bool {
        (left.date, left.folder, left.partnership) < (right.date, right.folder, right.partnership)
    }
}
