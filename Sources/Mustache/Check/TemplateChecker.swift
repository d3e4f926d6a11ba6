import Diagnostics

/// Follows a template and all that it includes through the values that a page declares.
///
/// A partial is checked in every scope in which it is used, a block's default content where it is shown, and
/// what replaces a block where the block stands. A fault that shows in several ways is reported once.
struct TemplateChecker {
    /// A template or a replacement, and what is around it: the same in the same surroundings is checked once.
    private struct Use: Hashable {
        let place: SourcePlace
        let scope: [[String]]
        let parents: [SourcePlace]
    }

    /// What is around a place in a template.
    private struct Surroundings {
        var scope: Scope
        /// The parent tags around, from the outermost parent to the innermost.
        var parents: [Include] = []
        /// The tags through which the page's template led here.
        var trail: [Diagnostic.Note] = []
        var depth = 0

        func entering(_ entry: Scope.Entry) -> Surroundings {
            var inner = self
            inner.scope = scope.entering(entry)
            return inner
        }

        func following(_ note: String, at place: SourcePlace) -> Surroundings {
            var inner = self
            inner.trail.append(Diagnostic.Note(note, at: place))
            return inner
        }
    }

    /// No site's templates come near it; templates made to include each other without end do.
    private static let mostUses = 20_000

    private let library: TemplateLibrary
    private var blockNames: BlockNames
    private var checked: Set<Use> = []
    /// The replacements that are shown somewhere.
    private var shown: Set<SourcePlace> = []
    private var found: [Diagnostic] = []
    private var isSound = true

    private init(_ library: TemplateLibrary) {
        self.library = library
        self.blockNames = BlockNames(library)
    }

    /// Whether a template shows these values without a fault.
    static func accepts(
        _ template: Template, of library: TemplateLibrary, showing shape: ValueShape,
        reporting log: inout DiagnosticLog
    ) -> Bool {
        var checker = TemplateChecker(library)
        let scope = Scope(shape)
        checker.check(template, Surroundings(scope: scope), at: SourcePlace(file: template.file))
        checker.reportFound(to: &log)
        return checker.isSound
    }

    /// Another page may have led to the same fault on another way.
    private func reportFound(to log: inout DiagnosticLog) {
        var known = Set(log.diagnostics.map(\.withoutNotes))
        for fault in found where known.insert(fault.withoutNotes).inserted { log.report(fault) }
    }

    private mutating func report(_ fault: Diagnostic, _ around: Surroundings) {
        isSound = false
        found.append(fault.adding(around.trail.reversed()))
    }

    // MARK: Templates and their nodes

    private mutating func check(_ template: Template, _ around: Surroundings, at place: SourcePlace) {
        guard template.isSound else {
            isSound = false
            return
        }
        check(template.nodes, of: SourcePlace(file: template.file), around, at: place)
    }

    /// Checks a template or a replacement where it has not been checked in the same surroundings.
    private mutating func check(
        _ nodes: [Node], of use: SourcePlace, _ around: Surroundings, at place: SourcePlace
    ) {
        let use = Use(place: use, scope: around.scope.paths, parents: around.parents.map(\.place))
        guard checked.insert(use).inserted else { return }
        guard checked.count <= Self.mostUses else { return report(.tooManyUses(place), around) }
        check(nodes, within: around, at: place)
    }

    private mutating func check(_ nodes: [Node], within outer: Surroundings, at place: SourcePlace) {
        var around = outer
        around.depth += 1
        guard around.depth <= Renderer.deepest, checked.count <= Self.mostUses else {
            return report(.tooManyUses(place), around)
        }
        for node in nodes {
            switch node {
            case .text: break
            case .variable(let variable):
                _ = entry(of: variable.name, for: .variable(isEscaped: variable.isEscaped), around)
            case .section(let section):
                guard let entry = entry(of: section.name, for: .section, around) else { continue }
                check(
                    section.body, within: around.entering(entry.item ?? entry.present), at: section.name.place
                )
            case .inverted(let section):
                _ = entry(of: section.name, for: .inverted, around)
                check(section.body, within: around, at: section.name.place)
            case .include(let include): check(include, around)
            case .block(let block): check(block, around)
            }
        }
    }

    /// What a name means where it may be used so; otherwise the fault is reported.
    private mutating func entry(of name: Name, for use: ValueUse, _ around: Surroundings) -> Scope.Entry? {
        switch around.scope.meaning(of: name) {
        case .value(let entry):
            if use.suits(entry.shape) { return entry }
            report(use.fault(name, entry.shape), around)
        case .unknown(let part, let candidates):
            report(.unknownName(name, part: part, candidates), around)
        case .unreachable(let part, let shape):
            report(.unreachableName(name, part: part, in: shape), around)
        }
        return nil
    }

    // MARK: Included templates and blocks

    private mutating func check(_ include: Include, _ around: Surroundings) {
        if let unused = include.unused { report(.outsideBlocks(unused), around) }
        var inner = around.following("included here", at: include.place)
        // What replaces a block further out comes first, so the same tag further in replaces nothing.
        if !include.replacements.isEmpty, !inner.parents.contains(where: { $0.place == include.place }) {
            inner.parents.append(include)
        }
        var parents: [String] = []
        for name in targets(of: include, around) {
            guard let template = library[name] else {
                report(.unknownTemplate(name, at: include.place, among: library.names), around)
                continue
            }
            parents.append(name)
            check(template, inner, at: include.place)
        }
        if !parents.isEmpty { checkReplacements(of: include, in: parents, around) }
    }

