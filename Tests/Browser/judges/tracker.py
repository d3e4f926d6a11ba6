"""The tracker's form narrows the table by the address and by hand, says how many are left, and needs no reload."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import parse_qs, urlencode, urlsplit

from playwright.async_api import Page as Tab
from playwright.async_api import Request

from faults import Fault
from site_folder import Page
from visiting import Visits

NAMES = ["owner", "status", "theme", "age"]
# Enough to see the rule at work, however many owners there are.
MOST_CHOICES = 6
# Time for a script to answer, or for another page to be asked for: milliseconds.
SETTLING = 150

# The rows as they stand: what each says of itself, and whether it is seen.
ROWS = """() => [...document.querySelectorAll('table[data-filtered] tbody tr')].map(row => ({
  data: {...row.dataset}, seen: row.checkVisibility({visibilityProperty: true})}))"""
CHOICES = """name => [...document.querySelectorAll(`form[data-filter] select[name="${name}"] option`)]
  .map(option => option.value).filter(value => value)"""
CHOSEN = """name => document.querySelector(`form[data-filter] select[name="${name}"]`)?.value"""
SAID = """() => [...document.querySelectorAll('[role=status]')].map(said => said.textContent).join(' ')"""


@dataclass(frozen=True)
class Row:
    data: dict[str, str]
    seen: bool

    def answers(self, wanted: dict[str, str]) -> bool:
        return all(
            value in self.data.get(name, "").split() for name, value in wanted.items()
        )


async def judge(visits: Visits) -> list[Fault]:
    async def look_without(tab: Tab, page: Page) -> list[str]:
        await visits.open(tab, page)
        rows = await _rows(tab)
        wrongs = [] if rows and all(row.seen for row in rows) else ["hides rows"]
        form = tab.locator("form[data-filter]")
        if await form.count() != 1:
            return [*wrongs, "has not one form[data-filter]"]
        return [*wrongs, "shows its form"] if await form.is_visible() else wrongs

    async def look(tab: Tab, page: Page) -> list[str]:
        await visits.open(tab, page)
        form = tab.locator("form[data-filter]")
        if await form.count() != 1 or not await form.is_visible():
            return ["does not show its form"]
        return [
            wrong
            for step in [_beginning, _choosing, _combining, _from_the_address]
            for wrong in await step(tab, visits.address(page))
        ]

    pages = visits.site.kinds.get("tracker", [])
    off = {"java_script_enabled": False}
    return [
        *await visits.each(pages, look_without, "scripts off", **off),
        *await visits.each(pages, look),
    ]


async def _rows(tab: Tab) -> list[Row]:
    return [Row(row["data"], row["seen"]) for row in await tab.evaluate(ROWS)]


async def _beginning(tab: Tab, _: str) -> list[str]:
    rows = await _rows(tab)
    wrongs = (
        [] if rows and all(row.seen for row in rows) else ["begins without all rows"]
    )
    for name in NAMES:
        if not await tab.evaluate(CHOICES, name):
            wrongs.append(f"gives no choice of {name}")
    if not await tab.locator("[role=status]").count():
        wrongs.append("has no role=status to say how many rows are left")
    return wrongs


# What is wrong with one choice is wrong with the next: each step ends with the first.


async def _choosing(tab: Tab, _: str) -> list[str]:
    """Each list by itself, with the whole table again after it."""
    for name in NAMES:
        for value in (await tab.evaluate(CHOICES, name))[:MOST_CHOICES]:
            if await _reloads(tab, name, value):
                return [f"loads again when {name} is chosen"]
            wrongs = await _verdict(tab, {name: value}, f"choosing {name} {value}")
            await _choose(tab, name, "")
            wrongs += await _verdict(tab, {}, f"taking {name} {value} back")
            if wrongs:
                return wrongs
    return []


async def _reloads(tab: Tab, name: str, value: str) -> bool:
    """Makes the choice, and tells whether another page came for it."""
    loads: list[Request] = []

    def on_request(request: Request) -> None:
        if request.is_navigation_request():
            loads.append(request)

    tab.on("request", on_request)
    await _choose(tab, name, value)
    tab.remove_listener("request", on_request)
    if loads:
        await tab.wait_for_load_state()
    return bool(loads)


async def _combining(tab: Tab, _: str) -> list[str]:
    """Several lists at once, with values that one row has all of."""
    choices = {name: await tab.evaluate(CHOICES, name) for name in NAMES}
    for row in await _rows(tab):
        wanted = {
            name: value
            for name in NAMES
            for value in row.data.get(name, "").split()
            if value in choices[name]
        }
        if len(wanted) > 1:
            for name, value in wanted.items():
                await _choose(tab, name, value)
            return await _verdict(tab, wanted, f"choosing {urlencode(wanted)}")
    return []


async def _from_the_address(tab: Tab, address: str) -> list[str]:
    for name in NAMES:
        for value in (await tab.evaluate(CHOICES, name))[:1]:
            query = urlencode({name: value})
            await tab.goto(f"{address}?{query}")
            wrongs = await _verdict(tab, {name: value}, f"opened with ?{query}")
            if await tab.evaluate(CHOSEN, name) != value:
                wrongs.append(f"opened with ?{query}: the form does not show it")
            if wrongs:
                return wrongs
    return []


async def _choose(tab: Tab, name: str, value: str) -> None:
    chosen = tab.locator(f'form[data-filter] select[name="{name}"]')
    await chosen.select_option(value=value)
    await tab.wait_for_timeout(SETTLING)


async def _verdict(tab: Tab, wanted: dict[str, str], when: str) -> list[str]:
    rows = await _rows(tab)
    said = await tab.evaluate(SAID)
    query = urlsplit(tab.url).query
    return [f"{when}: {w}" for w in _wrongs(rows, wanted, query, said)]


def _wrongs(
    rows: list[Row], wanted: dict[str, str], query: str, said: str
) -> Iterator[str]:
    right = [row for row in rows if row.answers(wanted)]
    seen = [row for row in rows if row.seen]
    if seen != [row for row in right if row.seen] or len(seen) != len(right):
        yield f"shows {len(seen)} rows and not the {len(right)} that answer"
    if wanted and not right:
        yield "no row answers, so that it is no choice"
    if parse_qs(query) != {name: [value] for name, value in wanted.items()}:
        yield f"the address says ?{query}"
    numbers = "".join(c if c.isdigit() else " " for c in said).split()
    if wanted and str(len(right)) not in numbers:
        yield f"what is said ({said.strip()!r}) does not tell that {len(right)} are left"
