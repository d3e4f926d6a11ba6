import Markdown

/// The meetings of the year, and who came to them.
struct MeetingsSection {
    let sources: ReviewSources

    private var year: String { sources.record.year.words }
    private var meetings: MeetingsOfYear { sources.record.meetings }

    var blocks: [String] {
        ["## Meetings and attendance", summary]
            + (exceptions.isEmpty ? [] : [exceptions.joined(separator: "\n")])
            + (meetings.attended.isEmpty ? [] : [turnout.text])
            + (meetings.agencies.isEmpty ? [] : [agencies.text])
    }

    private var summary: String {
        let held = meetings.held.count
        guard held > 0 else { return "The record has no meeting that was held in \(year)." }
        let count = sources.link(held.counted("meeting"), to: .meetings)
        return (["The partnership held \(count) in \(year)."] + whatIsKnown + averages).joined(separator: " ")
    }

    private var whatIsKnown: [String] {
        let known = Set(meetings.attended.map(\.meeting.id))
        let unknown = meetings.held.map(\.meeting).filter { !known.contains($0.id) }
        return unknown.isEmpty
            ? [] : ["Who came on \(unknown.map(sources.day).listed) is not on record."]
    }

    /// Of one meeting, the table tells all.
    private var averages: [String] {
        let attended = meetings.attended
        guard attended.count > 1, let present = Tenths(averageOf: attended.map(\.present)),
            let represented = Tenths(averageOf: attended.map(\.represented))
        else { return [] }
        let quorate = attended.compactMap(\.meeting.isQuorate)
        let quorum =
            quorate.isEmpty
            ? [] : ["A quorum was present at \(quorate.count { $0 }) of \(quorate.count) meetings."]
        return ["On average \(present) people were present and \(represented) agencies represented."] + quorum
    }

    /// What was not as it had been planned, and what is still to come.
    private var exceptions: [String] {
        meetings.cancelled.map { meeting in
            let reason =
                meeting.agenda?.arrangements.cancellation.map { ": \($0.withoutStop.asMarkdown)" } ?? ""
            return "- The meeting of \(sources.day(of: meeting)) was cancelled\(reason)."
        }
            + meetings.moved.map { meeting in
                let days = (meeting.agenda?.arrangements.movedFrom ?? []).map(\.english).listed
                return "- The meeting of \(sources.day(of: meeting)) had been planned for \(days)."
            } + meetings.toCome.map { "- The meeting of \(sources.day(of: $0)) is still to come." }
    }

    private var turnout: ReviewTable {
        let hasQuorum = sources.record.linked.record.partnership.rules.quorum != nil
        return ReviewTable(
            caption: "Who came to meetings in \(year)",
            heads: ["Meeting", "Agencies represented", "People present", "Apologies"]
                + (hasQuorum ? ["Quorum"] : []) + ["Members of the public"],
            rows: meetings.attended.map { turnout in
                let quorum = turnout.meeting.isQuorate.map { $0 ? "yes" : "no" } ?? "not on record"
                let visitors = turnout.meeting.attendance?.membersOfPublic.map { "\($0)" }
                return [
                    sources.day(of: turnout.meeting), "\(turnout.represented) of \(turnout.agencies)",
                    "\(turnout.present)", "\(turnout.apologies)",
                ] + (hasQuorum ? [quorum] : []) + [visitors ?? "not on record"]
            })
    }

    private var agencies: ReviewTable {
        let record = sources.record.linked.record
        let parts = record.agencyParts
        return ReviewTable(
            caption: "At how many of these meetings each agency was represented",
            heads: ["Agency", "Meetings"],
            rows: meetings.agencies.map { agency in
                let name =
                    parts[agency.agency].map {
                        sources.link(agency.agency, to: SiteAddress(record.address(ofAgencyPart: $0)))
                    } ?? agency.agency.asMarkdown
                return [
                    name,
                    "\(agency.meetings.count { !$0.present.isEmpty }) of \(agency.meetings.count)",
                ]
            })
    }
}
