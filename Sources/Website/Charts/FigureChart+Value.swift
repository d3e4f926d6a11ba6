import Mustache

extension FigureChart {
    static let shape: ValueShape = [
        "id": .text, "title": .text, "width": .text, "height": .text,
        "left": .text, "right": .text, "top": .text, "bottom": .text, "base": .text,
        "axisX": .text, "periodsY": .text, "tickEnd": .text, "breakTop": .text, "letterY": .text,
        "values": .list(of: ["y": .text, "labelY": .text, "label": .text, "isZero": .flag]),
        "periods": .list(of: ["x": .text, "labelX": .text, "label": .text]),
        "lines": .list(of: ["points": .list(of: ChartSpot.shape)]),
        "markSize": .text, "markWidth": .text,
        "marks": .list(of: Mark.shape), "heldBack": .list(of: Mark.shape),
        "breaks": .list(of: [
            "x": .text, "letter": .text, "showsLetter": .flag, "period": .text, "reason": .text,
        ]),
        "undrawn": .list(of: ["period": .text, "value": .text]),
        "first": Mark.shape, "last": Mark.shape, "lowest": Mark.shape, "highest": Mark.shape,
    ]

    /// - Parameter id: of the drawing, its own on its page.
    func value(id: String) -> Value {
        [
            "id": .text(id), "title": .text(title), "width": .drawn(Self.width), "height": .drawn(height),
            "left": .drawn(plot.left), "right": .drawn(plot.right), "top": .drawn(plot.top),
            "bottom": .drawn(plot.bottom), "base": .drawn(baseLine),
            "axisX": .drawn(plot.left - 4), "periodsY": .drawn(plot.bottom + 8 + 0.8 * Self.labels.fontSize),
            "tickEnd": .drawn(plot.bottom + 5), "letterY": .drawn(Self.labels.fontSize),
            "breakTop": .drawn(Self.labels.fontSize + 4),
            "values": .list(
                valueTicks.map {
                    [
                        "y": .drawn($0.y), "labelY": .drawn($0.y + 0.35 * Self.labels.fontSize),
                        "label": .text($0.label), "isZero": .flag($0.isZero),
                    ]
                }),
            "periods": .list(
                periodTicks.map {
                    ["x": .drawn($0.x), "labelX": .drawn($0.labelX), "label": .text($0.label)]
                }),
            "lines": .list(lines.map { ["points": .list($0.map(\.value))] }),
            "markSize": .drawn(markSize), "markWidth": .drawn(2 * markSize),
            "marks": .list(marks.map { $0.value(size: markSize) }),
            "heldBack": .list(heldBack.map { $0.value(size: markSize) }),
            "breaks": .list(
                breaks.map {
                    [
                        "x": .drawn($0.x), "letter": .text($0.letter), "showsLetter": .flag($0.showsLetter),
                        "period": .text($0.period), "reason": .text($0.reason),
                    ]
                }),
            "undrawn": .list(undrawn.map { ["period": .text($0.period), "value": .text($0.value)] }),
            "first": first.value(size: markSize), "last": last.value(size: markSize),
            "lowest": lowest.value(size: markSize), "highest": highest.value(size: markSize),
        ]
    }
}

extension FigureChart.Mark {
    static let shape: ValueShape = [
        "x": .text, "y": .text, "left": .text, "top": .text, "period": .text, "value": .text,
        "label": .optional(ChartSpot.shape),
    ]

    fileprivate func value(size: Double) -> Value {
        [
            "x": .drawn(place.x), "y": .drawn(place.y), "left": .drawn(place.x - size),
            "top": .drawn(place.y - size), "period": .text(period), "value": .text(value),
            "label": label?.value ?? .nothing,
        ]
    }
}
