"""The page and the command answer alike: for every weekday from 2000 to 2100, and some before and after."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from answers import differences, of_the_command, of_the_page, weekdays
from playwright.sync_api import Page as Tab
from records import PARTNERSHIPS, RULE_OF_ITS_OWN, built

from serving import served

ALL = weekdays(date(1999, 12, 25), date(2101, 1, 7))
# With closures, a year of the file's alone, and the clocks changed ten times.
SOME = weekdays(date(2026, 9, 1), date(2031, 9, 1))

PAGE = "questions/ask/index.html"


def compared(tab: Tab, content: Path, site: Path, asked: list[str]) -> list[str]:
    with served(site) as address:
        tab.goto(f"{address}questions/ask/")
        return differences(of_the_command(content, asked), of_the_page(tab, asked))


@pytest.mark.parametrize("name", PARTNERSHIPS)
def test_every_day(tab: Tab, tmp_path: Path, name: str) -> None:
    content = PARTNERSHIPS[name].write(tmp_path / "content")
    site = built(content, tmp_path / "site")
    assert compared(tab, content, site, ALL) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "first"),
    [
        ("assets/time-left.js", "isSummer(shown - HOUR) ? HOUR", "isSummer(shown) ? 0", "2026-09-01"),
        ("assets/time-left.js", "change(9)", "change(10)", "2026-10-29"),
        ("assets/working-days.js", "% 6 === 0", "=== 0", "2026-09-01"),
        ("assets/working-days.js", "day <= last)", "day < last)", "2026-11-05"),
        ("assets/calculator.js", "if (passedOver) throw", "if (false) throw", "2026-11-05"),
        (PAGE, '"workingDays": 3', '"workingDays": 4', "2026-09-01"),
        (PAGE, "between the years", "at Christmas", "2027-12-24"),
        (PAGE, "0606", "0607", "2031-06-06"),
        (PAGE, "is at the weekend", "is a day of rest", "2026-09-01"),
        (PAGE, ">{deadline}<", ">{meeting}<", "2026-09-01"),
    ],
)
def test_a_difference_is_found(
    tab: Tab, tmp_path: Path, file: str, old: str, new: str, first: str
) -> None:
    content = RULE_OF_ITS_OWN.write(tmp_path / "content")
    site = built(content, tmp_path / "site")
    text = (site / file).read_text()
    assert old in text
    (site / file).write_text(text.replace(old, new))
    found = compared(tab, content, site, SOME)
    assert found and found[0].startswith(first)
