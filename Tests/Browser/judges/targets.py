"""Whatever is to be pressed is large enough to be pressed: 24 px, or as far from others, on a narrow screen too."""

from __future__ import annotations

from pathlib import Path

from playwright.async_api import Page as Tab

from faults import Fault, shortened
from site_folder import Page
from visiting import Visits, size

SMALL = Path(__file__).with_suffix(".js").read_text()


async def judge(visits: Visits) -> list[Fault]:
    async def look(tab: Tab, page: Page) -> list[str]:
        await visits.open(tab, page)
        return [shortened(wrong, 140) for wrong in await tab.evaluate(SMALL)]

    faults: list[Fault] = []
    for width in [320, 1280]:
        samples = visits.site.samples
        faults += await visits.each(samples, look, f"{width} px", **size(width))
    return faults
