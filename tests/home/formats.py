#!/usr/bin/env python3
"""What bilat exports, read back by programs that are not bilat: formats.py BILAT [--xlsx]

Two stores: the figures that ship, and odd ones (tests/data/export.csv: bounds, ranges, reasons,
every kind of period, texts that a spreadsheet would run).  What the CSV says is held against
JSON, workbooks (Python, LibreOffice, Gnumeric), SDMX-CSV, a data package, and the views of the
store (sqlite3, Python, R).  What needs a program that is absent is skipped.
"""
import argparse
import csv
import datetime
import decimal
import hashlib
import json
import os
import pathlib
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "documents"))
from tap import Skip, Tap  # noqa: E402  pylint: disable=wrong-import-position
from xlsx import Workbook  # noqa: E402  pylint: disable=wrong-import-position

NUMBERS = ("value", "upper", "decimals", "line")
STORES = ("shipped", "odd")


class World:
    def __init__(self, bilat, folder):
        self.bilat, self.folder = os.path.abspath(bilat), pathlib.Path(folder)
        self.run("shipped", "-q", "load", "--shipped")
        self.run("odd", "-q", "load", HERE.parent / "data" / "export.csv")

    def run(self, store, *words):
        command = [self.bilat, "--db", self.folder / f"{store}.db", *words]
        done = subprocess.run([str(word) for word in command], capture_output=True, check=False,
                              timeout=120)
        assert done.returncode == 0, f"{words}: {done.returncode} {done.stderr.decode()}"
        return done.stdout

    def export(self, store, form, name):
        path = self.folder / f"{store}-{name}"
        self.run(store, "export", "--format", form, "-o", path)
        return path

    def truth(self, store):
        """The rows of the CSV, whose own test is that it loads back."""
        text = self.run(store, "export").decode()
        rows = list(csv.DictReader(text.splitlines()))
        assert len(rows) > 15, "hardly anything was exported"
        return [{name: plain(cell) for name, cell in row.items()} for row in rows]

    def program(self, command, **more):
        if shutil.which(command[0]) is None:
            raise Skip(f"no {command[0]}")
        done = subprocess.run([str(word) for word in command], capture_output=True, check=False,
                              timeout=240, **more)
        assert done.returncode == 0, f"{command[0]}: {done.stderr.decode()}"
        return done.stdout.decode()

    def office(self, path, form, *options):
        """What LibreOffice makes of a file."""
        out = self.folder / f"office-{path.stem}"
        self.program(["soffice", f"-env:UserInstallation=file://{self.folder}/office-home",
                      "--headless", *options, "--convert-to", form, "--outdir", out, path],
                     env={**os.environ, "HOME": str(self.folder)})
        return sorted(out.iterdir())


def plain(cell):
    """Without the apostrophe that keeps a spreadsheet from running it."""
    return cell[1:] if re.match(r"'+[=+\-@\t\r]", cell) else cell


def near(text, number):
    """Cells hold the nearest number of sixteen digits."""
    wanted = float(text)
    return abs(wanted - float(number)) <= 1e-15 * abs(wanted)


def equal_tables(wanted, found, what):
    """Rows of text, numbers by their value."""
    assert len(wanted) == len(found), f"{what}: {len(found)} rows, not {len(wanted)}"
    for line, (ours, theirs) in enumerate(zip(wanted, found), 1):
        for name, cell in ours.items():
            other = theirs[name]
            if name in NUMBERS and cell != "":
                good = other != "" and near(cell, other)
            else:
                good = cell == other
            assert good, f"{what}, row {line}, {name}: {other!r}, not {cell!r}"


# --- JSON and CSV -----------------------------------------------------------------------------

