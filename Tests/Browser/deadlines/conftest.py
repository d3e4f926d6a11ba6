"""What the tests share: a site with meetings to come, and a browser far from London."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright
from playwright.sync_api import Page as Tab

sys.path.insert(0, str(Path(__file__).parents[1]))

from records import WITH_MEETINGS, built

from chromium import ARGUMENTS, PROGRAM
from serving import served


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=PROGRAM, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def tab(browser: Browser) -> Iterator[Tab]:
    errors: list[str] = []
    context = browser.new_context(timezone_id="America/New_York")
    tab = context.new_page()
    tab.set_default_timeout(5_000)
    tab.on("pageerror", lambda error: errors.append(str(error)))
    yield tab
    context.close()
    assert errors == []


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("with-meetings")
    return built(WITH_MEETINGS.write(folder / "content"), folder / "site")


@pytest.fixture(scope="session")
def root(site: Path) -> Iterator[str]:
    """The address of the site's first page."""
    with served(site) as address:
        yield address
