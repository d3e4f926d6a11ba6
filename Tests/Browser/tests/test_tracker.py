from __future__ import annotations

from conftest import Judged
from invented import TRACKER, Changes, each

SCRIPT = "assets/tracker.js"


def scripted(old: str, new: str) -> Changes:
    return {SCRIPT: [(old, new)], TRACKER: []}


@each(
    {
        "a form that is seen without scripts": (
            {TRACKER: [("<form data-filter hidden>", "<form data-filter>")]},
            ["tracker/ (scripts off): shows its form"],
        ),
        "no form": (
            {TRACKER: [("<form data-filter hidden>", "<form hidden>")]},
            [
                "tracker/ (scripts off): has not one form[data-filter]",
                "tracker/: does not show its form",
            ],
        ),
        "rows that are hidden without scripts": (
            {TRACKER: [('<tr id="a07-02"', '<tr id="a07-02" hidden')]},
            ["tracker/ (scripts off): hides rows"],
        ),
        "a script that filters by one word alone": (
            scripted(
                '(row.dataset[name] ?? "").split(" ").includes(value)',
                "row.dataset[name] === value",
            ),
            [
                "tracker/: choosing owner ada-bell: shows 1 rows and not the 2 that answer",
                "tracker/: choosing owner ada-bell: what is said ('1 of 3 actions') does not tell that 2 are left",
                "tracker/: choosing owner=tom-reed&status=open&theme=lighting: shows 0 rows and not the 1 that answer",
                "tracker/: choosing owner=tom-reed&status=open&theme=lighting: what is said ('0 of 3 actions') does not tell that 1 are left",
                "tracker/: opened with ?owner=ada-bell: shows 1 rows and not the 2 that answer",
                "tracker/: opened with ?owner=ada-bell: what is said ('1 of 3 actions') does not tell that 2 are left",
            ],
        ),
        "a script that takes any of the choices": (
            scripted("!wanted.every(", "wanted.length && !wanted.some("),
            [
                "tracker/: choosing owner=tom-reed&status=open&theme=lighting: shows 2 rows and not the 1 that answer",
                "tracker/: choosing owner=tom-reed&status=open&theme=lighting: what is said ('2 of 3 actions') does not tell that 1 are left",
            ],
        ),
        "a script that reloads": (
            scripted(
                'history.replaceState(null, "", query ? `?${query}` : location.pathname);',
                "location.search = query;",
            ),
            [
                "tracker/: loads again when owner is chosen",
            ],
        ),
        "an address that does not change": (
            scripted(
                'history.replaceState(null, "", query ? `?${query}` : location.pathname);',
                "",
            ),
            [
                "tracker/: choosing owner ada-bell: the address says ?",
                "tracker/: choosing owner=tom-reed&status=open&theme=lighting: the address says ?",
            ],
        ),
        "an address that is not read": (
            scripted("new URLSearchParams(location.search)", "[]"),
            [
                "tracker/: opened with ?owner=ada-bell: shows 3 rows and not the 2 that answer",
                "tracker/: opened with ?owner=ada-bell: the form does not show it",
                "tracker/: opened with ?owner=ada-bell: what is said ('') does not tell that 2 are left",
            ],
        ),
        "a count that is wrong": (
            scripted("${left} of ${rows.length} actions", "${rows.length} actions"),
            [
                "tracker/: choosing owner ada-bell: what is said ('3 actions') does not tell that 2 are left",
                "tracker/: choosing owner=tom-reed&status=open&theme=lighting: what is said ('3 actions') does not tell that 1 are left",
                "tracker/: opened with ?owner=ada-bell: what is said ('3 actions') does not tell that 2 are left",
            ],
        ),
        "no count": (
            {
                TRACKER: [('<p role="status"></p>', '<p id="said"></p>')],
                SCRIPT: [('"[role=status]"', '"#said"')],
            },
            [
                "tracker/: choosing owner ada-bell: what is said ('') does not tell that 2 are left",
                "tracker/: choosing owner=tom-reed&status=open&theme=lighting: what is said ('') does not tell that 1 are left",
                "tracker/: has no role=status to say how many rows are left",
                "tracker/: opened with ?owner=ada-bell: what is said ('') does not tell that 2 are left",
            ],
        ),
        "a choice that no row answers": (
            {TRACKER: [('data-theme="lighting"', 'data-theme="lamps"')]},
            [
                "tracker/: choosing theme lighting: no row answers, so that it is no choice",
                "tracker/: opened with ?theme=lighting: no row answers, so that it is no choice",
            ],
        ),
        "a list without choices": (
            {TRACKER: [('<option value="year">Over a year</option>', "")]},
            ["tracker/: gives no choice of age"],
        ),
    }
)
def test_tracker(judged: Judged, changes: Changes, expected: list[str]) -> None:
    assert judged("tracker", changes) == expected
