"""The invented site in `site`, without a fault, and ways to give it some."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from site_folder import Site

Changes = dict[str, str | list[tuple[str, str]] | None]
"""By file: its whole text, or what stands in place of what, or None where the file goes."""

Faults = dict[str, tuple[Changes, list[str]]]
"""By name: what is changed, and all that the judge must then say."""

HOME = "index.html"
MINUTES = "minutes/index.html"
TRACKER = "tracker/index.html"
ASK = "ask/index.html"
PACK = "pack/index.html"
STYLE = "assets/style.css"


def adding(text: str) -> list[tuple[str, str]]:
    """The text at the end of a page's main."""
    return [("</main>", text + "\n</main>")]


def each(faults: Faults) -> pytest.MarkDecorator:
    """A test that takes `changes` and `expected`, once for each fault."""
    cases = [(changes, sorted(expected)) for changes, expected in faults.values()]
    return pytest.mark.parametrize(("changes", "expected"), cases, ids=faults.keys())


def changed_site(folder: Path, changes: Changes) -> Site:
    shutil.copytree(Path(__file__).parent / "site", folder)
    for name, change in changes.items():
        _change(folder / name, change)
    return Site(folder)


def _change(path: Path, change: str | list[tuple[str, str]] | None) -> None:
    if change is None:
        path.unlink()
    elif isinstance(change, str):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(change)
    else:
        text = path.read_text()
        for old, new in change:
            assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times"
            text = text.replace(old, new)
        path.write_text(text)
