import Diagnostics
import Testing

@Suite("Near misses")
struct NearMissTests {
    @Test(
        "A slip of the finger is found",
        arguments: [
            ("pubish", "publish"), ("Publish", "publish"), ("publsih", "publish"), ("titel", "title"),
            ("superseeds", "supersedes"), ("moved_from", "moved-from"), ("stat", "start"), ("en", "end"),
        ])
    func found(word: String, meant: String) {
        let fields = ["title", "publish", "supersedes", "moved-from", "start", "end"]
        #expect(NearMiss.nearest(to: word, among: fields) == meant)
    }

    @Test("A word that resembles none of them finds none", arguments: ["colour", "x", "", "agenda"])
    func notFound(word: String) {
        #expect(NearMiss.nearest(to: word, among: ["title", "publish", "end"]) == nil)
    }

    @Test("Of several the nearest is taken, and of equals the first")
    func nearest() {
        #expect(NearMiss.nearest(to: "chairs", among: ["chains", "chair"]) == "chains")
        #expect(NearMiss.nearest(to: "agendas", among: ["agents", "agenda"]) == "agenda")
    }

    @Test("A word of ten million letters is no near miss, and takes no time")
    func bounded() {
        let word = String(repeating: "a", count: 10_000_000)
        #expect(NearMiss.nearest(to: word, among: ["a", word]) == nil)
    }
}
