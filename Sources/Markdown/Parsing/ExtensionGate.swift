import CCMarkGFM
import Glibc

/// Keeps the C library's process-wide table from being changed under another thread's feet.
///
/// Strikethrough edits that table while a document is parsed, so such a document is parsed alone;
/// all others go in together. Tables leave it as it is.
final class ExtensionGate: @unchecked Sendable {
    /// The library's state is the process's, so there is one gate for it.
    static let shared = ExtensionGate()

    let table: OpaquePointer?
    let strikethrough: OpaquePointer?
    private let lock: UnsafeMutablePointer<pthread_rwlock_t>

    private init() {
        lock = .allocate(capacity: 1)
        pthread_rwlock_init(lock, nil)
        cmark_gfm_core_extensions_ensure_registered()
        table = cmark_find_syntax_extension("table")
        strikethrough = cmark_find_syntax_extension("strikethrough")
    }

    func enter(alone: Bool) {
        if alone { pthread_rwlock_wrlock(lock) } else { pthread_rwlock_rdlock(lock) }
    }

    func leave() {
        pthread_rwlock_unlock(lock)
    }
}
