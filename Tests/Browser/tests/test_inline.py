from __future__ import annotations

from conftest import Judged
from invented import ASK, HOME, MINUTES, Changes, adding, each

DATA = (
    '{"@context": "https://schema.org", "@type": "WebSite", "name": "Anytown record"}'
)


@each(
    {
        "a style attribute": (
            {HOME: adding('<p style="color: red">Late</p>')},
            ["./: has a style attribute: color: red"],
        ),
        "a style element": (
            {HOME: [("</head>", "<style>p { color: red }</style></head>")]},
            ["./: has a style element: p { color: red }"],
        ),
        "a handler": (
            {HOME: adding('<p onclick="go()">Late</p>')},
            ["./: has an event handler: onclick"],
        ),
        "a script": (
            {HOME: adding("<script>go()</script>")},
            ["./: has a script of its own: go()"],
        ),
        "a script that the page waits for": (
            {MINUTES: [(" defer", "")]},
            ["minutes/: waits for the script ../assets/numbers.js"],
        ),
        "data cut off": (
            {HOME: [(DATA, '{"@context": ')]},
            [
                "./: has JSON-LD that does not parse: Expecting value: line 1 column 14 (char 13)"
            ],
        ),
        "data that is no JSON": (
            {HOME: [(DATA, '{"@context": NaN}')]},
            ["./: has JSON-LD that does not parse: NaN is no JSON"],
        ),
        "data for a script that is no JSON": (
            {ASK: [('{"hour": 10}', "10am")]},
            [
                "ask/: has JSON that does not parse: Extra data: line 1 column 3 (char 2)"
            ],
        ),
        "data without its context": (
            {HOME: [(DATA, "{}")]},
            ["./: has JSON-LD without @context"],
        ),
    }
)
def test_inline(judged: Judged, changes: Changes, expected: list[str]) -> None:
    assert judged("inline", changes) == expected
