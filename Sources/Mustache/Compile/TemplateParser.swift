import Diagnostics

/// Builds the tree of a template from its tokens; all faults of the template are found in one pass.
struct TemplateParser {
    /// Tags may stand within each other this deep.
    static let deepest = 64

    private let source: SourceText
    private var tokens: [Token] = []
    /// The constructs that are open within the template, innermost last.
    private var enclosing: [Construct] = []
    private var innermost = Construct(.template, opener: nil, name: "", margin: [])
    private var isTooDeep = false

    init(_ source: SourceText) {
        self.source = source
    }

    mutating func parse(reporting log: inout DiagnosticLog) -> [Node] {
        var lexer = TemplateLexer(source)
        tokens = lexer.lex(reporting: &log)
        for (index, token) in tokens.enumerated() where !isTooDeep {
            switch token {
            case .line(let blanks, let text): takeLine(blanks: blanks, text: text)
            case .text(let range): takeText(range)
            case .tag(let tag): take(tag, at: index, reporting: &log)
            }
        }
        while let opener = innermost.opener {
            if !lexer.endsWithinTag, !isTooDeep { log.report(.unclosed(source, opener)) }
            close(with: nil)
        }
        return innermost.finish()
    }

    // MARK: Text

    private mutating func takeLine(blanks: Range<Int>, text: Range<Int>) {
        let isEmpty = blanks.isEmpty && source.bytes.restOfBlankLine(from: text.lowerBound) != nil
        if !isEmpty { startLine(with: blanks) }
        takeText(text)
    }

    private mutating func startLine(with blanks: Range<Int>) {
        innermost.startLine(with: withoutMargin(blanks))
    }

    private mutating func takeText(_ range: Range<Int>) {
        innermost.write(source.bytes[range], at: source.place(source.bytes.trimmingBlanks(range)))
    }

    private func withoutMargin(_ blanks: Range<Int>) -> ArraySlice<UInt8> {
        let bytes = source.bytes[blanks]
        return bytes.dropFirst(bytes.sharedPrefix(with: innermost.margin).count)
    }

    // MARK: Tags

    private mutating func take(_ tag: Tag, at index: Int, reporting log: inout DiagnosticLog) {
        switch tag.kind {
        case .silent:
            put(nil, for: tag, takingLine: tag.isAlone)
        case .variable(let isEscaped):
            let name = Name(tag.name, in: source, reporting: &log)
            let node = name.map { Node.variable(Variable(name: $0, isEscaped: isEscaped)) }
            put(node, for: tag, takingLine: false)
        case .partial:
            let target = Include.Target(tag.name, in: source, reporting: &log)
            let indentation = tag.isAlone ? tag.leading.map { Array(withoutMargin($0)) } : nil
            let node = target.map {
                Node.include(Include($0, at: source.place(tag.name), indentation: indentation))
            }
            put(node, for: tag, takingLine: tag.isAlone)
        case .section, .inverted, .parent, .block:
            open(tag, at: index, reporting: &log)
        case .end:
            end(tag, reporting: &log)
        }
    }

    /// Puts a node in the place of its tag, with the blanks around it unless the tag takes its line away.
    private mutating func put(_ node: Node?, for tag: Tag, takingLine: Bool) {
        if !takingLine, let leading = tag.leading { startLine(with: leading) }
        if let node { innermost.append(node, at: source.place(tag.range)) }
        if !takingLine, let trailing = tag.trailing { takeText(trailing) }
    }

    // MARK: Constructs

    private mutating func open(_ tag: Tag, at index: Int, reporting log: inout DiagnosticLog) {
        guard enclosing.count < Self.deepest else {
            isTooDeep = true
            return log.report(.tooDeep(source, tag))
        }
        if case .block = tag.kind {
            if !source.isName(tag.name) { log.report(.badName(source, tag.name)) }
            return openBlock(tag, at: index)
        }
        let role: Construct.Role =
            switch tag.kind {
            case .parent: .parent(Include.Target(tag.name, in: source, reporting: &log))
            case .inverted: .inverted(Name(tag.name, in: source, reporting: &log))
            default: .section(Name(tag.name, in: source, reporting: &log))
            }
        // Whether a parent tag takes its line away, and the blanks before it, is known at its end only.
        let takesLine = tag.isAlone || tag.kind.isParent
        enter(role, with: tag, margin: innermost.margin, takingLine: takesLine)
    }

    private mutating func enter(_ role: Construct.Role, with tag: Tag, margin: [UInt8], takingLine: Bool) {
        if !takingLine, let leading = tag.leading { startLine(with: leading) }
        enclosing.append(innermost)
        innermost = Construct(role, opener: tag, name: source.constructName(tag), margin: margin)
        if !takingLine, let trailing = tag.trailing { takeText(trailing) }
    }

    /// Nothing around the blocks in a parent tag is shown, so there the line before such a block and behind it
    /// does not matter.
    private mutating func openBlock(_ tag: Tag, at index: Int) {
        let startsLine = innermost.isParent ? tag.trailing != nil : tag.isAlone
        let shared = startsLine ? sharedIndentation(ofBlockAt: index) : nil
        let indentation = shared ?? tag.leading.map { Array(source.bytes[$0]) } ?? []
        let kept = indentation.dropFirst(indentation.sharedPrefix(with: innermost.margin).count)
        let role = Construct.Role.block(startsLine: startsLine, indentation: Array(kept))
        enter(role, with: tag, margin: shared ?? innermost.margin, takingLine: startsLine)
    }

