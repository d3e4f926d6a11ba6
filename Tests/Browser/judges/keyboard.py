"""By keyboard alone: the skip link comes first and works, every control is reached in order, and is seen to be."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from playwright.async_api import Page as Tab

from faults import Fault, shortened
from site_folder import Page
from visiting import Visits, size

# A page with more links says nothing that one with fewer does not, and each takes a press of a key.
MOST_STOPS = 150
# As many as a date with its time has parts, and some.
MOST_OWN_STOPS = 8

# Whoever wants less motion does not wait for a page to come to rest after each press.
STILL: dict[str, Any] = {"reduced_motion": "reduce"}
DARK: dict[str, Any] = {"color_scheme": "dark", **size(390)}
FORCED: dict[str, Any] = {"forced_colors": "active"}

Stop = dict[str, Any]

PREPARE = Path(__file__).with_suffix(".js").read_text()

SKIPS = """() => {
  const {stops, main} = window.keyboardJudge, first = stops[0];
  if (!main) return 'has no main';
  if (!first?.hash || first.pathname !== location.pathname) return 'does not begin with a link that skips to main';
  const target = document.getElementById(decodeURIComponent(first.hash.slice(1)));
  return target && (target === main || main.firstElementChild === target) ? null
    : 'does not begin with a link that skips to main';
}"""


async def judge(visits: Visits) -> list[Fault]:
    async def look(tab: Tab, page: Page) -> list[str]:
        await visits.open(tab, page)
        return [*await walk(tab), *await skip(tab)]

    samples = [page for page in visits.site.samples if _stops(page) <= MOST_STOPS]
    lightest = [of_kind[0] for of_kind in visits.site.kinds.values()]
    return [
        *await visits.each(samples, look, **STILL),
        *await visits.each(lightest, look, "390 px, dark", **DARK, **STILL),
        *await visits.each(lightest, look, "forced colours", **FORCED, **STILL),
    ]


def _stops(page: Page) -> int:
    return len(page.document.xpath("//a[@href] | //button | //input | //select"))


async def walk(tab: Tab) -> list[str]:
    """Presses Tab from the top of the page to its end."""
    stops = await tab.evaluate(PREPARE)
    told = await tab.evaluate("window.keyboardJudge.told")
    wrongs = [wrong] if (wrong := await tab.evaluate(SKIPS)) else []
    if lost := await tab.evaluate("window.keyboardJudge.unreachable"):
        wrongs.append(f"cannot be reached by keyboard: {shortened(lost)}")
    unseen: dict[str, list[str]] = {}
    for expected in range(stops):
        now = await _next(tab, expected)
        if now is None or now["place"] != expected:
            reached = "nothing" if now is None else shortened(now["told"])
            wanted = shortened(told[expected])
            return [*wrongs, f"goes by keyboard to {reached} instead of {wanted}"]
        if now["unseen"]:
            unseen.setdefault(now["unseen"], []).append(shortened(told[expected]))
    wrongs += [_of_all(wrong, controls) for wrong, controls in unseen.items()]
    after = await _next(tab, stops)
    # The browser leaves the page, or begins again at its top.
    if after and after["place"] != 0:
        wrongs.append(f"keeps the keyboard: after all controls {after['told']}")
    return wrongs


def _of_all(wrong: str, controls: list[str]) -> str:
    others = f" (and {len(controls) - 1} other controls)" if controls[1:] else ""
    return f"{wrong}: {controls[0]}{others}"


async def _next(tab: Tab, expected: int) -> Stop | None:
    """Where Tab leads, past the stops that the browser itself puts before the one expected."""
    for _ in range(MOST_OWN_STOPS):
        await tab.keyboard.press("Tab")
        now: Stop | None = await tab.evaluate("window.keyboardJudge.now()")
        is_part = now and now["place"] == expected - 1 and now["hasParts"]
        scrolls = now and now["place"] == -1 and now["scrolls"]
        if not is_part and not scrolls:
            break
    return now


async def skip(tab: Tab) -> list[str]:
    """Follows the skip link: the next Tab must go on from main."""
    await tab.reload()
    if not await tab.evaluate(PREPARE) or await tab.evaluate(SKIPS):
        return []
    wanted = await tab.evaluate("window.keyboardJudge.afterSkipping()")
    await tab.keyboard.press("Tab")
    if (await tab.evaluate("window.keyboardJudge.now()") or {}).get("place") != 0:
        return []
    await tab.keyboard.press("Enter")
    await tab.keyboard.press("Tab")
    now = await tab.evaluate("window.keyboardJudge.now()")
    reached = now["place"] if now else -1
    # With nothing to reach from main on, the browser leaves the page or begins again at its top.
    if reached == wanted or (wanted == -1 and reached == 0):
        return []
    return ["has a skip link that does not take the keyboard to main"]
