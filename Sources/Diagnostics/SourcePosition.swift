/// A place in a file as compilers count it: lines and columns from 1, columns in UTF-8 bytes.
public struct SourcePosition: Hashable, Comparable, Sendable {
    public var line: Int
    public var column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    public static func < (left: Self, right: Self) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}

/// A stretch of a file, from its first byte up to, not with, its end.
public struct SourceRange: Hashable, Comparable, Sendable {
    public var start: SourcePosition
    public var end: SourcePosition

    public init(start: SourcePosition, end: SourcePosition) {
        self.start = start
        self.end = max(start, end)
    }

    /// A single point: where something is missing, or where only the start is known.
    public init(at position: SourcePosition) {
        self.init(start: position, end: position)
    }

    public static func < (left: Self, right: Self) -> Bool {
        (left.start, left.end) < (right.start, right.end)
    }
}

/// Where something is: a file, and, where it is known, the stretch of it.
public struct SourcePlace: Hashable, Comparable, Sendable {
    public var file: String
    public var range: SourceRange?

    public init(file: String, range: SourceRange? = nil) {
        self.file = file
        self.range = range
    }

    public init(file: String, line: Int, column: Int) {
        self.init(file: file, range: SourceRange(at: SourcePosition(line: line, column: column)))
    }

    /// By file, then by place; the file as a whole comes before any line of it.
    public static func < (left: Self, right: Self) -> Bool {
        if left.file != right.file { return left.file.utf8.lexicographicallyPrecedes(right.file.utf8) }
        switch (left.range, right.range) {
        case (nil, let right): return right != nil
        case (_, nil): return false
        case (let left?, let right?): return left < right
        }
    }
}
