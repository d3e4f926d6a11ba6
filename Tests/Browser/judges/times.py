"""Every `<time>` can be read by a machine."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, time

from faults import Fault, shortened
from site_folder import Site

DAY = r"(?P<day>\d{4}-\d\d-\d\d)"
HOUR = r"(?P<hour>\d\d:\d\d(:\d\d(\.\d{1,3})?)?)"
SHAPES = [
    DAY,
    HOUR,
    rf"{DAY}[T ]{HOUR}(Z|[+-]\d\d:?\d\d)?",
    r"\d{4}",
    r"(?P<month>\d{4}-\d\d)",
    r"(?P<year_day>\d\d-\d\d)",
    r"(?P<week>\d{4}-W\d\d)",
    r"P(?=.)(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?",
]


def judge(site: Site) -> Iterator[Fault]:
    for page in site.pages:
        for element in page.document.iter("time"):
            text = element.get("datetime")
            text = element.text_content().strip() if text is None else text
            if not is_machine_readable(text):
                yield Fault(page, f"no machine reads the time “{shortened(text)}”")


def is_machine_readable(text: str) -> bool:
    """Whether HTML allows it as a date, a time of day, both, a year, month, week or day of the year, or a duration."""
    for shape in SHAPES:
        if match := re.fullmatch(shape, text):
            return _exists(match.groupdict())
    return False


def _exists(parts: dict[str, str | None]) -> bool:
    """Whether the day and the hour are in the calendar and on the clock."""
    days = {"day": "{}", "month": "{}-01", "year_day": "2000-{}", "week": "{}-1"}
    try:
        for name, form in days.items():
            if parts.get(name):
                date.fromisoformat(form.format(parts[name]))
        time.fromisoformat((parts.get("hour") or "00:00")[:8])
    except ValueError:
        return False
    return True
