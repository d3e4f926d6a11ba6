from __future__ import annotations

from conftest import Judged
from invented import HOME, MINUTES, STYLE, Changes, adding, each


@each(
    {
        "an error": (
            {HOME: adding('<p href="minutes/">Late</p>')},
            ["./:26: Attribute “href” not allowed on element “p” at this point."],
        ),
        "a warning": (
            {MINUTES: adding("<section><p>Late</p></section>")},
            [
                "minutes/:29: Section lacks heading. Consider using “h2”-“h6” elements to add identifying headings to all sections, or else use a “div” element instead for any cases where no heading is needed."
            ],
        ),
        "a style": (
            {STYLE: [("margin: 0 auto;", "margin: 0 wide;")]},
            ["assets/style.css:5: CSS: “margin”: “wide” is not a “margin” value."],
        ),
        "a drawing": (
            {
                "assets/icon.svg": '<svg xmlns="http://www.w3.org/2000/svg"><path/></svg>'
            },
            ["assets/icon.svg: Element “path” is missing required attribute “d”."],
        ),
    }
)
def test_nu(judged: Judged, changes: Changes, expected: list[str]) -> None:
    assert judged("nu", changes) == expected
