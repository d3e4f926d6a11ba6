"""Every page can be reached from the first one."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from faults import Fault
from judges.links import local_target
from site_folder import Page, Site


def judge(site: Site) -> Iterator[Fault]:
    first = site.page(site.folder / "index.html")
    if first is None:
        yield Fault("index.html", "is not there")
        return
    reached = _reached(first, site)
    for page in site.readable:
        if page not in reached and not page.is_not_found:
            yield Fault(page, "cannot be reached from the first page")


def _reached(first: Page, site: Site) -> set[Page]:
    reached = {first}
    waiting = deque([first])
    while waiting:
        for page in _linked(waiting.popleft(), site):
            if page not in reached and not page.is_redirect:
                reached.add(page)
                waiting.append(page)
    return reached


def _linked(page: Page, site: Site) -> Iterator[Page]:
    for address in page.document.xpath("//a/@href"):
        if ":" in address.partition("/")[0].partition("#")[0]:
            continue
        target = local_target(address, page, site)
        linked = None if isinstance(target, str) else site.page(target)
        if linked:
            yield linked
