import Mustache

extension Timeline {
    static let shape: ValueShape = [
        "id": .text, "width": .text, "height": .text, "top": .text, "bottom": .text,
        "yearsY": .text,
        "years": .list(of: ["x": .text, "label": .text]),
        "barHeight": .text,
        "rows": .list(of: [
            "x": .text, "y": .text, "label": .text,
            "bars": .list(of: [
                "x": .text, "y": .text, "width": .text, "labelX": .text, "labelY": .text,
                "isLabelInside": .flag, "shownLabel": .text, "label": .text, "name": .text,
                "address": .text,
                "first": .text, "last": .text,
            ]),
        ]),
        "today": .optional(["x": .text, "labelY": .text]),
    ]

    /// - Parameter id: of the drawing, its own on its page.
    func value(id: String) -> Value {
        [
            "id": .text(id), "width": .drawn(width), "height": .drawn(height),
            "top": .drawn(top), "bottom": .drawn(bottom), "yearsY": .drawn(top - 6),
            "years": .list(years.map { ["x": .drawn($0.x), "label": .text($0.label)] }),
            "barHeight": .drawn(Self.barHeight),
            "rows": .list(
                rows.map { row in
                    [
                        "x": .drawn(YearScale.left), "y": .drawn(row.labelY), "label": .text(row.label),
                        "bars": .list(row.bars.map(\.value)),
                    ]
                }),
            "today": today.map {
                ["x": .drawn($0), "labelY": .drawn(bottom + Self.labels.fontSize)]
            } ?? .nothing,
        ]
    }
}

extension Timeline.DrawnBar {
    fileprivate var value: Value {
        [
            "x": .drawn(left), "y": .drawn(top), "width": .drawn(width), "labelX": .drawn(label.x),
            "labelY": .drawn(label.y), "isLabelInside": .flag(isLabelInside),
            "shownLabel": .text(shownLabel), "label": .text(bar.label),
            "name": .text(bar.name), "address": .text(bar.address),
            "first": .text(bar.first.english), "last": .text(bar.last.english),
        ]
    }
}
