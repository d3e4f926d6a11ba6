"""What a judge finds wrong."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from site_folder import Page


@dataclass(frozen=True)
class Fault:
    """Something wrong in one place: a page, or a file of the site."""

    place: Page | str
    wrong: str

    def __str__(self) -> str:
        return f"{self.place}: {self.wrong}"


def report(faults: Iterable[Fault]) -> list[str]:
    """A line a fault; the same fault in many places is one line, that counts them."""
    places: dict[str, list[Page | str]] = {}
    for fault in dict.fromkeys(faults):
        places.setdefault(fault.wrong, []).append(fault.place)
    return [
        line
        for wrong, where in places.items()
        for line in _lines(wrong, [str(place) for place in where])
    ]


def _lines(wrong: str, places: list[str]) -> list[str]:
    if len(places) <= 3:
        return [f"{place}: {wrong}" for place in places]
    return [f"{places[0]}: {wrong} (and in {len(places) - 1} other places)"]


def shortened(text: str, most: int = 60) -> str:
    """A text that fits into a line."""
    text = " ".join(text.split())
    return text if len(text) <= most else text[: most - 1] + "…"
