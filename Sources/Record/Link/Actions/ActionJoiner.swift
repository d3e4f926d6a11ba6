import Diagnostics

/// Joins actions to those of earlier meetings that they take up, meeting by meeting.
struct ActionJoiner {
    private let register: ActionRegister
    private let origins: StatedOrigins
    private var likeness: ActionLikeness
    private(set) var joins: [Int: Join] = [:]
    /// The first action of the thread each one is in.
    private var firstInThread: [Int]
    /// The last action so far of the thread that begins with each.
    private var lastInThread: [Int]
    /// Actions that were perhaps taken up, of which the officer is told already.
    private(set) var doubtful: Set<Int> = []

    struct Join {
        let by: ActionJoin
        let to: Target

        enum Target {
            case action(Int)
            /// A meeting whose actions are not in the record.
            case meeting(Int)
        }
    }

    init(_ register: ActionRegister, reporting log: inout DiagnosticLog) {
        self.register = register
        origins = StatedOrigins(register, reporting: &log)
        likeness = ActionLikeness(register)
        firstInThread = Array(register.actions.indices)
        lastInThread = firstInThread
        for meeting in register.meetings.indices { join(at: meeting, reporting: &log) }
    }

    private var actions: [TrackedAction] { register.actions }

    private mutating func join(at meeting: Int, reporting log: inout DiagnosticLog) {
        var claims: [Claim] = []
        var open: [Source: [Int]] = [:]
        for action in register.raised[meeting] {
            switch origins.byReference[action] {
            case .action(let earlier):
                claims.append(Claim(by: action, to: lastInThread[firstInThread[earlier]], .reference))
            case .meeting(let earlier):
                joins[action] = Join(by: .reference, to: .meeting(earlier))
            case .unknown: break
            case nil:
                guard let source = source(of: action) else { continue }
                let candidates = open[source] ?? candidates(from: source, at: meeting)
                open[source] = candidates
                if let claim = claim(by: action, among: candidates, from: source, reporting: &log) {
                    claims.append(claim)
                }
            }
        }
        settle(claims, reporting: &log)
    }

    /// One action that says, or by its words seems, to take up another.
    private struct Claim {
        let action: Int
        let earlier: Int
        let join: ActionJoin

        init(by action: Int, to earlier: Int, _ join: ActionJoin) {
            (self.action, self.earlier, self.join) = (action, earlier, join)
        }
    }

    /// Where the actions stand, one of which another takes up.
    private enum Source: Hashable {
        /// The log, or the minute that raised it, says that it was carried over from this meeting.
        case meeting(Int, said: ActionJoin)
        /// The minute that reviews what is open raised it.
        case review

        var join: ActionJoin {
            if case .meeting(_, let said) = self { said } else { .minute }
        }
    }

    /// A log from which nothing was ever taken out has hundreds of rows after twenty years.
    private static let mostNamed = 2_000

    private func source(of action: Int) -> Source? {
        if let meeting = origins.byLog[action] { return .meeting(meeting, said: .log) }
        if let meeting = origins.byMinute[action] { return .meeting(meeting, said: .minute) }
        return actions[action].isReviewed ? .review : nil
    }

    /// What was open when a meeting took it up: each thread by its last action.
    private func candidates(from source: Source, at meeting: Int) -> [Int] {
        let named: [Int]
        switch source {
        case .meeting(let earlier, _): named = register.raised[earlier] + register.logged[earlier]
        case .review: named = register.underReview(at: meeting)
        }
        // A log of so many rows is none; one more than can be compared is as good as all.
        let last = Set(named.prefix(Self.mostNamed).map { lastInThread[firstInThread[$0]] })
        return last.filter { !actions[$0].isClosed(asOf: meeting) }.sorted()
    }

    private mutating func claim(
        by action: Int, among candidates: [Int], from source: Source, reporting log: inout DiagnosticLog
    ) -> Claim? {
        switch likeness.nearest(to: action, among: candidates) {
        case .clear(let earlier):
            return Claim(by: action, to: earlier, source.join)
        case .close(let several):
            doubtful.formUnion(several)
            log.report(.close(actions[action], to: several.map { actions[$0] }))
        case .tooMany:
            log.report(.tooMany(candidates.count, for: actions[action]))
        case .none:
            // New actions are raised in a review too, but what a log says was carried over is not new.
            guard case .meeting(let earlier, let said) = source else { break }
            if register.meetings[earlier].minutes == nil {
                joins[action] = Join(by: said, to: .meeting(earlier))
            } else {
                log.report(.noneAlike(actions[action], from: register.meetings[earlier].id))
            }
        }
        return nil
    }

