import FrontMatter

extension SeriesPart {
    /// They stand among the paper's own fields; nil for a paper of no series.
    static func fields(_ fields: inout FieldReader) -> FieldReader.Building<Self?> {
        let series = fields.optional("series", .plainID)
        let period = fields.optional("period", .placed(.seriesPeriod))
        let figures = fields.optional(
            "figures", .list(of: .group("a figure", FollowedFigure.fields)), otherwise: [])
        let breakReason = fields.optional("break", .text)
        return {
            guard let series = try series.value else {
                guard try period.value == nil, try figures.value.isEmpty, try breakReason.value == nil else {
                    throw FieldConflict(
                        rule:
                            "`period`, `figures` and `break` are of a paper in a series, and this one is in none",
                        mend: "add a line such as `series: domestic-abuse-quarterly`, or delete them")
                }
                return nil
            }
            guard let period = try period.value else {
                throw FieldConflict(
                    rule: "a paper of a series says which period it is about, and this one does not",
                    mend: "add a line such as `period: 2025-Q1`")
            }
            return Self(
                series: series, period: period, figures: try FollowedFigure.distinct(figures.value),
                breakReason: try breakReason.value)
        }
    }
}

extension FollowedFigure {
    @Sendable
    static func fields(_ fields: inout FieldReader) -> FieldReader.Building<Self> {
        let id = fields.required("figure", .plainID)
        let title = fields.required("title", .text)
        let table = fields.required("table", .placed(.text))
        let row = fields.required("row", .placed(.text))
        let column = fields.required("column", .placed(.text))
        return {
            Self(
                id: try id.value, title: try title.value, table: try table.value, row: try row.value,
                column: try column.value)
        }
    }

    fileprivate static func distinct(_ figures: [FollowedFigure]) throws(FieldConflict) -> [FollowedFigure] {
        var ids: Set<String> = []
        for figure in figures where !ids.insert(figure.id).inserted {
            throw FieldConflict(
                rule: "a figure stands once in a paper, and two are called `\(figure.id)`",
                mend: "give one of the two another name after `figure:`")
        }
        return figures
    }
}
