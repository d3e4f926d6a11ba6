from __future__ import annotations

from conftest import Judged
from invented import MINUTES, Changes, adding, each

CAPTION = "<caption>Lamps that were mended</caption>"


@each(
    {
        "no caption": (
            {MINUTES: [(CAPTION, "")]},
            ["minutes/: the table “Ward Lamps Mill 12” has neither caption nor label"],
        ),
        "an empty caption": (
            {MINUTES: [(CAPTION, "<caption> </caption>")]},
            ["minutes/: the table “Ward Lamps Mill 12” has neither caption nor label"],
        ),
        "a label that is not there": (
            {MINUTES: [("<table>", '<table aria-labelledby="s9">'), (CAPTION, "")]},
            ["minutes/: the table “Ward Lamps Mill 12” has neither caption nor label"],
        ),
        "no heads": (
            {
                MINUTES: adding(
                    '<table aria-label="Wards"><tr><td>Mill</td></tr></table>'
                )
            },
            ["minutes/: the table “Wards” has no heads"],
        ),
        "a head without scope": (
            {MINUTES: [('<th scope="row">Mill</th>', "<th>Mill</th>")]},
            [
                "minutes/: the table “Lamps that were mended” has a head without scope: “Mill”"
            ],
        ),
        "a scope that is none": (
            {MINUTES: [('scope="row"', 'scope="line"')]},
            [
                "minutes/: the table “Lamps that were mended” has a head without scope: “Mill”"
            ],
        ),
        "a caption with marks in it": (
            {MINUTES: [(CAPTION, "<caption><b>Lamps</b></caption>")]},
            [],
        ),
        "a label elsewhere": (
            {MINUTES: [("<table>", '<table aria-labelledby="s3">'), (CAPTION, "")]},
            [],
        ),
    }
)
def test_tables(judged: Judged, changes: Changes, expected: list[str]) -> None:
    assert judged("tables", changes) == expected
