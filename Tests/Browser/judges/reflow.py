"""Nothing sticks out and nothing is cut: narrow and wide, with more space in the text, with text twice as large."""

from __future__ import annotations

from pathlib import Path

from playwright.async_api import Page as Tab

from faults import Fault, shortened
from site_folder import Page
from visiting import Visits

# The distances that WCAG 1.4.12 names.
SPACED = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }"""
LARGE = ":root { font-size: 200% !important; }"

STYLE = """(text) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [sheet];
}"""

STICKING_OUT = Path(__file__).with_suffix(".js").read_text()

SIZES = """() => {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), sizes = [];
  while (texts.nextNode()) {
    const around = texts.currentNode.parentElement, text = texts.currentNode.data.trim();
    if (!text || around.closest('svg, script, style, noscript')) continue;
    if (around.checkVisibility({visibilityProperty: true}))
      sizes.push([`<${around.localName}>`, parseFloat(getComputedStyle(around).fontSize)]);
  }
  return sizes;
}"""


async def judge(visits: Visits) -> list[Fault]:
    async def look(tab: Tab, page: Page) -> list[str]:
        await visits.open(tab, page)
        wrongs = await _at_widths(tab, "")
        if page in samples:
            before = await tab.evaluate(SIZES)
            await tab.evaluate(STYLE, SPACED)
            wrongs += await _at_widths(tab, ", spaced text")
            await tab.evaluate(STYLE, LARGE)
            wrongs += _stiff(before, await tab.evaluate(SIZES))
            wrongs += await _at_width(tab, 1280, ", large text")
        return wrongs

    samples = set(visits.site.samples)
    return await visits.each(visits.site.readable, look)


async def _at_widths(tab: Tab, mode: str) -> list[str]:
    return await _at_width(tab, 320, mode) + await _at_width(tab, 1280, mode)


async def _at_width(tab: Tab, width: int, mode: str) -> list[str]:
    await tab.set_viewport_size({"width": width, "height": 800})
    found = await tab.evaluate(STICKING_OUT)
    return [f"at {width} px{mode} {shortened(wrong, 140)}" for wrong in found]


def _stiff(
    before: list[tuple[str, float]], after: list[tuple[str, float]]
) -> list[str]:
    """Text whose size no reader can change; some of it may grow with the window instead."""
    for (element, size_before), (_, size_after) in zip(before, after):
        if size_after < size_before * 1.5:
            return [f"has text of a fixed size ({size_before:g} px): {element}"]
    return []
