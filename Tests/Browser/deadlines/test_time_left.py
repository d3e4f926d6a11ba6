"""How long is left, by London's clock, wherever a page shows a deadline."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page as Tab

PAGES = ["", "meetings/2026-04-07/", "meetings/2026-04-07/pack/", "questions/ask/"]


def left(tab: Tab, address: str, now: str) -> str:
    """What stands beside the first deadline of a page at a moment."""
    tab.clock.install(time=now)
    tab.clock.pause_at(now)
    tab.goto(address)
    return tab.locator(".left").first.inner_text()


@pytest.mark.parametrize(
    ("now", "words"),
    [
        ("2026-03-30T05:00:00Z", "3 days 4 hours left"),
        ("2026-03-30T04:59:59Z", "3 days 4 hours left"),
        ("2026-03-31T08:00:00Z", "2 days 1 hour left"),
        ("2026-04-01T09:00:00Z", "1 day left"),
        ("2026-04-01T08:18:00Z", "1 day left"),
        ("2026-04-01T09:00:01Z", "23 hours 59 minutes left"),
        ("2026-04-02T07:59:00Z", "1 hour 1 minute left"),
        ("2026-04-02T08:59:00Z", "1 minute left"),
        ("2026-04-02T08:59:01Z", "less than a minute left"),
        ("2026-04-02T09:00:00Z", "Passed"),
        ("2027-01-01T00:00:00Z", "Passed"),
    ],
)
def test_in_words(tab: Tab, root: str, now: str, words: str) -> None:
    assert left(tab, root, now) == words


@pytest.mark.parametrize(
    ("now", "words"),
    [
        # The clocks go back on Sunday 25 October, so that this Saturday to Monday has 49 hours.
        ("2026-10-24T09:00:00Z", "2 days left"),
        ("2026-10-25T00:59:00Z", "1 day 8 hours left"),
        ("2026-10-25T01:00:00Z", "1 day 9 hours left"),
        ("2026-10-25T10:00:00Z", "1 day left"),
        # A day less a minute before it is Monday's deadline, with Sunday's hour that comes twice.
        ("2026-10-24T09:01:00Z", "1 day 23 hours left"),
    ],
)
def test_across_the_end_of_summer_time(
    tab: Tab, root: str, now: str, words: str
) -> None:
    assert left(tab, f"{root}meetings/2026-10-27/", now) == words


@pytest.mark.parametrize("page", PAGES)
def test_on_each_page_with_a_deadline(tab: Tab, root: str, page: str) -> None:
    assert left(tab, root + page, "2026-04-01T08:30:00Z") == "1 day left"
    tab.emulate_media(media="print")
    assert not tab.locator(".left").first.is_visible()


def test_it_goes_on_while_the_page_is_read(tab: Tab, root: str) -> None:
    assert left(tab, root, "2026-04-02T08:57:30Z") == "2 minutes left"
    tab.clock.run_for("01:00")
    assert tab.locator(".left").first.inner_text() == "1 minute left"
    tab.clock.run_for("02:00")
    assert tab.locator(".left").first.inner_text() == "Passed"
