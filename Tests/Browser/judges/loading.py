"""A page loads whole and alone: no complaint in the console, nothing missing, nothing asked of another site."""

from __future__ import annotations

from typing import Any

from playwright.async_api import ConsoleMessage, Request, Response
from playwright.async_api import Page as Tab

from faults import Fault, shortened
from site_folder import Page
from visiting import Visits

OWN_SCHEMES = ("data:", "blob:", "about:")


async def judge(visits: Visits) -> list[Fault]:
    async def look(tab: Tab, page: Page) -> list[str]:
        return await complaints(tab, visits.address(page), visits.roots)

    async def look_from_disk(tab: Tab, page: Page) -> list[str]:
        folder = visits.site.folder.as_uri() + "/"
        return await complaints(tab, page.path.as_uri(), (folder,))

    faults = await visits.each(visits.site.readable, look)
    # The links of 404.html lead somewhere on a server alone.
    on_disk = [page for page in visits.site.samples if not page.is_not_found]
    return faults + await visits.each(on_disk, look_from_disk, "from disk")


async def complaints(tab: Tab, address: str, roots: tuple[str, ...]) -> list[str]:
    """All that is wrong while a page loads, with what its scripts then fetch."""
    listener = _Listener(roots)
    listener.listen(tab)
    try:
        await tab.goto(address)
        # Long enough for what a script does once the page is there.
        await tab.wait_for_timeout(30)
        while listener.pending:
            await tab.wait_for_timeout(10)
    finally:
        listener.leave(tab)
    return list(dict.fromkeys(listener.complaints))


class _Listener:
    def __init__(self, roots: tuple[str, ...]) -> None:
        self.roots = roots
        self.complaints: list[str] = []
        self.pending: set[Request] = set()
        self._listeners: dict[Any, Any] = {
            "console": self._on_console,
            "pageerror": self._on_error,
            "request": self._on_request,
            "response": self._on_response,
            "requestfinished": self._on_end,
            "requestfailed": self._on_failure,
        }

    def listen(self, tab: Tab) -> None:
        for event, listener in self._listeners.items():
            tab.on(event, listener)

    def leave(self, tab: Tab) -> None:
        for event, listener in self._listeners.items():
            tab.remove_listener(event, listener)

    def _on_console(self, message: ConsoleMessage) -> None:
        # What becomes of a request is told by the request itself.
        if message.type in {"error", "warning"} and not _is_of_request(message):
            self.complaints.append(f"says in the console: {self._short(message.text)}")

    def _on_error(self, error: Exception) -> None:
        self.complaints.append(f"has a script that fails: {error}")

    def _on_request(self, request: Request) -> None:
        self.pending.add(request)
        if not request.url.startswith((*self.roots, *OWN_SCHEMES)):
            name = self._short(request.url)
            self.complaints.append(f"asks outside the site for {name}")

    def _on_response(self, response: Response) -> None:
        # 304 says that what the browser has already is still right.
        if response.status not in {200, 304}:
            name = self._short(response.url)
            self.complaints.append(f"gets {response.status} for {name}")

    def _on_end(self, request: Request) -> None:
        self.pending.discard(request)

    def _on_failure(self, request: Request) -> None:
        self.pending.discard(request)
        # Given up by the browser itself: for the next page, or for an answer told of already.
        if request.failure == "net::ERR_ABORTED":
            return
        name = self._short(request.url)
        self.complaints.append(f"does not get {name}: {request.failure}")

    def _short(self, text: str) -> str:
        """The port of the server differs each time, and would make each fault another."""
        for root in self.roots:
            text = text.replace(root, "").replace(_origin(root), "")
        return shortened(text, 120)


def _origin(root: str) -> str:
    """Scheme and host; a file has no host, and `file://` is left in sight."""
    scheme, _, rest = root.partition("://")
    host = rest.partition("/")[0]
    return f"{scheme}://{host}" if host else root


def _is_of_request(message: ConsoleMessage) -> bool:
    return message.text.startswith("Failed to load resource")
