/// Writes front matter at random: all of the subset, or, with slips, what people and other programs write too.
struct GeneratedFields {
    var random: SeededRandom
    /// How often a value or a line is one that the subset leaves out, or one close to it.
    let slips: Double
    private var lines: [String] = []

    static func lines(using random: inout SeededRandom, slips: Double = 0) -> String {
        var writer = GeneratedFields(random: random, slips: slips)
        writer.fields(at: 0, depth: 0, lead: "")
        random = writer.random
        return writer.lines.joined(separator: "\n") + "\n"
    }

    /// Anything at all made of the characters that mean something.
    static func soup(using random: inout SeededRandom) -> String {
        let pieces = [
            "a", "b", " ", "  ", ": ", ":", "- ", "-", "\n", "\n", "\n  ", "\n ", "#", " #", "\"", "'", "[",
            "]", ",",
            ", ", "{", "}", "|", ">", "|-\n ", ">+\n  ", "?", "!", "&", "*", "%", "@", "`", "\\", "~", "a: ",
            "\nb: ",
            "...", "---", "\n... ", "\n--- ", "null", "\\n", "\t", "\r\n", "é", "\u{85}", "\u{2028}",
            "\u{FEFF}", "<<",
        ]
        let start = random.pick([
            "a: ", "a:\n- ", "a:\n  ", "a: [", "a: \"", "a: '", "a: |\n", "a: >\n  ", "",
        ])
        return start + (0..<random.number(1...7)).map { _ in random.pick(pieces) }.joined() + "\n"
    }

    /// The text with a few characters put in, left out or doubled.
    static func mutated(_ text: String, using random: inout SeededRandom) -> String {
        var scalars = Array(text.unicodeScalars)
        let marks = Array(" \n:-#'\"[]{},|>&*!?%@\\\t~a0\u{A0}".unicodeScalars)
        for _ in 0..<random.number(1...3) where !scalars.isEmpty {
            let place = random.number(0...scalars.count - 1)
            switch random.number(0...3) {
            case 0: scalars.insert(random.pick(marks), at: place)
            case 1: scalars.remove(at: place)
            case 2: scalars[place] = random.pick(marks)
            default:
                let end = min(scalars.count, place + random.number(1...12))
                scalars.insert(contentsOf: scalars[place..<end], at: random.number(0...scalars.count))
            }
        }
        return String(String.UnicodeScalarView(scalars))
    }

    private init(random: SeededRandom, slips: Double) {
        self.random = random
        self.slips = slips
    }

    // MARK: Groups

    /// Fields that begin in one column; the first comes after `lead`, which may end with a dash.
    private mutating func fields(at indent: Int, depth: Int, lead: String) {
        var lead = lead
        for number in 0..<random.number(1...(depth == 0 ? 5 : 3)) {
            filler()
            field(name(number), at: indent, depth: depth, lead: lead)
            lead = spaces(indent + slipped(0, [1, 2]))
        }
        filler()
    }

    private mutating func field(_ name: String, at indent: Int, depth: Int, lead: String) {
        let start = lead + name + random.pick(["", "", "", " "]) + ":"
        switch random.number(0...(depth < 3 ? 9 : 5)) {
        case 0...3: lines.append(start + " " + random.pick(["", "", " "]) + inline() + comment())
        case 4: block(start + " ", under: indent)
        case 5: lines.append(start + random.pick(["", " "]) + comment())
        case 6...7:
            lines.append(start + comment())
            let further = indent + random.number(1...4)
            fields(at: further, depth: depth + 1, lead: spaces(further))
        default:
            lines.append(start + comment())
            let further = indent + random.pick([0, 0, 1, 2, 3])
            items(at: further, depth: depth + 1, lead: spaces(further))
        }
    }

