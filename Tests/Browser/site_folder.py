"""A built site as its files say it is: the pages, their addresses and their kinds."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import urlsplit

from lxml import html

REFRESH = "translate(@http-equiv, 'REFSH', 'refsh') = 'refresh'"


@dataclass(frozen=True)
class Page:
    """A page: `address` is the way to it from the site's root, as a link writes it, and empty for the first page."""

    path: Path
    address: str

    def __str__(self) -> str:
        return self.address or "./"

    @cached_property
    def document(self) -> html.HtmlElement:
        parser = html.HTMLParser(encoding="utf-8")
        return html.document_fromstring(self.path.read_bytes(), parser=parser)

    @cached_property
    def kind(self) -> str:
        """The kind that the page says it is of, in `<body data-page>`."""
        body = self.document.find("body")
        named = body.get("data-page") if body is not None else None
        return named or "unnamed"

    @cached_property
    def ids(self) -> list[str]:
        return [str(found) for found in self.document.xpath("//@id")]

    @cached_property
    def is_redirect(self) -> bool:
        return bool(self.document.xpath(f"//meta[{REFRESH}]"))

    @property
    def is_not_found(self) -> bool:
        """A server shows this page for any address that is not there, so its links begin with the base path."""
        return self.address == "404.html"

    @property
    def canonical(self) -> str | None:
        named = self.document.xpath("//link[@rel = 'canonical']/@href")
        return str(named[0]) if named else None


class Site:
    """A folder with the files of a site."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve()
        paths = sorted(self.folder.rglob("*.html"))
        self._by_path = {path: Page(path, self._address(path)) for path in paths}
        self.pages = list(self._by_path.values())

    def _address(self, path: Path) -> str:
        relative = path.relative_to(self.folder).as_posix()
        whole_name = relative == "index.html" or relative.endswith("/index.html")
        return relative.removesuffix("index.html") if whole_name else relative

    def keep(self, pages: list[Page]) -> None:
        """Takes these alone for the site's pages; the others are still there to be linked to."""
        self.pages = pages

    def page(self, path: Path) -> Page | None:
        return self._by_path.get(path)

    def page_at(self, address: str) -> Page | None:
        wanted = address.strip("/")
        return next((p for p in self.pages if p.address.strip("/") == wanted), None)

    @cached_property
    def base(self) -> str | None:
        """The address that the site says it has, told from the first page's canonical address; it ends with `/`."""
        first = self.page(self.folder / "index.html")
        return first.canonical if first else None

    @property
    def base_path(self) -> str:
        return urlsplit(self.base).path if self.base else "/"

    @property
    def readable(self) -> list[Page]:
        """The pages that stay on the screen: all but redirects."""
        return [page for page in self.pages if not page.is_redirect]

    @cached_property
    def kinds(self) -> dict[str, list[Page]]:
        """The readable pages of each kind, the lightest first."""
        kinds: dict[str, list[Page]] = {}
        for page in sorted(self.readable, key=_weight):
            kinds.setdefault(page.kind, []).append(page)
        return dict(sorted(kinds.items()))

    @property
    def samples(self) -> list[Page]:
        """The lightest and the heaviest page of each kind."""
        return [
            page
            for of_kind in self.kinds.values()
            for page in dict.fromkeys([of_kind[0], of_kind[-1]])
        ]


def _weight(page: Page) -> tuple[int, str]:
    return page.path.stat().st_size, page.address
