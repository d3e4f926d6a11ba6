"""The calculator: what it reads, what it refuses, what it says and what it hands out."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from icalendar import Calendar
from playwright.sync_api import Locator
from playwright.sync_api import Page as Tab

SEPTEMBER = "2025-09-01T08:00:00Z"
ANSWER = "A question for Tuesday 7 April 2026 must arrive before 10am on Thursday 2 April 2026."
WORKING = [
    "Monday 6 April 2026 is a bank holiday (Easter Monday)",
    "Sunday 5 April 2026 is at the weekend",
    "Saturday 4 April 2026 is at the weekend",
    "Friday 3 April 2026 is a bank holiday (Good Friday)",
]


class Calculator:
    """The page as somebody uses it, at a time that stands still."""

    def __init__(self, tab: Tab, address: str, now: str = SEPTEMBER) -> None:
        self.tab = tab
        self.form = tab.locator("form.calculator")
        self.field = tab.get_by_label("date", exact=False).first
        tab.clock.install(time=now)
        tab.clock.pause_at(now)
        tab.goto(address)

    def ask(self, text: str) -> None:
        self.field.fill(text)
        self.field.press("Enter")

    def link(self, name: str) -> Locator:
        return self.form.get_by_role("link", name=name)

    @property
    def said(self) -> str:
        return self.form.get_by_role("status").inner_text()

    @property
    def refused(self) -> str:
        return self.form.get_by_role("alert").inner_text()

    @property
    def query(self) -> str:
        return urlsplit(self.tab.url).query

    def lines(self, selector: str) -> list[str]:
        found = self.form.locator(selector).all()
        return [" ".join(line.inner_text().split()) for line in found]


@pytest.fixture
def calculator(tab: Tab, root: str) -> Calculator:
    return Calculator(tab, f"{root}questions/ask/")


@pytest.mark.parametrize(
    "text",
    [
        "2026-04-07",
        "7 April 2026",
        "07 april 2026",
        "7 Apr 2026",
        "7th of April, 2026",
        "7TH APRIL 2026",
        "Tuesday 7 April 2026",
        "tues, 7 April 2026",
        "Tue 2026-04-07",
        "  7   April\u00a02026 ",
        "07/04/2026",
        "7/4/2026",
        "7.4.2026",
        "Tuesday 07/04/2026",
    ],
)
def test_a_date_in_any_of_its_forms(calculator: Calculator, text: str) -> None:
    calculator.ask(text)
    assert calculator.said == ANSWER
    assert calculator.lines(".working li") == WORKING
    assert calculator.query == "date=2026-04-07"


UNREADABLE = (
    "is not a date that can be read here. "
    "Write it like 7 April 2026, 2026-04-07 or 07/04/2026."
)
MONTH = "The month is the second number, as in 2026-04-07 and 07/04/2026."


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "Write the date of a meeting, or choose one."),
        ("soon", f"“soon” {UNREADABLE}"),
        ("7 April", f"“7 April” {UNREADABLE}"),
        ("7 April 26", f"“7 April 26” {UNREADABLE}"),
        ("2026-4-7", f"“2026-4-7” {UNREADABLE}"),
        ("7/4.2026", f"“7/4.2026” {UNREADABLE}"),
        ("7 Ap 2026", f"“7 Ap 2026” {UNREADABLE}"),
        ("07 April 2026 at ten", f"“07 April 2026 at ten” {UNREADABLE}"),
        ("0000-04-07", f"“0000-04-07” {UNREADABLE}"),
        ("x" * 60, f"“{'x' * 40}...” {UNREADABLE}"),
        ("04/17/2026", f"There is no month 17. {MONTH}"),
        ("2026-00-07", f"There is no month 0. {MONTH}"),
        ("30 February 2026", "There is no 30 February 2026: February 2026 has 28 days."),
        ("29/02/2100", "There is no 29 February 2100: February 2100 has 28 days."),
        ("Monday 7 April 2026", "7 April 2026 is a Tuesday, not a Monday."),
        (
            "4 April 2026",
            "Meetings are on working days, and Saturday 4 April 2026 is at the weekend. "
            "Did you mean Thursday 2 April 2026 or Tuesday 7 April 2026?",
        ),
        (
            "28/12/2026",
            "Meetings are on working days, and Monday 28 December 2026 is a bank holiday (Boxing Day, substitute). "
            "Did you mean Thursday 24 December 2026 or Tuesday 29 December 2026?",
        ),
        (
            "8 May 2020",
            "Meetings are on working days, and Friday 8 May 2020 is a bank holiday "
            "(Early May bank holiday, moved from 4 May 2020). "
            "Did you mean Thursday 7 May 2020 or Monday 11 May 2020?",
        ),
        (
            "1 January 2000",
            "Meetings are on working days, and Saturday 1 January 2000 is at the weekend.",
        ),
        (
            "4 January 2000",
            "No deadline can be worked out for 4 January 2000: "
            "the bank holidays of 1999 are not known here, only those of 2000 to 2100.",
        ),
        (
            "3 May 2101",
            "No deadline can be worked out for 3 May 2101: "
            "the bank holidays of 2101 are not known here, only those of 2000 to 2100.",
        ),
    ],
)
def test_what_is_refused(calculator: Calculator, text: str, words: str) -> None:
    calculator.ask("2026-04-07")
    calculator.ask(text)
    assert calculator.refused == words
    assert not calculator.form.locator(".found").is_visible()
    assert calculator.field.get_attribute("aria-invalid") == "true"
    described = calculator.field.get_attribute("aria-describedby").split()
    alert = calculator.form.get_by_role("alert").get_attribute("id")
    assert alert in described
    assert calculator.field.evaluate("field => field === document.activeElement")
    assert calculator.query == ""


def test_a_fault_is_forgotten_with_the_next_answer(calculator: Calculator) -> None:
    calculator.ask("soon")
    calculator.ask("2026-04-07")
    assert not calculator.form.get_by_role("alert").is_visible()
    assert calculator.field.get_attribute("aria-invalid") is None


def test_meetings_to_come_are_offered(calculator: Calculator) -> None:
    assert calculator.lines(".choices li") == ["7 April 2026", "27 October 2026"]
    calculator.form.get_by_role("button", name="7 April 2026").click()
    assert calculator.said == ANSWER
    assert calculator.field.input_value() == "7 April 2026"
    assert "at 10:30am on Tuesday 7 April 2026." in calculator.form.inner_text()


def test_another_deadline_on_the_agenda_is_told(calculator: Calculator) -> None:
    calculator.form.get_by_role("button", name="27 October 2026").click()
    assert "before 10am on Monday 26 October 2026." in calculator.said
    told = "The agenda prints another deadline: midday on Friday 23 October 2026."
    assert told in calculator.form.inner_text()


def test_a_day_chosen_from_the_calendar(calculator: Calculator) -> None:
    calculator.form.get_by_label("calendar").fill("2026-04-07")
    assert calculator.said == ANSWER
    assert calculator.field.input_value() == "7 April 2026"


def test_a_year_that_is_being_typed_is_waited_for(calculator: Calculator) -> None:
    calculator.form.get_by_label("calendar").fill("0202-04-07")
    assert calculator.refused == ""


def test_the_address_opens_with_its_answer(tab: Tab, root: str) -> None:
    calculator = Calculator(tab, f"{root}questions/ask/?date=7+April+2026")
    assert calculator.said == ANSWER
    assert calculator.field.input_value() == "7 April 2026"
    assert calculator.query == "date=2026-04-07"


def test_an_address_with_no_date_is_refused(tab: Tab, root: str) -> None:
    calculator = Calculator(tab, f"{root}questions/ask/?date=soon")
    assert calculator.refused == f"“soon” {UNREADABLE}"


def test_from_a_disk(tab: Tab, site: Path) -> None:
    calculator = Calculator(tab, (site / "questions/ask/index.html").as_uri())
    calculator.ask("2026-04-07")
    assert calculator.said == ANSWER


@pytest.mark.parametrize(
    ("now", "said", "links"),
    [
        (
            "2026-04-02T08:59:59Z",
            ANSWER,
            ["Write a question for 7 April 2026", "Put this deadline into your calendar"],
        ),
        (
            "2026-04-02T09:00:00Z",
            "A question for Tuesday 7 April 2026 had to arrive before 10am on Thursday 2 April 2026, which has passed.",
            ["Write a question for 7 April 2026"],
        ),
        (
            "2026-04-07T09:30:00Z",
            "The meeting of Tuesday 7 April 2026 has begun. "
            "A question for it had to arrive before 10am on Thursday 2 April 2026.",
            [],
        ),
        (
            "2026-04-07T23:00:00Z",
            "The day of the meeting, Tuesday 7 April 2026, is over. "
            "A question for it had to arrive before 10am on Thursday 2 April 2026.",
            [],
        ),
    ],
)
def test_what_has_passed(
    tab: Tab, root: str, now: str, said: str, links: list[str]
) -> None:
    calculator = Calculator(tab, f"{root}questions/ask/?date=2026-04-07", now)
    assert calculator.said == said
    assert calculator.lines(".found [data-way]") == links


# Each change of what is announced, counted from when the page is ready.
COUNT = """() => {
  window.announced = 0;
  new MutationObserver(() => { announced += 1; }).observe(
    document.querySelector('form.calculator [role=status]'), {childList: true, subtree: true, characterData: true});
}"""


def test_an_answer_is_announced_once_and_time_passes_quietly(
    calculator: Calculator,
) -> None:
    calculator.tab.evaluate(COUNT)
    calculator.ask("2026-04-07")
    before = calculator.lines(".found .left")
    calculator.tab.clock.run_for("26:00:00")
    assert calculator.lines(".found .left") != before
    assert calculator.tab.evaluate("announced") == 1


def test_the_mail_has_its_subject_and_a_beginning(calculator: Calculator) -> None:
    calculator.ask("2026-04-07")
    address = calculator.link("Write a question").get_attribute("href")
    mail = urlsplit(address)
    assert mail.scheme == "mailto"
    assert mail.path == "diogelwch%2Bcwestiwn@ynys.example"
    assert parse_qs(mail.query) == {
        "subject": [
            "Question for Ynys Môn, Eryri a’r Fenai; Diogelwch Cymunedol, 7 April 2026"
        ],
        "body": ["My question:\r\n\r\n\r\nHow the answer can reach me:\r\n\r\n"],
    }
    assert address.isascii() and " " not in address


def downloaded(calculator: Calculator) -> tuple[str, bytes]:
    with calculator.tab.expect_download() as waiting:
        calculator.link("Put this deadline").click()
    return waiting.value.suggested_filename, waiting.value.path().read_bytes()


def test_the_entry_for_a_calendar(calculator: Calculator) -> None:
    calculator.ask("2026-04-07")
    name, file = downloaded(calculator)
    assert name == "question-deadline-2026-04-07.ics"
    assert file.endswith(b"\r\n") and b"\n" not in file.replace(b"\r\n", b"")
    lines = file.removesuffix(b"\r\n").split(b"\r\n")
    assert max(map(len, lines)) == 75
    for line in lines:
        line.decode()

    [event] = Calendar.from_ical(file).events
    deadline = datetime(2026, 4, 2, 9, tzinfo=UTC)
    assert event["DTSTART"].dt == deadline
    assert event["DTSTAMP"].dt == datetime(2025, 9, 1, 8, tzinfo=UTC)
    assert event["UID"] == (
        "question-deadline-2026-04-07@https://record.example/questions/ask/"
    )
    assert event["SUMMARY"] == (
        "Last moment for a question to Ynys Môn, Eryri a’r Fenai; Diogelwch Cymunedol"
    )
    assert event["DESCRIPTION"] == (
        "A question for the meeting of Tuesday 7 April 2026 on a matter that is not on the agenda "
        "must arrive before 10am on Thursday 2 April 2026."
    )
    assert event["URL"] == "https://record.example/questions/ask/?date=2026-04-07"
    [alarm] = event.walk("VALARM")
    assert alarm["ACTION"] == "DISPLAY" and alarm["TRIGGER"].dt == timedelta(days=-1)


def test_an_entry_keeps_its_identity(calculator: Calculator) -> None:
    calculator.ask("2026-04-07")
    _, first = downloaded(calculator)
    calculator.ask("2026-10-27")
    _, other = downloaded(calculator)
    calculator.ask("2026-04-07")
    _, again = downloaded(calculator)
    uids = [Calendar.from_ical(file).events[0]["UID"] for file in (first, other, again)]
    assert uids[0] == uids[2] != uids[1]
