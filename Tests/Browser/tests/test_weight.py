from __future__ import annotations

from conftest import Judged
from invented import HOME, MINUTES, PACK, STYLE, Changes, adding, each

LONG = "<p>" + 61_440 * "a" + "</p>"
STYLED = '<link rel="stylesheet" href="assets/style.css">'
SCRIPTED = STYLED + '<script src="assets/numbers.js" defer></script>'


def page(head: str, size: int) -> str:
    """A page of so many bytes."""
    return head.ljust(size, "a")


@each(
    {
        "a heavy page": (
            {HOME: page(STYLED, 61_400), STYLE: 50 * " "},
            ["./: weighs 61,450 bytes, over 61,440: HTML 61,400, styles 50, scripts 0"],
        ),
        "a heavy style": (
            {HOME: page(STYLED, 50_000), STYLE: 20_000 * " "},
            [
                "./: weighs 70,000 bytes, over 61,440: HTML 50,000, styles 20,000, scripts 0"
            ],
        ),
        "a script too much": (
            {
                HOME: page(SCRIPTED, 60_000),
                STYLE: 1_000 * " ",
                "assets/numbers.js": 441 * " ",
            },
            [
                "./: weighs 61,441 bytes, over 61,440: HTML 60,000, styles 1,000, scripts 441"
            ],
        ),
        "as heavy as a page may be": (
            {HOME: page(STYLED, 60_440), STYLE: 1_000 * " "},
            [],
        ),
        "a heavy script": (
            {"assets/numbers.js": "//" + 8_191 * "a"},
            ["assets/numbers.js: weighs 8,193 bytes, more than 8,192"],
        ),
        "two stylesheets": (
            {
                HOME: [
                    (
                        "</head>",
                        '<link rel="stylesheet" href="assets/style.css"></head>',
                    )
                ]
            },
            ["./: has 2 stylesheets and not one"],
        ),
        "no stylesheet": (
            {HOME: [('<link rel="stylesheet" href="./assets/style.css">', "")]},
            ["./: has 0 stylesheets and not one"],
        ),
        "long papers": ({MINUTES: adding(LONG), PACK: adding(LONG)}, []),
    }
)
def test_weight(judged: Judged, changes: Changes, expected: list[str]) -> None:
    assert judged("weight", changes) == expected