    private mutating func items(at indent: Int, depth: Int, lead: String) {
        var lead = lead
        for _ in 0..<random.number(1...3) {
            filler()
            let gap = random.pick([" ", " ", "  ", "   "])
            let dash = lead + "-" + gap
            let column = indent + 1 + gap.count
            switch random.number(0...(depth < 4 ? 9 : 4)) {
            case 0...3: lines.append(dash + inline() + comment())
            case 4: block(dash, under: indent)
            case 5...6: fields(at: column, depth: depth + 1, lead: dash)
            case 7: items(at: column, depth: depth + 1, lead: dash)
            case 8:
                lines.append(lead + "-" + comment())
                let further = indent + random.number(1...3)
                fields(at: further, depth: depth + 1, lead: spaces(further))
            default: lines.append(lead + "-" + random.pick(["", " "]) + comment())
            }
            lead = spaces(indent + slipped(0, [1]))
        }
    }

    // MARK: Lines of no account

    private mutating func filler() {
        if random.chance(0.06) { lines.append(spaces(random.number(0...3))) }
        if random.chance(0.06) { lines.append("# a comment: with - [marks]") }
        if random.chance(slips / 4) {
            lines.append(
                random.pick([
                    "\tx: 1", "just words", "- stray", "x:1", "? x", "...", "--- x", "<<: a", "{a: b}", "& x",
                    "  lost: 1", "\"x", "null: x", "~: x", ": x", "x: 1", "[a]: b", "%YAML 1.2", "'q' 'r': s",
                ]))
        }
    }

    private mutating func comment() -> String {
        random.chance(0.1) ? random.pick([" # a comment", "   # x: y", " #", "  "]) : ""
    }

    private func spaces(_ count: Int) -> String {
        String(repeating: " ", count: count)
    }

    private mutating func slipped(_ right: Int, _ wrong: [Int]) -> Int {
        random.chance(slips / 4) ? right + random.pick(wrong) : right
    }

    // MARK: Text

    private mutating func name(_ number: Int) -> String {
        let stem = random.pick([
            "title", "start", "venue", "questions-by", "moved from", "été", "a,b", "x:y", "10", "true", "?x",
        ])
        switch random.number(0...9) {
        case 0: return "\"\(stem)\(number)\""
        case 1: return "'\(stem)''\(number)'"
        default: return random.chance(slips / 8) ? stem : "\(stem)\(number)"
        }
    }

    private mutating func inline() -> String {
        if random.chance(slips) {
            return random.pick([
                "a: b", "a:", "{a: b}", "{}", "&a b", "*a", "!t a", "!!str 1", "- a", "-", "? a", "?", ": a",
                ":", "@a",
                "`a`", "%a", "|a", ">a", "null", "~", "Null", "NULL", "nUll", "yes", "<<", "=", "[a",
                "[a, [b]]",
                "[a,]", "[,a]", "[a,,b]", "[a: b]", "[?a]", "[a?]", "[-]", "[- a]", "[null]", "[a] b", "[a]b",
                "[a]#b",
                "[a #b]", "[a, #b]", "[{a: b}]", "[a:b]", "[a:]", "[:a]", "[\"a\" b]", "[\"a\":b]", "['a",
                "\"a",
                "'a", "\"a\" b", "'a'b", "\"a\"#b", "'a' #b", "a #b", "a #", "a # b", "a ##", "a#b", "#a",
                "\"\\d\"",
                "\"\\0\"", "\"\\N\"", "\"\\ud83d\"", "\"\\U00110000\"", "\"\\x7F\"", "\"\\r\"", "\"\\",
                "a\tb", "\ta", "a\t",
                "a\n  b", "a\n      b: c", "\"a\n  b\"", "[a,\n  b]", "|\n", ">\n ", "|0\n  a", "|10\n  a",
                "|+-\n  a",
                "| a\n  b", "|#a\n  b", "|\n     \n  a", "---", "... a", "]", "}", ",", ", a", "\u{FEFF}",
                "a\u{2028}b",
                "a\u{85}b", "\u{7}", "\u{FFFE}", "a\rb: c", "a\r\n", "a\u{A0}: b", "\u{A0}#a",
            ])
        }
        switch random.number(0...9) {
        case 0...4: return plain()
        case 5: return "'\(words().replacing("'", with: "''"))'"
        case 6...7: return "\"\(escaped(words()))\""
        default:
            let items = (0..<random.number(0...4)).map { _ in bracketItem() }
            let comma = random.pick([", ", ",", " , "])
            return random.pick(["[", "[ "]) + items.joined(separator: comma) + random.pick(["]", " ]"])
        }
    }

