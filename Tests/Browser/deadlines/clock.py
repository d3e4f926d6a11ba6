"""A browser's clock that stands still until a test moves it."""

from __future__ import annotations

from datetime import datetime, timedelta

from playwright.sync_api import Page as Tab


def stop_clock(tab: Tab, now: str) -> None:
    # It can only be stopped at a time to come, and goes on until then.
    tab.clock.install(time=datetime.fromisoformat(now) - timedelta(minutes=1))
    tab.clock.pause_at(datetime.fromisoformat(now))
