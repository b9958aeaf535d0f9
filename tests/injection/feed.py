#!/usr/bin/env python3
"""Feeds bilat texts that want to be run, and looks at what comes out.

    feed.py PROGRAM

Titles, publishers, addresses, notes, details, units, areas and indicators of the data carry
gnuplot commands, HTML, SVG, Markdown, formulas, SQL, terminal escapes, bidirectional overrides
(payloads.py).  All goes through load, get, plot, report, export, trace, and inspect, then through
the other ways in (inputs.py) and out (outputs.py), and past an environment that would steer
(steering.py).  Nothing of it is run: no canary file appears, HTML holds no script of the data's,
a table no escape, CSV no formula, and nothing is written outside the folder that was named
(looks.py).  The result is TAP.
"""

import argparse
import csv
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "faults"))

import inputs  # noqa: E402
import outputs  # noqa: E402
import steering  # noqa: E402
from looks import (BIDI, CONTROL, look_at_csv, look_at_markdown, look_at_page,  # noqa: E402
                   look_at_svg, look_at_terminal, read)
from payloads import CANARY, HEADER, MARK, PAYLOADS, events, projects, rows  # noqa: E402
from world import Tap, World, one_word  # noqa: E402


def load_all(tap, world):
    with open(world.path("evil.csv"), "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(HEADER)
        writer.writerows(rows())
    done = world.run("load", "evil.csv", "--new-indicators", "--skip-bad")
    tap.check(done.returncode == 0, "load takes them as texts", done.stderr[:2000])
    look_at_terminal(tap, "load", done)
    look_at_terminal(tap, "inspect", world.run("inspect", "evil.csv"))
    for name, text in (("evil-projects.csv", projects()), ("evil-events.csv", events())):
        with open(world.path(name), "w", encoding="utf-8", newline="") as file:
            file.write(text)
        done = world.run("load", name)
        tap.check(done.returncode == 0, f"load takes {name} of any text", done.stderr[:2000])
        look_at_terminal(tap, f"load of {name}", done)


def tables(tap, world):
    asked = {
        "get": ("get", "KAZ", "RUS", "fdi.inflow.gross", "--all-sources"),
        "series": ("series",), "documents": ("documents",), "source": ("source",),
        "trace": ("trace", "KAZ", "RUS", "fdi.inflow.gross", "2024"),
        "history": ("history", "KAZ", "RUS", "fdi.inflow.gross"),
        "rank": ("rank", "KAZ", "trade.exports", "2024"), "projects": ("projects",),
        "plot": ("plot", "KAZ", "RUS", "trade.exports"),
        "rank by": ("rank", "KAZ", "fdi.inflow.gross", "2024", "--partner", "RUS", "--by",
                    "sector"),
        "wrong area": ("get", PAYLOADS["escape"], "RUS", "gdp"),
        "wrong period": ("get", "KAZ", "RUS", "trade.exports", PAYLOADS["bidi"]),
        "wrong file": ("load", PAYLOADS["escape"]),
    }
    for title, words in asked.items():
        done = world.run(*words)
        if title.startswith("wrong"):
            tap.check(done.returncode in (2, 3) and one_word(done.stderr) and
                      not CONTROL.search(done.stderr) and not BIDI.search(done.stderr),
                      f"{title}: told, and harmless", repr(done.stderr))
        else:
            look_at_terminal(tap, title, done)
    for title in ("get", "series", "documents", "rank", "rank by"):
        for form in ("csv", "tsv"):
            done = world.run(*asked[title], "--format", form)
            if MARK in done.stdout:
                look_at_csv(tap, f"{title} as {form}", done.stdout, "\t" if form == "tsv" else ",")
        done = world.run(*asked[title], "--format", "json")
        tap.check(done.returncode in (0, 1) and isinstance(json.loads(done.stdout), list) and
                  not re.search("[\0-\x09\x0b-\x1f\x7f]", done.stdout),
                  f"{title} as json: parses", done.stderr)
        look_at_markdown(tap, f"{title} as md", world.run(*asked[title], "--format", "md").stdout)


def exports(tap, world):
    done = world.run("export", "--format", "csv")
    look_at_csv(tap, "export", done.stdout)
    with open(world.path("back.csv"), "w", encoding="utf-8", newline="") as file:
        file.write(done.stdout)
    other = World(world.program, world.folder, "back.db")
    loaded = other.run("load", "back.csv", "--new-indicators")
    again = other.run("export", "--format", "csv")
    columns = slice(0, -2)  # the document and the line are others

    def table(text):
        return sorted(row[columns] for row in csv.reader(io.StringIO(text, newline="")))
    tap.check(loaded.returncode == 0 and table(again.stdout) == table(done.stdout),
              "export loads back to the same texts", loaded.stderr[:2000] + "\n".join(
                  f"{a!r}\n{b!r}" for a, b in zip(table(done.stdout), table(again.stdout))
                  if a != b)[:2000])


def charts(tap, world):
    number = 0
    for kind in ("line", "bar", "rank"):
        words = ("plot", "KAZ", "RUS" if kind != "rank" else "all", "trade.exports")
        done = world.run(*words, "--kind", kind, "-o", f"{kind}.svg")
        if done.returncode == 0:
            look_at_svg(tap, f"plot {kind}", read(world, f"{kind}.svg"))
    for name, text in PAYLOADS.items():
        done = world.run("plot", "KAZ", "RUS", "trade.exports", "--title", text, "-o",
                         f"title{number}.svg")
        tap.check(done.returncode == 0, f"plot with the title '{name}'", done.stderr)
        if done.returncode == 0:
            look_at_svg(tap, f"plot with the title '{name}'", read(world, f"title{number}.svg"))
        number += 1


def reports(tap, world):
    done = world.run("report", "KAZ", "RUS", "-o", "out", "--format", "html,md")
    if not tap.check(done.returncode == 0, "a report is written", done.stderr):
        return
    look_at_page(tap, "index.html", read(world, "out", "KAZ-RUS", "index.html"))
    look_at_markdown(tap, "report.md", read(world, "out", "KAZ-RUS", "report.md"))
    look_at_csv(tap, "data.csv", read(world, "out", "KAZ-RUS", "data.csv"), speaks=False)
    json.loads(read(world, "out", "KAZ-RUS", "edition.json"))
    for name in sorted(os.listdir(world.path("out", "KAZ-RUS", "charts"))):
        look_at_svg(tap, name, read(world, "out", "KAZ-RUS", "charts", name))


PAGES = ("out/KAZ-RUS/index.html", "brief/KAZ-RUS/index.html", "every/index.html",
         "investment/KAZ-RUS/index.html")


def browse(tap, world):
    """The pages in a browser: their titles stay, and they ask for nothing."""
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or \
        shutil.which("google-chrome")
    if not browser:
        tap.skip("a browser runs nothing", "no chromium")
        return
    for page in PAGES:
        open_page(tap, world, browser, page)


def open_page(tap, world, browser, page):
    log = world.path("net.json")
    # A browser makes folders in what it takes for its home.
    home = world.path("browser")
    env = dict(os.environ, HOME=home, XDG_CONFIG_HOME=home, XDG_CACHE_HOME=home,
               XDG_DATA_HOME=home)
    try:
        done = subprocess.run(
            [browser, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
             "--disable-background-networking", "--disable-component-update", "--no-first-run",
             f"--user-data-dir={home}", f"--log-net-log={log}",
             "--virtual-time-budget=2000", "--dump-dom", f"file://{world.path(page)}"],
            capture_output=True, text=True, timeout=120, check=False, env=env)
    except subprocess.TimeoutExpired:
        tap.skip(f"a browser runs nothing of {page}", "chromium does not answer")
        return
    title = re.search(r"<title>(.*?)</title>", done.stdout, re.S)
    if not title:
        tap.skip(f"a browser runs nothing of {page}", "chromium shows no page")
        return
    tap.check("owned" not in title[1], f"a browser runs nothing of {page}: the title stays",
              title[0])
    with open(log, encoding="utf-8") as file:
        asked = re.findall(r"https?://[^\"\\]*(?:evil|good\.test)[^\"\\]*", file.read())
    tap.check(not asked, f"a browser asks for nothing of {page}", "\n".join(asked))


def file_names(tap, world):
    """Names of files say something too."""
    for name in ("$(touch canary).csv", "`touch canary`.csv", "-o.csv", "a\033[31mb.csv",
                 "<script>x.csv", "=1+1.csv", "a\nb.csv", "\u202efsc.csv"):
        shutil.copy(world.path("evil.csv"), world.path(name))
        done = world.run("load", "--new-indicators", "--vintage", "2033-01-01", "--skip-bad", "--",
                         f"./{name}")
        look_at_terminal(tap, f"a file named {name!r}", done)
    look_at_terminal(tap, "documents of such names", world.run("documents"))


def raw_bytes(tap, world):
    head = ",".join(HEADER).encode()
    for title, text in (("NUL", b"a\0b"), ("invalid UTF-8", b"a\xff\xfe\xc3(\xed\xa0\x80"),
                        ("overlong", b"\xc0\xbcscript\xc0\xbe")):
        with open(world.path("raw.csv"), "wb") as file:
            file.write(head + b"\nKAZ,RUS,trade.exports,2024,1,USD,,raw,\"" + text +
                       b"\",,,2032-01-01,,,\n")
        inner = World(world.program, world.folder, "raw.db")
        done = inner.run("load", "raw.csv")
        look_at_terminal(tap, f"{title} in a title", done)
        shown = inner.run("export", "--format", "csv")
        tap.check("\0" not in shown.stdout and not re.search("[\udc80-\udcff]", shown.stdout),
                  f"{title} in a title: comes out as good text or not at all", repr(shown.stdout))


def outside(world):
    """What lies beside the world's folder."""
    return set(os.listdir(os.path.dirname(world.folder)))


def main():
    parser = argparse.ArgumentParser(usage=__doc__.split("\n\n")[1].strip())
    parser.add_argument("program")
    options = parser.parse_args()
    tap = Tap()
    with tempfile.TemporaryDirectory(prefix="bilat-injection-") as above:
        scratch = os.path.join(above, "tmp")
        os.makedirs(scratch)
        os.environ["TMPDIR"] = scratch
        world = World(options.program, os.path.join(above, "world"))
        before = outside(world)
        for part in (load_all, tables, exports, charts, reports, raw_bytes, *inputs.PARTS,
                     *outputs.PARTS, *steering.PARTS, browse, file_names):
            part(tap, world)
        tap.check(outside(world) == before and not os.listdir(scratch),
                  "nothing is written elsewhere", f"{outside(world)} {os.listdir(scratch)}")
        found = [name for where, _, names in os.walk(above) for name in names if name == CANARY]
        tap.check(not found and not os.path.exists(CANARY), "nothing was run: no canary")
    tap.end()


if __name__ == "__main__":
    main()
