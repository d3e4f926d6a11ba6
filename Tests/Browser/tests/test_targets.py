from __future__ import annotations

from conftest import Judged
from invented import HOME, STYLE, Changes, adding, each

SMALL = (
    ".small a { display: inline-block; width: 12px; height: 14px; overflow: hidden; }"
)


def styled(style: str, text: str) -> Changes:
    return {STYLE: [("li {", style + "\nli {")], HOME: adding(text)}


@each(
    {
        "a small button": (
            styled(
                ".small { width: 20px; height: 20px; padding: 0; }",
                '<button class="small" type="button">×</button>',
            ),
            [
                f'./ ({width} px): has a small control (20 by 20 px): <button class="small" type="button"> ×'
                for width in [1280, 320]
            ],
        ),
        "small links beside each other": (
            styled(
                SMALL,
                '<p class="small"><a href="tracker/">1</a><a href="pack/">2</a></p>',
            ),
            [
                f'./ ({width} px): has a small link (12 by 14 px) beside another: <a href="{place}/"> {number}'
                for width in [1280, 320]
                for place, number in [("pack", 2), ("tracker", 1)]
            ],
        ),
        "small links one below the other": (
            styled(
                SMALL + " .small { margin: 0; line-height: 0; }",
                '<p class="small"><a href="tracker/">1</a></p><p class="small"><a href="pack/">2</a></p>',
            ),
            [
                f'./ ({width} px): has a small link (12 by 14 px) beside another: <a href="{place}/"> {number}'
                for width in [1280, 320]
                for place, number in [("pack", 2), ("tracker", 1)]
            ],
        ),
        "small links with space between them": (
            styled(
                SMALL + " .small a { margin: 6px; }",
                '<p class="small"><a href="tracker/">1</a><a href="pack/">2</a></p>',
            ),
            [],
        ),
        "small links in a sentence": (
            styled(
                ".small { font-size: 10px; line-height: 1; }",
                '<p class="small">See <a href="tracker/">1</a> <a href="pack/">2</a></p>',
            ),
            [],
        ),
        "a small link by itself": (
            {HOME: adding('<p><a href="tracker/">1</a></p>')},
            [],
        ),
        "a small box with a small label": (
            styled(
                "label { display: inline-block; width: 200px; height: 20px; overflow: hidden; }",
                '<p><label><input type="checkbox"> Open</label></p>',
            ),
            [
                f'./ ({width} px): has a small control (200 by 20 px): <input type="checkbox">'
                for width in [1280, 320]
            ],
        ),
        "a small box with a label that is large enough": (
            styled(
                "label { display: inline-block; padding: 0.25rem 0; }",
                '<p><label><input type="checkbox"> Open</label></p>',
            ),
            [],
        ),
    }
)
def test_targets(judged: Judged, changes: Changes, expected: list[str]) -> None:
    assert judged("targets", changes) == expected
