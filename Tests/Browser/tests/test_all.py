from __future__ import annotations

from pathlib import Path

import pytest
from conftest import Judged

from faults import Fault, report
from judge_site import READERS, VISITORS

JUDGES = [*READERS, *VISITORS]


@pytest.mark.parametrize("judge", JUDGES)
def test_a_site_without_a_fault_passes(judged: Judged, judge: str) -> None:
    assert judged(judge, {}) == []


@pytest.mark.parametrize("judge", JUDGES)
def test_every_judge_is_tested_with_faults(judge: str) -> None:
    test = Path(__file__).parent / f"test_{judge.replace('-', '_')}.py"
    assert f'judged("{judge}", changes) == expected' in test.read_text()


def test_a_fault_in_many_places_is_told_once() -> None:
    faults = [Fault(place, "has no title") for place in "abcd"]
    assert report(faults) == ["a: has no title (and in 3 other places)"]


def test_a_fault_in_few_places_is_told_of_each() -> None:
    faults = [Fault("a", "is empty"), Fault("b", "is empty"), Fault("a", "is empty")]
    assert report(faults) == ["a: is empty", "b: is empty"]
