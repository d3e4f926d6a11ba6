"""Every table has a name and heads that say what they head."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import html

from faults import Fault, shortened
from judges.names import name_of
from site_folder import Site

SCOPES = {"row", "col", "rowgroup", "colgroup"}


def judge(site: Site) -> Iterator[Fault]:
    for page in site.pages:
        for table in page.document.iter("table"):
            yield from (Fault(page, wrong) for wrong in _faults(table))


def _faults(table: html.HtmlElement) -> Iterator[str]:
    name = _name(table)
    called = f"the table “{shortened(name or ' '.join(table.itertext()))}”"
    if not name:
        yield f"{called} has neither caption nor label"
    heads = table.xpath(".//th")
    if not heads:
        yield f"{called} has no heads"
    for head in heads:
        if head.get("scope") not in SCOPES:
            yield f"{called} has a head without scope: “{shortened(head.text_content())}”"


def _name(table: html.HtmlElement) -> str:
    if table.get("aria-labelledby") or table.get("aria-label"):
        return name_of(table)
    return " ".join("".join(table.xpath("caption//text()")).split())
