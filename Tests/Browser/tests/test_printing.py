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
                "pack/: loses words in print: of 1 Welcome Lighting 3 other business Lamps The lamps Mill…"
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
        "a word in several places, one of them cut off": (
            printed(
                ".cut { height: 0; overflow: hidden; }", '<p class="cut">Agenda</p>'
            ),
            ["pack/: loses words in print: Agenda"],
        ),
        "an address after its link": (
            printed(
                "a::after { content: ' (' attr(href) ')'; }",
                '<p>See <a href="../">Anytown</a>.</p>',
            ),
            [],
        ),
        "words that break at the end of a line": (
            printed(
                "p { width: 5rem; }",
                "<p>The by-laws of re-offending e-scooter's co-ordinators</p>",
            ),
            [],
        ),
        "words that break in cells beside each other": (
            printed(
                "td { width: 5rem; }",
                '<table aria-label="Work"><tr><td>co-ordinating by-laws<td>Multi-Agency e-scooters</table>',
            ),
            [],
        ),
        "words for screen readers": (
            printed(
                ".unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }",
                '<p>12<span class="unseen">lamps that were mended</span></p>',
            ),
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
