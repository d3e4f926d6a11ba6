"""Calendars as a calendar program reads them: each meeting, and each deadline as the command has it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from answers import Deadline, of_the_command
from icalendar import Calendar
from records import WITH_MEETINGS, Partnership, built

MANY = Partnership(
    rules="papers: 5 working days before\n",
    files={
        f"meetings/{day}/agenda.md": f"---\npublish: public\nstart: {start}\nend: 12:15\n---\n"
        for day, start in {
            "2022-09-20": "10:00",
            "2026-03-30": "09:30",
            "2026-04-07": "10:00",
            "2026-10-26": "10:00",
            "2026-12-29": "11:00",
            "2028-01-04": "10:00",
        }.items()
    },
)


def read(partnership: Partnership, folder: Path) -> tuple[Path, Calendar]:
    content = partnership.write(folder / "content")
    site = built(content, folder / "site")
    return content, Calendar.from_ical((site / "calendar.ics").read_bytes())


def test_each_meeting_begins_at_its_time_in_london(tmp_path: Path) -> None:
    _, calendar = read(MANY, tmp_path)
    begins = {
        event["DTSTART"].dt.isoformat(): event["DTEND"].dt.isoformat()
        for event in calendar.walk("VEVENT")
        if event["UID"].startswith("meeting.")
    }
    assert begins == {
        "2022-09-20T10:00:00+01:00": "2022-09-20T12:15:00+01:00",
        "2026-03-30T09:30:00+01:00": "2026-03-30T12:15:00+01:00",
        "2026-04-07T10:00:00+01:00": "2026-04-07T12:15:00+01:00",
        "2026-10-26T10:00:00+00:00": "2026-10-26T12:15:00+00:00",
        "2026-12-29T11:00:00+00:00": "2026-12-29T12:15:00+00:00",
        "2028-01-04T10:00:00+00:00": "2028-01-04T12:15:00+00:00",
    }


def test_each_deadline_is_the_one_of_the_command(tmp_path: Path) -> None:
    content, calendar = read(MANY, tmp_path)
    asked = [path.split("/")[1] for path in MANY.files]
    answers = of_the_command(content, asked)
    deadlines = {
        event["UID"].split("@")[0].removeprefix("questions."): event
        for event in calendar.walk("VEVENT")
        if event["UID"].startswith("questions.")
    }
    assert sorted(deadlines) == asked
    for day, event in deadlines.items():
        answer = answers[day]
        assert isinstance(answer, Deadline)
        moment = event["DTSTART"].dt.astimezone(UTC)
        assert moment.strftime("%Y-%m-%dT%H:%M:%SZ") == answer.moment
        (alarm,) = event.walk("VALARM")
        rings = alarm["TRIGGER"].dt
        assert moment - rings >= timedelta(hours=23)
        assert rings.date().weekday() < 5


def test_signs_in_names_come_through(tmp_path: Path) -> None:
    _, calendar = read(WITH_MEETINGS, tmp_path)
    summaries = {str(event["SUMMARY"]) for event in calendar.walk("VEVENT")}
    assert "Ynys Môn, Eryri a’r Fenai; Diogelwch Cymunedol: meeting" in summaries
    statuses = {
        event["DTSTART"].dt: str(event["STATUS"])
        for event in calendar.walk("VEVENT")
        if event["UID"].startswith("meeting.")
    }
    assert statuses[date(2026, 12, 1)] == "CANCELLED"
    assert statuses[datetime.fromisoformat("2026-04-07T10:30:00+01:00")] == "CONFIRMED"
