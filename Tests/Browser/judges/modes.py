"""A page stands forced colours and reduced motion: it loads without complaint, and nothing moves that should not."""

from __future__ import annotations

from playwright.async_api import Page as Tab

from faults import Fault, shortened
from judges.loading import complaints
from site_folder import Page
from visiting import Look, Visits

MOVING = """() => {
  const seconds = text => Math.max(...text.split(',').map(parseFloat));
  const told = element => element.outerHTML.split('>')[0] + '>';
  for (const element of document.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    // A hundredth of a second is no motion: styles that switch motion off often say so.
    if (seconds(style.transitionDuration) > 0.01) return `moves from state to state: ${told(element)}`;
    if (style.animationName !== 'none' && seconds(style.animationDuration) > 0.01) return `moves: ${told(element)}`;
    if (style.scrollBehavior === 'smooth') return `scrolls smoothly: ${told(element)}`;
  }
  return null;
}"""

# Whoever forces colours gets them; a drawing alone may keep its own, where it says so.
STUBBORN = """() => {
  const stubborn = [...document.body.querySelectorAll('*')].find(element =>
    !element.closest('svg') && getComputedStyle(element).forcedColorAdjust === 'none');
  return stubborn ? `keeps its own colours: ${stubborn.outerHTML.split('>')[0]}>` : null;
}"""


async def judge(visits: Visits) -> list[Fault]:
    def looking_for(script: str) -> Look:
        async def look(tab: Tab, page: Page) -> list[str]:
            found = await complaints(tab, visits.address(page), visits.roots)
            wrong = await tab.evaluate(script)
            return [*found, shortened(wrong, 140)] if wrong else found

        return look

    samples = visits.site.samples
    forced = await visits.each(
        samples, looking_for(STUBBORN), "forced colours", forced_colors="active"
    )
    still = await visits.each(
        samples, looking_for(MOVING), "reduced motion", reduced_motion="reduce"
    )
    return forced + still
