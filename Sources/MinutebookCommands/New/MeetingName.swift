import Record
import WorkingDays

/// A meeting as it is named on the command line: by its date in any form, or by the name of its folder.
struct MeetingName: Hashable {
    private let date: CivilDate
    /// What tells it from the other meeting of that day.
    private let word: String?

    init(_ text: String) throws(CommandFault) {
        let rest = text.dropFirst(10)
        let word = String(rest.dropFirst())
        let hasWord = rest.first == "-" && AddressPart(lettersOf: word)?.text == word
        do throws(DateFault) {
            if hasWord {
                date = try CivilDate(iso: text.prefix(10))
            } else {
                date = try CivilDate(reading: text)
            }
        } catch {
            throw .usage(error.rule, hint: error.mend)
        }
        self.word = hasWord ? word : nil
    }

    func id(in partnership: Partnership) throws(CommandFault) -> MeetingID {
        let folder = word.map { "\(date.iso)-\($0)" } ?? date.iso
        guard let id = MeetingID(partnership: partnership.folder, folder: folder) else {
            throw .usage("there can be no folder \(folder)")
        }
        return id
    }
}
