/// The names of the blocks that a template can show.
struct BlockNames {
    private let library: TemplateLibrary
    private var known: [String: Set<String>] = [:]

    init(_ library: TemplateLibrary) {
        self.library = library
    }

    /// The blocks of the template and of all that it includes: what replaces a block is handed on to them. What
    /// a dynamic name includes is not known here, so it may be any template.
    mutating func names(in template: String) -> Set<String> {
        if let names = known[template] { return names }
        var names: Set<String> = []
        var seen: Set<String> = [template]
        var waiting = [template]
        while let next = waiting.popLast() {
            for node in library[next]?.nodes ?? [] {
                Self.visit(node) { node in
                    switch node {
                    case .block(let block):
                        names.insert(block.name)
                    case .include(let include):
                        let targets =
                            switch include.target {
                            case .named(let name): [name]
                            case .dynamic: library.names
                            }
                        waiting += targets.filter { seen.insert($0).inserted }
                    default:
                        break
                    }
                }
            }
        }
        known[template] = names
        return names
    }

    private static func visit(_ node: Node, _ take: (Node) -> Void) {
        take(node)
        let inner =
            switch node {
            case .text, .variable: [Node]()
            case .section(let section), .inverted(let section): section.body
            case .block(let block): block.body
            // The names that the replacements themselves have are those of the parent, and counted there.
            case .include(let include): include.replacements.flatMap(\.body)
            }
        for node in inner { visit(node, take) }
    }
}
