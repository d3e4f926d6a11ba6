"""No style, script or handler stands in a page, but for data; scripts wait until the page is there."""

from __future__ import annotations

import json
from collections.abc import Iterator

from faults import Fault, shortened
from site_folder import Page, Site

LINKED_DATA = "application/ld+json"
DATA = {LINKED_DATA: "JSON-LD", "application/json": "JSON"}


def judge(site: Site) -> Iterator[Fault]:
    for page in site.pages:
        yield from (Fault(page, wrong) for wrong in _attribute_faults(page))
        yield from (Fault(page, wrong) for wrong in _script_faults(page))


def _attribute_faults(page: Page) -> Iterator[str]:
    for element in page.document.iter("style"):
        yield f"has a style element: {shortened(element.text or '')}"
    for element in page.document.xpath("//*[@style]"):
        yield f"has a style attribute: {shortened(element.get('style'))}"
    for element in page.document.xpath("//*[@*[starts-with(name(), 'on')]]"):
        handlers = [name for name in element.keys() if name.startswith("on")]
        yield f"has an event handler: {', '.join(handlers)}"


def _script_faults(page: Page) -> Iterator[str]:
    for script in page.document.iter("script"):
        if script.get("type") in DATA:
            yield from _data_faults(script.get("type"), script.text or "")
        elif script.get("src") is None:
            yield f"has a script of its own: {shortened(script.text or '')}"
        elif script.get("defer") is None and script.get("type") != "module":
            yield f"waits for the script {script.get('src')}"


def _data_faults(kind: str, text: str) -> Iterator[str]:
    try:
        data = json.loads(text, parse_constant=_refuse)
    except ValueError as fault:
        yield f"has {DATA[kind]} that does not parse: {fault}"
        return
    if kind == LINKED_DATA and (not isinstance(data, dict) or "@context" not in data):
        yield "has JSON-LD without @context"


def _refuse(constant: str) -> object:
    raise ValueError(f"{constant} is no JSON")
