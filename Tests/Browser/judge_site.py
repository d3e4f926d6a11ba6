"""Judges a built site: prints a fault a line, and ends with 1 when there is any."""

from __future__ import annotations

import argparse
import asyncio
import sys
import time
from collections.abc import Awaitable, Callable, Iterable
from functools import partial
from pathlib import Path

from faults import Fault, report
from judges import (
    addresses,
    axe,
    calculator,
    copying,
    disk,
    inline,
    keyboard,
    links,
    loading,
    modes,
    names,
    nu,
    printing,
    reach,
    reflow,
    structure,
    tables,
    targets,
    times,
    tracker,
    weight,
    without_scripts,
)
from site_folder import Site
from visiting import Visits, visits

READERS: dict[str, Callable[[Site], Iterable[Fault]]] = {
    "links": links.judge,
    "reach": reach.judge,
    "addresses": addresses.judge,
    "structure": structure.judge,
    "names": names.judge,
    "tables": tables.judge,
    "times": times.judge,
    "inline": inline.judge,
    "weight": weight.judge,
    "nu": nu.judge,
}
"""Those that read the files."""

VISITORS: dict[str, Callable[[Visits], Awaitable[Iterable[Fault]]]] = {
    "loading": loading.judge,
    "disk": disk.judge,
    "without-scripts": without_scripts.judge,
    "reflow": reflow.judge,
    "modes": modes.judge,
    "keyboard": keyboard.judge,
    "targets": targets.judge,
    "printing": printing.judge,
    "tracker": tracker.judge,
    "calculator": calculator.judge,
    "copying": copying.judge,
    "axe": axe.judge,
}
"""Those that look at the pages in a browser."""


def main() -> int:
    asked = arguments()
    if unknown := set(asked.only) - READERS.keys() - VISITORS.keys():
        raise SystemExit(f"no such judge: {', '.join(sorted(unknown))}")
    site = Site(asked.site)
    if not site.pages:
        raise SystemExit(f"{asked.site} has no pages")
    kinds = ", ".join(f"{len(of)} {kind}" for kind, of in site.kinds.items())
    print(f"{len(site.pages)} pages: {kinds}")
    found = asyncio.run(judged(site, asked))
    print(f"{found} faults" if found else "No faults")
    return 1 if found else 0


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("site", type=Path, help="the folder of the built site")
    parser.add_argument(
        "--only", type=listed, default=[], help="these judges alone: links,weight"
    )
    parser.add_argument(
        "--needs",
        type=listed,
        default=[],
        help="kinds of page that must be there, such as tracker,pack; "
        "a judge that has nothing to judge is then a fault too",
    )
    parser.add_argument(
        "--long",
        type=listed,
        default=weight.LONG_KINDS,
        help="kinds of page that may weigh what their papers weigh",
    )
    return parser.parse_args()


def listed(text: str) -> list[str]:
    return text.split(",")


async def judged(site: Site, asked: argparse.Namespace) -> int:
    """The number of faults, which are printed as they are found."""
    missing = [kind for kind in asked.needs if kind not in site.kinds]
    found = tell([Fault("site", f"has no page of kind {kind}") for kind in missing])
    readers = READERS | {"weight": partial(weight.judge, long_kinds=asked.long)}
    chosen = set(asked.only or [*READERS, *VISITORS])
    for name, read in readers.items():
        if name in chosen:
            begun = time.monotonic()
            found += tell(read(site), name, begun)
    if chosen & VISITORS.keys():
        async with visits(site) as visit:
            for name, look in VISITORS.items():
                if name in chosen:
                    begun, made = time.monotonic(), visit.made
                    faults = list(await look(visit))
                    if asked.needs and visit.made == made:
                        faults.append(Fault("site", f"has nothing for {name} to judge"))
                    found += tell(faults, name, begun, visit.made - made)
    return found


def tell(
    faults: Iterable[Fault],
    judge: str | None = None,
    begun: float = 0,
    looked_at: int | None = None,
) -> int:
    lines = report(faults)
    if judge:
        found = f"{len(lines) or 'no'} faults"
        if looked_at is not None:
            found = (
                f"{found} in {looked_at} visits" if looked_at else "NOTHING TO JUDGE"
            )
        print(f"-- {judge}: {found}, {time.monotonic() - begun:.1f} s")
    for line in lines:
        print(line)
    sys.stdout.flush()
    return len(lines)


if __name__ == "__main__":
    raise SystemExit(main())
