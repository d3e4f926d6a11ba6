/// Where a link or an image leads, and whether the public may be sent there.
enum Destination {
    /// Links are http, https, mailto and tel, or within the site.
    static func isAllowed(link bytes: some Collection<UInt8>) -> Bool {
        switch scheme(of: bytes) {
        case .none: isWithinSite(bytes)
        case .some(let scheme): ["http", "https", "mailto", "tel"].contains(scheme)
        }
    }

    /// Images come from the site itself, so that a page asks nobody else for anything.
    static func isAllowed(image bytes: some Collection<UInt8>) -> Bool {
        scheme(of: bytes) == nil && isWithinSite(bytes) && !bytes.isEmpty
    }

    /// Without a scheme an address can still leave the site: `//host`, which browsers also read out of
    /// backslashes, and out of slashes with white space or control characters among them.
    private static func isWithinSite(_ bytes: some Collection<UInt8>) -> Bool {
        let start = bytes.lazy.filter { $0 > 0x20 && $0 != 0x7F }.prefix(2)
        let isSlash = { (byte: UInt8) in byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\") }
        return !(start.count == 2 && start.allSatisfy(isSlash)) && start.first != UInt8(ascii: "\\")
    }

    /// What stands before the first colon, in small letters, as a browser reads it: without the control
    /// characters and white space it throws away. Nil where the colon belongs to a path or query.
    private static func scheme(of bytes: some Collection<UInt8>) -> String? {
        var name: [UInt8] = []
        for byte in bytes where byte > 0x20 && byte != 0x7F {
            switch byte {
            case UInt8(ascii: ":"): return String(decoding: name, as: UTF8.self)
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "\\"): return nil
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): name.append(byte | 0x20)
            default: name.append(byte)
            }
        }
        return nil
    }
}
