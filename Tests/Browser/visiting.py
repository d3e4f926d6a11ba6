"""A site on a server of its own, and a browser that goes through its pages."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from playwright.async_api import Browser, BrowserContext, Error
from playwright.async_api import Page as Tab

from chromium import chromium
from faults import Fault
from serving import served
from site_folder import Page, Site

# A prefix, as a site has that shares its host with others.
PREFIX = "/record/"
TABS = 2
PATIENCE = 15_000

Look = Callable[[Tab, Page], Awaitable[Iterable[str]]]
"""What a judge does with a page in a tab that has not yet opened it; it says what is wrong."""


@dataclass
class Visits:
    site: Site
    browser: Browser
    root: str
    """The address of the first page."""
    base_root: str
    """The same, at the path that the site says it has: there alone the links of 404.html lead somewhere."""
    made: int = 0
    """How many visits there were so far, so that a judge that looked at nothing is seen to."""

    @property
    def roots(self) -> tuple[str, str]:
        return self.root, self.base_root

    def address(self, page: Page) -> str:
        return (self.base_root if page.is_not_found else self.root) + page.address

    async def open(self, tab: Tab, page: Page) -> None:
        await tab.goto(self.address(page))

    async def each(
        self,
        pages: Iterable[Page],
        look: Look,
        mode: str = "",
        tabs: int = TABS,
        **context: Any,
    ) -> list[Fault]:
        """Looks at each page, a few at a time; `mode` says in the faults how the browser was set."""
        waiting = deque(pages)
        told = f" ({mode})" if mode else ""

        async def work() -> list[Fault]:
            faults: list[Fault] = []
            async with self.context(**context) as own:
                tab = await own.new_page()
                while waiting:
                    page = waiting.popleft()
                    self.made += 1
                    try:
                        wrongs = list(await look(tab, page))
                    except Error as error:
                        wrongs = [f"the browser gave up: {error.message}"]
                        tab = await own.new_page()
                    faults += [Fault(f"{page}{told}", wrong) for wrong in wrongs]
            return faults

        found = await asyncio.gather(*(work() for _ in range(tabs)))
        return sorted((fault for part in found for fault in part), key=str)

    @asynccontextmanager
    async def context(self, **options: Any) -> AsyncIterator[BrowserContext]:
        context = await self.browser.new_context(**options)
        context.set_default_timeout(PATIENCE)
        try:
            yield context
        finally:
            await context.close()


@asynccontextmanager
async def visits(site: Site, browser: Browser | None = None) -> AsyncIterator[Visits]:
    """A site made ready to be visited, in the browser given or one of its own."""
    with served(site.folder, PREFIX) as root, served(
        site.folder, site.base_path
    ) as base:
        if browser:
            yield Visits(site, browser, root, base)
            return
        async with chromium() as own:
            yield Visits(site, own, root, base)


def size(width: int, height: int = 800) -> dict[str, Any]:
    return {"viewport": {"width": width, "height": height}}
