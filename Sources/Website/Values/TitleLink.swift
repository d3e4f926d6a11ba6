import Mustache
import Record

/// A page by its title alone.
enum TitleLink {
    static let shape: ValueShape = ["address": .text, "title": .text]

    static func value(of paper: any Paper, on page: some Page) -> Value {
        ["address": page.link(to: paper.address), "title": .text(paper.title)]
    }
}
