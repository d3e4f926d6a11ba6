import Diagnostics

/// What a tag does with the value that it names.
enum ValueUse {
    case variable(isEscaped: Bool)
    case section
    case inverted
    case templateName

    func suits(_ shape: ValueShape) -> Bool {
        switch (self, shape.present) {
        case (.variable(let isEscaped), .text), (.variable(let isEscaped), .template): isEscaped
        case (.variable(let isEscaped), .html): !isEscaped
        case (.section, .flag), (.section, .list), (.section, .object): true
        case (.inverted, .flag), (.inverted, .list): true
        // Of what is always there, a section says no more than its content, and an inverted one says nothing.
        case (.section, _), (.inverted, _): shape.isOptional
        case (.templateName, .template): true
        default: false
        }
    }

    /// What a tag that uses such a value so is told.
    func fault(_ name: Name, _ shape: ValueShape) -> Diagnostic {
        let text = name.parts.isEmpty ? "." : name.parts.joined(separator: ".")
        return Diagnostic(
            .templateValueMisused, at: name.place,
            rule: "`\(text)` is \(shape.noun), \(rule(about: shape.present))",
            mend: mend(text, shape.present))
    }

    private func rule(about shape: ValueShape) -> String {
        switch (self, shape) {
        case (.variable, .html): "and two braces would show its tags to the reader"
        case (.variable, .text), (.variable, .template): "and without escaping it is not safe"
        case (.variable, _): "and only text and HTML can be shown"
        case (.section, _):
            "and a section is about what may be false, empty or absent, or has names within it"
        case (.inverted, _): "which is always there, and an inverted section would never be shown"
        case (.templateName, _): "and only a value declared as the name of a template can name one"
        }
    }

    private func mend(_ text: String, _ shape: ValueShape) -> String {
        switch (self, shape) {
        case (.variable, .html): "write `{{{\(text)}}}`"
        case (.variable, .text), (.variable, .template): "write `{{\(text)}}`"
        case (.variable, _): "write `{{#\(text)}}…{{/\(text)}}` around what is to be shown"
        case (.section, _), (.inverted, _): "take the section away"
        case (.templateName, _): "write the template's own name, without `*`"
        }
    }
}
