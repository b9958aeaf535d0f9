#!/usr/bin/env python3
"""Check the shipped figures, projects, claims and sources for consistency.

Every figure names a known indicator and source and has a readable period, number and bound; no
source contradicts itself within one vintage; and, where the collection of facts is at hand
(BILAT_FACTS, default ../shared/facts), every row of it is carried or left out with a reason.
Exit status: 0 sound, 1 not, 77 if there was nothing to check.
"""

import calendar
import collections
import csv
import os
import re
import sys
from math import inf

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
FIGURES = os.path.join(ROOT, "datasets", "figures")
COLUMNS = ("reporter,partner,indicator,detail,period,freq,value,bound,upper,unit,status,source,"
           "title,publisher,url,vintage,note").split(",")
NEEDED = set("reporter partner indicator period value bound unit source title vintage".split())
KINDS = ["office", "international", "official", "press", "claim"]
BASES = {"statistic", "statement", "model"}
STAGES = {"planned", "agreed", "construction", "operating", "completed", "postponed", "withdrawn"}
VERDICTS = {"supported", "contradicted", "undecided"}
SCALES = {"thousand": 3, "mn": 6, "bn": 9, "tn": 12}
STATUSES = {"", "P", "F", "E", "U"}
PERIOD = re.compile(r"(19|20)\d\d(-Q[1-4]|-S[12]|-(0[1-9]|1[0-2])(/(0[1-9]|1[0-2]))?)?$")
DATE = re.compile(r"(19|20)\d\d(-\d\d(-\d\d)?)?$")
NUMBER = re.compile(r"-?\d+(\.\d+)?$")
AREA = re.compile(r"[A-Z]{3}$")

problems = []


def complain(where, what):
    problems.append(f"{where}: {what}")


def path(*parts):
    return os.path.join(ROOT, "datasets", *parts)


def read(name):
    with open(name, encoding="utf-8", newline="") as f:
        rows = csv.reader(f, strict=True)
        header = next(rows)
        body = []
        for row in rows:
            if len(row) != len(header):
                complain(f"{name}:{rows.line_num}", "wrong number of fields")
            body.append((f"{os.path.relpath(name, ROOT)}:{rows.line_num}", dict(zip(header, row))))
    return header, body


def ids(name):
    seen = set()
    for where, row in read(path(name))[1]:
        if row["id"] in seen:
            complain(where, f"'{row['id']}' twice")
        seen.add(row["id"])
    return seen


def last_day(vintage):
    year, month, day = ([int(p) for p in vintage.split("-")] + [0, 0])[:3]
    month = month or 12
    return year, month, day or calendar.monthrange(year, month)[1]


def split_unit(unit):
    word, _, rest = unit.partition(" ")
    return (SCALES[word], rest) if word in SCALES and rest else (0, unit)


def interval(row):
    """The values that a figure allows: half a last digit on either side of an exact one."""
    text, scale = row["value"], 10 ** split_unit(row["unit"])[0]
    value = float(text) * scale
    half = 0.5 * 10.0 ** -len(text.partition(".")[2]) * scale
    if row.get("upper"):
        return value - half, float(row["upper"]) * scale + half
    if row["bound"] == ">":
        return value, inf
    if row["bound"] == "<":
        return -inf, value
    if row["bound"] == "~":
        half = max(half, abs(value) * 0.05)
    return value - half, value + half


def check_sources():
    kinds = []
    for where, row in read(path("sources.csv"))[1]:
        if row["kind"] not in KINDS:
            complain(where, f"kind '{row['kind']}'")
        elif row["basis"] not in BASES:
            complain(where, f"basis '{row['basis']}'")
        else:
            kinds.append(KINDS.index(row["kind"]))
    if kinds != sorted(kinds):
        complain("datasets/sources.csv", "kinds are not in the default order of sources")


def check_figure(where, row, indicators, sources):
    for column in NEEDED:
        if not row[column]:
            complain(where, f"no {column}")
    if row["indicator"] not in indicators:
        complain(where, f"unknown indicator '{row['indicator']}'")
    if row["source"] not in sources:
        complain(where, f"unknown source '{row['source']}'")
    for column in ("reporter", "partner"):
        if row[column] != "-" and not AREA.match(row[column]):
            complain(where, f"{column} '{row[column]}'")
    if not PERIOD.match(row["period"]):
        complain(where, f"period '{row['period']}'")
    for column in ("value", "upper"):
        if row.get(column) and not NUMBER.match(row[column]):
            complain(where, f"{column} '{row[column]}'")
    if row["bound"] not in set("=><~"):
        complain(where, f"bound '{row['bound']}'")
    if row.get("status", "") not in STATUSES:
        complain(where, f"status '{row['status']}'")
    if not DATE.match(row["vintage"]):
        complain(where, f"vintage '{row['vintage']}'")
    pairs = [p.split("=") for p in row.get("detail", "").split(";") if p]
    if any(len(p) != 2 for p in pairs) or pairs != sorted(pairs):
        complain(where, f"detail '{row['detail']}'")


