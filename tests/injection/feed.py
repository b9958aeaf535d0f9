#!/usr/bin/env python3
"""Feeds bilat texts that want to be run, and looks at what comes out.

    feed.py PROGRAM

Titles, publishers, addresses, notes, details, units, areas and indicators of the data carry
gnuplot commands, HTML, SVG, Markdown, formulas, SQL, terminal escapes, bidirectional overrides.
All goes through load, get, plot, report, export, trace, and inspect.  Nothing of it is run: no
canary file appears, HTML holds no script of the data's, a table no escape, CSV no formula, and
nothing is written outside the folder that was named.  The result is TAP.
"""

import argparse
import csv
import html.parser
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "faults"))

from world import Tap, World, one_word  # noqa: E402

CANARY = "canary"
MARK = "EVIL"  # stands in each payload, so that what is looked at is what was fed
PAYLOADS = {
    "gnuplot newline": f"{MARK}'\nsystem('touch {CANARY}')\nset output 'x",
    "gnuplot quote": f'{MARK}"; system("touch {CANARY}"); print "',
    "gnuplot backquote": f"{MARK}`touch {CANARY}`",
    "shell": f"{MARK}$(touch {CANARY});touch {CANARY}|touch {CANARY}",
    "gnuplot data": f"{MARK}\nEOD\n!touch {CANARY}\ne\nEOF\nload '| touch {CANARY}'",
    "gnuplot macro": f"{MARK}@ARG1 %s%n {{/Symbol a}} @{{x}} ~a{{.8-}}",
    "gnuplot pipe": f"{MARK}' u 1:2, '<touch {CANARY}",
    "script": f"{MARK}<script>document.title='owned'</script>",
    "attribute": f"{MARK}\" onload=\"document.title='owned'\" x='",
    "image": f"{MARK}<img src=http://evil.test/x onerror=\"document.title='owned'\">",
    "svg": f"{MARK}</text></svg><svg onload=\"document.title='owned'\"><script>1</script>",
    "comment": f"{MARK}--><script>document.title='owned'</script><!--",
    "style": f"{MARK}</style><style>@import url(http://evil.test/x)</style>",
    "cdata": f"{MARK}]]><script>document.title='owned'</script>",
    "markdown link": f"{MARK}[click](javascript:alert(1)) ![x](http://evil.test/x)",
    "markdown break": f"{MARK}|a|b\n\n# owned\n\n<script>1</script>\n\n[x]: javascript:1",
    "formula": f"=HYPERLINK(\"http://evil.test/\";\"{MARK}\")",
    "formula plus": f"+{MARK}!A1", "formula minus": f"-{MARK}!A1", "formula at": f"@SUM({MARK})",
    "formula tab": f"\t={MARK}!A1", "formula return": f"\r={MARK}!A1",
    "sql": f"{MARK}'); DROP TABLE document; --", "sql like": f"{MARK}%_\\",
    "escape": f"{MARK}\033[31mred\033]0;owned\007\033P1$r\033\\",
    "c1": f"{MARK}\u009b31m\u0085", "bell": f"{MARK}\a\b\v\f\x7f",
    "bidi": f"{MARK}\u202egnp.exe\u2066\u2069\u202c\u200f", "null byte": f"{MARK}\\0%00",
    "path": f"../../../{MARK}", "path slash": f"/tmp/{MARK}", "long": MARK + "x" * 5000,
    "json": f"{MARK}\",\"value\":1,\"x\":\"\\",
}
URLS = ["javascript:document.title='owned'//EVIL", "data:text/html,<script>1</script>",
        "https://evil.test/\" onmouseover=\"document.title='owned'", "file:///etc/passwd",
        "JaVaScRiPt:alert(1)", " javascript:alert(1)", "https://evil.test/\njavascript:1",
        "https://good.test/a?b=c&d=e)](javascript:1"]
HEADER = ("reporter,partner,indicator,period,value,unit,status,source,title,publisher,url,vintage,"
          "detail,text,note").split(",")
ACTIVE = {"script", "iframe", "object", "embed", "link", "base", "form", "foreignobject"}
ADDRESSES = {"href", "src", "xlink:href", "action", "formaction", "data", "poster", "srcset"}
BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
CONTROL = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f]")
FORMULA = re.compile(r"[=+\-@\t\r]")


def escaped(text):
    """As a value of the detail column has to be written."""
    return "".join(f"%{ord(c):02X}" if c in "%;=" or ord(c) < 32 else c for c in text)


