"""Debian's Chromium, driven by Playwright."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from playwright.async_api import Browser, async_playwright

PROGRAM = os.environ.get("MINUTEBOOK_CHROMIUM", "/usr/bin/chromium")
# The sandbox does not work for the superuser, as whom containers run.
ARGUMENTS = ["--no-sandbox"] if os.geteuid() == 0 else []


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    """A browser without a window, for as long as the block runs."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=PROGRAM, args=ARGUMENTS
        )
        try:
            yield browser
        finally:
            await browser.close()
