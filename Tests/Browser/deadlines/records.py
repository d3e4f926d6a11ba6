"""Invented partnerships, a content folder each, and the sites that are made of them."""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

PROJECT = Path(__file__).parents[3]
MINUTEBOOK = PROJECT / ".build" / "debug" / "minutebook"

SITE = "---\nname: Records\naddress: https://record.example/\n---\n"


@dataclass(frozen=True)
class Partnership:
    rules: str
    """Lines of its front matter."""
    files: dict[str, str] = field(default_factory=dict)

    def write(self, folder: Path) -> Path:
        head = "name: Anytown Community Safety Partnership"
        texts = {
            "site.md": SITE,
            "partnership.md": f"---\n{head}\n{self.rules}---\n",
            **self.files,
        }
        for name, text in texts.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        return folder


def division(name: str) -> Partnership:
    return Partnership(f"division: {name}\n")


# A year that is the file's alone, with a name of many words and a day that it leaves out.
BANK_HOLIDAYS = {
    "england-and-wales": {
        "division": "england-and-wales",
        "events": [
            {"title": "New Year’s Day", "date": "2031-01-01", "notes": ""},
            {"title": "Day of Rest, </script> & Peace", "date": "2031-06-06", "notes": ""},
            {"title": "Christmas Day", "date": "2031-12-25", "notes": ""},
            {"title": "Boxing Day", "date": "2031-12-26", "notes": "Substitute day"},
        ],
    }
}

RULE_OF_ITS_OWN = Partnership(
    rules="""\
questions:
  before: "14:30"
  working-days: 3
closures:
  - on: 2026-11-05
    reason: Bonfire Night, "</script>" & <b>smoke</b>
  - from: 2027-12-24
    to: 2028-01-07
    reason: between the years
""",
    files={"bank-holidays.json": json.dumps(BANK_HOLIDAYS)},
)

PARTNERSHIPS = {
    "england-and-wales": division("england-and-wales"),
    "scotland": division("scotland"),
    "northern-ireland": division("northern-ireland"),
    "a rule of its own": RULE_OF_ITS_OWN,
}


def _agenda(fields: str) -> str:
    return f"---\npublish: public\n{fields}---\n"


# Two meetings to come, and one that was called off. The name is long and has signs that files for calendars escape.
WITH_MEETINGS = Partnership(
    rules="""\
short-name: Ynys Môn, Eryri a’r Fenai; Diogelwch Cymunedol
contact:
  email: diogelwch+cwestiwn@ynys.example
""",
    files={
        "meetings/2026-04-07/agenda.md": _agenda("start: 10:30\n"),
        "meetings/2026-10-27/agenda.md": _agenda('questions-by: "2026-10-23 12:00"\n'),
        "meetings/2026-12-01/agenda.md": _agenda("cancelled: no room\n"),
    },
)


def built(content: Path, site: Path, today: str = "2025-09-01") -> Path:
    """The site that the program makes of a content folder."""
    folders = ["--content", content, "--output", site]
    templates = ["--templates", PROJECT / "templates"]
    subprocess.run(
        [MINUTEBOOK, "build", *folders, *templates, "--today", today, "--quiet"],
        check=True,
    )
    return site