def rows():
    """One source a payload, which says it wherever it may speak."""
    for number, (name, text) in enumerate(PAYLOADS.items()):
        source = f"s{number}"
        url = URLS[number % len(URLS)]
        for year in range(2018, 2025):
            value = str(1000000 * (number + year % 7 + 1))
            common = [str(year), value, "USD", "", source, text, text, url, "2032-01-01"]
            yield ["KAZ", "RUS", "fdi.inflow.gross", *common, "", text, text]
            yield ["KAZ", "RUS", "fdi.inflow.gross", *common, f"sector={escaped(text)}", text, ""]
            yield ["KAZ", "WLD", "trade.exports", *common, "", "", ""]
            yield ["KAZ", "RUS", "trade.exports", *common, "", "", ""]
        yield ["KAZ", text, "trade.exports", "2024", value, "USD", "", source, text, text, url,
               "2032-01-01", "", text, text]
        yield ["KAZ", "RUS", f"x.new{number}", "2024", value, text.strip() or "USD", "", source,
               text, text, url, "2032-01-01", "", text, text]


def projects():
    head = "project,name,sector,companies,countries,url,note,source\n"
    out = io.StringIO()
    writer = csv.writer(out)
    for number, text in enumerate(PAYLOADS.values()):
        writer.writerow([f"p{number}", text, text, text, "KAZ;RUS", URLS[number % len(URLS)],
                         text, f"s{number}"])
    return head + out.getvalue()


