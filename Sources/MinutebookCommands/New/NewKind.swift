import Files
import Record

/// Something that `minutebook new` begins. One more kind is one more type, and its place among `NewCommand.kinds`.
protocol NewKind: Sendable {
    static var name: String { get }
    /// What stands after the name, beside the options.
    static var operands: String { get }
    static var summary: String { get }
    static var options: [Option] { get }

    /// - Parameter arguments: what was typed after the name.
    init(_ arguments: Arguments) throws(CommandFault)

    func drafts(in surroundings: Surroundings) throws(CommandFault) -> NewDrafts
}

/// The files that are begun, and what the officer does with them.
struct NewDrafts {
    private let files: NewFiles
    /// A folder that holds only copies, so that nobody needs to be told of each.
    private let copies: String?
    /// What to do next, a paragraph each.
    let next: [String]

    init(
        in folder: String, _ files: [(path: String, bytes: [UInt8])], copiesIn copies: String? = nil,
        next: [String]
    ) {
        self.files = NewFiles(in: folder, files)
        self.copies = copies.map { "\(folder)/\($0)/" }
        self.next = next
    }

    init(in content: String, _ drafts: [DraftFile], next: [String]) {
        self.init(in: content, drafts.map { ($0.path, Array($0.text.utf8)) }, next: next)
    }

    /// Makes all of them, or says what is in the way before any is made.
    /// - Returns: what was made, a line each.
    func make() throws(CommandFault) -> [String] {
        switch try CommandFault.ofMachine({ () throws(FileFault) in try files.obstacle }) {
        case .taken(let path)?:
            throw .usage("\(path) is there already", hint: "nothing is overwritten")
        case .noFolder(let path)?:
            throw .usage("\(path) is in the way", hint: "it is no folder, and has to be one")
        case nil: break
        }
        var made: [String] = []
        do throws(FileFault) {
            try files.create(made: &made)
        } catch {
            throw .machine(
                "\(error); \(made.isEmpty ? "nothing was made" : "made: \(made.joined(separator: ", "))")")
        }
        guard let copies else { return made }
        let count = made.count { $0.hasPrefix(copies) }
        return made.filter { !$0.hasPrefix(copies) } + ["\(copies) (\(count) files)"]
    }
}
