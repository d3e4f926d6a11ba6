import Markdown
import Testing

@testable import Record

@Suite("Numbers lead to the block they are the number of")
struct NumberedBlocksTests {
    private func html(_ words: String, in path: String = "meetings/2025-07-01/minutes.md") throws -> String {
        // What is written here as [3.2>p3.2] is a number that leads to #p3.2.
        try RecordReading([path: words]).html(of: path)
            .replacing(/<a class="number" href="#([^"]*)">([^<]*)<\/a>/) { "[\($0.2)>\($0.1)]" }
    }

    @Test("Sections and paragraphs of minutes that say their numbers have them as links")
    func written() throws {
        let html = try html(
            """
            # Minutes

            ## 3. Vision Zero

            3.2 The Board met.

            **3.3** Action point.

            3.4) Nested:

            - 3.4.1 One.
            - 3.4.2. Two.

            More of it.
            """)
        #expect(
            html == """
                <h1 id="minutes">Minutes</h1>
                <h2 id="3-vision-zero">[3.>3-vision-zero] Vision Zero</h2>
                <p id="p3.2">[3.2>p3.2] The Board met.</p>
                <p id="p3.3"><a class="number" href="#p3.3"><strong>3.3</strong></a> Action point.</p>
                <p id="p3.4">[3.4)>p3.4] Nested:</p>
                <ul>
                <li id="p3.4.1" class="numbered">[3.4.1>p3.4.1] One.</li>
                <li id="p3.4.2" class="numbered">[3.4.2.>p3.4.2] Two.</li>
                </ul>
                <p>More of it.</p>

                """)
    }

    @Test("Paragraphs that are counted show their numbers all the same")
    func counted() throws {
        let html = try html(
            """
            ## 89. Roads

            *The Board* met.

            89 officers came. {#p89.7}

            Action: Ada Bell to write.

            | A | B |
            |---|---|
            | c | pinned {#p89.9} |
            """)
        #expect(
            html == """
                <h2 id="89-roads">[89.>89-roads] Roads</h2>
                <p id="p89.1">[89.1>p89.1] <em>The Board</em> met.</p>
                <p id="p89.7">[89.7>p89.7] 89 officers came.</p>
                <p>Action: Ada Bell to write.</p>
                <table>
                <thead>
                <tr>
                <th scope="col">A</th>
                <th scope="col">B</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <th scope="row">c</th>
                <td id="p89.9">pinned</td>
                </tr>
                </tbody>
                </table>

                """)
    }

    @Test("Clauses and lettered points have theirs in every kind of paper")
    func clauses() throws {
        let words = """
            ## 3. Members {#members}

            - a) Coming;
            - (b) Reading.

            3.2 Each has one vote:

            (a) by hand, or

            (b) by post.

            ### Voting
            """
        let expected = """
            <h2 id="members">[3.>members] Members</h2>
            <ul>
            <li id="p3.a" class="numbered">[a)>p3.a] Coming;</li>
            <li id="p3.b" class="numbered">[(b)>p3.b] Reading.</li>
            </ul>
            <p id="p3.2">[3.2>p3.2] Each has one vote:</p>
            <p id="p3.2.a">[(a)>p3.2.a] by hand, or</p>
            <p id="p3.2.b">[(b)>p3.2.b] by post.</p>
            <h3 id="voting">Voting</h3>

            """
        #expect(try html(words, in: "meetings/2025-07-01/report.md") == expected)
        #expect(try html(words, in: "pages/about.md") == expected)
        let folders = try RecordReading([
            "anytown/partnership.md": RecordReading.partnership, "pages/about.md": words,
        ])
        #expect(
            folders.html(of: "pages/about.md").contains("<a class=\"number\" href=\"#p3.2\">3.2</a> Each"))
    }

    @Test("Paragraphs that are numbered by lists show the number in place of the list's")
    func lists() throws {
        let html = try html(
            """
            1. One {#first}

            ## Next

            2. 2 officers

               More.
            3. Three

            4 The board
            """, in: "meetings/2025-07-01/report.md")
        #expect(
            html == """
                <ol>
                <li class="numbered"><a id="first"></a>[1>first] One</li>
                </ol>
                <h2 id="next">Next</h2>
                <ol start="2">
                <li id="p2" class="numbered">
                <p>[2>p2] 2 officers</p>
                <p>More.</p>
                </li>
                <li id="p3" class="numbered">
                <p>[3>p3] Three</p>
                </li>
                </ol>
                <p id="p4">[4>p4] The board</p>

                """)
    }

    @Test("A number that is a link already stays that link, and a heading's in code stays code")
    func taken() throws {
        #expect(
            try html("## [3. Roads](https://a.example/)\n\n## `4.` Ways\n\n## 2025 in short\n") == """
                <h2 id="3-roads"><a href="https://a.example/">3. Roads</a></h2>
                <h2 id="4-ways"><code>4.</code> Ways</h2>
                <h2 id="2025-in-short">2025 in short</h2>

                """)
    }

    @Test("On a page of several papers a number leads to its own paper's page")
    func pack() throws {
        let path = "meetings/2025-07-01/minutes.md"
        let reading = try RecordReading([path: "## 3. Roads\n\n3.2 The Board met.\n"])
        let paper = try #require(reading.documents.minutes.first)
        let links = try #require(reading.linked.links[path])
        var html: [UInt8] = []
        HTMLRenderer(
            paper.body, annotations: links.annotations(of: paper.body, on: "meetings/2025-07-01/pack/"),
            anchorPrefix: "minutes-"
        ).render(into: &html)
        #expect(
            String(decoding: html, as: UTF8.self) == """
                <h2 id="minutes-3-roads"><a class="number" href="../minutes/#3-roads">3.</a> Roads</h2>
                <p id="minutes-p3.2"><a class="number" href="../minutes/#p3.2">3.2</a> The Board met.</p>

                """)
    }

    @Test("One minute alone, on another page, leads to the minutes and to the places they name")
    func oneMinute() throws {
        let path = "meetings/2025-07-01/minutes.md"
        let reading = try RecordReading([
            path:
                "## 1. Apologies\n\n1.1 None[^a].\n\n## 3. Roads\n\n3.2 As [above](#p1.1)[^b].\n\n[^a]: A.\n\n[^b]: See minute 1.1.\n"
        ])
        let paper = try #require(reading.documents.minutes.first)
        let links = try #require(reading.linked.links[path])
        let renderer = HTMLRenderer(
            paper.body, annotations: links.annotations(of: paper.body, on: "meetings/2025-07-01/"))
        var html: [UInt8] = []
        renderer.render(paper.minutes[1].nodes, into: &html)
        renderer.renderFootnotes(of: [paper.minutes[1].nodes], into: &html)
        #expect(
            String(decoding: html, as: UTF8.self) == """
                <h2 id="3-roads"><a class="number" href="minutes/#3-roads">3.</a> Roads</h2>
                <p id="p3.2"><a class="number" href="minutes/#p3.2">3.2</a> As <a href="minutes/#p1.1">above</a>\
                <sup><a role="doc-noteref" href="#fn:2" id="fnref:2">2</a></sup>.</p>
                <div class="footnotes" role="doc-endnotes">
                <ol>
                <li id="fn:2" value="2">
                <p>See <a href="minutes/#p1.1">minute 1.1</a>. <a role="doc-backlink" href="#fnref:2">↩ 2</a></p>
                </li>
                </ol>
                </div>

                """)
    }

    @Test("What is withheld takes its numbers along, and those of the rest stay right")
    func withheld() throws {
        let reading = try RecordReading(
            [
                "meetings/2025-07-01/agenda.md":
                    "---\npublish: public\n---\n| No | Item |\n|---|---|\n| 1 | Secret (closed session) |\n| 2 | Roads |\n",
                "meetings/2025-07-01/minutes.md":
                    "## 1. Secret\n\n1.1 Hidden.\n\n## 2. Roads\n\n2.1 The Board met.\n",
            ], isPublished: true)
        #expect(
            reading.html(of: "meetings/2025-07-01/minutes.md") == """
                <h2 id="2-roads"><a class="number" href="#2-roads">2.</a> Roads</h2>
                <p id="p2.1"><a class="number" href="#p2.1">2.1</a> The Board met.</p>

                """)
    }
}