def check_json(world):
    for store in STORES:
        wanted = world.truth(store)
        found = json.loads(world.run(store, "export", "--format", "json"))
        assert len(wanted) == len(found)
        for ours, theirs in zip(wanted, found):
            assert set(ours) <= set(theirs), set(ours) - set(theirs)
            for name, cell in ours.items():
                other = theirs[name]
                if cell == "":
                    good = other is None if name in (*NUMBERS, "bound") else other == ""
                elif name in NUMBERS:
                    good = float(cell) == other
                else:
                    good = cell.replace("\\n", "\n") == other or cell == other
                assert good, f"{store} {name}: {other!r}, not {cell!r}"
            assert (theirs["value"] is None) == ("value_reason" in theirs)


def check_comma(world):
    """LibreOffice in German takes the numbers for numbers."""
    store = "odd"
    path = world.folder / f"{store}-comma.csv"
    world.run(store, "export", "--for-excel", "-o", path)
    # semicolon, quotes, UTF-8, from line 1, German (1031), numbers are recognised
    made = world.office(path, "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false",
                        "--infilter=Text - txt - csv (StarCalc):59,34,76,1,,1031,false,true")
    with open(made[0], encoding="utf-8-sig", newline="") as file:
        found = list(csv.DictReader(file))
    wanted = world.truth(store)
    assert len(found) == len(wanted)
    for ours, theirs in zip(wanted, found):
        for name in ("value", "upper"):
            assert (theirs[name] == "") == (ours[name] == ""), (ours, theirs)
            assert ours[name] == "" or near(ours[name], theirs[name]), (ours, theirs)


# --- Workbooks --------------------------------------------------------------------------------

def sheet(book, name):
    rows = list(book.rows(name))
    heads = [cell[1] for cell in rows[0]]
    return [{head: row[i] if i < len(row) else None for i, head in enumerate(heads)}
            for row in rows[1:]]


def check_workbook(world):
    """Numbers are numbers, texts are texts, nothing is a formula."""
    for store in STORES:
        book = Workbook(world.export(store, "xlsx", "a.xlsx"))
        assert list(book.sheets) == ["observations", "areas", "indicators", "sources"]
        kinds = {cell[0] for cells in book.sheets.values() for cell in cells.values()}
        assert kinds == {"text", "number"}, kinds
        rows = sheet(book, "observations")
        for row in rows:
            for name, cell in row.items():
                assert cell is None or (cell[0] == "number") == (name in NUMBERS), (name, cell)
        found = [{name: cell[1] if cell else "" for name, cell in row.items()} for row in rows]
        equal_tables(world.truth(store), found, store)
        for name, key, columns in (("areas", "area", ("reporter", "partner")),
                                   ("indicators", "indicator", ("indicator",)),
                                   ("sources", "source", ("source",))):
            ids = [row[key][1] for row in sheet(book, name)]
            used = {row[column] for row in found for column in columns}
            assert len(ids) == len(set(ids)) and set(ids) == used, f"{name}: {used ^ set(ids)}"


def check_workbook_twice(world):
    first, second = (world.export("odd", "xlsx", name) for name in ("b.xlsx", "c.xlsx"))
    assert first.read_bytes() == second.read_bytes(), "two runs give different bytes"


def check_workbook_refused(world):
    """Where it cannot be written nothing is left, not even where it was made."""
    made, place = world.folder / "made", world.folder / "absent" / "a.xlsx"
    made.mkdir()
    done = subprocess.run([world.bilat, "--db", world.folder / "odd.db", "export", "--format",
                           "xlsx", "-o", place], env={**os.environ, "TMPDIR": str(made)},
                          capture_output=True, check=False, text=True)
    assert done.returncode == 3 and "cannot write" in done.stderr, done
    world.run("odd", "export", "--format", "xlsx", "-o", world.folder / "kept.xlsx")
    assert not list(made.iterdir()), "something is left in TMPDIR"


