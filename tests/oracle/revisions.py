#!/usr/bin/env python3
"""What is known of a panel that is published again and again, found another way.

Writes many downloads of one panel (fixed seeds): most figures are as before, some revised, given
with more or fewer digits, taken back or left out; rows in several orders, vintages in no order.
Loads them, takes some back, and compares what the program says of each day (--as-of,
--as-of-loaded), its history and the promised views with a model that keeps every statement in a
list and goes through it.  Equal is what the design calls so: at the coarser of two precisions.

Usage: revisions.py PROGRAM [SEED].  Exit status: 0 all agree, 1 not.
"""
import csv
import io
import os
import random
import sqlite3
import subprocess
import sys
import tempfile
from datetime import date, timedelta
from decimal import Decimal

PARTNERS = ["RUS", "CHN", "DEU", "USA"]
YEARS = range(2001, 2013)
DOCUMENTS, PANELS = 16, 4
FIRST_LOAD = date(2026, 1, 1)


def places(text):
    return len(text.partition(".")[2])


def is_same(before, after):
    """Texts of figures; "" is missing.  No figure here lies half way between two roundings."""
    if not before or not after:
        return before == after
    digits = Decimal(1).scaleb(-min(places(before), places(after)))
    return Decimal(before).quantize(digits) == Decimal(after).quantize(digits)


class Statement:
    def __init__(self, document, vintage, loaded, line, key, text):
        self.document, self.vintage, self.loaded = document, vintage, loaded
        self.line, self.key, self.text = line, key, text
        self.place = (vintage, int(document[1:-4]), line)


def follow(statements):
    """(statement, whether it only repeats) in the order in which they count."""
    known = None
    for one in sorted(statements, key=lambda one: one.place):
        repeats = known is not None and is_same(known, one.text) and places(one.text) <= places(known)
        if not repeats:
            known = one.text
        yield one, repeats


def figure(rng):
    """Up to two decimals, none of which is a five."""
    decimals = rng.choice(["", "", ".1", ".4", ".8", ".12", ".37", ".61", ".88"])
    return f"{rng.randint(1, 400)}{decimals}"


def retell(rng, truth):
    chance = rng.random()
    if chance < 0.03:
        return ""
    if chance < 0.07 and places(truth):
        return str(Decimal(truth).quantize(Decimal(1)))
    if chance < 0.10 and places(truth) == 1:
        return truth + rng.choice("1234")
    return truth


