/// The parts of the United Kingdom that keep bank holidays of their own, under the names that GOV.UK gives them.
public enum Division: String, CaseIterable, Hashable, Sendable {
    case englandAndWales = "england-and-wales"
    case scotland
    case northernIreland = "northern-ireland"
}