def first_sheet(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def check_office(world):
    store = "shipped"
    path = world.export(store, "xlsx", "office.xlsx")
    made = world.office(
        path, "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false,false,false,false,1")
    equal_tables(world.truth(store), first_sheet(made[0]), f"LibreOffice, {store}")


def check_gnumeric(world):
    for store in STORES:
        path = world.export(store, "xlsx", "gnumeric.xlsx")
        out = world.folder / f"{store}-gnumeric.csv"
        world.program(["ssconvert", "-O", "sheet=observations format=raw quoting-mode=auto",
                       "-T", "Gnumeric_stf:stf_assistant", path, out],
                      env={**os.environ, "HOME": str(world.folder)})
        equal_tables(world.truth(store), first_sheet(out), f"Gnumeric, {store}")


# --- SDMX-CSV 2.0 -----------------------------------------------------------------------------
# A reader after the field guide (sdmx-twg/sdmx-csv, data message) and the SDMX 3.0 code lists.

DIMENSIONS = ("FREQ", "REF_AREA", "COUNTERPART_AREA", "INDICATOR", "DETAIL", "UNIT_MEASURE",
              "SOURCE", "TIME_PERIOD")
FREQUENCIES = re.compile(r"[ASTQMWDHIBN]\d*|OA|OM|_[OUZ]|_T")
STATUSES = set("ABDEFGHIJKLMNOPQSUV")
CONFIDENTIALITY = set("ACDEFGIMNOPRST")
DAY = r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])"
TIME_PERIOD = re.compile(  # the standard's forms of ObservationalTimePeriod that bilat uses
    rf"\d{{4}}|\d{{4}}-S[12]|\d{{4}}-Q[1-4]|\d{{4}}-(0[1-9]|1[0-2])|\d{{4}}-W(0[1-9]|[1-4]\d|5[0-3])"
    rf"|{DAY}|{DAY}/P\d+[YMWD]")


def sdmx_header(header):
    """The separator of values in a cell, and the places of the columns."""
    match = re.fullmatch(r"STRUCTURE(?:\[(.)\])?", header[0])
    assert match, f"the first column is {header[0]}"
    assert header[1] == "STRUCTURE_ID", header[1]
    rest = header[2:]
    assert rest[0] == "ACTION", rest[0]
    names = [re.sub(r"\[\]$", "", name) for name in rest[1:]]
    assert len(set(names)) == len(names), "a column stands there twice"
    assert all(re.fullmatch(r"[A-Za-z][A-Za-z0-9_@$-]*", name) for name in names), names
    assert tuple(names[:len(DIMENSIONS)]) == DIMENSIONS, "dimensions come first"
    assert names[len(DIMENSIONS)] == "OBS_VALUE", "the measure comes behind them"
    multiple = [name[:-2] for name in rest if name.endswith("[]")]
    assert bool(multiple) == (match[1] is not None), "a separator, and nothing to separate"
    return match[1], names, multiple


def sdmx_rows(text):
    assert not text.startswith("\ufeff")
    rows = list(csv.reader(text.splitlines(), strict=True))
    separator, names, multiple = sdmx_header(rows[0])
    for row in rows[1:]:
        assert len(row) == len(rows[0]), f"{len(row)} cells: {row}"
        assert row[0] in ("dataflow", "datastructure", "dataprovision"), row[0]
        assert re.fullmatch(r"[A-Z][\w.]*:[\w@$-]+\(\d+(\.\d+){1,2}\)", row[1]), row[1]
        assert row[2] in ("I", "A", "R", "D", "M"), row[2]
        cells = dict(zip(names, row[3:]))
        yield {name: cell.split(separator) if name in multiple else cell
               for name, cell in cells.items()}


def check_sdmx(world):
    for store in STORES:
        rows = list(sdmx_rows(world.run(store, "export", "--format", "sdmx-csv").decode()))
        wanted = world.truth(store)
        assert len(rows) == len(wanted)
        seen = set()
        for row, ours in zip(rows, wanted):
            key = tuple(row[name] for name in DIMENSIONS)
            assert key not in seen, f"twice: {key}"
            seen.add(key)
            check_sdmx_row(row, ours)


