"""A paragraph's number is its link: pressing it copies the page's full address with that place, and says so."""

from __future__ import annotations

from urllib.parse import urldefrag, urljoin

from playwright.async_api import Page as Tab

from faults import Fault
from site_folder import Page
from visiting import Visits

NUMBERS = "//a[contains(concat(' ', @class, ' '), ' number ')][starts-with(@href, '#')]"
CLEARED = "navigator.clipboard.writeText('nothing yet')"
SAID = "[...document.querySelectorAll('[role=status]')].map(said => said.textContent).join('')"
NO_CLIPBOARD = "Object.defineProperty(navigator, 'clipboard', {value: undefined})"


def pages_with_numbers(visits: Visits) -> list[Page]:
    """The lightest page of each kind that has numbered paragraphs."""
    return [
        numbered[0]
        for of_kind in visits.site.kinds.values()
        if (numbered := [page for page in of_kind if page.document.xpath(NUMBERS)])
    ]


async def judge(visits: Visits) -> list[Fault]:
    async def look(tab: Tab, page: Page) -> list[str]:
        await visits.open(tab, page)
        return await _copying(tab, page, "click") + await _copying(tab, page, "Enter")

    async def look_without_clipboard(tab: Tab, page: Page) -> list[str]:
        await tab.add_init_script(NO_CLIPBOARD)
        await visits.open(tab, page)
        return await _without_clipboard(tab, page)

    pages = pages_with_numbers(visits)
    granted = ["clipboard-read", "clipboard-write"]
    # One at a time: all tabs share the clipboard.
    return [
        *await visits.each(pages, look, tabs=1, permissions=granted),
        *await visits.each(pages, look_without_clipboard),
    ]


async def _copying(tab: Tab, page: Page, press: str) -> list[str]:
    href = page.document.xpath(NUMBERS)[-1].get("href")
    number = tab.locator(f'a.number[href="{href}"]').first
    await tab.bring_to_front()
    await tab.evaluate(CLEARED)
    said_before = await tab.evaluate(SAID)
    if press == "click":
        await number.click()
    else:
        await number.press(press)
    await tab.wait_for_timeout(150)
    copied = await tab.evaluate("navigator.clipboard.readText()")
    wanted = urljoin(urldefrag(tab.url).url, href)
    # Either address of the page will do: where it was read, or the one it says it has.
    allowed = {wanted, urljoin(page.canonical, href) if page.canonical else wanted}
    wrongs: list[str] = []
    if copied not in allowed:
        wrongs.append(
            f"{press} on {href} copies {copied!r} and not the address of that place"
        )
    said = await tab.evaluate(SAID)
    if not said.strip() or (press == "click" and said == said_before):
        wrongs.append(f"{press} on {href}: nothing says that the address was copied")
    return wrongs + _not_there(tab, press, href)


async def _without_clipboard(tab: Tab, page: Page) -> list[str]:
    """A page that came without encryption has no clipboard: the link must then still be a link."""
    href = page.document.xpath(NUMBERS)[-1].get("href")
    failures: list[str] = []
    tab.on("pageerror", lambda error: failures.append(str(error)))
    await tab.locator(f'a.number[href="{href}"]').first.click()
    await tab.wait_for_timeout(50)
    told = [f"without a clipboard a script fails: {failure}" for failure in failures]
    return told + _not_there(tab, "without a clipboard, click", href)


def _not_there(tab: Tab, press: str, href: str) -> list[str]:
    fragment = urldefrag(tab.url).fragment
    return [] if f"#{fragment}" == href else [f"{press} on {href} does not go there"]
