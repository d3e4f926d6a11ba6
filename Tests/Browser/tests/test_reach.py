from __future__ import annotations

from conftest import Judged
from invented import HOME, TRACKER, Changes, each

ISLE = '<html lang="en"><body><a href="../isle2/">The other isle</a>'


@each(
    {
        "a page without a link to it": (
            {HOME: [('<li><a href="pack/">All papers on one page</a></li>\n', "")]},
            ["pack/: cannot be reached from the first page"],
        ),
        "pages that only link to each other": (
            {
                "isle/index.html": ISLE,
                "isle2/index.html": ISLE.replace("isle2", "isle"),
            },
            [
                "isle/: cannot be reached from the first page",
                "isle2/: cannot be reached from the first page",
            ],
        ),
        "a page behind a redirect alone": (
            {
                TRACKER: [('<a href="../">', '<a href="../old/">')],
                HOME: [('<a href="minutes/">', '<a href="old/">')],
            },
            ["minutes/: cannot be reached from the first page"],
        ),
        "no first page": ({HOME: None}, ["index.html: is not there"]),
    }
)
def test_reach(judged: Judged, changes: Changes, expected: list[str]) -> None:
    assert judged("reach", changes) == expected
