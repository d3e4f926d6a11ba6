from __future__ import annotations

from conftest import Judged
from invented import PACK, STYLE, Changes, adding, each


def printed(style: str, text: str) -> Changes:
    return {
        STYLE: [("li {", "@media print { " + style + " }\nli {")],
        PACK: adding(text),
    }


@each(
    {
        "a page cut off at its foot": (
            printed("main { height: 150px; overflow: hidden; }", ""),
            [
                "pack/: is cut off in print before its end: summer and have stayed lit since."
            ],
        ),
        "a table that runs over the paper": (
            printed(
                "main { overflow: hidden; } .wide { width: 5000px; } .wide p { margin: 0 0 0 4000px; }",
                '<div class="wide"><p>Bicycles</p></div><p>All was said that was to be said.</p>',
            ),
            ["pack/: loses words in print: Bicycles"],
        ),
        "nothing at all": (
            printed("main { display: none; }", ""),
            ["pack/: prints nothing of main"],
        ),
        "what is not meant for paper": (
            printed(".screen { display: none; }", '<p class="screen">Print</p>'),
            [],
        ),
        "many pages": (
            {PACK: adding("<p>The lamps were lit again.</p>\n" * 300)},
            [],
        ),
    }
)
def test_printing(judged: Judged, changes: Changes, expected: list[str]) -> None:
    assert judged("printing", changes) == expected