class Page(html.parser.HTMLParser):
    """Collects what of a page could act."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.faults, self.text = [], []

    def handle_starttag(self, tag, attrs):
        if tag in ACTIVE:
            self.faults.append(f"<{tag}> at line {self.getpos()[0]}")
        for name, value in attrs:
            value = value or ""
            if name.startswith("on"):
                self.faults.append(f"{name}={value}")
            if name in ADDRESSES and not value.startswith(("#", "https://", "http://")):
                self.faults.append(f"{name}={value}")
            if name in ("src", "srcset", "data", "poster") and not value.startswith("#"):
                self.faults.append(f"fetched: {name}={value}")
            if name == "style" and ("url(" in value or "expression" in value):
                self.faults.append(f"style={value}")

    def handle_data(self, data):
        if not self.lasttag == "style":
            self.text.append(data)
        elif "http" in data or "@import" in data:
            self.faults.append(f"style: {data[:200]}")


def look_at_page(tap, title, text):
    page = Page()
    page.feed(text)
    page.close()
    tap.check(not page.faults, f"{title}: nothing that acts", "\n".join(page.faults[:20]))
    tap.check(MARK in "".join(page.text), f"{title}: the texts are there to be read")
    tap.check(not CONTROL.search(text.replace("\r\n", "\n")), f"{title}: no control characters",
              repr(text[max(0, (CONTROL.search(text) or re.search("$", text)).start() - 60):][:120]))
    tap.check(not BIDI.search(text), f"{title}: no overrides of direction")


def look_at_svg(tap, title, text):
    try:
        root = xml.etree.ElementTree.fromstring(text)
    except xml.etree.ElementTree.ParseError as error:
        tap.check(False, f"{title}: is XML", f"{error}")
        return
    faults = [f"{part.tag} {name}" for part in root.iter() for name in [None, *part.attrib]
              if part.tag.rsplit("}")[-1].lower() in ACTIVE or
              (name and (name.lower().startswith("on") or (
                  name.endswith("href") and not part.attrib[name].startswith(("#", "data:image/")))))]
    tap.check(not faults, f"{title}: nothing that acts", "\n".join(faults))


def look_at_csv(tap, title, text, delimiter=",", speaks=True):
    bad = [cell for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
           for cell in row if len(cell) > 1 and FORMULA.match(cell) and not number(cell)]
    tap.check(not bad, f"{title}: no formula", "\n".join(map(repr, bad[:10])))
    if speaks:
        tap.check(MARK in text, f"{title}: the texts are there")


def number(cell):
    try:
        float(cell)
        return True
    except ValueError:
        return False


def look_at_terminal(tap, title, done):
    text = done.stdout + done.stderr
    bad = CONTROL.search(text) or BIDI.search(text)
    tap.check(done.returncode in (0, 1, 3) and not bad, f"{title}: nothing for the terminal",
              f"{done.returncode}: {done.stderr[:300]} "
              f"{text[max(0, bad.start() - 60):bad.start() + 60]!r}" if bad else
              f"{done.returncode}: {done.stderr[:500]}")


MD_ACTS = re.compile(r"(?<!\\)\]\(\s*(?!https?://|#|charts/)|(?<!\\)<\s*(script|img|svg|iframe|style)"
                     r"|(?<!\\)!\[[^\]]*\]\((?!charts/)|^\[[^\]\\]*\]:\s*javascript", re.I | re.M)


def look_at_markdown(tap, title, text):
    bad = [text[max(0, found.start() - 60):found.end() + 40] for found in MD_ACTS.finditer(text)]
    tap.check(not bad, f"{title}: nothing that acts", "\n".join(map(repr, bad[:10])))
    harm = CONTROL.search(text) or BIDI.search(text)
    tap.check(not harm, f"{title}: no control characters and overrides",
              repr(text[max(0, harm.start() - 60):][:120]) if harm else "")
    tap.check("\n# owned" not in text, f"{title}: no heading of the data's")


def load_all(tap, world):
    with open(world.path("evil.csv"), "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(HEADER)
        writer.writerows(rows())
    done = world.run("load", "evil.csv", "--new-indicators", "--skip-bad")
    tap.check(done.returncode == 0, "load takes them as texts", done.stderr[:2000])
    look_at_terminal(tap, "load", done)
    look_at_terminal(tap, "inspect", world.run("inspect", "evil.csv"))
    with open(world.path("evil-projects.csv"), "w", encoding="utf-8", newline="") as file:
        file.write(projects())
    look_at_terminal(tap, "load of projects", world.run("load", "evil-projects.csv"))


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


def read(world, *names):
    with open(world.path(*names), encoding="utf-8", newline="") as file:
        return file.read()


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


def browse(tap, world):
    """The page in a browser: its title stays, and it asks for nothing."""
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or \
        shutil.which("google-chrome")
    if not browser or not os.path.exists(world.path("out", "KAZ-RUS", "index.html")):
        tap.skip("a browser runs nothing", "no chromium")
        return
    log = world.path("net.json")
    page = world.path("out", "KAZ-RUS", "index.html")
    # A browser makes folders in what it takes for its home.
    home = world.path("browser")
    env = dict(os.environ, HOME=home, XDG_CONFIG_HOME=home, XDG_CACHE_HOME=home,
               XDG_DATA_HOME=home)
    try:
        done = subprocess.run(
            [browser, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
             "--disable-background-networking", "--disable-component-update", "--no-first-run",
             f"--user-data-dir={world.path('browser')}", f"--log-net-log={log}",
             "--virtual-time-budget=2000", "--dump-dom", f"file://{page}"],
            capture_output=True, text=True, timeout=120, check=False, env=env)
    except subprocess.TimeoutExpired:
        tap.skip("a browser runs nothing", "chromium does not answer")
        return
    title = re.search(r"<title>(.*?)</title>", done.stdout, re.S)
    if not title:
        tap.skip("a browser runs nothing", "chromium shows no page")
        return
    tap.check("owned" not in title[1], "a browser runs nothing: the title stays", title[0])
    with open(log, encoding="utf-8") as file:
        asked = re.findall(r"https?://[^\"\\]*evil[^\"\\]*", file.read())
    tap.check(not asked, "a browser asks for nothing", "\n".join(asked))


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


def steering(tap, world):
    """Variables that steer gnuplot or SQLite; a link in the way of the output."""
    rc = world.path(".gnuplot")
    with open(rc, "w", encoding="utf-8") as file:
        file.write(f"system 'touch {world.path(CANARY)}'\n")
    env = world.environment(GNUPLOT_LIB=world.folder, GNUTERM="x11", HOME=world.folder,
                            SQLITE_HISTORY=rc, SQLITE_TMPDIR="/nonexistent",
                            GNUPLOT_DEFAULT_GDFONT="|touch canary", GNUPLOT_FONTPATH="|touch canary")
    done = world.run("plot", "KAZ", "RUS", "trade.exports", "-o", "steered.svg", env=env)
    plain = world.run("plot", "KAZ", "RUS", "trade.exports", "-o", "steered2.svg")
    same = done.returncode == plain.returncode == 0 and re.sub(
        "chart-[0-9a-f]+", "", read(world, "steered.svg")) == re.sub(
            "chart-[0-9a-f]+", "", read(world, "steered2.svg"))
    tap.check(same, "the environment does not steer gnuplot", done.stderr)
    os.makedirs(world.path("elsewhere"))
    os.makedirs(world.path("linked"))
    os.symlink(world.path("elsewhere"), world.path("linked", "KAZ-RUS"))
    world.run("report", "KAZ", "RUS", "-o", "linked")
    tap.check(not os.listdir(world.path("elsewhere")), "a report does not go through a link")


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
        for part in (load_all, tables, exports, charts, reports, browse, raw_bytes, steering,
                     file_names):
            part(tap, world)
        tap.check(outside(world) == before and not os.listdir(scratch),
                  "nothing is written elsewhere", f"{outside(world)} {os.listdir(scratch)}")
        found = [name for where, _, names in os.walk(above) for name in names if name == CANARY]
        tap.check(not found and not os.path.exists(CANARY), "nothing was run: no canary")
    tap.end()


if __name__ == "__main__":
    main()
