from __future__ import annotations

from conftest import Judged
from invented import HOME, MINUTES, STYLE, Changes, adding, each

SCRIPT = "assets/numbers.js"


def both(place: str, *wrongs: str) -> list[str]:
    """The same from the server and from disk."""
    return [
        *[f"{place}: {wrong}" for wrong in wrongs],
        *[f"{place} (from disk): {wrong}" for wrong in wrongs],
    ]


def scripted(text: str) -> Changes:
    return {SCRIPT: text, MINUTES: []}


@each(
    {
        "a script that fails": (
            scripted("document.querySelector('nav').hidden = true;"),
            both(
                "minutes/",
                "has a script that fails: Cannot set properties of null (setting 'hidden')",
            ),
        ),
        "a complaint": (
            scripted("console.warn('the form is not there');"),
            both("minutes/", "says in the console: the form is not there"),
        ),
        "a breach of the policy": (
            {HOME: adding('<p style="color: red">Late</p>')},
            both(
                "./",
                "says in the console: Applying inline style violates the following Content Security Policy directive 'style-src 'self''. Either the 'unsafe-i…",
            ),
        ),
        "something that is not there": (
            {HOME: adding('<img src="assets/lamp.png" alt="A lamp">')},
            [
                "./: gets 404 for assets/lamp.png",
                "./ (from disk): does not get assets/lamp.png: net::ERR_FILE_NOT_FOUND",
            ],
        ),
        "something that a script asks for late": (
            {
                SCRIPT: "setTimeout(() => fetch('../assets/index.json').catch(() => {}), 10);",
                MINUTES: [("default-src 'none'", "default-src 'self'")],
            },
            [
                "minutes/: gets 404 for assets/index.json",
                "minutes/ (from disk): does not get assets/index.json: net::ERR_FAILED",
                "minutes/ (from disk): says in the console: Access to fetch at 'assets/index.json' from origin 'null' has been blocked by CORS policy: Cross origin requests are on…",
            ],
        ),
        "another site": (
            {
                HOME: [
                    ("img-src 'self'", "img-src 'self' http://127.0.0.1:9"),
                    (
                        "</main>",
                        '<img src="http://127.0.0.1:9/a.png" alt="A lamp"></main>',
                    ),
                ]
            },
            both(
                "./",
                "asks outside the site for http://127.0.0.1:9/a.png",
                "does not get http://127.0.0.1:9/a.png: net::ERR_UNSAFE_PORT",
            ),
        ),
        "the host's root": (
            {HOME: adding('<img src="/assets/icon.svg" alt="A lamp">')},
            [
                "./: asks outside the site for /assets/icon.svg",
                "./: gets 404 for /assets/icon.svg",
                "./ (from disk): asks outside the site for file:///assets/icon.svg",
                "./ (from disk): does not get file:///assets/icon.svg: net::ERR_FILE_NOT_FOUND",
            ],
        ),
        "a style that is asked for from the style": (
            {STYLE: [(":root {", "@import 'print.css';\n:root {")], HOME: []},
            [
                "./: gets 404 for assets/print.css",
                "./ (from disk): does not get assets/print.css: net::ERR_FILE_NOT_FOUND",
            ],
        ),
        "a page for what is not there, at its own base path": (
            {
                HOME: [("https://record.example/", "https://record.example/town/")],
                "404.html": [
                    ('"/assets/icon.svg"', '"/town/assets/icon.svg"'),
                    ('"/assets/style.css"', '"/town/assets/style.css"'),
                ],
            },
            [],
        ),
    }
)
def test_loading(judged: Judged, changes: Changes, expected: list[str]) -> None:
    assert judged("loading", changes) == expected
