"""Looks at what came out: nothing of it may act where it is going to be read."""

import csv
import html.parser
import io
import re
import xml.etree.ElementTree

from payloads import MARK

ACTIVE = {"script", "iframe", "object", "embed", "link", "base", "form", "foreignobject"}
ADDRESSES = {"href", "src", "xlink:href", "action", "formaction", "data", "poster", "srcset"}
REPORT = re.compile(r"KAZ-[A-Z]{3}/index\.html")  # of the page of all
BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
CONTROL = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f]")
FORMULA = re.compile(r"[=+\-@\t\r]")


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
            if name in ADDRESSES and not value.startswith(("#", "https://", "http://")) and \
                    not REPORT.fullmatch(value):
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


def read(world, *names):
    with open(world.path(*names), encoding="utf-8", newline="") as file:
        return file.read()
