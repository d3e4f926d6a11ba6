"""A built site as its files say it is: the pages, their addresses and their kinds."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from lxml import html


@dataclass(frozen=True)
class Page:
    """A page: `address` is its way from the site's root, as a link would write it (`` for the first page)."""

    path: Path
    address: str

    def __str__(self) -> str:
        return self.address or "(first page)"

    @cached_property
    def text(self) -> str:
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def document(self) -> html.HtmlElement:
        return html.document_fromstring(
            self.path.read_bytes(), parser=html.HTMLParser(encoding="utf-8")
        )

    @cached_property
    def kind(self) -> str:
        body = self.document.find("body")
        return (body.get("data-page") if body is not None else None) or "unnamed"

    @property
    def is_redirect(self) -> bool:
        return any(
            self.document.xpath(
                "//meta[translate(@http-equiv, 'REFSH', 'refsh') = 'refresh']"
            )
        )

    @property
    def is_not_found(self) -> bool:
        """The page a server shows for an address that is not there: its links begin with the base path."""
        return self.address == "404.html"


class Site:
    """A folder with the files of a site."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve()
        self.pages = [
            Page(path, self._address(path))
            for path in sorted(self.folder.rglob("*.html"))
        ]

    def _address(self, path: Path) -> str:
        relative = path.relative_to(self.folder).as_posix()
        return (
            relative.removesuffix("index.html")
            if f"/{relative}".endswith("/index.html")
            else relative
        )

    @cached_property
    def kinds(self) -> dict[str, list[Page]]:
        """The pages of each kind, the lightest first."""
        kinds: dict[str, list[Page]] = {}
        for page in sorted(
            self.pages, key=lambda page: (page.path.stat().st_size, page.address)
        ):
            kinds.setdefault(page.kind, []).append(page)
        return dict(sorted(kinds.items()))

    def page(self, address: str) -> Page | None:
        wanted = address.strip("/")
        return next(
            (page for page in self.pages if page.address.strip("/") == wanted), None
        )
