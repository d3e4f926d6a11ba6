from __future__ import annotations

from conftest import Judged
from invented import HOME, MINUTES, PACK, Changes, each

BASE = "https://record.example/"


@each(
    {
        "another page's address": (
            {PACK: [(f"{BASE}pack/", f"{BASE}minutes/")]},
            [
                f"pack/: says as canonical address {BASE}minutes/, not {BASE}pack/",
            ],
        ),
        "no address": (
            {PACK: [(f'<link rel="canonical" href="{BASE}pack/">', "")]},
            [f"pack/: says as canonical address none, not {BASE}pack/"],
        ),
        "an address where the first page has none": (
            {HOME: [(f'<link rel="canonical" href="{BASE}">', "")]},
            [
                f"{page}: says as canonical address {BASE}{page}, not none, as the first page"
                for page in ["ask/", "minutes/", "pack/", "tracker/"]
            ],
        ),
        "a page that the site map leaves out": (
            {"sitemap.xml": [(f"<url><loc>{BASE}pack/</loc></url>", "")]},
            ["pack/: is not listed in sitemap.xml"],
        ),
        "a site map with what is no page": (
            {
                "sitemap.xml": [
                    ("</urlset>", f"<url><loc>{BASE}old/</loc></url></urlset>")
                ]
            },
            [f"sitemap.xml: lists {BASE}old/, which is no page"],
        ),
        "a site map with a page twice": (
            {"sitemap.xml": [("</urlset>", f"<url><loc>{BASE}</loc></url></urlset>")]},
            [f"sitemap.xml: lists {BASE} 2 times"],
        ),
        "a site map that is no XML": (
            {"sitemap.xml": "<urlset>"},
            [
                "sitemap.xml: is not XML: Premature end of data in tag urlset line 1, line 1, column 9"
            ],
        ),
        "no site map": ({"sitemap.xml": None}, ["sitemap.xml: is not there"]),
        "a draft need not be listed": (
            {
                "sitemap.xml": [(f"<url><loc>{BASE}minutes/</loc></url>", "")],
                MINUTES: [("</head>", '<meta name="robots" content="noindex"></head>')],
            },
            [],
        ),
    }
)
def test_addresses(judged: Judged, changes: Changes, expected: list[str]) -> None:
    assert judged("addresses", changes) == expected
