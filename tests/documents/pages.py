#!/usr/bin/env python3
"""Pages of reports before those who judge pages: a validator of HTML, axe-core, a printer.

Usage: pages.py BILAT

What needs a program or package that is absent is skipped.  BILAT_NODE_MODULES names a folder in
which `npm install axe-core playwright-core html-validate` put its packages.
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

from tap import Tap, Skip

HERE = pathlib.Path(__file__).resolve().parent
MODULES = os.environ.get("BILAT_NODE_MODULES", "")
# One with much, one with hardly any data, and the page over several.
REPORTS = (("KAZ", "RUS"), ("KAZ", "CYP"), ("DEU", "POL"), ("KAZ", "RUS,CHN,DEU"))
PAGES_PRINTED_MOST = 18


def run(*command, **more):
    return subprocess.run([str(word) for word in command], capture_output=True, text=True,
                          check=False, timeout=300, **more)


def make(bilat, folder):
    def bilat_does(*words):
        result = run(bilat, "--db", folder / "bilat.db", "-q", *words)
        assert result.returncode == 0, f"{words}: {result.stderr}"

    bilat_does("load", "--shipped")
    for number, (a, b) in enumerate(REPORTS):
        bilat_does("report", a, b, "-o", folder / f"out{number}")
    found = sorted(folder.glob("out*/**/index.html"))
    assert len(found) >= len(REPORTS) + 1, f"only {found}"
    return found


def chromium():
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if shutil.which(name):
            return shutil.which(name)
    raise Skip("no Chromium")


def module(name):
    path = pathlib.Path(MODULES) / name
    if not MODULES or not path.exists():
        raise Skip(f"no {name} (BILAT_NODE_MODULES)")
    if shutil.which("node") is None:
        raise Skip("no node")
    return path


def check_tidy(pages):
    if shutil.which("tidy") is None:
        raise Skip("no tidy")
    for page in pages:
        result = run("tidy", "-quiet", "-errors", "-utf8", "--drop-empty-elements", "no", page)
        # Tidy does not know text-wrap, inline styles of SVG and the like are no faults.
        faults = [line for line in result.stderr.splitlines() if " Error: " in line]
        assert not faults, f"{page}: " + "\n".join(faults[:5])


def check_validator(pages):
    program = module("html-validate") / "bin" / "html-validate.mjs"
    # What stands in SVG is checked by Chromium; style and long titles are matters of taste.
    rules = {"extends": ["html-validate:standard"], "rules": {
        "no-inline-style": "off", "long-title": "off", "require-sri": "off"}}
    config = pages[0].parent.parent / "validate.json"
    config.write_text(json.dumps(rules), encoding="utf-8")
    result = run("node", program, "--config", config, "--formatter", "text", *pages)
    assert result.returncode == 0, "\n".join(result.stdout.splitlines()[:10]) + result.stderr[:500]


def check_axe(pages):
    program = chromium()
    module("axe-core")
    module("playwright-core")
    result = run("node", HERE / "axe.mjs", program, *pages)
    assert result.returncode == 0, result.stderr
    assert not result.stdout, result.stdout


def check_print(pages):
    """The longest report goes on so many pages, and none of them is empty."""
    program = chromium()
    if shutil.which("pdftotext") is None:
        raise Skip("no pdftotext")
    page = next(page for page in pages if page.parent.name == "KAZ-RUS")
    pdf = page.parent.parent / "print.pdf"
    run(program, "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
        f"--user-data-dir={page.parent.parent}/home", "--no-pdf-header-footer",
        f"--print-to-pdf={pdf}", page.as_uri())
    assert pdf.exists(), "nothing was printed"
    printed = run("pdftotext", "-layout", pdf, "-").stdout.split("\f")[:-1]
    assert 2 <= len(printed) <= PAGES_PRINTED_MOST, f"{len(printed)} pages"
    assert all(len(text.split()) > 20 for text in printed), "a page that is nearly empty"


def main():
    bilat = os.path.abspath(sys.argv[1])
    tap = Tap()
    with tempfile.TemporaryDirectory() as folder:
        if shutil.which("gnuplot") is None:
            print("1..0 # SKIP no gnuplot")
            return
        pages = make(bilat, pathlib.Path(folder))
        tap.check("tidy finds no error", lambda: check_tidy(pages))
        tap.check("html-validate finds nothing", lambda: check_validator(pages))
        tap.check("axe finds nothing, and no page is too wide", lambda: check_axe(pages))
        tap.check("the report prints on whole pages", lambda: check_print(pages))
    tap.end()


if __name__ == "__main__":
    main()
