from __future__ import annotations

from conftest import Judged
from invented import HOME, MINUTES, STYLE, Changes, adding, each

WORDS = "Councils, police, fire, health, probation and voluntary groups plan together."


def styled(style: str, text: str) -> Changes:
    return {STYLE: [(":root {", style + "\n:root {")], HOME: adding(text)}


@each(
    {
        "a wide block": (
            styled(".wide { width: 400px; }", '<p class="wide">Late</p>'),
            [
                './: at 320 px sticks out by 96 px: <p class="wide">',
                './: at 320 px, spaced text sticks out by 96 px: <p class="wide">',
            ],
        ),
        "a block that is wider than a wide screen": (
            styled(".wide { width: 90rem; }", '<p class="wide">Late</p>'),
            [
                './: at 1280 px sticks out by 480 px: <p class="wide">',
                './: at 1280 px, large text sticks out by 1632 px: <p class="wide">',
                './: at 1280 px, spaced text sticks out by 480 px: <p class="wide">',
                './: at 320 px sticks out by 1136 px: <p class="wide">',
                './: at 320 px, spaced text sticks out by 1136 px: <p class="wide">',
            ],
        ),
        "a page that hides how wide it is": (
            styled(
                "main { overflow-x: auto; } .wide { width: 400px; }",
                '<p class="wide">Late</p>',
            ),
            [
                './: at 320 px scrolls text sideways that is no table: <main id="main"> Anytown record',
                './: at 320 px, spaced text scrolls text sideways that is no table: <main id="main"> Anytown record',
            ],
        ),
        "text that is cut": (
            styled(
                ".cut { width: 3rem; overflow: hidden; white-space: nowrap; }",
                '<p class="cut">Community safety</p>',
            ),
            [
                './: at 1280 px cuts text: <p class="cut"> Community safety',
                './: at 1280 px, large text cuts text: <p class="cut"> Community safety',
                './: at 1280 px, spaced text cuts text: <p class="cut"> Community safety',
                './: at 320 px cuts text: <p class="cut"> Community safety',
                './: at 320 px, spaced text cuts text: <p class="cut"> Community safety',
            ],
        ),
        "text that is cut once it has more space": (
            styled(
                ".cut { width: 12rem; height: 1.3rem; line-height: 1.3; overflow: hidden; }",
                '<p class="cut">Community safety</p>',
            ),
            [
                './: at 1280 px, spaced text cuts text: <p class="cut"> Community safety',
                './: at 320 px, spaced text cuts text: <p class="cut"> Community safety',
            ],
        ),
        "text of a fixed size": (
            styled(".fixed { font-size: 13px; }", '<p class="fixed">Late</p>'),
            ["./: has text of a fixed size (13 px): <p>"],
        ),
        "a wide table that scrolls by itself": (
            styled(
                ".wide { overflow-x: auto; } .wide td { min-width: 400px; }",
                '<div class="wide"><table><tr><td>Late</td></tr></table></div>',
            ),
            [],
        ),
        "text that grows with the window and the reader's wish": (
            styled(
                "p { font-size: clamp(1rem, 0.9rem + 0.5vw, 3rem); }", "<p>Late</p>"
            ),
            [],
        ),
        "a wide picture, whatever scrolls beside it": (
            styled(
                ".wide { overflow-x: auto; } .wide td { min-width: 400px; } svg { width: 400px; }",
                '<div class="wide"><table><tr><td>Late</td></tr></table></div>'
                '<svg viewBox="0 0 9 9"><text>9</text></svg>',
            ),
            [
                './: at 320 px sticks out by 96 px: <svg viewBox="0 0 9 9">',
                './: at 320 px, spaced text sticks out by 96 px: <svg viewBox="0 0 9 9">',
            ],
        ),
        "text for screen readers": (
            styled(
                ".unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; }",
                f'<p>Late<span class="unseen">{WORDS}</span></p>',
            ),
            [],
        ),
    }
)
def test_reflow(judged: Judged, changes: Changes, expected: list[str]) -> None:
    assert judged("reflow", changes) == expected
