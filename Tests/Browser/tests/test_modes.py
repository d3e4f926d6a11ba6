from __future__ import annotations

from conftest import Judged
from invented import HOME, MINUTES, STYLE, Changes, each


@each(
    {
        "a script that fails where motion is reduced": (
            {
                "assets/numbers.js": "if (matchMedia('(prefers-reduced-motion)').matches) stop_moving();",
                MINUTES: [],
            },
            [
                "minutes/ (reduced motion): has a script that fails: stop_moving is not defined"
            ],
        ),
        "a transition": (
            {STYLE: [("a {", "a { transition: color 1s;")], HOME: []},
            [
                './ (reduced motion): moves from state to state: <a class="skip" href="#main">'
            ],
        ),
        "an animation": (
            {
                STYLE: [
                    (
                        "li {",
                        "@keyframes come { from { opacity: 0 } } li { animation: come 1s;",
                    )
                ],
                HOME: [],
            },
            ["./ (reduced motion): moves: <li>"],
        ),
        "smooth scrolling": (
            {STYLE: [(":root {", ":root { scroll-behavior: smooth;")], HOME: []},
            ['./ (reduced motion): scrolls smoothly: <html lang="en-GB">'],
        ),
        "colours that are not given up": (
            {STYLE: [("li {", "li { forced-color-adjust: none;")], HOME: []},
            ["./ (forced colours): keeps its own colours: <li>"],
        ),
        "motion for those who have not asked for less": (
            {
                STYLE: [
                    (
                        ":root {",
                        "@media (prefers-reduced-motion: no-preference) { a { transition: color 1s; } }\n:root {",
                    )
                ],
                HOME: [],
            },
            [],
        ),
    }
)
def test_modes(judged: Judged, changes: Changes, expected: list[str]) -> None:
    assert judged("modes", changes) == expected