def check_sdmx_row(row, ours):
    timeless = row["FREQ"] == "_Z"
    assert FREQUENCIES.fullmatch(row["FREQ"]), row["FREQ"]
    for name in DIMENSIONS[:-1]:
        assert row[name], f"{name} is empty: {row}"
    assert timeless and row["TIME_PERIOD"] == "" or TIME_PERIOD.fullmatch(row["TIME_PERIOD"]), row
    assert set(row["OBS_STATUS"]) <= STATUSES, row["OBS_STATUS"]
    assert set(row["CONF_STATUS"]) <= CONFIDENTIALITY, row["CONF_STATUS"]
    assert row["REF_AREA"] == ours["reporter"] and row["INDICATOR"] == ours["indicator"]
    assert row["UNIT_MEASURE"] == ours["unit"] and row["SOURCE"] == ours["source"]
    for measure, name in (("OBS_VALUE", "value"), ("UPPER", "upper")):
        if ours[name] == "":
            assert row[measure] in ("NaN", ""), row
            continue
        number = decimal.Decimal(row[measure])
        scaled = number.scaleb(int(row["UNIT_MULT"]))
        assert float(scaled) == float(ours[name]), f"{row[measure]} is not {ours[name]}"
        if row["DECIMALS"] and measure == "OBS_VALUE" and ours["upper"] == "":
            assert -number.as_tuple().exponent <= int(row["DECIMALS"]), row


# --- Data package -----------------------------------------------------------------------------
# A checker after the Frictionless specifications (Data Package and Table Schema, version 1).

TYPES = {"string": str, "number": decimal.Decimal, "integer": int,
         "date": datetime.date.fromisoformat}


def package_table(folder, resource):
    """The rows with their types; a missing value is None."""
    path = folder / resource["path"]
    text = path.read_bytes()
    assert resource["profile"] == "tabular-data-resource" and resource["encoding"] == "utf-8"
    assert re.fullmatch(r"[-a-z0-9._]+", resource["name"])
    assert resource["bytes"] == len(text), f"{path.name} has {len(text)} bytes"
    assert resource["hash"] == "sha256:" + hashlib.sha256(text).hexdigest()
    schema = resource["schema"]
    fields = [(field["name"], TYPES[field["type"]]) for field in schema["fields"]]
    rows = list(csv.reader(text.decode("utf-8").splitlines(), strict=True))
    assert rows[0] == [name for name, _ in fields], "the head is not the schema's"
    typed = [{name: None if cell in schema["missingValues"] else read(cell)
              for (name, read), cell in zip(fields, row, strict=True)} for row in rows[1:]]
    keys = [tuple(row[name] for name in schema["primaryKey"]) for row in typed]
    assert None not in {part for key in keys for part in key}, "a part of a key is missing"
    assert len(set(keys)) == len(keys), f"{path.name}: a key occurs twice"
    return typed


def check_package(world):
    for store in STORES:
        folder = world.export(store, "datapackage", "package")
        package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
        assert package["profile"] == "tabular-data-package"
        assert re.fullmatch(r"[-a-z0-9._/]+", package["name"])
        assert package["sources"] and all(one["title"] for one in package["sources"])
        for licence in package.get("licenses", []):
            assert re.match("https?://", licence["path"]), licence
        tables = {one["name"]: package_table(folder, one) for one in package["resources"]}
        for resource in package["resources"]:
            for key in resource["schema"].get("foreignKeys", []):
                there = key["reference"]
                known = {row[there["fields"]] for row in tables[there["resource"]]}
                used = {row[key["fields"]] for row in tables[resource["name"]]}
                assert used <= known, f"{key['fields']}: {used - known} are not told"
        assert {path.name for path in folder.iterdir()} == {
            "datapackage.json", *(one["path"] for one in package["resources"])}
        equal_package(world.truth(store), tables["observations"])


def equal_package(wanted, rows):
    assert len(wanted) == len(rows)
    for ours, theirs in zip(wanted, rows):
        for name in NUMBERS:
            good = theirs[name] is None if ours[name] == "" else (
                float(ours[name]) == float(theirs[name]))
            assert good, f"{name}: {theirs[name]}, not {ours[name]}"
        assert theirs["detail"] == (ours["detail"] or "-")
        assert theirs["period"] == ours["period"] and theirs["unit"] == (ours["unit"] or None)


