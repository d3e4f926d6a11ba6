import Diagnostics

/// The faults of one front matter, up to a number after which reading on helps nobody.
struct FaultLog {
    private(set) var log = DiagnosticLog()
    private var count = 0

    var isEmpty: Bool { log.isEmpty }
    var isFull: Bool { count > Limits.faults }

    mutating func report(_ fault: Diagnostic) {
        guard !isFull else { return }
        count += 1
        log.report(isFull ? .tooMany(at: fault.place) : fault)
    }

    mutating func checkEncoding(of source: SourceText) {
        _ = source.checkEncoding(reporting: &log)
    }
}

extension Diagnostic {
    fileprivate static func tooMany(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .frontMatterLimit, at: place,
            rule: "front matter with more than \(Limits.faults) faults is not read to its end",
            mend: """
                mend the faults above first; if this is the text of the paper, write --- on a line of its \
                own before it
                """)
    }
}
