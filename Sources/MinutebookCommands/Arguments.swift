import Diagnostics

/// The words after a command's name, sorted into options and operands.
struct Arguments: Hashable {
    private var values: [String: String] = [:]
    private var flags: Set<String> = []
    private(set) var operands: [String] = []

    /// `--name value`, `--name=value` and `--flag`; after `--` everything is an operand.
    init(_ words: some Sequence<String>, options: [Option]) throws(CommandFault) {
        var words = Array(words)[...]
        while let word = words.popFirst() {
            if word == "--" {
                operands += words
                return
            }
            guard word.hasPrefix("-"), word != "-" else {
                operands.append(word)
                continue
            }
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let option = try Self.option(named: String(parts[0]), among: options)
            let attached = parts.count > 1 ? String(parts[1]) : nil
            try take(option, attached: attached, from: &words)
        }
    }

    private static func option(named word: String, among options: [Option]) throws(CommandFault) -> Option {
        let name = word.drop { $0 == "-" }
        if word.hasPrefix("--"), let option = options.first(where: { $0.name == name }) { return option }
        let nearest = NearMiss.nearest(to: String(name), among: options.map(\.name))
        throw .usage("there is no option \(word)", hint: nearest.map { "did you mean --\($0)?" })
    }

    private mutating func take(
        _ option: Option, attached: String?, from words: inout ArraySlice<String>
    ) throws(CommandFault) {
        guard values[option.name] == nil, !flags.contains(option.name) else {
            throw .usage("--\(option.name) is given twice")
        }
        guard let kind = option.value else {
            guard attached == nil else { throw .usage("--\(option.name) takes no value") }
            flags.insert(option.name)
            return
        }
        guard let value = attached ?? words.popFirst(), !value.isEmpty else {
            throw .usage("--\(option.name) needs a value: \(option.usage)")
        }
        guard attached != nil || !value.hasPrefix("--") else {
            throw .usage("--\(option.name) needs a value (\(kind)), and \(value) is an option")
        }
        values[option.name] = value
    }

    /// The first operand, which is none any more.
    mutating func takeOperand() -> String? {
        operands.isEmpty ? nil : operands.removeFirst()
    }

    /// Refuses options that the rest of the call has no use for.
    func requireOptions(among options: [Option], of subject: String) throws(CommandFault) {
        let known = Set(options.map(\.name))
        guard let other = flags.union(values.keys).subtracting(known).min() else { return }
        throw .usage("--\(other) is no option of \(subject)")
    }

    func value(of option: String) -> String? { values[option] }
    func has(_ flag: String) -> Bool { flags.contains(flag) }

    /// Refuses operands beyond those a command takes.
    func requireOperands(atMost count: Int) throws(CommandFault) {
        guard operands.count > count else { return }
        throw .usage("\(operands[count]) is one word too many")
    }
}
