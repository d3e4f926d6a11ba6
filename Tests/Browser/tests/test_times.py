from __future__ import annotations

import pytest
from conftest import Judged
from invented import HOME, Changes, adding, each

from judges.times import is_machine_readable


@each(
    {
        "a day for people": (
            {HOME: adding("<p><time>24 February 2026</time></p>")},
            ["./: no machine reads the time “24 February 2026”"],
        ),
        "a day that is not": (
            {HOME: [("2026-02-24", "2026-02-30")]},
            ["./: no machine reads the time “2026-02-30”"],
        ),
        "a text that a machine reads": (
            {HOME: adding("<p><time>2026-02-24</time></p>")},
            [],
        ),
    }
)
def test_times(judged: Judged, changes: Changes, expected: list[str]) -> None:
    assert judged("times", changes) == expected


@pytest.mark.parametrize(
    "text",
    [
        *["2026", "2026-02", "2026-02-24", "02-24", "2026-W09", "10:00", "10:00:30"],
        *["2026-02-24T10:00", "2026-02-24 10:00", "2026-02-24T10:00Z"],
        *["2026-02-24T10:00:00+01:00", "PT45M", "P1DT2H", "PT1.5S"],
    ],
)
def test_readable(text: str) -> None:
    assert is_machine_readable(text)


@pytest.mark.parametrize(
    "text",
    [
        *[
            "",
            "26",
            "2026-13",
            "2026-02-30",
            "2026-2-4",
            "24/02/2026",
            "25:00",
            "10.00",
        ],
        *["2026-02-24T", "2026-02-24T10", "2026-02-24T10:00 BST", "10:00Z", "P", "PT"],
        *["45 minutes", "2026-02-24T10:00T", "2026-02-24, 10:00"],
    ],
)
def test_unreadable(text: str) -> None:
    assert not is_machine_readable(text)
