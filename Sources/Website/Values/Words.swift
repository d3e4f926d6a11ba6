import Mustache
import WorkingDays

// Values that many pages show, each with its shape.

/// A day, for reading and for machines.
enum DateValue {
    static let shape: ValueShape = ["iso": .text, "words": .text, "long": .text]

    static func value(of date: CivilDate) -> Value {
        ["iso": .text(date.iso), "words": .text(date.english), "long": .text(date.longEnglish)]
    }
}

/// A moment in London.
enum MomentValue {
    static let shape: ValueShape = ["iso": .text, "time": .text, "date": DateValue.shape]

    static func value(of moment: LondonTime) -> Value {
        [
            "iso": .text(moment.description), "time": .text(moment.time.english),
            "date": DateValue.value(of: moment.date),
        ]
    }
}

/// How many there are, with what a template needs for the right form of a word.
enum CountValue {
    static let shape: ValueShape = ["number": .text, "isOne": .flag, "isNone": .flag]

    static func value(of count: Int) -> Value {
        ["number": .integer(count), "isOne": .flag(count == 1), "isNone": .flag(count == 0)]
    }
}

/// One of the cases of an enumeration: its name, and a flag for each case, so that the template has the words.
enum ChoiceValue {
    static func shape<Case: CaseIterable & RawRepresentable<String>>(of type: Case.Type) -> ValueShape {
        .object(
            Dictionary(type.allCases.map { ($0.rawValue, ValueShape.flag) }) { $1 }
                .merging(["name": .text]) { $1 })
    }

    static func value<Case: CaseIterable & RawRepresentable<String>>(of choice: Case) -> Value {
        .object(
            Dictionary(Case.allCases.map { ($0.rawValue, Value.flag($0.rawValue == choice.rawValue)) }) { $1 }
                .merging(["name": .text(choice.rawValue)]) { $1 })
    }
}

/// Several of a kind: nothing where there are none, so that a template can open the whole passage with it.
enum ListingValue {
    static func shape(of entry: ValueShape) -> ValueShape {
        .optional(.object(["count": CountValue.shape, "entries": .list(of: entry)]))
    }

    static func value(of entries: [Value]) -> Value {
        entries.isEmpty
            ? .nothing : ["count": CountValue.value(of: entries.count), "entries": .list(entries)]
    }
}
