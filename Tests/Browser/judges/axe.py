"""Axe finds no fault of accessibility: on every page, and on some of each kind in light and dark, wide and narrow."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

from axe_playwright_python.base import AXE_SCRIPT as AXE
from playwright.async_api import Page as Tab

from faults import Fault, shortened
from site_folder import Page
from visiting import Visits

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# Only what is wrong comes back from the browser: the rest is a hundred times as much.
RUN = """options => axe.run(options).then(results => results.violations)"""
OPTIONS = {
    "runOnly": {"type": "tag", "values": TAGS},
    "resultTypes": ["violations"],
    # Styles are on the page already, and the page's policy lets no script fetch them again.
    "preload": False,
}
MODES: list[tuple[int, Literal["light", "dark"]]] = [
    (1280, "dark"),
    (320, "dark"),
    (320, "light"),
]


async def judge(visits: Visits) -> list[Fault]:
    async def look(tab: Tab, page: Page) -> list[str]:
        await _set(tab, 1280, "light")
        await visits.open(tab, page)
        await tab.evaluate(AXE)
        wrongs = [*_wrongs(await tab.evaluate(RUN, OPTIONS))]
        for width, scheme in MODES if page in samples else []:
            await _set(tab, width, scheme)
            found = _wrongs(await tab.evaluate(RUN, OPTIONS))
            wrongs += [f"in {scheme} at {width} px: {wrong}" for wrong in found]
        return wrongs

    samples = set(visits.site.samples)
    return await visits.each(visits.site.readable, look)


async def _set(tab: Tab, width: int, scheme: Literal["light", "dark"]) -> None:
    await tab.set_viewport_size({"width": width, "height": 800})
    await tab.emulate_media(color_scheme=scheme)


def _wrongs(violations: list[dict[str, Any]]) -> Iterator[str]:
    for violation in violations:
        nodes = violation["nodes"]
        first = shortened(nodes[0]["html"], 120)
        times = f", {len(nodes)} times" if len(nodes) > 1 else ""
        yield f"{violation['id']}: {violation['help']}{times}: {first}"
