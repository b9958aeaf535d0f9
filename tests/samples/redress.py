#!/usr/bin/env python3
"""Loads each real download as it is, and as somebody else might have saved it, and compares.

    redress.py PROGRAM FOLDER

Of the download as it is: every value that is held has to stand in the line that it is said to be
from, as Python reads that line, times a power of a thousand.  The other form has semicolons, decimal
commas, UTF-16, everything quoted, and two empty columns behind the last: all observations have to
be the same.  Without the folder the test is skipped.
"""

import csv
import io
import os
import re
import subprocess
import sys
import tempfile
from decimal import Decimal, InvalidOperation

# Read as text by their own means: the bytes of these folders are not UTF-8.
ENCODINGS = {"worldbank_databank": "cp1252", "comtrade_plus": "cp1252", "sipri": "cp1252"}
# Not saved anew: names whose commas are no fields, and a first column of commas behind tabs.
KEPT = ("philippines_exports_wdi_manual", "estat_proj")
KEY = ("reporter", "partner", "indicator", "detail", "freq", "period", "value", "bound", "unit",
       "status", "source")
NUMBER = re.compile(r"^(\s*-?\d+)\.(\d+([eE][-+]?\d+)?)$")


def run(program, store, *arguments):
    return subprocess.run([program, "--db", store, *arguments], capture_output=True, text=True,
                          env=dict(os.environ, LC_ALL="C.UTF-8"))


def observations(program, path, options):
    """All rows of the export; None and why if the file is refused."""
    with tempfile.TemporaryDirectory() as folder:
        store = os.path.join(folder, "store.db")
        done = run(program, store, "load", path, "--vintage", "2030-01-01", *options)
        if done.returncode != 0:
            return None, done.stderr.strip().split("\n")[-1]
        text = run(program, store, "export", "--format", "csv").stdout
    return list(csv.DictReader(io.StringIO(text))), ""


def keys(rows):
    return sorted(tuple(row[name] for name in KEY) for row in rows or [])


def has_comma(path):
    return "ine_jaxi" in path


def read(path):
    """The raw file by line, as Python's csv cuts it."""
    with open(path, "rb") as file:
        group = os.path.basename(os.path.dirname(path))
        text = file.read().decode(ENCODINGS.get(group, "utf-8-sig"))
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    delimiter = ";" if has_comma(path) else "\t" if path.endswith(".tsv") else ","
    reader = csv.reader(io.StringIO(text), delimiter=delimiter)
    rows, last = {}, 0
    for row in reader:
        rows[last + 1] = row
        last = reader.line_num
    return rows


def number(cell, comma):
    cell = cell.strip().replace(" ", "")
    cell = cell.replace(".", "").replace(",", ".") if comma else cell.replace(",", "")
    try:
        return Decimal(cell)
    except InvalidOperation:
        return None


def multiples(cells, comma):
    """What the numbers of a line may be, counted in units, thousands, millions or billions."""
    numbers = [number(cell, comma) for cell in cells]
    return {float(one.scaleb(power)) for one in numbers if one is not None and one.is_finite()
            for power in (0, 3, 6, 9)}


def strangers(rows, raw, comma):
    """Exact values that do not stand in their line."""
    found, held = [], {}
    for row in rows:
        if not row["value"] or row["bound"] != "=":
            continue
        line = int(row["line"])
        if line not in held:
            held[line] = multiples(raw.get(line, []), comma)
        if float(row["value"]) not in held[line]:
            found.append(f"line {line}: {row['value']}")
    return found


def redress(path, raw, folder):
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    for row in raw.values():
        if not has_comma(path):
            row = [NUMBER.sub(r"\1,\2", cell) for cell in row]
        writer.writerow(row + ["", ""] if row else row)
    name = os.path.join(folder, os.path.basename(path))
    with open(name, "wb") as file:
        file.write(out.getvalue().encode("utf-16"))
    return name


def main():
    program, samples = sys.argv[1], os.environ.get("BILAT_SAMPLES") or sys.argv[2]
    if not os.path.isdir(samples):
        print(f"1..0 # SKIP there is no {samples}")
        return 0
    paths = sorted(os.path.join(folder, name) for folder, _, names in os.walk(samples)
                   for name in names if name.lower().endswith((".csv", ".tsv")))
    count = failed = 0

    def report(name, fault):
        nonlocal count, failed
        count += 1
        failed += bool(fault)
        print(f"{'not ok' if fault else 'ok'} {count} - {name}")
        if fault:
            print(f"# {fault}")

    for path in paths:
        name = os.path.basename(path)
        options = ["--set", "indicator=fdi.inflow"] if "FDI_philippines" in name else []
        plain, _ = observations(program, path, options)
        if plain is None:
            continue  # that it is refused is another test's
        raw = read(path)
        report(f"{name}: values stand in their lines", strangers(plain, raw, has_comma(path))[:4])
        if name.startswith(KEPT):
            continue
        with tempfile.TemporaryDirectory() as folder:
            other, why = observations(program, redress(path, raw, folder), options)
        report(f"{name}: saved anew", why or sorted(set(keys(plain)) ^ set(keys(other)))[:4])
    print(f"1..{count}")
    return 1 if failed or count == 0 else 0


sys.exit(main())
