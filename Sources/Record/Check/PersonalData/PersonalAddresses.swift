/// Tells the e-mail addresses of people from those of offices.
struct PersonalAddresses {
    private let contacts: PublicContacts
    /// How the people that the partnership knows may be called without a full stop: "abell", "adabell".
    private let namesInOneWord: Set<String>

    enum Kind: Hashable {
        case notOfPublicBody
        /// A work address, with a name in it.
        case ofPerson
    }

    init(of people: some Sequence<String>, allowing contacts: PublicContacts) {
        self.contacts = contacts
        var names: Set<String> = []
        for person in people {
            let words = FoldedWords(person).words
            guard let first = words.first, let last = words.last, words.count > 1, let initial = first.first
            else {
                continue
            }
            names.formUnion([first + last, last + first, "\(initial)\(last)", "\(last)\(initial)"])
        }
        namesInOneWord = names
    }

    /// Nil for the address of an office, and for one that is meant for the public.
    func kind(of address: EmailAddress) -> Kind? {
        if contacts.contains(address: address.text) { return nil }
        let isRole = address.isOfRole
        guard address.isOfPublicBody else {
            // A charity's help line is what a reader may need; nobody's office is with a mail provider.
            return isRole && !address.isOfMailProvider ? nil : .notOfPublicBody
        }
        return !isRole && isOfPerson(address) ? .ofPerson : nil
    }

    /// "ada.bell", "a.bell2", "abell" of a known Ada Bell, and the number that is an officer's.
    private func isOfPerson(_ address: EmailAddress) -> Bool {
        let words = address.words
        return words.count != 1 || namesInOneWord.contains(words[0])
    }
}

extension EmailAddress {
    var isOfPublicBody: Bool {
        Self.publicDomains.contains { domain == $0 || domain.hasSuffix(".\($0)") }
    }

    fileprivate var isOfMailProvider: Bool {
        let name = domain.prefix { $0 != "." }
        return Self.mailProviders.contains(String(name))
    }

    /// Whether it names an office or a subject: "community.safety", "info".
    fileprivate var isOfRole: Bool { words.contains(where: Self.wordsOfRoles.contains) }

    /// The words before the @, without figures.
    fileprivate var words: [String] { local.split { !$0.isLetter }.map(String.init) }

    private static let publicDomains = [
        "gov.uk", "police.uk", "nhs.uk", "nhs.net", "ac.uk", "sch.uk", "mod.uk", "parliament.uk",
        "judiciary.uk", "cjsm.net", "gov.scot", "gov.wales", "llyw.cymru", "parliament.scot", "senedd.wales",
        "senedd.cymru", "nhs.scot", "hscni.net", "police.scot",
    ]
    private static let mailProviders: Set<String> = [
        "gmail", "googlemail", "hotmail", "outlook", "live", "msn", "yahoo", "ymail", "rocketmail", "icloud",
        "me", "mac", "aol", "btinternet", "btopenworld", "talktalk", "virginmedia", "ntlworld", "blueyonder",
        "sky", "tiscali", "plusnet", "proton", "protonmail", "pm", "gmx", "zoho", "fastmail", "tutanota",
        "mail",
    ]
    private static let wordsOfRoles: Set<String> = [
        "abuse", "access", "accounts", "action", "admin", "administration", "adult", "adults", "advice",
        "agenda", "alcohol", "antisocial", "appeals", "applications", "area", "asb", "assessment", "audit",
        "behaviour", "benefits", "board", "bookings", "borough", "boroughs", "business", "cabinet", "care",
        "central", "chair", "chief", "child", "children", "city", "clerk", "committee", "committees", "comms",
        "communications", "communities", "community", "communitysafety", "complaints", "consultation",
        "consultations", "contact", "contacts", "contactus", "control", "coordinator", "corporate", "council",
        "councillor", "councillors", "county", "crime", "csp", "customer", "customers", "customerservices",
        "data", "dataprotection", "democracy", "democratic", "democraticservices", "desk", "dhr", "digital",
        "director", "district", "domestic", "dpo", "drug", "drugs", "duty", "education", "elections",
        "emergency", "enforcement", "engagement", "enquiries", "enquiry", "environment", "environmental",
        "equalities", "equality", "events", "executive", "families", "family", "feedback", "finance", "fire",
        "foi", "forum", "fraud", "funding", "general", "governance", "grants", "group", "hate", "head",
        "health", "hello", "help", "helpdesk", "helpline", "highways", "home", "homeless", "homelessness",
        "housing", "human", "hub", "inbox", "inclusion", "info", "information", "insight", "intelligence",
        "jobs", "leader", "legal", "licensing", "local", "mail", "mailbox", "manager", "marketing", "mash",
        "media", "member", "members", "meetings", "neighbourhood", "neighbourhoods", "network", "news",
        "newsletter", "noreply", "north", "office", "officer", "online", "opcc", "parish", "parking", "parks",
        "partnership", "partnerships", "pcc", "people", "performance", "petitions", "planning", "police",
        "policy", "post", "postbox", "press", "prevent", "prevention", "privacy", "probation", "project",
        "projects", "protection", "public", "question", "questions", "reception", "records", "recruitment",
        "referral", "referrals", "region", "regional", "register", "reply", "reports", "research",
        "resilience", "rescue", "road", "roads", "safe", "safeguarding", "safer", "safety", "school",
        "schools", "scrutiny", "secretariat", "secretary", "security", "service", "servicedesk", "services",
        "social", "south", "standards", "station", "strategic", "strategy", "street", "streets", "support",
        "switchboard", "team", "teams", "town", "trading", "traffic", "training", "transport", "trust",
        "unit", "victim", "victims", "violence", "voluntary", "volunteering", "volunteers", "waste", "web",
        "webmaster", "website", "welcome", "wellbeing", "west", "women", "young", "youth",
    ]
}
