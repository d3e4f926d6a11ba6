"""Takes pictures of a built site's pages, for people to look at."""

from __future__ import annotations

import argparse
import asyncio
import re
from pathlib import Path
from typing import Literal

from playwright.async_api import Browser

from chromium import chromium
from serving import served
from site_folder import Page, Site

TALLEST = 4000


async def main() -> None:
    asked = arguments()
    site = Site(asked.site)
    pages = chosen(site, asked.addresses, asked.kinds)
    asked.outdir.mkdir(parents=True, exist_ok=True)
    with served(site.folder) as address:
        async with chromium() as browser:
            for width in asked.widths:
                await take(browser, address, pages, width, "light", asked.outdir)
                if asked.dark:
                    await take(browser, address, pages, width, "dark", asked.outdir)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("site", type=Path, help="the folder of the built site")
    parser.add_argument("outdir", type=Path, help="where the pictures go")
    parser.add_argument(
        "addresses",
        nargs="*",
        help="pages, such as cambridge/meetings/; left out: one of each kind",
    )
    parser.add_argument(
        "--kinds",
        action="store_true",
        help="one page of each kind (the heaviest) beside the addresses",
    )
    parser.add_argument(
        "--widths",
        type=lambda text: [int(width) for width in text.split(",")],
        default=[1280, 390],
        help="in pixels, such as 1280,390",
    )
    parser.add_argument("--dark", action="store_true", help="in dark colours too")
    return parser.parse_intermixed_args()


def chosen(site: Site, addresses: list[str], kinds: bool) -> dict[str, Page]:
    """The pages by the name of their picture."""
    pages: dict[str, Page] = {}
    if kinds or not addresses:
        pages |= {kind: of_kind[-1] for kind, of_kind in site.kinds.items()}
    for address in addresses:
        page = site.page_at(address)
        if page is None:
            raise SystemExit(f"look: the site has no page {address}")
        pages[re.sub(r"[^\w.-]+", "_", address.strip("/")) or "first"] = page
    return pages


async def take(
    browser: Browser,
    address: str,
    pages: dict[str, Page],
    width: int,
    scheme: Literal["light", "dark"],
    folder: Path,
) -> None:
    context = await browser.new_context(
        viewport={"width": width, "height": 800}, color_scheme=scheme
    )
    tab = await context.new_page()
    for name, page in pages.items():
        await tab.goto(address + page.address)
        root = "document.documentElement"
        height = min(await tab.evaluate(f"{root}.scrollHeight"), TALLEST)
        # As wide as the contents, so that what sticks out is seen to stick out.
        across = max(width, await tab.evaluate(f"{root}.scrollWidth"))
        picture = folder / f"{name}-{width}-{scheme}.png"
        await tab.screenshot(
            path=picture,
            full_page=True,
            clip={"x": 0, "y": 0, "width": across, "height": height},
        )
        print(f"{picture}  {page}")
    await context.close()


if __name__ == "__main__":
    asyncio.run(main())
