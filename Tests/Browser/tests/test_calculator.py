from __future__ import annotations

from conftest import Judged
from invented import ASK, Changes, each

SCRIPT = "assets/ask.js"


def scripted(old: str, new: str) -> Changes:
    return {SCRIPT: [(old, new)], ASK: []}


@each(
    {
        "a form that is seen without scripts": (
            {ASK: [('class="calculator" hidden', 'class="calculator"')]},
            ["ask/ (scripts off): shows its form"],
        ),
        "a form that stays hidden": (
            scripted("form.hidden = false;", ""),
            ["ask/: does not show its form"],
        ),
        "a meeting that is not offered": (
            {ASK: [('value="2026-02-24"', 'value="2026-03-24"')]},
            ["ask/: does not offer the meeting of 2026-02-24"],
        ),
        "another answer than the page's": (
            scripted("day.getUTCDate() - 1", "day.getUTCDate() - 2"),
            [
                "ask/: 2026-02-24: the page says 23 February 2026, the form 'Before 10am on 22 February 2026'"
            ],
        ),
        "no answer": (
            scripted("if (!isDay) return;", "return;"),
            [
                "ask/: 2026-02-24: the page says 23 February 2026, the form ''",
                "ask/: has no answer to 2099-10-14",
                "ask/: offers no file for calendars",
            ],
        ),
        "an address that does not change": (
            scripted('history.replaceState(null, "", `?date=${field.value}`);', ""),
            ["ask/: the address says ?, not ?date=2099-10-14"],
        ),
        "an address that is not read": (
            scripted("if (asked) choose(asked);", ""),
            [
                "ask/: opened with ?date=2099-10-14 it says '' and not 'Before 10am on 13 October 2099'"
            ],
        ),
        "a day that does not exist": (
            scripted("day.toISOString().startsWith(field.value) &&", ""),
            [
                "ask/: answers to '2099-02-30': Before 10am on 1 March 2099",
                "ask/: does not mark the field when it holds '2099-02-30'",
                "ask/: does not say why '2099-02-30' is refused",
            ],
        ),
        "a meeting at the weekend": (
            scripted("% 6 > 0", "% 6 >= 0"),
            [
                "ask/: answers to '2099-10-17': Before 10am on 16 October 2099",
                "ask/: does not mark the field when it holds '2099-10-17'",
                "ask/: does not say why '2099-10-17' is refused",
            ],
        ),
        "a message that the field does not refer to": (
            {ASK: [(' aria-describedby="fault"', "")]},
            ["ask/: has a message that the field does not refer to"],
        ),
        "a file with another moment": (
            scripted("const start = day", "const start = new Date(0)"),
            [
                "ask/: has 1970-01-01T00:00:00+00:00 in its file for calendars, and not 2099-10-13T10:00:00.000Z"
            ],
        ),
        "a file that is none": (
            scripted('"BEGIN:VCALENDAR", ', ""),
            [
                "ask/: has a file for calendars that does not parse: END encountered without an accompanying BEGIN!"
            ],
        ),
        "no file": (
            scripted("until.append(link);", ""),
            ["ask/: offers no file for calendars"],
        ),
    }
)
def test_calculator(judged: Judged, changes: Changes, expected: list[str]) -> None:
    assert judged("calculator", changes) == expected
