import Diagnostics

/// A field that a `FieldReader` was asked for. Its value is there once all the fields have been read.
public struct Field<Value> {
    private let found: Value?

    init(_ found: Value?) {
        self.found = found
    }

    /// The value. Of a field that could not be read there is none, and no default takes its place.
    public var value: Value {
        get throws(UnreadableField) {
            guard let found else { throw UnreadableField() }
            return found
        }
    }
}

/// The field has no readable value; the log says why.
public struct UnreadableField: Error {}

/// Fields that are each as they should be and do not go together; thrown while a value is built from them.
public struct FieldConflict: Error, Hashable {
    public let rule: String
    public let mend: String

    public init(rule: String, mend: String) {
        self.rule = rule
        self.mend = mend
    }
}

/// Why a text is not the value it should be.
public enum UnreadableText: Error, Hashable {
    /// It was probably a slip for this.
    case meant(String)
    case because(String)
    case unexplained
}

/// A value together with the place where it is written.
public struct Placed<Value> {
    public let value: Value
    public let place: SourcePlace

    public init(_ value: Value, at place: SourcePlace) {
        self.value = value
        self.place = place
    }
}

extension Placed: Equatable where Value: Equatable {}
extension Placed: Hashable where Value: Hashable {}
extension Placed: Sendable where Value: Sendable {}
