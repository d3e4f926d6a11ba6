from __future__ import annotations

from conftest import Judged
from invented import HOME, PACK, Changes, each


@each(
    {
        "a script that mends no links": (
            {"assets/disk.js": "", HOME: []},
            [
                f"./ (from disk): leads to a folder: {folder}"
                for folder in ["./", "ask/", "minutes/", "pack/", "tracker/"]
            ],
        ),
        "a page without the script": (
            {PACK: [('<script src="../assets/disk.js" defer></script>', "")]},
            ["pack/ (from disk): leads to a folder: ../"],
        ),
    }
)
def test_disk(judged: Judged, changes: Changes, expected: list[str]) -> None:
    assert judged("disk", changes) == expected
