/// A subject that goes through plans and meetings over the years.
public struct Theme: Hashable, Sendable {
    /// Its part of an address: `acquisitive-crime`.
    public let id: String
    public let title: String
    /// What papers call it.
    public let words: [String]
    public let about: String?
}

/// The subjects that a partnership follows.
public struct ThemeList: Paper {
    public internal(set) var document: Document
    /// In the order of the file; no two have one id.
    public let themes: [Theme]
}
