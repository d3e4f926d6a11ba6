"""Every page says its own address, no two the same, and the site map lists them all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from urllib.parse import quote

from lxml import etree

from faults import Fault
from site_folder import Page, Site


def judge(site: Site) -> Iterator[Fault]:
    named = [page for page in site.readable if not page.is_not_found]
    for page in named:
        yield from _canonical_faults(page, site)
    if site.base:
        yield from _site_map_faults([p for p in named if not _is_unlisted(p)], site)


def _canonical_faults(page: Page, site: Site) -> Iterator[Fault]:
    said = page.document.xpath("//link[@rel = 'canonical']/@href")
    right = [site.base + quote(page.address)] if site.base else []
    if list(said) != right:
        says = " and ".join(said) or "none"
        yield Fault(page, f"says as canonical address {says}, not {_one(right)}")


def _one(right: list[str]) -> str:
    return right[0] if right else "none, as the first page"


def _is_unlisted(page: Page) -> bool:
    return any(
        "noindex" in content
        for content in page.document.xpath("//meta[@name = 'robots']/@content")
    )


def _site_map_faults(pages: list[Page], site: Site) -> Iterator[Fault]:
    path = site.folder / "sitemap.xml"
    if not path.is_file():
        yield Fault("sitemap.xml", "is not there")
        return
    try:
        root = etree.parse(path).getroot()
    except etree.XMLSyntaxError as fault:
        yield Fault("sitemap.xml", f"is not XML: {fault.msg}")
        return
    listed = Counter(loc.text or "" for loc in root.iter("{*}loc"))
    wanted = {f"{site.base}{quote(page.address)}": page for page in pages}
    for address, times in listed.items():
        if address not in wanted:
            yield Fault("sitemap.xml", f"lists {address}, which is no page")
        elif times > 1:
            yield Fault("sitemap.xml", f"lists {address} {times} times")
    for address, page in wanted.items():
        if address not in listed:
            yield Fault(page, "is not listed in sitemap.xml")
