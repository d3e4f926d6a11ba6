"""Opened from a disk, where no server shows the page of a folder, a page's links still lead to files."""

from __future__ import annotations

from playwright.async_api import Page as Tab

from faults import Fault
from site_folder import Page
from visiting import Visits

TO_FOLDERS = """() => [...document.links]
  .filter(link => link.protocol === 'file:' && link.pathname.endsWith('/'))
  .map(link => link.getAttribute('href'))"""


async def judge(visits: Visits) -> list[Fault]:
    async def look(tab: Tab, page: Page) -> list[str]:
        await tab.goto(page.path.absolute().as_uri())
        return [f"leads to a folder: {href}" for href in await tab.evaluate(TO_FOLDERS)]

    # The links of 404.html begin at a host, and a redirect is gone before anybody looks.
    pages = [
        of_kind[0]
        for of_kind in visits.site.kinds.values()
        if not of_kind[0].is_not_found and not of_kind[0].is_redirect
    ]
    return await visits.each(pages, look, mode="from disk")