    /// An action is taken up once. What says so by reference comes before what only reads so, and otherwise nobody
    /// can tell which one is right.
    private mutating func settle(_ claims: [Claim], reporting log: inout DiagnosticLog) {
        for (earlier, rivals) in Dictionary(grouping: claims, by: \.earlier) {
            // A later meeting may take it up by its reference; then it did not end before.
            let takers = origins.takers[earlier] ?? []
            let stated = rivals.filter { $0.join == .reference }
            for claim in rivals {
                let others = rivals.map(\.action).filter { $0 != claim.action }
                let isRight = claim.join == .reference ? stated.count == 1 : others.isEmpty && takers.isEmpty
                guard isRight else {
                    let rival =
                        stated.map(\.action).first { $0 != claim.action } ?? others.first ?? takers.first
                    if stated.count != 1 { doubtful.insert(earlier) }
                    log.report(.rivals(actions[claim.action], rival.map { actions[$0] }, actions[earlier]))
                    continue
                }
                joins[claim.action] = Join(by: claim.join, to: .action(earlier))
                let first = firstInThread[earlier]
                firstInThread[claim.action] = first
                lastInThread[first] = claim.action
                if claim.join != .reference {
                    log.report(.byWording(actions[claim.action], from: actions[earlier]))
                }
            }
        }
    }
}

extension ActionRegister {
    /// The actions that a meeting reviews: those in its log, or else in the log before, and what was raised last.
    fileprivate func underReview(at meeting: Int) -> [Int] {
        let lastLogged = logged[...meeting].last { !$0.isEmpty } ?? []
        let lastRaised = raised[..<meeting].last { !$0.isEmpty } ?? []
        return lastLogged + lastRaised
    }
}

extension TrackedAction {
    /// "03/04 of 14 March 2023".
    fileprivate var inWords: String { "\(id.reference.text) of \(id.meeting.dayInWords)" }

    /// "`07/02 (was 03/04)`".
    fileprivate func written(asWas earlier: TrackedAction) -> String {
        "`\(id.reference.text) (was \(earlier.id.reference.text))`"
    }
}

extension Diagnostic {
    fileprivate static func byWording(_ action: TrackedAction, from earlier: TrackedAction) -> Diagnostic {
        Diagnostic(
            .actionJoinedByWording, at: action.place,
            rule: """
                an action carried over says what it was called before, and \(action.id.reference.text) is joined to \
                \(earlier.inWords) only because the two read alike
                """,
            mend:
                "write \(action.written(asWas: earlier)) if that is right, and what it was called if it is not",
            notes: [Note("the earlier action: \"\(earlier.text.clipped)\"", at: earlier.place)])
    }

    fileprivate static func close(_ action: TrackedAction, to several: [TrackedAction]) -> Diagnostic {
        Diagnostic(
            .actionJoinDoubtful, at: action.place,
            rule: """
                an action takes up one of an earlier meeting, and \(action.id.reference.text) reads like \
                \(several.count) of them
                """,
            mend: several.first.map {
                "say which one it was, as in \(action.written(asWas: $0)); until then it is joined to none"
            },
            notes: several.prefix(3).map { Note("\($0.inWords): \"\($0.text.clipped)\"", at: $0.place) })
    }

    fileprivate static func tooMany(_ count: Int, for action: TrackedAction) -> Diagnostic {
        Diagnostic(
            .actionJoinDoubtful, at: action.place,
            rule: """
                an action without its former reference is compared with \(ActionLikeness.mostCandidates) open \
                actions at most, and for \(action.id.reference.text) there are \(count)
                """,
            mend: "write what it was called, as in `\(action.id.reference.text) (was 03/04)`")
    }

    fileprivate static func noneAlike(_ action: TrackedAction, from meeting: MeetingID) -> Diagnostic {
        Diagnostic(
            .actionJoinDoubtful, at: action.place,
            rule: """
                an action carried over from \(meeting.dayInWords) was open there, and no open action of that meeting \
                reads like \(action.id.reference.text)
                """,
            mend: """
                write what it was called, as in `\(action.id.reference.text) (was \
                \(ActionReference.month(meeting.date.month, number: 1).text))`, or correct the meeting
                """)
    }

    fileprivate static func rivals(
        _ action: TrackedAction, _ rival: TrackedAction?, _ earlier: TrackedAction
    ) -> Diagnostic {
        let other = rival.map { " and so does \($0.inWords)" } ?? ""
        return Diagnostic(
            .actionJoinDoubtful, at: action.place,
            rule: """
                an action is taken up by one other, and \(action.id.reference.text) seems to take up \
                \(earlier.inWords)\(other)
                """,
            mend: "say of each what it was called, as in \(action.written(asWas: earlier))",
            notes: [Note("the earlier action", at: earlier.place)]
                + (rival.map { [Note("the other one that takes it up", at: $0.place)] } ?? []))
    }
}
