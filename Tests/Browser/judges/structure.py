"""Every page has its language, title, description, one first heading, headings in order, and ids that are its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from faults import Fault, shortened
from site_folder import Page, Site

HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"]
ICONS = "//link[contains(concat(' ', @rel, ' '), ' icon ')]"


def judge(site: Site) -> Iterator[Fault]:
    titled: dict[str, Page] = {}
    for page in site.pages:
        yield from (Fault(page, wrong) for wrong in _head_faults(page))
        yield from (Fault(page, wrong) for wrong in _id_faults(page))
        if page.is_redirect:
            continue
        yield from (Fault(page, wrong) for wrong in _heading_faults(page))
        title = _title(page)
        first = titled.setdefault(title, page)
        if title and first is not page:
            yield Fault(page, f"has the same title as {first}: {title}")


def _title(page: Page) -> str:
    return " ".join((page.document.findtext("head/title") or "").split())


def _head_faults(page: Page) -> Iterator[str]:
    if not (page.document.get("lang") or "").strip():
        yield "does not say its language"
    if not _title(page):
        yield "has no title"
    described = page.document.xpath("//meta[@name = 'description']/@content")
    if not page.is_redirect and not any(text.strip() for text in described):
        yield "has no description"
    if not page.is_redirect and not page.document.xpath(ICONS):
        yield "names no icon, so that browsers ask the host for /favicon.ico"


def _id_faults(page: Page) -> Iterator[str]:
    for name, times in Counter(page.ids).items():
        if times > 1:
            yield f"has the id {name!r} {times} times"


def _heading_faults(page: Page) -> Iterator[str]:
    before = 0
    firsts = 0
    for heading in page.document.iter(*HEADINGS):
        level = HEADINGS.index(heading.tag) + 1
        text = shortened(heading.text_content())
        firsts += level == 1
        if not text and not heading.xpath(".//img[@alt != '']"):
            yield f"has an empty {heading.tag}"
        if level > before + 1:
            after = f"h{before}" if before else "the top"
            yield f"goes from {after} to {heading.tag} “{text}”"
        before = level
    if firsts != 1:
        yield f"has {firsts} h1 and not one"
