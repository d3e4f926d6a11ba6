import Glibc

/// An open file that is closed when it goes out of use.
struct FileDescriptor: ~Copyable {
    let number: Int32

    /// Opens a file; an interrupted call is made again.
    init(_ path: String, flags: Int32, mode: mode_t = 0, for action: FileFault.Action) throws(FileFault) {
        var number: Int32
        repeat { number = open(path, flags | O_CLOEXEC, mode) } while number < 0 && errno == EINTR
        guard number >= 0 else { throw FileFault(path, action, reason: errno) }
        self.number = number
    }

    deinit {
        close(number)
    }
}