    private mutating func plain() -> String {
        let first = random.pick([
            "Deep", "10:00", "010", "1_000", "1:30", "2025-07-01", "true", "yes", "-5", "?x", ":y", "é", "会議",
            "😀",
            "\u{A0}x", "https://a.b/?c=d&e#f", "0x1F", "1e3", ".inf", "nUll", "nullable", "---x", "=", "$",
            "“Deep”",
        ])
        let rest = [
            "dive:e-scooters", "x#3", "a,b", "[x]", "{y}", "it's", "\"q\"", "-", "&", "*b*", "!", "|", ">",
            "%", "@",
            "`c`", "null", "~", "é\u{301}", "\\n", "?", "…",
        ]
        return ([first] + (0..<random.number(0...3)).map { _ in random.pick(rest) })
            .joined(separator: random.pick([" ", " ", "  "]))
    }

    private mutating func bracketItem() -> String {
        switch random.number(0...4) {
        case 0: "'\(words().replacing("'", with: "''"))'"
        case 1: "\"\(escaped(words()))\""
        default:
            random.pick([
                "a", "City Council", "10:00", "-5", "é", "😀", "it's", "a-b", "x#y", "https://a.b/c", "a\"b",
                "010", "a &",
            ])
        }
    }

    private mutating func words() -> String {
        let pool = [
            "", "a", "a: b", " #c", "'", "\"", "\\", "null", "- d", " ", "  ", "é", "😀", "[e, f]", "{g}",
            "\u{A0}", ",",
        ]
        return (0..<random.number(0...4)).map { _ in random.pick(pool) }.joined()
    }

    private mutating func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": escaped += "\\\""
            case "\\": escaped += "\\\\"
            case "é": escaped += random.pick(["é", "\\u00e9", "\\xE9", "\\U000000E9"])
            case "😀": escaped += random.pick(["😀", "\\U0001F600"])
            case "\u{A0}": escaped += random.pick(["\u{A0}", "\\_"])
            case " ": escaped += random.pick([" ", " ", "\\ "])
            case "a": escaped += random.pick(["a", "a", "\\n", "\\t", "\\/"])
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    // MARK: Text on several lines

    private mutating func block(_ lead: String, under indent: Int) {
        let further = random.number(1...4)
        let says = random.chance(0.2)
        var header = [random.pick(["", "", "-", "+"]), says ? String(further) : ""]
        if random.chance(0.5) { header.swapAt(0, 1) }
        lines.append(
            lead + random.pick(["|", ">"]) + header.joined() + random.pick(["", "", " ", " # a comment"]))
        let margin = spaces(indent + further + slipped(0, [-1, 1]))
        let first = says ? random.pick(["", " ", "  "]) : ""
        for _ in 0..<random.pick([0, 0, 0, 1, 2]) {
            lines.append(says || random.chance(slips) ? spaces(random.number(0...indent + further)) : "")
        }
        lines.append(
            margin + first + random.pick(["text", "# no comment", "- a", "a: b", "\"x", "'", "é 😀"]))
        for _ in 0..<random.number(0...5) {
            switch random.number(0...6) {
            case 0...1: lines.append("")
            case 2: lines.append(spaces(random.number(0...indent + further + 2)))
            case 3: lines.append(margin + "  " + "further in")
            default:
                lines.append(
                    margin + random.pick(["text", "more: text", "# x", "- y", "z  ", "---", "...", "{"]))
            }
        }
    }
}
