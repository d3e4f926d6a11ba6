/// How a run ends, for the shell and the scheduler.
public enum ExitStatus: Int32, Hashable, Sendable {
    case done = 0
    /// The content has errors, or warnings where they count; nothing was published.
    case contentHasErrors = 1
    case wrongUsage = 2
    /// The disk, a permission, another build: nothing the content could mend.
    case machineFailed = 3
}
