from __future__ import annotations

from conftest import Judged
from invented import HOME, MINUTES, PACK, Changes, adding, each

TITLE = "<title>All papers of 7 October – Anytown</title>"


@each(
    {
        "no language": (
            {PACK: [(' lang="en-GB"', "")]},
            ["pack/: does not say its language"],
        ),
        "no title": ({PACK: [(TITLE, "")]}, ["pack/: has no title"]),
        "another page's title": (
            {PACK: [(TITLE, "<title>Anytown\n record</title>")]},
            ["pack/: has the same title as ./: Anytown record"],
        ),
        "no description": (
            {PACK: [("The papers of one meeting, to be printed", " ")]},
            ["pack/: has no description"],
        ),
        "no icon": (
            {HOME: [('rel="icon"', 'rel="preload"')]},
            ["./: names no icon, so that browsers ask the host for /favicon.ico"],
        ),
        "an id twice": (
            {MINUTES: [('id="p3.2"', 'id="p3.1"')]},
            ["minutes/: has the id 'p3.1' 2 times"],
        ),
        "two first headings": (
            {PACK: adding("<h1>More papers</h1>")},
            ["pack/: has 2 h1 and not one"],
        ),
        "no first heading": (
            {PACK: [("<h1>All papers of 7 October 2025</h1>", "")]},
            ["pack/: goes from the top to h2 “Agenda”", "pack/: has 0 h1 and not one"],
        ),
        "a jump": (
            {PACK: [("<h2>Lamps</h2>", "<h4>Lamps</h4>")]},
            ["pack/: goes from h2 to h4 “Lamps”"],
        ),
        "an empty heading": (
            {PACK: [("<h2>Lamps</h2>", "<h2> </h2>")]},
            ["pack/: has an empty h2"],
        ),
        "back up over several levels": (
            {PACK: adding("<h3>Mill Lane</h3><h4>East</h4><h2>Bicycles</h2>")},
            [],
        ),
    }
)
def test_structure(judged: Judged, changes: Changes, expected: list[str]) -> None:
    assert judged("structure", changes) == expected
