"""With scripts off a page shows all that it shows with them, and no control that then does nothing."""

from __future__ import annotations

from playwright.async_api import Page as Tab

from faults import Fault, shortened
from site_folder import Page
from visiting import Visits

# More words than this are contents, and contents belong in the page itself.
MOST_ADDED_WORDS = 40

# Words that are seen, and for each a 1 if it stands where scripts write: in a form, a button, an announcement.
WORDS = """() => {
  const main = document.querySelector('main');
  if (!main) return ['', ''];
  const own = 'form, button, output, dialog, [role=status], [role=alert], [aria-live]';
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const words = [], places = [];
  while (texts.nextNode()) {
    const around = texts.currentNode.parentElement;
    if (around.closest('noscript, script, style, template')) continue;
    if (!around.checkVisibility({visibilityProperty: true})) continue;
    for (const word of texts.currentNode.data.split(/\\s+/)) {
      if (!word) continue;
      words.push(word);
      places.push(around.closest(own) ? 1 : 0);
    }
  }
  return [words.join(' '), places.join('')];
}"""

DEAD_CONTROLS = """() =>
  [...document.querySelectorAll('button, input, select, textarea')]
    .filter(control => control.checkVisibility({visibilityProperty: true}))
    .map(control => control.outerHTML.split('>')[0] + '>')"""

Words = list[tuple[str, bool]]


async def judge(visits: Visits) -> list[Fault]:
    plain: dict[Page, Words] = {}

    async def look_without(tab: Tab, page: Page) -> list[str]:
        await visits.open(tab, page)
        plain[page] = await _words(tab)
        dead = await tab.evaluate(DEAD_CONTROLS)
        wrongs = [f"shows a control that does nothing: {shortened(c)}" for c in dead]
        return wrongs if plain[page] else [*wrongs, "has no text in main"]

    async def look_with(tab: Tab, page: Page) -> list[str]:
        await visits.open(tab, page)
        return difference(plain.get(page, []), await _words(tab))

    pages = visits.site.readable
    faults = await visits.each(
        pages, look_without, "scripts off", java_script_enabled=False
    )
    return faults + await visits.each(pages, look_with, "scripts on")


async def _words(tab: Tab) -> Words:
    words, places = await tab.evaluate(WORDS)
    return [(word, place == "1") for word, place in zip(words.split(), places)]


def difference(without: Words, with_scripts: Words) -> list[str]:
    """What scripts take away, and what they add where contents belong."""
    added: list[str] = []
    place = 0
    for word, is_script_place in with_scripts:
        if place < len(without) and word == without[place][0]:
            place += 1
        elif not is_script_place:
            added.append(word)
    if place < len(without):
        lost = " ".join(word for word, _ in without[place:])
        return [f"loses text to a script: {shortened(lost)}"]
    if len(added) > MOST_ADDED_WORDS:
        start = shortened(" ".join(added))
        return [f"shows {len(added)} words with scripts alone: {start}"]
    return []