    private mutating func targets(of include: Include, _ around: Surroundings) -> [String] {
        switch include.target {
        case .named(let name):
            return [name]
        case .dynamic(let name):
            guard case .template(let names)? = entry(of: name, for: .templateName, around)?.shape.present
            else {
                return []
            }
            return names
        }
    }

    private mutating func checkReplacements(
        of include: Include, in parents: [String], _ around: Surroundings
    ) {
        var names: Set<String> = []
        for parent in parents { names.formUnion(blockNames.names(in: parent)) }
        var taken: Set<String> = []
        for block in include.replacements {
            if !names.contains(block.name) {
                report(.unknownBlock(block, of: parents, among: names.sorted()), around)
            } else if !taken.insert(block.name).inserted {
                report(.replacedTwice(block), around)
            } else if around.parents.isEmpty, isSound, !shown.contains(block.place) {
                report(.neverShown(block), around)
            }
        }
    }

    private mutating func check(_ block: Block, _ around: Surroundings) {
        for (depth, parent) in around.parents.enumerated() {
            guard let replacement = parent.replacements.first(where: { $0.name == block.name }) else {
                continue
            }
            shown.insert(replacement.place)
            var inner = around.following("it takes the place of this block", at: block.place)
            inner.parents.removeSubrange(depth...)
            inner.depth += 1
            return check(replacement.body, of: replacement.place, inner, at: block.place)
        }
        check(block.body, within: around, at: block.place)
    }
}

extension Scope.Entry {
    /// The value where it is there: within a section about it.
    fileprivate var present: Scope.Entry { Scope.Entry(path: path, shape: shape.present) }
}

extension Diagnostic {
    fileprivate var withoutNotes: Diagnostic {
        Diagnostic(code, at: place, rule: rule, mend: mend)
    }

    fileprivate func adding(_ more: some Sequence<Note>) -> Diagnostic {
        Diagnostic(code, at: place, rule: rule, mend: mend, notes: notes + more)
    }

    /// "did you mean `title`?", or the names there are.
    private static func mend(_ word: String, among candidates: [String], _ noun: String) -> String {
        if let near = NearMiss.nearest(to: word, among: candidates) { return "did you mean `\(near)`?" }
        if candidates.isEmpty { return "delete it: there are no \(noun) here" }
        let listed = candidates.prefix(12).map { "`\($0)`" }.joined(separator: ", ")
        return "the \(noun) here are \(listed)\(candidates.count > 12 ? " and more" : "")"
    }

    fileprivate static func unknownName(_ name: Name, part: Int, _ candidates: [String]) -> Diagnostic {
        let word = name.parts.isEmpty ? "." : name.parts[part]
        let owner = part > 0 ? "`\(name.parts[..<part].joined(separator: "."))`" : "the page"
        return Diagnostic(
            .templateNameUnknown, at: name.places.isEmpty ? name.place : name.places[part],
            rule: "\(owner) has no value `\(word)` here", mend: mend(word, among: candidates, "values"))
    }

    fileprivate static func unreachableName(_ name: Name, part: Int, in shape: ValueShape) -> Diagnostic {
        let owner = name.parts[..<part].joined(separator: ".")
        let rest = name.parts[part...].joined(separator: ".")
        let mend =
            if case .list = shape.present {
                "write `{{#\(owner)}}{{\(rest)}}{{/\(owner)}}`"
            } else {
                "write `\(owner)` alone"
            }
        return Diagnostic(
            .templateValueMisused, at: name.places[part],
            rule: "`\(owner)` is \(shape.noun), and a dotted name leads into objects only", mend: mend)
    }

    fileprivate static func unknownTemplate(
        _ name: String, at place: SourcePlace, among names: [String]
    ) -> Diagnostic {
        Diagnostic(
            .templatePartialUnknown, at: place, rule: "there is no template `\(name)`",
            mend: mend(name, among: names, "templates"))
    }

    fileprivate static func unknownBlock(
        _ block: Block, of parents: [String], among names: [String]
    ) -> Diagnostic {
        let owners = parents.map { "`\($0)`" }.joined(separator: " or ")
        return Diagnostic(
            .templateBlockUnknown, at: block.place, rule: "there is no block `\(block.name)` in \(owners)",
            mend: mend(block.name, among: names, "blocks"))
    }

    fileprivate static func replacedTwice(_ block: Block) -> Diagnostic {
        Diagnostic(
            .templateContentUnused, at: block.place,
            rule: "a parent tag replaces a block once, and `\(block.name)` has been replaced already",
            mend: "bring the two together")
    }

    fileprivate static func neverShown(_ block: Block) -> Diagnostic {
        Diagnostic(
            .templateContentUnused, at: block.place,
            rule: "the block `\(block.name)` stands only within another that is replaced too",
            mend: "move it into that one")
    }

    fileprivate static func outsideBlocks(_ place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .templateContentUnused, at: place, rule: "in a parent tag only blocks are shown",
            mend: "move this into a block, or delete it")
    }

    fileprivate static func tooManyUses(_ place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .templateLimit, at: place,
            rule: "templates include each other within limits, and here is no end to it",
            mend: "look for templates that include themselves or each other")
    }
}
