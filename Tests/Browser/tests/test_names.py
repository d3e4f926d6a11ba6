from __future__ import annotations

import pytest
from conftest import Judged
from invented import MINUTES, Changes, adding, each


@each(
    {
        "the same name for two places": (
            {
                MINUTES: adding(
                    '<p><a href="../pack/">Agenda</a> <a href="../tracker/"> agenda</a></p>'
                )
            },
            [
                "minutes/: has links called “agenda” that lead to 2 places, such as /pack/ and /tracker/"
            ],
        ),
        "the same name by label and by picture": (
            {
                MINUTES: adding(
                    '<a href="../pack/" aria-label="Papers">All</a><a href="../"><img src="../assets/icon.svg" alt="Papers"></a>'
                )
            },
            [
                "minutes/: has links called “papers” that lead to 2 places, such as /pack/ and /"
            ],
        ),
        "two places in one page": (
            {MINUTES: adding('<a href="#p3.1">Item</a> <a href="#p3.2">Item</a>')},
            [
                "minutes/: has links called “item” that lead to 2 places, such as /minutes/#p3.1 and /minutes/#p3.2"
            ],
        ),
        "no name": (
            {
                MINUTES: adding(
                    '<a href="../pack/"><span aria-hidden="true">→</span></a>'
                )
            },
            ["minutes/: has a link to ../pack/ without a name"],
        ),
        "the same name twice for one place": (
            {
                MINUTES: adding(
                    '<a href="../pack/">Pack</a> <a href="../pack/">Pack</a>'
                )
            },
            [],
        ),
        "numbers of paragraphs": (
            {
                MINUTES: adding(
                    '<p><a class="number" href="#p3.1">1</a> <a class="number" href="#p3.2">1</a></p>'
                )
            },
            [],
        ),
        "names told apart by words for screen readers": (
            {
                MINUTES: adding(
                    '<p><a href="../pack/">Minutes<span class="unseen"> of May</span></a> <a href="../">Minutes<span class="unseen"> of June</span></a></p>'
                )
            },
            [],
        ),
        "names told apart by a label elsewhere": (
            {
                MINUTES: adding(
                    '<b id="b">Pack</b> <a id="a" href="../pack/" aria-labelledby="a b">Open</a> <a href="../">Open</a>'
                )
            },
            [],
        ),
    }
)
def test_names(judged: Judged, changes: Changes, expected: list[str]) -> None:
    assert judged("names", changes) == expected


@pytest.mark.parametrize("name", ["here", "Click here", "Read more…", "More »", "link"])
def test_empty_words(judged: Judged, name: str) -> None:
    changes: Changes = {MINUTES: adding(f'<a href="../pack/">{name}</a>')}
    assert judged("names", changes) == [f"minutes/: has a link called “{name}”"]
