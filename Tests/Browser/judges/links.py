"""Every link, picture, script and style leads to a file that is there, and every fragment to an id that is there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from posixpath import normpath
from urllib.parse import SplitResult, unquote, urlsplit

from lxml import etree, html

from faults import Fault
from site_folder import REFRESH, Page, Site

ADDRESSES = {
    "a": ["href"],
    "area": ["href"],
    "audio": ["src"],
    "button": ["formaction"],
    "embed": ["src"],
    "form": ["action"],
    "iframe": ["src"],
    "image": ["href", "xlink:href"],
    "img": ["src", "srcset"],
    "input": ["src", "formaction"],
    "link": ["href"],
    "object": ["data"],
    "script": ["src"],
    "source": ["src", "srcset"],
    "track": ["src"],
    "use": ["href", "xlink:href"],
    "video": ["src", "poster"],
}
# A `link` of these kinds says something and fetches nothing, so that it may be absolute.
SAYING = {"alternate", "author", "canonical", "license", "me", "next", "prev", "self"}
SCHEMES = {"http", "https", "mailto", "tel", "webcal"}


@dataclass(frozen=True)
class Reference:
    """An address that stands in a page."""

    tag: str
    text: str
    fetches: bool
    """Whether the browser fetches it unasked."""

    @property
    def parts(self) -> SplitResult:
        return urlsplit(self.text)


def judge(site: Site) -> Iterator[Fault]:
    for page in site.pages:
        for reference in references(page):
            wrong = _wrong(reference, page, site)
            if wrong:
                yield Fault(page, f"{reference.tag} {reference.text!r} {wrong}")


def references(page: Page) -> Iterator[Reference]:
    for element in page.document.iter(*ADDRESSES):
        for attribute in ADDRESSES[element.tag]:
            value = element.get(attribute)
            if value is not None:
                for text in _texts(attribute, value):
                    yield Reference(element.tag, text, _fetches(element))
    for content in page.document.xpath(f"//meta[{REFRESH}]/@content"):
        target = re.search(r"url\s*=\s*(.+)", content, re.IGNORECASE)
        yield Reference("meta", target[1].strip() if target else "", False)


def _texts(attribute: str, value: str) -> list[str]:
    if attribute != "srcset":
        return [value.strip()]
    return [candidate.split()[0] for candidate in value.split(",") if candidate.split()]


def _fetches(element: html.HtmlElement) -> bool:
    if element.tag == "link":
        return not SAYING & set((element.get("rel") or "").lower().split())
    return element.tag not in {"a", "area", "form", "button"}


def _wrong(reference: Reference, page: Page, site: Site) -> str | None:
    parts = reference.parts
    if not reference.text and reference.tag != "form":
        return "is empty"
    if parts.scheme or parts.netloc:
        return _wrong_abroad(reference, site)
    target = local_target(reference.text, page, site)
    if isinstance(target, str):
        return target
    return _wrong_fragment(parts.fragment, "#" in reference.text, target, site)


def _wrong_abroad(reference: Reference, site: Site) -> str | None:
    parts = reference.parts
    if parts.scheme not in SCHEMES:
        return "is not a kind of address that the site may link to"
    if site.base and _without_scheme(reference.text + "/").startswith(
        _without_scheme(site.base)
    ):
        return _wrong_own(reference, site)
    return "is fetched from another site" if reference.fetches else None


def _wrong_own(reference: Reference, site: Site) -> str | None:
    if reference.tag in {"a", "area", "form"} and reference.parts.scheme != "webcal":
        return "is an absolute link to the site itself"
    inside = _without_scheme(reference.text)[len(_without_scheme(site.base or "")) :]
    target = _file(unquote(urlsplit(inside).path), site)
    return target if isinstance(target, str) else None


def _without_scheme(address: str) -> str:
    return address.partition(":")[2]


def local_target(text: str, page: Page, site: Site) -> Path | str:
    """The file that an address within the site leads to, or what is wrong with it."""
    path = unquote(urlsplit(text).path)
    if not path:
        return page.path
    if path.startswith("/") != page.is_not_found:
        if page.is_not_found:
            return "is relative, in a page that is shown at any address"
        return "begins at the server's root"
    if page.is_not_found:
        if not path.startswith(site.base_path):
            return f"does not begin with the base path {site.base_path}"
        return _file(path.removeprefix(site.base_path), site)
    return _file(page.address.rpartition("/")[0] + "/" + path, site)


def _file(path: str, site: Site) -> Path | str:
    path = path.lstrip("/")
    inside = normpath(path) if path else "."
    if inside.startswith(".."):
        return "leads out of the site"
    names_a_folder = path.rsplit("/", 1)[-1] in {"", ".", ".."}
    target = site.folder / inside
    if names_a_folder:
        target /= "index.html"
    elif target.is_dir():
        return "names a folder without / at its end"
    return target if target.is_file() else "leads to a file that is not there"


def _wrong_fragment(
    fragment: str, has_fragment: bool, target: Path, site: Site
) -> str | None:
    # What follows `:~:` names words to be shown, and no place.
    fragment, names_words, _ = fragment.partition(":~:")
    if not has_fragment or fragment == "top" or (names_words and not fragment):
        return None
    if not fragment:
        return "leads to no place in particular"
    return None if unquote(fragment) in _ids(target, site) else "leads to no id"


def _ids(target: Path, site: Site) -> list[str]:
    page = site.page(target)
    if page:
        return page.ids
    if target.suffix == ".svg":
        drawn = etree.parse(target).iter()
        return [identity for part in drawn if (identity := part.get("id"))]
    return []
