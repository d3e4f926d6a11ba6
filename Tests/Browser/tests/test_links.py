from __future__ import annotations

from conftest import Judged
from invented import HOME, MINUTES, Changes, adding, each


def link(address: str) -> Changes:
    return {MINUTES: adding(f'<p><a href="{address}">Agenda</a></p>')}


@each(
    {
        "a file that is not there": (
            link("../agenda/"),
            ["minutes/: a '../agenda/' leads to a file that is not there"],
        ),
        "a folder without a page": (
            link("../assets/"),
            ["minutes/: a '../assets/' leads to a file that is not there"],
        ),
        "a folder without its slash": (
            link("../tracker"),
            ["minutes/: a '../tracker' names a folder without / at its end"],
        ),
        "an id that is not there": (
            link("../tracker/#a10-02"),
            ["minutes/: a '../tracker/#a10-02' leads to no id"],
        ),
        "an id of this page that is not there": (
            link("#p9"),
            ["minutes/: a '#p9' leads to no id"],
        ),
        "an empty fragment": (
            link("#"),
            ["minutes/: a '#' leads to no place in particular"],
        ),
        "an empty address": (link(""), ["minutes/: a '' is empty"]),
        "a way out of the site": (
            link("../../other/"),
            ["minutes/: a '../../other/' leads out of the site"],
        ),
        "the server's root": (
            link("/tracker/"),
            ["minutes/: a '/tracker/' begins at the server's root"],
        ),
        "an absolute link to the site itself": (
            link("https://record.example/tracker/"),
            [
                "minutes/: a 'https://record.example/tracker/' is an absolute link to the site itself"
            ],
        ),
        "the site itself without its last slash": (
            link("http://record.example"),
            [
                "minutes/: a 'http://record.example' is an absolute link to the site itself"
            ],
        ),
        "a calendar that is not there": (
            link("webcal://record.example/calendar.ics"),
            [
                "minutes/: a 'webcal://record.example/calendar.ics' leads to a file that is not there"
            ],
        ),
        "a script in an address": (
            link("javascript:void(0)"),
            [
                "minutes/: a 'javascript:void(0)' is not a kind of address that the site may link to"
            ],
        ),
        "a picture of another site": (
            {
                MINUTES: adding(
                    '<img src="https://pictures.example/a.png" alt="A lamp">'
                )
            },
            [
                "minutes/: img 'https://pictures.example/a.png' is fetched from another site"
            ],
        ),
        "a larger picture that is not there": (
            {
                MINUTES: adding(
                    '<img src="../assets/icon.svg" srcset="../assets/icon.svg 1x, ../assets/large.png 2x" alt="A lamp">'
                )
            },
            ["minutes/: img '../assets/large.png' leads to a file that is not there"],
        ),
        "a part of a drawing that is not there": (
            {
                MINUTES: adding(
                    '<svg aria-hidden="true"><use href="../assets/icon.svg#line"/></svg>'
                )
            },
            ["minutes/: use '../assets/icon.svg#line' leads to no id"],
        ),
        "a style that is not there": (
            {HOME: [("./assets/style.css", "./assets/print.css")]},
            ["./: link './assets/print.css' leads to a file that is not there"],
        ),
        "a script that is not there": (
            {MINUTES: [("assets/numbers.js", "assets/copy.js")]},
            ["minutes/: script '../assets/copy.js' leads to a file that is not there"],
        ),
        "a redirect to nowhere": (
            {"old/index.html": [("url=../minutes/", "url=../gone/")]},
            ["old/: meta '../gone/' leads to a file that is not there"],
        ),
        "a relative link in the page for what is not there": (
            {"404.html": [('<a href="/tracker/">', '<a href="tracker/">')]},
            [
                "404.html: a 'tracker/' is relative, in a page that is shown at any address"
            ],
        ),
        "a dead link in the page for what is not there": (
            {"404.html": [('<a href="/tracker/">', '<a href="/actions/">')]},
            ["404.html: a '/actions/' leads to a file that is not there"],
        ),
        "a page for what is not there that leaves out the base path": (
            {
                HOME: [("https://record.example/", "https://record.example/town/")],
                "404.html": [
                    ('<a href="/">', '<a href="/town/">'),
                    ('"/assets/icon.svg"', '"/town/assets/icon.svg"'),
                    ('"/assets/style.css"', '"/town/assets/style.css"'),
                ],
            },
            ["404.html: a '/tracker/' does not begin with the base path /town/"],
        ),
    }
)
def test_links(judged: Judged, changes: Changes, expected: list[str]) -> None:
    assert judged("links", changes) == expected


@each(
    {
        "abroad": (link("https://www.gov.uk/bank-holidays"), []),
        "mail": (link("mailto:record@record.example"), []),
        "the top": (link("#top"), []),
        "a query": (link("../tracker/?status=open#a10-01"), []),
        "an escaped name": (
            link("../a%20b/") | {"a b/index.html": "<html lang=en><p>Here"},
            [],
        ),
        "a text": (link("../tracker/#:~:text=bicycles"), []),
        "another site whose name begins alike": (
            link("https://record.example.org/"),
            [],
        ),
    }
)
def test_links_that_are_right(
    judged: Judged, changes: Changes, expected: list[str]
) -> None:
    assert judged("links", changes) == expected
