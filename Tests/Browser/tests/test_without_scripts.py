from __future__ import annotations

from conftest import Judged
from invented import HOME, MINUTES, TRACKER, Changes, adding, each

SCRIPT = "assets/numbers.js"
MAIN = "document.querySelector('main')"


@each(
    {
        "contents that a script brings": (
            {
                SCRIPT: f"{MAIN}.append('one two three four five '.repeat(9));",
                MINUTES: [],
            },
            [
                "minutes/ (scripts on): shows 45 words with scripts alone: one two three four five one two three four five one two thr…"
            ],
        ),
        "contents that a script hides": (
            {SCRIPT: "document.querySelector('table').hidden = true;", MINUTES: []},
            [
                "minutes/ (scripts on): loses text to a script: Lamps that were mended Ward Lamps Mill 12"
            ],
        ),
        "contents that a script changes": (
            {SCRIPT: "document.querySelector('td').textContent = '13';", MINUTES: []},
            ["minutes/ (scripts on): loses text to a script: 12"],
        ),
        "a page that a script makes": (
            {
                SCRIPT: f"{MAIN}.textContent = 'Minutes';",
                MINUTES: "<title>Minutes</title><script src='../assets/numbers.js' defer></script><main></main>",
            },
            ["minutes/ (scripts off): has no text in main"],
        ),
        "a form that needs a script": (
            {TRACKER: [("<form data-filter hidden>", "<form data-filter>")]},
            [
                f'tracker/ (scripts off): shows a control that does nothing: <select name="{name}">'
                for name in ["age", "owner", "status", "theme"]
            ],
        ),
        "a button outside main that needs a script": (
            {HOME: [("</header>", '<button type="button">Menu</button></header>')]},
            [
                './ (scripts off): shows a control that does nothing: <button type="button">'
            ],
        ),
        "a few words that a script adds": (
            {
                SCRIPT: "document.querySelector('td').append(' (in three days)');",
                MINUTES: [],
            },
            [],
        ),
        "words for those without scripts": (
            {MINUTES: adding("<noscript><p>Turn scripts on.</p></noscript>")},
            [],
        ),
    }
)
def test_without_scripts(judged: Judged, changes: Changes, expected: list[str]) -> None:
    assert judged("without-scripts", changes) == expected
