"""What the page of a site and the command of the program answer for many days, in one form."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from playwright.sync_api import Page as Tab

from records import MINUTEBOOK


@dataclass(frozen=True)
class Deadline:
    moment: str
    """In universal time: `2026-04-02T09:00:00Z`."""
    words: str
    """By London's clock: `10am on Thursday 2 April 2026`."""
    passed_over: tuple[tuple[str, str], ...]
    """The days that did not count, each with the reason."""


@dataclass(frozen=True)
class Refused:
    reason: str


Answers = dict[str, Deadline | Refused]
"""By the day of the meeting."""


def weekdays(first: date, last: date) -> list[str]:
    count = (last - first).days + 1
    days = (first + timedelta(days=day) for day in range(count))
    return [day.isoformat() for day in days if day.weekday() < 5]


# The command


def of_the_command(content: Path, asked: list[str]) -> Answers:
    """Asked for all days at once it names those that it refuses; then it is asked for the others."""
    answers: Answers = dict(_refusals(_run(content, asked).stderr))
    rest = [day for day in asked if day not in answers]
    printed = _run(content, ["--json", *rest]).stdout
    for deadlines in json.loads(printed):
        answers[deadlines["meeting"]] = _deadline(deadlines)
    return answers


def _run(content: Path, arguments: list[str]) -> subprocess.CompletedProcess[str]:
    command = [MINUTEBOOK, "deadline", "--content", content, *arguments]
    return subprocess.run(command, capture_output=True, text=True)


def _refusals(messages: str) -> Iterator[tuple[str, Refused]]:
    for line in messages.splitlines():
        if day := re.search(r"\d+ [A-Z][a-z]+ \d{4}", line):
            yield _iso(day[0]), Refused(_reason(line))


def _deadline(deadlines: dict[str, Any]) -> Deadline | Refused:
    found = deadlines["questionDeadline"]
    if not found:
        return Refused(_reason(deadlines["unknown"]))
    year = int(deadlines["meeting"][:4])
    return Deadline(
        moment=found["atUTC"],
        words=_english(datetime.fromisoformat(found["at"])),
        passed_over=tuple(_passed_over(line, year) for line in found["working"]),
    )


def _passed_over(line: str, year: int) -> tuple[str, str]:
    """`Mon 6 April is a bank holiday (Easter Monday)`, which names the year only where it is not the meeting's."""
    day, reason = re.fullmatch(r"\w{3} (\d+ \w+(?: \d{4})?) (is .*)", line).groups()
    return _iso(day if day[-4:].isdigit() else f"{day} {year}"), reason


def _english(moment: datetime) -> str:
    minutes = moment.strftime(":%M") if moment.minute else ""
    half = "am" if moment.hour < 12 else "pm"
    day = f"{moment:%A} {moment.day} {moment:%B %Y}"
    return f"{moment.hour % 12 or 12}{minutes}{half} on {day}"


# The page

# Each day is written into the field and sent, and what then stands in the page is read. Neither the address nor the file
# for calendars is part of an answer, and both would take their time.
ASK = """days => {
  history.replaceState = () => {};
  calendarEntry = fileOf = () => '';
  const form = document.querySelector('form.calculator');
  const [fault, said] = ['[role=alert]', '[role=status]'].map(place => form.querySelector(place));
  return days.map(day => {
    form.elements.date.value = day;
    form.dispatchEvent(new SubmitEvent('submit', {cancelable: true}));
    return {
      refused: fault.textContent,
      said: said.textContent,
      moment: form.querySelector('[data-until]')?.dataset.until,
      passedOver: [...form.querySelectorAll('.working li')]
        .map(line => [line.querySelector('time').dateTime, line.textContent]),
    };
  });
}"""


def of_the_page(tab: Tab, asked: list[str]) -> Answers:
    shown = tab.evaluate(ASK, asked)
    return {day: _read(answer) for day, answer in zip(asked, shown, strict=True)}


def _read(shown: dict[str, Any]) -> Deadline | Refused:
    if shown["refused"]:
        beside = shown["said"] or shown["moment"] or shown["passedOver"]
        return Refused(f"and yet {beside}" if beside else _reason(shown["refused"]))
    words = re.search(r" before (\S+ on \w+ \d+ \w+ \d{4})\b", shown["said"])
    return Deadline(
        moment=shown["moment"].replace(".000Z", "Z"),
        words=words[1] if words else shown["said"],
        passed_over=tuple(
            (day, _reason(f"and {line}.")) for day, line in shown["passedOver"]
        ),
    )


# Both


def _reason(sentence: str) -> str:
    """Why a day is refused, or does not count, in the words of the command, which has less room than a page."""
    if unknown := re.search(r"the bank holidays of \d{4} are not known", sentence):
        return unknown[0]
    found = re.search(
        r"\band \w+ \d+ \w+ \d{4} (is .*?)\.?([;.] [Dd]id you mean .*)?$", sentence
    )
    reason = found[1] if found else sentence
    reason = reason.replace("is a day on which the", "is a day the")
    return re.sub(r"(moved from \d+ \w+) \d{4}", r"\1", reason)


def _iso(english: str) -> str:
    return datetime.strptime(english, "%d %B %Y").date().isoformat()


def differences(command: Answers, page: Answers) -> list[str]:
    return [
        f"{day}: the command says {said}, the page {page.get(day)}"
        for day, said in command.items()
        if page.get(day) != said
    ]
