/// The marks of lists, quotations and footnotes before the text of a line.
struct ContainerPrefix {
    private(set) var indentation = 0
    private(set) var marks = 0
    /// Where the text begins.
    private(set) var end: Int
    let isBlank: Bool

    init(of line: ArraySlice<UInt8>) {
        var index = line.startIndex
        scan: while index < line.endIndex {
            switch line[index] {
            case UInt8(ascii: " "):
                indentation += 1
                index += 1
            case UInt8(ascii: "\t"):
                indentation += 4
                index += 1
            default:
                guard let next = Self.endOfMark(in: line[index...]) else { break scan }
                marks += 1
                index = next
            }
        }
        end = index
        isBlank = index == line.endIndex && marks == 0
    }

    /// The end of the mark at the start of some bytes, if one is there.
    private static func endOfMark(in bytes: ArraySlice<UInt8>) -> Int? {
        guard let first = bytes.first else { return nil }
        switch first {
        case UInt8(ascii: ">"): return bytes.startIndex + 1
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
            return endsMark(bytes.dropFirst()) ? bytes.startIndex + 1 : nil
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            let rest = bytes.drop { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            guard rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ")"),
                endsMark(rest.dropFirst())
            else { return nil }
            return rest.startIndex + 1
        case UInt8(ascii: "["):
            // A footnote's text stands in a container of its own.
            guard bytes.dropFirst().first == UInt8(ascii: "^"),
                let bracket = bytes.firstIndex(of: UInt8(ascii: "]")),
                bytes[bracket...].dropFirst().first == UInt8(ascii: ":")
            else { return nil }
            return bracket + 2
        default: return nil
        }
    }

    private static func endsMark(_ rest: ArraySlice<UInt8>) -> Bool {
        rest.first.map { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } ?? true
    }
}

extension ArraySlice<UInt8> {
    /// The bytes without the mark that some programs put at the start of a file.
    var withoutByteOrderMark: Self {
        starts(with: [0xEF, 0xBB, 0xBF]) ? dropFirst(3) : self
    }
}
