import Testing

@Suite("HTML in a paper")
struct HTMLRulesTests {
    @Test(
        "A few bare tags do what they say, and every other tag is text",
        arguments: [
            ("CO<sub>2</sub> and m<sup>2</sup>", "<p>CO<sub>2</sub> and m<sup>2</sup></p>\n"),
            ("one<br>two<br/>three<BR />four", "<p>one<br>\ntwo<br>\nthree<br>\nfour</p>\n"),
            ("<u>a *b*</u> <abbr>CSP</abbr>", "<p><u>a <em>b</em></u> <abbr>CSP</abbr></p>\n"),
            ("<b>Noted</b>", "<p>&lt;b&gt;Noted&lt;/b&gt;</p>\n"),
            (
                "<sup class=\"x\">1</sup>",
                "<p>&lt;sup class=&quot;x&quot;&gt;1&lt;/sup&gt;</p>\n"
            ),
            ("a <!-- remark --> b", "<p>a &lt;!-- remark --&gt; b</p>\n"),
            (
                "a <script>alert(1)</script>",
                "<p>a &lt;script&gt;alert(1)&lt;/script&gt;</p>\n"
            ),
        ])
    func tags(markdown: String, expected: String) {
        #expect(html(of: markdown) == expected)
    }

    @Test(
        "What is let through is always well nested; a tag without its partner is text",
        arguments: [
            ("a <sup>b", "<p>a &lt;sup&gt;b</p>\n"),
            ("a </sup> b", "<p>a &lt;/sup&gt; b</p>\n"),
            ("*a <u>b* c</u>", "<p><em>a &lt;u&gt;b</em> c&lt;/u&gt;</p>\n"),
            ("<u>a *b</u> c*", "<p>&lt;u&gt;a <em>b&lt;/u&gt; c</em></p>\n"),
            ("x <sup>a <sub>b</sup> c</sub>", "<p>x <sup>a &lt;sub&gt;b</sup> c&lt;/sub&gt;</p>\n"),
            ("x <sup>a <sup>b</sup></sup>", "<p>x <sup>a <sup>b</sup></sup></p>\n"),
            ("- a <sup>1\n- b</sup>", "<ul>\n<li>a &lt;sup&gt;1</li>\n<li>b&lt;/sup&gt;</li>\n</ul>\n"),
        ])
    func nesting(markdown: String, expected: String) {
        #expect(html(of: markdown) == expected)
    }

    @Test(
        "A block of HTML is a paragraph that follows the same rules",
        arguments: [
            ("<br>", "<p><br>\n</p>\n"),
            (
                "<div>\nCost: 5 < 6 & *more*\n</div>",
                """
                <p>&lt;div&gt;
                Cost: 5 &lt; 6 &amp; *more*
                &lt;/div&gt;</p>

                """
            ),
            ("<!-- one\ntwo -->\n\nafter", "<p>&lt;!-- one\ntwo --&gt;</p>\n<p>after</p>\n"),
            ("<sup>\n1\n</sup> ok", "<p><sup>\n1\n</sup> ok</p>\n"),
        ])
    func blocks(markdown: String, expected: String) {
        #expect(html(of: markdown) == expected)
    }

    @Test("The officer is told of HTML that readers would see, once a line")
    func warning() {
        #expect(
            messages(about: "Fine: m<sup>2</sup>\n\nThe <b>Board</b> <i>agreed</i>\n<!-- ask Jane -->\n")
                == """
                paper.md:3:5: warning: HTML is shown to readers as text, and here it is `<b>` [html-as-text]
                  mend: write it in Markdown, or delete it
                paper.md:4:1: warning: HTML is shown to readers as text, and here it is `<!-- ask Jane -->` \
                [html-as-text]
                  mend: write it in Markdown, or delete it
                2 warnings in 1 file

                """)
    }
}
