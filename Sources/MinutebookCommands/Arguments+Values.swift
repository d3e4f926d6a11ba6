import Diagnostics
import Record
import WorkingDays

extension Arguments {
    /// The folder that an option names, without a `/` at its end.
    func folder(_ option: String, otherwise usual: String? = nil) -> String {
        var path = value(of: option) ?? usual ?? option
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        return path
    }

    /// The date that an option gives, in any of the forms that are understood.
    func date(_ option: String) throws(CommandFault) -> CivilDate? {
        guard let text = value(of: option) else { return nil }
        do throws(DateFault) {
            return try CivilDate(reading: text)
        } catch {
            throw .usage("--\(option): \(error.rule)", hint: error.mend)
        }
    }

    /// The nation whose bank holidays an option names.
    func division(_ option: String) throws(CommandFault) -> Division? {
        guard let text = value(of: option) else { return nil }
        if let division = Division(rawValue: text) { return division }
        let names = Division.allCases.map(\.rawValue)
        let near = NearMiss.nearest(to: text, among: names).map { "did you mean \($0)?" }
        throw .usage(
            "--\(option): there is no division \(text)",
            hint: near ?? "there are \(names.joined(separator: ", "))")
    }

    /// The address of a site that an option gives.
    func baseAddress(_ option: String) throws(CommandFault) -> BaseAddress? {
        guard let text = value(of: option) else { return nil }
        guard let address = BaseAddress(reading: text) else {
            throw .usage(
                "--\(option): \(text) is not the address of a site",
                hint: "write it as https://records.example.org")
        }
        return address
    }
}