class Model:
    def __init__(self, rng, program, folder):
        self.rng, self.program, self.folder = rng, program, folder
        self.store = os.path.join(folder, "panel.db")
        self.truth = {(p, y): figure(rng) for p in PARTNERS for y in YEARS}
        self.said, self.ids, self.loads = [], {}, 0
        self.vintages = rng.sample(range(1, 2000), DOCUMENTS)
        self.compared = self.wrong = 0

    def run(self, *words, day=FIRST_LOAD):
        seconds = (day - date(1970, 1, 1)).days * 86400 + 3600
        environment = dict(os.environ, SOURCE_DATE_EPOCH=str(seconds))
        result = subprocess.run([self.program, "--db", self.store, *words], capture_output=True,
                                text=True, env=environment)
        if result.returncode > 1:
            raise SystemExit(f"{' '.join(words)}: {result.stderr}")
        return result.stdout

    def rows(self):
        rng = self.rng
        keys = list(self.truth)
        order = rng.choice(["series", "backwards", "period", "any"])
        if order == "backwards":
            keys.sort(key=lambda key: (PARTNERS.index(key[0]), -key[1]))
        elif order == "period":
            keys.sort(key=lambda key: key[1])
        elif order == "any":
            rng.shuffle(keys)
        changes, gaps = rng.choice([0, 0.02, 0.1]), rng.choice([0, 0.02])
        for key in keys:
            if rng.random() < changes:
                self.truth[key] = figure(rng)
        return [(key, retell(rng, self.truth[key])) for key in keys if rng.random() >= gaps]

    def load(self):
        name, vintage = f"d{self.loads}.csv", date(2020, 1, 1) + timedelta(self.vintages[self.loads])
        day = FIRST_LOAD + timedelta(self.loads)
        path = os.path.join(self.folder, name)
        with open(path, "w", encoding="utf-8", newline="") as file:
            out = csv.writer(file, lineterminator="\n")
            out.writerow(["reporter", "partner", "indicator", "period", "value", "unit", "source", "status"])
            for line, (key, text) in enumerate(self.rows(), 2):
                out.writerow(["KAZ", key[0], "fdi.inflow", key[1], text, "USD", "kz-bns",
                              "" if text else "M"])
                self.said.append(Statement(name, vintage.isoformat(), day, line, key, text))
        self.run("-q", "load", path, "--vintage", vintage.isoformat(), day=day)
        self.loads += 1
        self.ids[name] = self.loads

    def unload(self):
        name = self.rng.choice(list(self.ids))
        self.run("unload", str(self.ids.pop(name)))
        self.said = [one for one in self.said if one.document != name]

    def compare(self, what, found, expected):
        self.compared += len(expected)
        if found == expected:
            return
        self.wrong += 1
        print(f"{what}: {sorted(set(found) ^ set(expected))[:6]}")

    def current(self, takes):
        answer = []
        for key in self.truth:
            now = None
            for one, repeats in follow(s for s in self.said if s.key == key and takes(s)):
                now = now if repeats else one.text
            if now:
                answer.append((*key, float(now)))
        return sorted(answer)

    def ask(self, *words):
        text = self.run("get", "KAZ", "all", "fdi.inflow", "--format", "csv", *words)
        return sorted((row["partner"], int(row["period"]), float(row["value"]))
                      for row in csv.DictReader(io.StringIO(text)) if row["value"])

    def check_days(self):
        for _ in range(4):
            day = (date(2020, 1, 1) + timedelta(self.rng.randint(0, 2000))).isoformat()
            self.compare(f"as of {day}", self.ask("--as-of", day),
                         self.current(lambda one: one.vintage <= day))
            loaded = FIRST_LOAD + timedelta(self.rng.randint(-1, self.loads))
            self.compare(f"as loaded {loaded}", self.ask("--as-of-loaded", loaded.isoformat()),
                         self.current(lambda one: one.loaded <= loaded))
        self.compare("now", self.ask(), self.current(lambda one: True))

    def check_history(self):
        for partner in PARTNERS:
            text = self.run("history", "KAZ", partner, "fdi.inflow", "--format", "csv")
            found = sorted((int(row["period"]), row["vintage"], row["document"], int(row["line"]),
                            float(row["value"]) if row["value"] else None)
                           for row in csv.DictReader(io.StringIO(text)))
            expected = [(one.key[1], one.vintage, one.document, one.line,
                         float(one.text) if one.text else None)
                        for year in YEARS
                        for one, repeats in follow(s for s in self.said if s.key == (partner, year))
                        if not repeats]
            self.compare(f"history of {partner}", found, sorted(expected))

    def check_views(self):
        expected = sorted((*one.key, one.vintage, one.document, one.line,
                           float(one.text) if one.text else None, int(repeats))
                          for key in self.truth
                          for one, repeats in follow(s for s in self.said if s.key == key))
        with sqlite3.connect(f"file:{self.store}?mode=ro", uri=True) as store:
            found = store.execute(
                "SELECT partner, CAST(period AS INTEGER), o.vintage, name, line, value, repeats"
                " FROM observation o JOIN document USING (document)").fetchall()
        self.compare("view observation", sorted(found, key=repr), sorted(expected, key=repr))

    def check(self):
        self.check_days()
        self.check_history()
        self.check_views()
        self.run("verify")


def main():
    program = os.path.abspath(sys.argv[1])
    rng = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 20261128)
    compared = wrong = 0
    for _ in range(PANELS):
        with tempfile.TemporaryDirectory() as folder:
            model = Model(rng, program, folder)
            for document in range(DOCUMENTS):
                model.load()
                if rng.random() < 0.2:
                    model.unload()
                if document % 8 == 5:
                    model.check()
            while len(model.ids) > 2:
                model.unload()
            model.check()
            compared, wrong = compared + model.compared, wrong + model.wrong
    print(f"{compared} answers compared, {wrong} comparisons differ")
    return wrong > 0 or compared < 1000


if __name__ == "__main__":
    sys.exit(main())
