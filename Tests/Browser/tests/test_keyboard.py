from __future__ import annotations

from conftest import Judged
from invented import HOME, MINUTES, STYLE, Changes, adding, each

SKIP = '<a class="skip" href="#main">Skip to the text</a>'
MODES = ["", " (390 px, dark)", " (forced colours)"]


def always(wrong: str) -> list[str]:
    return [f"./{mode}: {wrong}" for mode in MODES]


def unseen(mode: str) -> str:
    return f'./{mode}: does not show that it has the focus: <a class="skip" href="#main"> Skip to the text (and 5 other controls)'


def scripted(text: str) -> Changes:
    return {
        HOME: [("</head>", '<script src="assets/numbers.js" defer></script></head>')],
        "assets/numbers.js": text,
    }


@each(
    {
        "no skip link": (
            {HOME: [(SKIP, "")]},
            always("does not begin with a link that skips to main"),
        ),
        "a skip link to elsewhere": (
            {
                HOME: [
                    ('href="#main"', 'href="#foot"'),
                    ("</body>", '<p id="foot"></p></body>'),
                ]
            },
            always("does not begin with a link that skips to main"),
        ),
        "a skip link that a script disables": (
            scripted(
                "document.querySelector('.skip').addEventListener('click', event => event.preventDefault());"
            ),
            always("has a skip link that does not take the keyboard to main"),
        ),
        "a skip link that stays out of sight": (
            {STYLE: [(".skip:not(:focus)", ".skip")], HOME: []},
            always(
                f"is out of sight when it has the focus: {SKIP.removesuffix('</a>').replace('>', '> ')}"
            ),
        ),
        "an order of its own": (
            {HOME: [('<a href="pack/">', '<a href="pack/" tabindex="1">')]},
            always(
                'goes by keyboard to <a href="pack/" tabindex="1"> instead of <a class="skip" href="#main"> Skip to the text'
            ),
        ),
        "a trap": (
            scripted(
                "document.querySelector('main a').addEventListener('keydown', event => event.preventDefault());"
            ),
            always(
                'goes by keyboard to <a href="minutes/"> instead of <a href="tracker/"> All actions'
            ),
        ),
        "a trap at the end": (
            scripted(
                "document.querySelector('li:last-child a').addEventListener('keydown', event => event.preventDefault());"
            ),
            always('keeps the keyboard: after all controls <a href="ask/">'),
        ),
        "no sign of the focus": (
            {STYLE: [("{ outline: 3px solid; }", "{ outline: none; }")], HOME: []},
            [unseen(mode) for mode in MODES],
        ),
        "a sign of the focus that forced colours take away": (
            {
                STYLE: [
                    (
                        "{ outline: 3px solid; }",
                        "{ outline: none; box-shadow: 0 0 0 3px; }",
                    )
                ],
                HOME: [],
            },
            [unseen(" (forced colours)")],
        ),
        "a faint sign of the focus": (
            {
                STYLE: [("3px solid;", "3px solid #eee;")],
                HOME: [
                    ('<li><a href="tracker/">All actions</a></li>\n', ""),
                    (
                        '<li><a href="pack/">All papers on one page</a></li>',
                        "<li>Late</li>",
                    ),
                    ('<li><a href="ask/">Ask a question</a></li>', "<li>Ask</li>"),
                    ('<a href="minutes/">minutes of 7 October</a>', "minutes"),
                    ('<a href="./">Anytown record</a>', "Anytown"),
                ],
            },
            [
                './: shows faintly that it has the focus (rgb(238, 238, 238) on rgb(255, 255, 255)): <a class="skip" href="#main"> Skip to the text'
            ],
        ),
        "a bar that covers what has the focus": (
            {
                STYLE: [
                    (
                        "li {",
                        "header { position: fixed; inset: 0 0 auto; height: 100vh; }\n\nli {",
                    )
                ],
                HOME: [
                    ('<li><a href="tracker/">All actions</a></li>\n', ""),
                    (
                        '<li><a href="pack/">All papers on one page</a></li>',
                        "<li>Late</li>",
                    ),
                ],
            },
            always(
                'is covered when it has the focus: <a class="skip" href="#main"> Skip to the text (and 2 other controls)'
            ),
        ),
        "a long page": (
            {
                STYLE: [
                    (
                        ":root {",
                        "@media not (prefers-reduced-motion) { :root { scroll-behavior: smooth; } }\n:root {",
                    )
                ],
                HOME: adding(
                    "<p>Late</p>\n" * 200 + '<p><a href="old/">Old minutes</a></p>'
                ),
            },
            [],
        ),
        "a link that is left out": (
            {HOME: [('<a href="pack/">', '<a href="pack/" tabindex="-1">')]},
            always(
                'cannot be reached by keyboard: <a href="pack/" tabindex="-1"> All papers on one page'
            ),
        ),
        "controls of all kinds": (
            {
                HOME: adding(
                    """<details><summary>Papers</summary><a href="pack/">Pack</a></details>
                    <label>Day <input type="date"></label>
                    <label><input type="radio" name="all"> All</label>
                    <label><input type="radio" name="all"> Open</label>
                    <button type="button" disabled>Ask</button> <button type="button">Copy</button>"""
                )
            },
            [],
        ),
        "a wide table that scrolls by itself": (
            {
                STYLE: [
                    (
                        "li {",
                        ".wide { overflow-x: auto; } td { min-width: 90rem; }\nli {",
                    )
                ],
                HOME: adding(
                    '<div class="wide"><table><tr><td>Late</td></tr></table></div>'
                ),
            },
            [],
        ),
    }
)
def test_keyboard(judged: Judged, changes: Changes, expected: list[str]) -> None:
    assert judged("keyboard", changes) == expected
