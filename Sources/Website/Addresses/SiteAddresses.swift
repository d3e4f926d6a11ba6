import Files

/// The addresses a site has: its pages and files, and the places within each page.
public struct SiteAddresses: Sendable {
    /// The ids of each file, by its path; none for what is no page.
    private(set) var anchors: [String: Set<String>] = [:]

    public init(of files: [WebsiteFile]) {
        for file in files { add(file.path, file.bytes) }
    }

    /// Those of a site as it stands in a folder. What begins with a dot is nobody's to visit, and what the
    /// templates bring along is nobody's to cite.
    public init(in folder: String) throws(FileFault) {
        var folders = [""]
        while let prefix = folders.popLast() {
            for entry in try Folder.entries(of: prefix.isEmpty ? folder : "\(folder)/\(prefix.dropLast())") {
                let path = prefix + entry.name
                guard !entry.name.hasPrefix("."), path != "assets" else { continue }
                switch entry.kind {
                case .folder: folders.append(path + "/")
                case .file: add(path, Self.isPage(path) ? try PlainFile.read("\(folder)/\(path)") : [])
                case .link, .special: break
                }
            }
        }
    }

    private mutating func add(_ path: String, _ bytes: [UInt8]) {
        anchors[path] = Self.isPage(path) ? Self.ids(in: bytes) : []
    }

    private static func isPage(_ path: String) -> Bool { path.hasSuffix(".html") }

    /// The ids of a page's elements; those of footnotes are counted anew with each note, so nobody can rely on them.
    private static func ids(in html: [UInt8]) -> Set<String> {
        let mark = Array(" id=\"".utf8)
        var ids: Set<String> = []
        var index = 0
        while index < html.count {
            guard html[index] == mark[0], html[index...].starts(with: mark) else {
                index += 1
                continue
            }
            let start = index + mark.count
            let end = html[start...].firstIndex(of: UInt8(ascii: "\"")) ?? html.count
            let id = String(decoding: html[start..<end], as: UTF8.self)
            if !id.hasPrefix("fn") { ids.insert(id) }
            index = end
        }
        return ids
    }
}
