import WorkingDays

extension Roster {
    /// The agency that leads an item: the one that is named, or the one that the named person stood for on the day.
    public func agency(of lead: AgendaLead, on day: CivilDate) -> Agency? {
        if let named = lead.agency.flatMap(agency(named:)) ?? agency(named: lead.name) { return named }
        guard let person = person(named: lead.name) else { return nil }
        let membership = person.memberships(on: day).first ?? person.memberships.first
        return membership.flatMap { agency(named: $0.agency) }
    }
}
