import WorkingDays

/// The papers that appear by themselves on a day to come.
struct PublicationEntries {
    private let documents: [Document]
    private let maker: DeskEntryMaker

    init(_ documents: [Document], maker: DeskEntryMaker) {
        self.documents = documents
        self.maker = maker
    }

    var entries: [DeskEntry] {
        documents.compactMap { document in
            guard document.publication.restriction == nil, case .from(let day) = document.publication.state,
                day > maker.today
            else { return nil }
            return maker.entry(.publication(document), due: day)
        }
    }
}
