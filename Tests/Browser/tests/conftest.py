"""What the tests share: one browser, and a judge's word on the invented site after a change."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.async_api import Browser

sys.path.insert(0, str(Path(__file__).parents[1]))

from invented import Changes, changed_site

from chromium import chromium
from judge_site import READERS, VISITORS
from site_folder import Site
from visiting import visits

Judged = Callable[[str, Changes], list[str]]


@pytest.fixture(scope="session")
def loop() -> Iterator[asyncio.Runner]:
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture(scope="session")
def browser(loop: asyncio.Runner) -> Iterator[Browser]:
    opened = chromium()
    yield loop.run(opened.__aenter__())
    loop.run(opened.__aexit__(None, None, None))


@pytest.fixture
def judged(tmp_path: Path, request: pytest.FixtureRequest) -> Judged:
    async def visited(name: str, site: Site, browser: Browser) -> list[str]:
        async with visits(site, browser) as visit:
            return sorted(str(fault) for fault in await VISITORS[name](visit))

    def judge(name: str, changes: Changes) -> list[str]:
        site = changed_site(tmp_path / "site", changes)
        if name in READERS:
            return sorted(str(fault) for fault in READERS[name](site))
        # A browser takes its time: it looks at what changed, where that is a page.
        changed = [p for p in site.pages if (p.address + "index.html") in changes]
        if changed:
            site.keep(changed)
        # Asked for here alone, so that the other tests open no browser.
        browser = request.getfixturevalue("browser")
        loop: asyncio.Runner = request.getfixturevalue("loop")
        return loop.run(visited(name, site, browser))

    return judge