NODE = """const {Package} = require('datapackage');
(async () => {
  const one = await Package.load(process.argv[1]);
  if (!one.valid) throw one.errors;
  for (const resource of one.resources) {
    const rows = await resource.read({relations: true});
    await resource.checkRelations();
    console.log(resource.name + ' ' + rows.length);
  }
})().catch(why => { console.error(why.errors || why); process.exit(1); });"""


def check_package_node(world):
    """The Frictionless library for JavaScript, where it is installed."""
    if shutil.which("node") is None or subprocess.run(
            ["node", "-e", "require.resolve('datapackage')"], check=False,
            capture_output=True).returncode != 0:
        raise Skip("no node with the package datapackage")
    for store in STORES:
        folder = world.export(store, "datapackage", "node")
        said = world.program(["node", "-e", NODE, folder / "datapackage.json"]).splitlines()
        assert said[0] == f"observations {len(world.truth(store))}", said


# --- Views ------------------------------------------------------------------------------------

QUERY = "SELECT indicator, count(*) FROM latest GROUP BY indicator ORDER BY indicator"


def counts(world, store):
    found = {}
    for row in world.truth(store):
        found[row["indicator"]] = found.get(row["indicator"], 0) + 1
    return sorted(found.items())


def check_view_python(world):
    for store in STORES:
        base = sqlite3.connect(f"file:{world.folder / store}.db?mode=ro", uri=True)
        assert base.execute(QUERY).fetchall() == counts(world, store)
        values = sorted(value for value, in base.execute(
            "SELECT iif(bound = 'r', lower, value) FROM latest WHERE value IS NOT NULL"))
        wanted = sorted(float(row["value"]) for row in world.truth(store)
                        if row["value"] != "")
        assert values == wanted, "the values are others"
        for view in ("observation", "revision", "document"):
            assert base.execute(f"SELECT count(*) FROM {view}").fetchone()[0] >= 0
        base.close()


def check_view_sqlite3(world):
    for store in STORES:
        said = world.program(["sqlite3", "-readonly", "-separator", " ",
                              world.folder / f"{store}.db", QUERY])
        assert said.splitlines() == [f"{name} {count}" for name, count in counts(world, store)]


def check_view_r(world):
    if shutil.which("Rscript") is None or subprocess.run(
            ["Rscript", "-e", "library(RSQLite)"], check=False,
            capture_output=True).returncode != 0:
        raise Skip("no R with RSQLite")
    for store in STORES:
        said = world.program(["Rscript", "-e", f"""
            base <- DBI::dbConnect(RSQLite::SQLite(), "{world.folder / store}.db",
                                   flags = RSQLite::SQLITE_RO)
            found <- DBI::dbGetQuery(base, "{QUERY}")
            cat(paste(found[[1]], found[[2]]), sep = "\\n")"""])
        assert said.splitlines() == [f"{name} {count}" for name, count in counts(world, store)]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("bilat")
    parser.add_argument("--xlsx", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        world, tap = World(options.bilat, folder), Tap()
        tap.check("JSON, by Python", lambda: check_json(world))
        tap.check("CSV for a country of commas, by LibreOffice", lambda: check_comma(world))
        if options.xlsx:
            for name, check in (
                    ("a workbook, by Python", check_workbook),
                    ("a workbook is the same twice", check_workbook_twice),
                    ("a workbook that cannot be written", check_workbook_refused),
                    ("a workbook, by LibreOffice", check_office),
                    ("a workbook, by Gnumeric", check_gnumeric)):
                tap.check(name, lambda check=check: check(world))
        tap.check("SDMX-CSV, by the field guide", lambda: check_sdmx(world))
        tap.check("a data package, by the specifications", lambda: check_package(world))
        tap.check("a data package, by datapackage-js", lambda: check_package_node(world))
        tap.check("the views, by Python", lambda: check_view_python(world))
        tap.check("the views, by sqlite3", lambda: check_view_sqlite3(world))
        tap.check("the views, by R", lambda: check_view_r(world))
        tap.end()


if __name__ == "__main__":
    main()
