from __future__ import annotations

from conftest import Judged
from invented import MINUTES, Changes, each

SCRIPT = "assets/numbers.js"


def scripted(old: str, new: str) -> Changes:
    return {SCRIPT: [(old, new)], MINUTES: []}


@each(
    {
        "nothing is copied": (
            {SCRIPT: "", MINUTES: []},
            [
                f"minutes/: {press} on #p3.2{wrong}"
                for press in ["click", "Enter"]
                for wrong in [
                    " copies 'nothing yet' and not the address of that place",
                    ": nothing says that the address was copied",
                ]
            ],
        ),
        "the address without its place": (
            scripted("writeText(number.href)", "writeText(location.pathname)"),
            [
                f"minutes/: {press} on #p3.2 copies '/record/minutes/' and not the address of that place"
                for press in ["click", "Enter"]
            ],
        ),
        "nothing is said": (
            scripted("said.textContent =", "said.title ="),
            [
                f"minutes/: {press} on #p3.2: nothing says that the address was copied"
                for press in ["click", "Enter"]
            ],
        ),
        "the page does not go there": (
            scripted("await navigator", "event.preventDefault();\n  await navigator"),
            [
                f"minutes/: {press} on #p3.2 does not go there"
                for press in ["click", "Enter"]
            ],
        ),
        "a script that fails without a clipboard": (
            scripted(
                "if (!number || !navigator.clipboard) return;", "if (!number) return;"
            ),
            [
                "minutes/: without a clipboard a script fails: Cannot read properties of undefined (reading 'writeText')"
            ],
        ),
    }
)
def test_copying(judged: Judged, changes: Changes, expected: list[str]) -> None:
    assert judged("copying", changes) == expected
