"""A page is light: its HTML, styles and scripts together; it has one stylesheet, and no script is large."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

from faults import Fault
from judges.links import local_target
from site_folder import Page, Site

MOST = 61_440
MOST_OF_A_SCRIPT = 8_192
# These are as long as the papers that they show.
LONG_KINDS = frozenset({"minutes", "pack", "paper"})


def judge(site: Site, long_kinds: Collection[str] = LONG_KINDS) -> Iterator[Fault]:
    for script in sorted(site.folder.rglob("*.js")):
        size = script.stat().st_size
        if size > MOST_OF_A_SCRIPT:
            name = script.relative_to(site.folder).as_posix()
            yield Fault(name, f"weighs {size:,} bytes, more than {MOST_OF_A_SCRIPT:,}")
    for page in site.pages:
        styles = page.document.xpath("//link[@rel = 'stylesheet']/@href")
        if len(styles) != 1 and not page.is_redirect:
            yield Fault(page, f"has {len(styles)} stylesheets and not one")
        if page.kind not in long_kinds:
            yield from _weight_faults(page, styles, site)


def _weight_faults(page: Page, styles: list[str], site: Site) -> Iterator[Fault]:
    scripts = page.document.xpath("//script/@src")
    parts = {
        "HTML": page.path.stat().st_size,
        "styles": _size(styles, page, site),
        "scripts": _size(scripts, page, site),
    }
    if sum(parts.values()) > MOST:
        told = ", ".join(f"{name} {size:,}" for name, size in parts.items())
        yield Fault(
            page, f"weighs {sum(parts.values()):,} bytes, over {MOST:,}: {told}"
        )


def _size(addresses: list[str], page: Page, site: Site) -> int:
    files = {local_target(address, page, site) for address in addresses}
    return sum(file.stat().st_size for file in files if isinstance(file, Path))
