"""A page prints whole: every word of it is on the paper, as often as in the page."""

from __future__ import annotations

import asyncio
import re
import tempfile
from collections import Counter
from pathlib import Path

from playwright.async_api import Page as Tab

from faults import Fault, shortened
from site_folder import Page
from visiting import Visits

# What is there to be printed; what print styles leave out is left out here too.
PRINTED = """() => {
  const main = document.querySelector('main') ?? document.body;
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT), printed = [];
  // Words for screen readers alone are a pixel large, or clipped to nothing.
  const unseen = element => {
    const {width, height} = element.getBoundingClientRect();
    return getComputedStyle(element).position === 'absolute'
      && (width <= 1 || height <= 1 || getComputedStyle(element).clipPath === 'inset(50%)');
  };
  while (texts.nextNode()) {
    const around = texts.currentNode.parentElement;
    if (unseen(around)) continue;
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
    """Words that are on paper less often than in the page; a hyphen joins two of them, for a line may end there."""
    words = Counter(re.findall(r"\w+", text.replace("\u00ad", "")))
    if not words:
        return ["prints nothing of main"]
    # Long words are broken where no hyphen stands, and others where one was put.
    on_paper = re.sub(r"[\s\u00ad\u2010-]+", "", printed)
    lost = [word for word, times in words.items() if on_paper.count(word) < times]
    return [f"loses words in print: {shortened(' '.join(lost))}"] if lost else []
