import Diagnostics

/// One rendering of one page.
struct Renderer {
    /// Sections, partials and blocks may stand within each other this deep, so that a partial that includes
    /// itself ends well before the stack of the smallest thread does.
    static let deepest = 128
    /// A page opens sections, partials and blocks this often at most: what reaches it has no reader.
    static let mostSteps = 1_000_000
    static let mostBytes = 64 << 20

    private let library: TemplateLibrary
    var output: [UInt8] = []
    /// What stopped the rendering before its end.
    private(set) var fault: Diagnostic?
    private var isStopped = false

    /// The context stack: the value at hand is the last.
    private var contexts: [Value]
    /// What replaces the blocks of the parents around, from the outermost parent to the innermost. The
    /// replacements of one parent were written where only those before them were in force.
    private var replacements: [[Block]] = []
    /// What lines of template text begin with, in an included template or a block.
    private var indentation: [UInt8] = []
    /// How much of the indentation the line at hand has already, where a block begins within a line.
    private var indented = 0
    private var depth = 0
    private var steps = 0
    private var end = Int.max

    init(_ library: TemplateLibrary, value: Value) {
        self.library = library
        self.contexts = [value]
    }

    mutating func render(_ template: Template) {
        end = output.count + Self.mostBytes
        render(template.nodes)
    }

    private mutating func render(_ nodes: [Node]) {
        for node in nodes {
            guard !isStopped else { return }
            switch node {
            case .text(let text): write(text)
            case .variable(let variable): write(variable)
            case .section(let section): render(section)
            case .inverted(let section):
                if !value(of: section.name).isTrue { enter(section.body, at: section.name.place) }
            case .include(let include): render(include)
            case .block(let block): render(block)
            }
        }
    }

    /// Renders what stands within something else, within the limits.
    private mutating func enter(_ nodes: [Node], at place: SourcePlace) {
        guard !isStopped else { return }
        steps += 1
        guard depth < Self.deepest, steps < Self.mostSteps, output.count < end else {
            isStopped = true
            fault = depth < Self.deepest ? .withoutEnd(place) : .tooDeep(place)
            return
        }
        depth += 1
        render(nodes)
        depth -= 1
    }

    // MARK: Text and values

    private mutating func write(_ text: Text) {
        guard !indentation.isEmpty else {
            output += text.bytes
            return
        }
        var start = 0
        for lineStart in text.lineStarts {
            output += text.bytes[start..<lineStart]
            if lineStart > 0 { indented = 0 }
            writeIndentation()
            start = lineStart
        }
        output += text.bytes[start...]
        indented = 0
    }

    private mutating func writeIndentation() {
        output += indentation.dropFirst(indented)
        indented = 0
    }

    private mutating func write(_ variable: Variable) {
        switch value(of: variable.name) {
        case .nothing, .list, .object: break
        case .flag(let flag): write(flag ? "true" : "false", variable)
        case .integer(let number): write(String(number), variable)
        case .decimal(let number): write(String(number), variable)
        case .text(let text): write(text, variable)
        case .html(let bytes):
            if variable.isEscaped { output.appendEscaped(bytes.span) } else { output += bytes }
        }
    }

    private mutating func write(_ text: String, _ variable: Variable) {
        let bytes = text.utf8.span
        if variable.isEscaped { output.appendEscaped(bytes) } else { output.append(bytes) }
    }

    // MARK: Names

    /// The first part of a name is looked for from the value at hand outwards, the others within what it is.
    private func value(of name: Name) -> Value {
        guard let first = name.parts.first else { return contexts.last ?? .nothing }
        for index in contexts.indices.reversed() {
            guard case .object(let fields) = contexts[index], var value = fields[first] else { continue }
            for part in name.parts.dropFirst() {
                guard case .object(let inner) = value, let next = inner[part] else { return .nothing }
                value = next
            }
            return value
        }
        return .nothing
    }

    // MARK: Sections

    private mutating func render(_ section: Section) {
        let value = value(of: section.name)
        guard value.isTrue else { return }
        if case .list(let items) = value {
            for item in items { render(section, about: item) }
        } else {
            render(section, about: value)
        }
    }

    private mutating func render(_ section: Section, about value: Value) {
        contexts.append(value)
        enter(section.body, at: section.name.place)
        contexts.removeLast()
    }

    // MARK: Included templates and blocks

    private mutating func render(_ include: Include) {
        guard let template = template(of: include.target), template.isSound else { return }
        replacements.append(include.replacements)
        let outer = indentation
        if let inner = include.indentation { indentation += inner } else { indentation = [] }
        enter(template.nodes, at: include.place)
        indentation = outer
        replacements.removeLast()
    }

    private func template(of target: Include.Target) -> Template? {
        switch target {
        case .named(let name): library[name]
        case .dynamic(let name):
            if case .text(let text) = value(of: name) { library[text] } else { nil }
        }
    }

    private mutating func render(_ block: Block) {
        let replacement = replacement(of: block)
        let body = replacement?.block ?? block
        let outer = (indentation, replacements)
        if replacement != nil || block.startsLine { indentation += block.indentation }
        if let replacement { replacements.removeSubrange(replacement.depth...) }
        if block.startsLine, !body.startsLine {
            if !body.body.isEmpty { writeIndentation() }
        } else if !block.startsLine {
            indented = indentation.count
        }
        enter(body.body, at: block.place)
        indented = 0
        (indentation, replacements) = outer
    }

    private func replacement(of block: Block) -> (block: Block, depth: Int)? {
        for (depth, blocks) in replacements.enumerated() {
            if let replacement = blocks.first(where: { $0.name == block.name }) {
                return (replacement, depth)
            }
        }
        return nil
    }
}

extension Diagnostic {
    fileprivate static func tooDeep(_ place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .templateLimit, at: place,
            rule: "sections, partials and blocks stand within each other at most \(Renderer.deepest) deep",
            mend: "look for a template that includes itself without end")
    }

    fileprivate static func withoutEnd(_ place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .templateLimit, at: place,
            rule:
                "a page has at most \(Renderer.mostBytes >> 20) MB, and at most \(Renderer.mostSteps) "
                + "sections, partials and blocks",
            mend: "look for lists or partials that repeat each other")
    }
}
