/// A table for spreadsheets and other programs: comma-separated values by RFC 4180, in UTF-8.
struct CSVTable: Hashable, Sendable {
    let columns: [String]
    /// A row that is too short ends in empty cells.
    let rows: [[String]]

    var bytes: [UInt8] {
        let width = rows.reduce(columns.count) { max($0, $1.count) }
        var bytes: [UInt8] = []
        for row in [columns] + rows {
            for index in 0..<width {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                let cell = index < row.count ? CSVCell(row[index]) : CSVCell("")
                // A line without anything on it would be read as no row at all.
                cell.write(isAlone: width == 1, into: &bytes)
            }
            bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
        }
        return bytes
    }
}
