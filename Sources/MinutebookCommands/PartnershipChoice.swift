import Diagnostics
import Record

/// The partnership that a command is about, where a content folder may hold several.
struct PartnershipChoice: Hashable {
    static let option = Option(
        name: "partnership", value: "FOLDER",
        summary: "the partnership of that folder, such as cambridge, where there are several")

    /// As it was typed; nil where none was.
    private let folder: String?

    init(_ arguments: Arguments) {
        folder = arguments.value(of: Self.option.name)
    }

    /// The one that was named, or else all.
    func chosen(among partnerships: [Partnership]) throws(CommandFault) -> [Partnership] {
        guard let folder else { return partnerships }
        let names = partnerships.map(\.nameOfFolder)
        if let place = names.firstIndex(of: folder) { return [partnerships[place]] }
        guard !partnerships.isEmpty else {
            throw .usage(
                "there is no partnership \(folder)", hint: "a partnership is a folder with a partnership.md")
        }
        let near = NearMiss.nearest(to: folder, among: names).map { "did you mean \($0)?" }
        throw .usage(
            "there is no partnership \(folder)",
            hint: near ?? "there \(names.count == 1 ? "is" : "are") \(names.joined(separator: ", "))")
    }

    /// The one that was named, or else the only one there is.
    func one(among partnerships: [Partnership]) throws(CommandFault) -> Partnership {
        let chosen = try chosen(among: partnerships)
        guard let first = chosen.first else {
            throw .usage("there is no partnership yet", hint: "minutebook new partnership NAME begins one")
        }
        guard chosen.count == 1 else { throw Self.several(chosen, why: "there are several partnerships") }
        return first
    }

    static func several(_ partnerships: [Partnership], why: String) -> CommandFault {
        let options = partnerships.map { "--partnership \($0.nameOfFolder)" }
        return .usage(why, hint: "say which is meant: \(options.joined(separator: " or "))")
    }
}

extension Partnership {
    /// What it is called on the command line: `cambridge`, and `.` where it is at the root.
    var nameOfFolder: String { folder.isEmpty ? "." : folder }
}
