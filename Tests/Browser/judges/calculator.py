"""The calculator's form answers with the deadline that the page has, refuses what is no day for a meeting, and keeps the
date in the address."""

from __future__ import annotations

from datetime import datetime
from urllib.parse import urlsplit

from icalendar import Calendar
from playwright.async_api import Locator
from playwright.async_api import Page as Tab

from faults import Fault
from site_folder import Page
from visiting import Visits

FORM = "form.calculator"
# A Wednesday long after all meetings on record, with no holiday of any nation near it.
QUIET_DAY = "2099-10-14"
REFUSED = ["soon", "2099-02-30", "2099-10-17"]
# The meetings on the page, each with the moment that it gives first.
MEETINGS = """() => Object.fromEntries([...document.querySelectorAll('[data-meeting]')]
  .map(meeting => [meeting.dataset.meeting, meeting.querySelector('strong time').textContent]))"""


def pages_with_calculators(visits: Visits) -> list[Page]:
    found = f"//form[contains(concat(' ', @class, ' '), ' {FORM[5:]} ')]"
    return [page for page in visits.site.readable if page.document.xpath(found)]


async def judge(visits: Visits) -> list[Fault]:
    async def look_without(tab: Tab, page: Page) -> list[str]:
        await visits.open(tab, page)
        seen = await tab.locator(FORM).is_visible()
        return ["shows its form"] if seen else []

    async def look(tab: Tab, page: Page) -> list[str]:
        await tab.clock.set_fixed_time("2025-09-01T08:00:00Z")
        await visits.open(tab, page)
        form = tab.locator(FORM)
        if not await form.is_visible():
            return ["does not show its form"]
        return [
            *await _meetings(tab, form),
            *await _address(tab, form, visits.address(page)),
            *await _refusals(tab, form),
            *await _entry(tab, form),
        ]

    pages = pages_with_calculators(visits)
    off = {"java_script_enabled": False}
    return [
        *await visits.each(pages, look_without, "scripts off", **off),
        *await visits.each(pages, look),
    ]


async def _ask(form: Locator, date: str) -> str:
    """What is said after a date was written into the field and sent."""
    field = form.locator("[name=date]")
    await field.fill(date)
    await field.press("Enter")
    return await _said(form)


async def _said(form: Locator) -> str:
    return " ".join((await form.locator("[role=status]").inner_text()).split())


async def _meetings(tab: Tab, form: Locator) -> list[str]:
    """Each meeting to come has its button, which answers what the page itself says."""
    wrongs: list[str] = []
    for meeting, deadline in (await tab.evaluate(MEETINGS)).items():
        button = form.locator(f'button[value="{meeting}"]')
        if not await button.count():
            wrongs.append(f"does not offer the meeting of {meeting}")
            continue
        await button.first.click()
        said = await _said(form)
        if deadline not in said:
            wrongs.append(f"{meeting}: the page says {deadline}, the form {said!r}")
    return wrongs


async def _address(tab: Tab, form: Locator, address: str) -> list[str]:
    said = await _ask(form, QUIET_DAY)
    if not said:
        return [f"has no answer to {QUIET_DAY}"]
    query = urlsplit(tab.url).query
    wanted = f"date={QUIET_DAY}"
    wrongs = [] if query == wanted else [f"the address says ?{query}, not ?{wanted}"]
    await tab.goto(f"{address}?{wanted}")
    opened = await _said(form)
    if opened != said:
        wrongs.append(f"opened with ?{wanted} it says {opened!r} and not {said!r}")
    return wrongs


async def _refusals(tab: Tab, form: Locator) -> list[str]:
    wrongs: list[str] = []
    field = form.locator("[name=date]")
    fault = form.locator("[role=alert]")
    described = (await field.get_attribute("aria-describedby") or "").split()
    if await fault.get_attribute("id") not in described:
        wrongs.append("has a message that the field does not refer to")
    for date in REFUSED:
        if said := await _ask(form, date):
            wrongs.append(f"answers to {date!r}: {said}")
        if await field.get_attribute("aria-invalid") != "true":
            wrongs.append(f"does not mark the field when it holds {date!r}")
        if not (await fault.inner_text()).strip():
            wrongs.append(f"does not say why {date!r} is refused")
    return wrongs


async def _entry(tab: Tab, form: Locator) -> list[str]:
    """The file for calendars has the moment that is counted down to."""
    await _ask(form, QUIET_DAY)
    link = form.locator("a[download]")
    if not await link.count():
        return ["offers no file for calendars"]
    async with tab.expect_download() as waiting:
        await link.click()
    file = await (await waiting.value).path()
    until = await form.locator("[data-until]").first.get_attribute("data-until")
    try:
        [event] = Calendar.from_ical(file.read_bytes()).events
        begins = event["DTSTART"].dt
    except (KeyError, ValueError) as fault:
        return [f"has a file for calendars that does not parse: {fault}"]
    if begins != datetime.fromisoformat(until):
        return [f"has {begins.isoformat()} in its file for calendars, and not {until}"]
    return []
