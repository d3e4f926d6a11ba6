"""Links can be told apart by their names, and the names say where they lead."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urljoin

from lxml import html

from faults import Fault, shortened
from site_folder import Page, Site

EMPTY_WORDS = {"click here", "here", "learn more", "link", "more", "read more"}


def judge(site: Site) -> Iterator[Fault]:
    for page in site.pages:
        yield from (Fault(page, wrong) for wrong in _faults(page))


def _faults(page: Page) -> Iterator[str]:
    places: dict[str, dict[str, None]] = {}
    for link in page.document.xpath("//a[@href]"):
        name = name_of(link)
        if not name:
            yield f"has a link to {link.get('href')} without a name"
        elif name.casefold().strip(" .…:»›→>") in EMPTY_WORDS:
            yield f"has a link called “{name}”"
        elif "number" not in (link.get("class") or "").split():
            place = urljoin("/" + page.address, link.get("href"))
            places.setdefault(name.casefold(), {})[place] = None
    for name, distinct in places.items():
        if len(distinct) > 1:
            first, second, *_ = distinct
            yield (
                f"has links called “{shortened(name)}” that lead to "
                f"{len(distinct)} places, such as {first} and {second}"
            )


def name_of(element: html.HtmlElement) -> str:
    """What an element is called by a screen reader, as far as its markup tells."""
    labels = (element.get("aria-labelledby") or "").split()
    if labels:
        return _words(
            label.text_content()
            for identity in labels
            for label in element.xpath("//*[@id = $id]", id=identity)
        )
    if (element.get("aria-label") or "").strip():
        return _words([element.get("aria-label")])
    return _words(_inner(element)) or _words([element.get("title") or ""])


def _inner(element: html.HtmlElement) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if isinstance(child.tag, str) and not _is_silent(child):
            yield _name_of_part(child)
        yield child.tail or ""


def _name_of_part(part: html.HtmlElement) -> str:
    if part.tag == "img":
        return part.get("aria-label") or part.get("alt") or ""
    if part.tag == "svg":
        return part.get("aria-label") or part.findtext("title") or ""
    return part.get("aria-label") or "".join(_inner(part))


def _is_silent(element: html.HtmlElement) -> bool:
    return element.get("aria-hidden") == "true" or element.get("hidden") is not None


def _words(texts: Iterator[str] | list[str]) -> str:
    return " ".join("".join(texts).split())
