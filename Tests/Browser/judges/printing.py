"""A page prints whole: every word of it is on the paper, up to the last."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

from playwright.async_api import Page as Tab

from faults import Fault, shortened
from site_folder import Page
from visiting import Visits

# What is there to be printed; what print styles leave out is left out here too.
PRINTED = """() => {
  const main = document.querySelector('main') ?? document.body;
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT), printed = [];
  while (texts.nextNode()) {
    const around = texts.currentNode.parentElement;
    if (around.closest('script, style, noscript, svg, select')) continue;
    if (around.checkVisibility({visibilityProperty: true})) printed.push(texts.currentNode.data);
  }
  return printed.join(' ');
}"""


async def judge(visits: Visits) -> list[Fault]:
    async def look(tab: Tab, page: Page) -> list[str]:
        await visits.open(tab, page)
        await tab.emulate_media(media="print")
        text = await tab.evaluate(PRINTED)
        return missing(text, await _text_of(await tab.pdf(format="A4")))

    packs = visits.site.kinds.get("pack", [])
    others = [pages[-1] for kind, pages in visits.site.kinds.items() if kind != "pack"]
    return await visits.each(packs + others, look)


async def _text_of(pdf: bytes) -> str:
    """The text that is on the paper: the program leaves out what lies beyond its edge."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "printed.pdf"
        path.write_bytes(pdf)
        process = await asyncio.create_subprocess_exec(
            "pdftotext", "-enc", "UTF-8", path, "-", stdout=asyncio.subprocess.PIPE
        )
        text, _ = await process.communicate()
    return text.decode()


def missing(text: str, printed: str) -> list[str]:
    # Lines break within words and cells, so that spaces say nothing.
    on_paper = "".join(printed.split()).replace("\u00ad", "")
    words = [word.replace("\u00ad", "") for word in text.split()]
    if not words:
        return ["prints nothing of main"]
    last = "".join(words[-6:])
    if last not in on_paper:
        return [f"is cut off in print before its end: {' '.join(words[-6:])}"]
    lost = [word for word in dict.fromkeys(words) if word not in on_paper]
    return [f"loses words in print: {shortened(' '.join(lost))}"] if lost else []
