from __future__ import annotations

from conftest import Judged
from invented import HOME, STYLE, Changes, adding, each

MODES = ["", "in dark at 1280 px: ", "in dark at 320 px: ", "in light at 320 px: "]
CONTRAST = "color-contrast: Elements must meet minimum color contrast ratio thresholds"


@each(
    {
        "a picture without words": (
            {HOME: adding('<p><img src="assets/icon.svg"></p>')},
            [
                f'./: {mode}image-alt: Images must have alternative text: <img src="assets/icon.svg">'
                for mode in MODES
            ],
        ),
        "faint text in the dark": (
            {
                STYLE: [("li {", ".faint { color: light-dark(#555, #333); }\nli {")],
                HOME: adding('<p class="faint">Late</p>'),
            },
            [
                f'./: in dark at {width} px: {CONTRAST}: <p class="faint">Late</p>'
                for width in [1280, 320]
            ],
        ),
        "small targets, which axe does not look for unless told": (
            {
                STYLE: [
                    (
                        "li {",
                        ".small button { width: 12px; height: 14px; padding: 0; }\nli {",
                    )
                ],
                HOME: adding(
                    '<p class="small"><button type="button">1</button><button type="button">2</button></p>'
                ),
            },
            [
                f'./: {mode}target-size: All touch targets must be 24px large, or leave sufficient space, 2 times: <button type="button">1</button>'
                for mode in MODES
            ],
        ),
        "contents outside the landmarks, a matter of practice": (
            {HOME: [("</body>", "<p>Late</p></body>")]},
            [
                f"./: {mode}region: All page content should be contained by landmarks: <p>Late</p>"
                for mode in MODES
            ],
        ),
    }
)
def test_axe(judged: Judged, changes: Changes, expected: list[str]) -> None:
    assert judged("axe", changes) == expected