    /// The blanks with which all lines of a block begin; nil where it has no line.
    private func sharedIndentation(ofBlockAt index: Int) -> [UInt8]? {
        var shared: ArraySlice<UInt8>?
        var depth = 0
        /// How deep the parent tag is that the walk is in; what it holds has an indentation of its own.
        var parentDepth: Int?
        func take(_ blanks: Range<Int>) {
            guard parentDepth == nil else { return }
            shared = shared.map { $0.sharedPrefix(with: source.bytes[blanks]) } ?? source.bytes[blanks]
        }
        for token in tokens[(index + 1)...] {
            switch token {
            case .line(let blanks, let text):
                if !source.bytes.trimmingBlanks(text).isEmpty { take(blanks) }
            case .text:
                break
            case .tag(let tag):
                let isItsEnd = tag.kind.isEnd && depth == 0
                // The line of its own end tag counts only where it is shown.
                let takesLine = isItsEnd && (tag.isAlone || innermost.isParent)
                if let leading = tag.leading, !takesLine { take(leading) }
                if isItsEnd { return shared.map(Array.init) }
                if tag.kind.isEnd {
                    depth -= 1
                    if parentDepth == depth { parentDepth = nil }
                } else if tag.kind.opens {
                    if tag.kind.isParent, parentDepth == nil { parentDepth = depth }
                    depth += 1
                }
            }
        }
        return shared.map(Array.init)
    }

    private mutating func end(_ tag: Tag, reporting log: inout DiagnosticLog) {
        let name = source.constructName(tag)
        if innermost.opener != nil, innermost.name == name { return close(with: tag) }
        if enclosing.dropFirst().contains(where: { $0.name == name }) {
            while innermost.name != name, let opener = innermost.opener {
                log.report(.unclosed(source, opener, before: tag))
                close(with: nil)
            }
            return close(with: tag)
        }
        log.report(.strayEnd(source, tag, open: innermost.opener))
        // An end tag that is nearly right ends what it nearly names, so that the rest is read as it was meant.
        if NearMiss.nearest(to: name, among: [innermost.name]) != nil { close(with: tag) }
    }

    /// Ends the innermost construct; `end` is its end tag, where it has one.
    private mutating func close(with end: Tag?) {
        guard let opener = innermost.opener, let isReplacement = enclosing.last?.isParent else { return }
        let takesLine =
            switch innermost.role {
            case .parent: opener.leading != nil && end?.trailing != nil
            case .block where isReplacement: end?.leading != nil
            default: end?.isAlone ?? true
            }
        if !takesLine, let leading = end?.leading { startLine(with: leading) }
        var closed = innermost
        innermost = enclosing.removeLast()
        if case .parent = closed.role, !takesLine, let leading = opener.leading { startLine(with: leading) }
        if let node = node(of: &closed, opener: opener, takesLine: takesLine) {
            innermost.append(node, at: source.place(opener.range))
        }
        if !takesLine, let trailing = end?.trailing { takeText(trailing) }
    }

    private func node(of construct: inout Construct, opener: Tag, takesLine: Bool) -> Node? {
        let body = construct.finish()
        switch construct.role {
        case .template:
            return nil
        case .section(let name):
            return name.map { .section(Section(name: $0, body: body)) }
        case .inverted(let name):
            return name.map { .inverted(Section(name: $0, body: body)) }
        case .parent(let target):
            guard let target else { return nil }
            let indentation = takesLine ? opener.leading.map { Array(withoutMargin($0)) } : nil
            return .include(
                Include(
                    target, at: source.place(opener.name), indentation: indentation,
                    replacements: construct.replacements, unused: construct.unused))
        case .block(let startsLine, let indentation):
            return .block(
                Block(
                    name: construct.name, place: source.place(opener.name), body: body,
                    startsLine: startsLine, indentation: indentation))
        }
    }
}

extension Diagnostic {
    fileprivate static func tooDeep(_ source: SourceText, _ tag: Tag) -> Diagnostic {
        Diagnostic(
            .templateLimit, at: source.place(tag.range),
            rule: "tags stand within each other at most \(TemplateParser.deepest) deep",
            mend: "move the inner ones to a template of their own")
    }

    fileprivate static func unclosed(
        _ source: SourceText, _ opener: Tag, before end: Tag? = nil
    ) -> Diagnostic {
        Diagnostic(
            .templateSyntax, at: source.place(opener.range),
            rule: "`\(source.text(opener.range))` is not closed",
            mend: "write its end tag, with the same name",
            notes: end.map { end in
                [Note("`\(source.text(end.range))` ends what is around it", at: source.place(end.range))]
            } ?? [])
    }

    fileprivate static func strayEnd(_ source: SourceText, _ end: Tag, open: Tag?) -> Diagnostic {
        guard let open else {
            return Diagnostic(
                .templateSyntax, at: source.place(end.range),
                rule: "`\(source.text(end.range))` closes what is not open",
                mend: "delete it, or open it before")
        }
        return Diagnostic(
            .templateSyntax, at: source.place(end.range),
            rule: "`\(source.text(open.range))` is closed by an end tag with the same name, not by "
                + "`\(source.text(end.range))`",
            mend: "correct the one or the other",
            notes: [Note("it was opened here", at: source.place(open.range))])
    }
}