def check_contradictions(figures):
    groups = collections.defaultdict(list)
    for where, row in figures:
        key = (row["indicator"], row["reporter"], row["partner"], row.get("detail", ""),
               row["period"], split_unit(row["unit"])[1], row["source"], last_day(row["vintage"]))
        groups[key].append((where, row))
    for rows in groups.values():
        for i, (where, row) in enumerate(rows):
            low, high = interval(row)
            for other_where, other in rows[:i]:
                other_low, other_high = interval(other)
                if low > other_high or other_low > high:
                    complain(where, f"contradicts {other_where}: {row['value']}, {other['value']}")


def check_figures(indicators, sources):
    figures = []
    for name in sorted(os.listdir(FIGURES)):
        if not name.endswith(".csv"):
            continue
        header, rows = read(os.path.join(FIGURES, name))
        if not NEEDED <= set(header) or header != [c for c in COLUMNS if c in header]:
            complain(f"datasets/figures/{name}", f"header {','.join(header)}")
            continue
        order = [(r["indicator"], r["reporter"], r["partner"], r["period"], r["source"],
                  r["vintage"]) for _, r in rows]
        if order != sorted(order):
            complain(f"datasets/figures/{name}", "rows are not sorted")
        for where, row in rows:
            check_figure(where, row, indicators, sources)
        figures += rows
    if not problems:
        check_contradictions(figures)
    return figures


def check_projects(sources):
    projects = {row["project"] for _, row in read(path("projects", "projects.csv"))[1]}
    events = read(path("projects", "events.csv"))[1]
    for where, row in events:
        if row["project"] not in projects:
            complain(where, f"unknown project '{row['project']}'")
        if row["stage"] not in STAGES:
            complain(where, f"stage '{row['stage']}'")
        if row["source"] not in sources:
            complain(where, f"unknown source '{row['source']}'")
        if not DATE.match(row["date"]) or (row["value"] and not NUMBER.match(row["value"])):
            complain(where, f"date '{row['date']}' or value '{row['value']}'")
    return events


def check_claims(indicators, sources):
    claims = []
    for name in ("article.csv", "others.csv"):
        for where, row in read(path("claims", name))[1]:
            words = row["statement"].split()
            if len(words) < 6 or words[2] not in indicators or not AREA.match(words[0]):
                complain(where, f"statement '{row['statement']}'")
            if row["source"] and row["source"] not in sources:
                complain(where, f"unknown source '{row['source']}'")
            if row.get("by_hand", "undecided") not in VERDICTS:
                complain(where, f"verdict '{row['by_hand']}'")
            claims.append(row["id"])
    return claims


def check_carried(folder, figures, events, claims):
    """Each row of the facts is found again by its value, address and pair of countries."""
    shipped = collections.Counter()
    for _, row in figures:
        shipped[row["value"], row.get("url", ""), frozenset((row["reporter"], row["partner"]))] += 1
    for value, url in {(row["value"], row["url"]) for _, row in events}:
        shipped[value, url, "project"] = 1 << 20
    left_out = {tuple(list(row.values())[:7]) for _, row in
                read(os.path.join(ROOT, "tests", "data", "left_out.csv"))[1]}
    rows = 0
    for name in sorted(os.listdir(folder)):
        if not name.endswith(".csv"):
            continue
        for where, row in read(os.path.join(folder, name))[1]:
            rows += 1
            if name == "claims.csv":
                known = any(re.fullmatch(row["claim_id"] + "[a-z]?", c) for c in claims)
                key = ("claims", row["claim_id"], "", "", "", "", "")
            else:
                pair = "project" if name == "projects.csv" else frozenset(
                    (row["reporter_iso3"], row["partner_iso3"] or "-"))
                carried = row["value_as_published"], row["source_url"], pair
                key = (name[:-4], row["indicator"], row["reporter_iso3"], row["partner_iso3"],
                       row["period"], row["value_as_published"], row["source_date"])
                known = key not in left_out and shipped[carried] > 0
                shipped[carried] -= known
            if known == (key in left_out):
                complain(where, f"{'carried and' if known else 'neither carried nor'} left out")
    return rows


def main():
    if not os.path.isdir(FIGURES):
        return 77
    indicators, sources = ids("indicators.csv"), ids("sources.csv")
    check_sources()
    figures = check_figures(indicators, sources)
    events, claims = check_projects(sources), check_claims(indicators, sources)
    print(f"{len(figures)} figures, {len(events)} events, {len(claims)} claims")
    folder = os.environ.get("BILAT_FACTS", os.path.join(ROOT, "..", "shared", "facts"))
    if os.path.isdir(folder):
        print(f"{check_carried(folder, figures, events, claims)} facts carried or left out")
    else:
        print(f"no facts in '{folder}', so whether all are carried was not checked")
    for problem in problems:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
