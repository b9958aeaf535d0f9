#!/usr/bin/env python3
"""Reports as workbooks and for word processors: read back, compared, opened by LibreOffice.

Usage: office.py BILAT [--xlsx]

--xlsx: bilat was built with libxlsxwriter.  What needs a program that is absent is skipped.
"""

import argparse
import csv
import math
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as ET
import zipfile

from tap import Tap, Skip
from xlsx import Workbook

HERE = pathlib.Path(__file__).resolve().parent
PAIR = HERE.parent / "data" / "report" / "pair.csv"
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
HOSTILE = """reporter,partner,indicator,period,value,unit,source,title
KAZ,RUS,trade.exports,2023,5000000000,USD,kz-bns,"=HYPERLINK(""http://x"",""y"")"
KAZ,RUS,trade.exports,2024,>6000000000,USD,kz-bns,+1+1
KAZ,RUS,trade.imports,2024,7000000000,USD,kz-bns,@SUM(A1)
"""


class World:
    def __init__(self, bilat, folder):
        self.bilat, self.folder = bilat, pathlib.Path(folder)

    def run(self, store, *words, **more):
        command = [self.bilat, "--db", self.folder / store, *words]
        return subprocess.run([str(word) for word in command], capture_output=True, text=True,
                              check=False, **more)

    def done(self, store, *words):
        result = self.run(store, *words)
        assert result.returncode == 0, f"{words}: {result.returncode} {result.stderr}"

    def report(self, out, form, store="pair.db"):
        self.done(store, "-q", "report", "KAZ", "RUS", "-o", self.folder / out, "--format", form)
        return self.folder / out / "KAZ-RUS"


def same_twice(world, form, name):
    first = world.report("first", form) / name
    second = world.report("second", form) / name
    assert first.read_bytes() == second.read_bytes(), "two runs give different bytes"


def data_of(folder):
    with open(folder / "data.csv", encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def equal(written, cell):
    """A cell of data.csv and one of the workbook, which holds sixteen digits."""
    if cell is None:
        return written == ""
    kind, value, _ = cell
    if kind == "number":
        return written != "" and math.isclose(float(written), float(value), rel_tol=1e-15)
    return written in (value, "'" + value)


def check_data(world):
    folder = world.report("data", "xlsx")
    rows = list(Workbook(folder / "report.xlsx").rows(sheet_of(folder, "Data")))[3:]
    wanted = data_of(folder)
    assert len(wanted) > 5, "data.csv is short"
    for line, (ours, theirs) in enumerate(zip(wanted, rows), 1):
        theirs += [None] * (len(ours) - len(theirs))
        for column, (a, b) in enumerate(zip(ours, theirs)):
            assert equal(a, b), f"data.csv:{line}: {wanted[0][column]} is {a!r}, not {b!r}"
            assert line == 1 or b is None or (b[0] == "number") == (
                wanted[0][column] in ("value", "lower", "upper")), f"{line}: {b} is no number"
    assert not any(any(row) for row in rows[len(wanted):]), "more rows than data.csv has"


def sheet_of(folder, title):
    names = list(Workbook(folder / "report.xlsx").sheets)
    found = [name for name in names if re.fullmatch(rf"\d+ {title}", name)]
    assert found, f"no sheet {title} in {names}"
    return found[0]


def check_bounds(world):
    """What is a bound does not look like a plain number, and still is a number."""
    book = Workbook(world.report("bounds", "xlsx") / "report.xlsx")
    cells = [cell for name, sheet in book.sheets.items() if not name.endswith("Data")
             for cell in sheet.values()]
    bounds = [cell for cell in cells if cell[0] == "number" and cell[2].startswith('"> ')]
    assert ("number", "4", '"> "0;"> -"0') in bounds, f"no bound of 4 bn among {bounds}"
    assert any(kind == "text" and value.startswith("..") for kind, value, _ in cells)


def check_text(world):
    """Text from data is text, whatever it begins with."""
    store = world.folder / "hostile.csv"
    store.write_text(HOSTILE, encoding="utf-8")
    world.done("hostile.db", "-q", "load", store)
    book = Workbook(world.report("hostile", "xlsx", "hostile.db") / "report.xlsx")
    cells = [cell for sheet in book.sheets.values() for cell in sheet.values()]
    assert not [cell for cell in cells if cell[0] == "formula"], "a formula"
    texts = [value for kind, value, _ in cells if kind == "text"]
    for begin in ("=HYPERLINK", "+1+1", "@SUM"):
        assert any(begin in text for text in texts), f"{begin} is nowhere told"


def check_libreoffice(world):
    """LibreOffice opens it, and its table of data is that of data.csv."""
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        raise Skip("no LibreOffice")
    folder = world.report("office", "xlsx")
    number = sheet_of(folder, "Data").split()[0]
    options = f"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false," \
              f"{int(number) + 1}"
    subprocess.run([office, f"-env:UserInstallation=file://{world.folder}/office-home",
                    "--headless", "--convert-to", options, "--outdir", world.folder / "csv",
                    folder / "report.xlsx"], check=True, capture_output=True, timeout=240)
    exported = list((world.folder / "csv").glob("*.csv"))
    assert len(exported) == 1, f"LibreOffice wrote {exported}"
    with open(exported[0], encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))[3:]
    wanted = data_of(folder)
    assert len(rows) >= len(wanted)
    for line, (ours, theirs) in enumerate(zip(wanted, rows), 1):
        for a, b in zip(ours, theirs):
            assert same_value(a, b), f"data.csv:{line}: {a!r} became {b!r}"


