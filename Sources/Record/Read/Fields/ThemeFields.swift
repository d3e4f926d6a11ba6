import Diagnostics
import FrontMatter

extension ContentFile {
    func themeList(reporting log: inout DiagnosticLog) -> ThemeList? {
        paper("themes.md", titled: "Themes", reporting: &log) { fields in
            let themes = fields.optional("themes", .list(of: .group("a theme", Theme.fields)), otherwise: [])
            return { ThemeList(document: $0, themes: try Theme.distinct(themes.value)) }
        }
    }
}

extension Theme {
    @Sendable
    static func fields(_ fields: inout FieldReader) -> FieldReader.Building<Self> {
        let id = fields.required("id", .plainID)
        let title = fields.required("title", .text)
        let words = fields.optional("words", .list(of: .text, allowsSingle: true), otherwise: [])
        let about = fields.optional("about", .text)
        return {
            Self(id: try id.value, title: try title.value, words: try words.value, about: try about.value)
        }
    }

    fileprivate static func distinct(_ themes: [Theme]) throws(FieldConflict) -> [Theme] {
        var ids: Set<String> = []
        for theme in themes where !ids.insert(theme.id).inserted {
            throw FieldConflict(
                rule: "an id belongs to one theme, and two have the id `\(theme.id)`",
                mend: "give one of the two another id, or make one of them")
        }
        return themes
    }
}