def same_value(a, b):
    if a in (b, "'" + b):
        return True
    try:
        # It writes as many digits as a cell shows.
        return abs(float(a) - float(b)) <= 1e-9 * abs(float(a))
    except ValueError:
        return False


def paragraphs(document, style):
    return ["".join(t.text or "" for t in p.iter(WORD + "t")) for p in document.iter(WORD + "p")
            if any(s.get(WORD + "val") == style for s in p.iter(WORD + "pStyle"))]


def check_docx(world):
    folder = world.report("word", "md,docx")
    with zipfile.ZipFile(folder / "report.docx") as archive:
        document = ET.fromstring(archive.read("word/document.xml"))
        pictures = [n for n in archive.namelist() if n.startswith("word/media/")]
    markdown = (folder / "report.md").read_text(encoding="utf-8")
    headings = re.findall(r"^## (.*)", markdown, re.M)
    assert paragraphs(document, "Heading1") == headings
    assert len(pictures) == len(re.findall(r"^!\[", markdown, re.M))
    tables = list(document.iter(WORD + "tbl"))
    assert len(tables) >= len(re.findall(r"^\| ---|^\|  \|", markdown, re.M)) - 1 > 0
    heads = [t for t in tables if t.find(f".//{WORD}tblHeader") is not None]
    assert len(heads) == len(tables), "a table without a head that is repeated"


def check_without_pandoc(world):
    """Asked for and not there: status 5, a clear word, and nothing made."""
    tools = world.folder / "tools"
    tools.mkdir()
    (tools / "gnuplot").symlink_to(shutil.which("gnuplot"))
    result = world.run("pair.db", "report", "KAZ", "RUS", "-o", world.folder / "none", "--format",
                       "docx", env={**os.environ, "PATH": str(tools)})
    assert result.returncode == 5, f"status {result.returncode}"
    assert result.stderr == ("bilat: pandoc is not installed or not in PATH (install pandoc, or "
                             "do without docx)\n"), result.stderr
    assert not list((world.folder / "none").glob("*")), "something was made"


def check_without_xlsx(world):
    result = world.run("pair.db", "report", "KAZ", "RUS", "-o", world.folder / "no", "--format",
                       "xlsx")
    assert result.returncode == 5 and "libxlsxwriter" in result.stderr, result.stderr


def need(program):
    if shutil.which(program) is None:
        raise Skip(f"no {program}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("bilat")
    parser.add_argument("--xlsx", action="store_true")
    options = parser.parse_args()
    tap = Tap()
    with tempfile.TemporaryDirectory() as folder:
        world = World(os.path.abspath(options.bilat), folder)
        world.done("pair.db", "-q", "load", PAIR)
        if options.xlsx:
            need("gnuplot")
            tap.check("the same workbook twice", lambda: same_twice(world, "xlsx", "report.xlsx"))
            tap.check("its data is that of data.csv", lambda: check_data(world))
            tap.check("bounds show and stay numbers", lambda: check_bounds(world))
            tap.check("text is no formula", lambda: check_text(world))
            tap.check("LibreOffice opens it", lambda: check_libreoffice(world))
        else:
            tap.check("no workbook without libxlsxwriter", lambda: check_without_xlsx(world))
        tap.check("no document without pandoc", lambda: check_without_pandoc(world))
        tap.check("the same document twice", lambda: (
            need("pandoc"), same_twice(world, "docx", "report.docx")))
        tap.check("headings, tables and pictures of the document", lambda: (
            need("pandoc"), check_docx(world)))
    tap.end()


if __name__ == "__main__":
    main()
