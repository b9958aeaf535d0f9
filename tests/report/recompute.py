#!/usr/bin/env python3
"""Recomputes every number of editions of a report from what the store exports.

    recompute.py PROGRAM FIGURES.csv A B PERIOD...

Loads the figures into a store of its own, writes the default report on A and B for each period, and
computes each row of its data.csv again, with decimals, from `bilat export`: sums of months, what is
defined by a formula, changes, shares, places, contributions, mirrors.  What the page prints has to be
that number rounded to the digits printed.  The result is TAP, one test an edition.
"""

import csv
import io
import os
import re
import subprocess
import sys
import tempfile
from decimal import Decimal, getcontext

getcontext().prec = 40
DERIVED = {
    "trade.turnover": lambda v: v("trade.exports") + v("trade.imports"),
    "trade.balance": lambda v: v("trade.exports") - v("trade.imports"),
    "trade.cover": lambda v: v("trade.exports") / v("trade.imports") * 100,
}
SHARES = {"trade.exports.share": "trade.exports", "trade.imports.share": "trade.imports",
          "trade.turnover.share": "trade.turnover"}
STOCKS = ("fdi.stock.", "enterprises.")
MIRRORS = {"trade.exports": "trade.imports", "services.exports": "services.imports",
           "fdi.stock.inward": "fdi.stock.outward"}
MIRRORS.update({b: a for a, b in MIRRORS.items()})


class NotHeld(Exception):
    pass


def months_of(period):
    """The months of a period, or None if it is no period of months."""
    if match := re.fullmatch(r"(\d{4})", period):
        return [f"{match[1]}-{m:02}" for m in range(1, 13)]
    if match := re.fullmatch(r"(\d{4})-Q(\d)", period):
        return [f"{match[1]}-{m:02}" for m in range(int(match[2]) * 3 - 2, int(match[2]) * 3 + 1)]
    if match := re.fullmatch(r"(\d{4})-S(\d)", period):
        return [f"{match[1]}-{m:02}" for m in range(int(match[2]) * 6 - 5, int(match[2]) * 6 + 1)]
    if match := re.fullmatch(r"(\d{4})-01/(\d\d)", period):
        return [f"{match[1]}-{m:02}" for m in range(1, int(match[2]) + 1)]
    return None


def quarters_of(period):
    months = months_of(period)
    if months and len(months) % 3 == 0:
        return [f"{m[:4]}-Q{(int(m[5:]) + 2) // 3}" for m in months[::3]]
    return None


def year_before(period):
    return f"{int(period[:4]) - 1}{period[4:]}"


def periods_back(period):
    """The periods of the same kind that make up the year that ends with this one."""
    kind = re.fullmatch(r"(\d{4})-([QS])(\d)", period)
    count = 4 if kind[2] == "Q" else 2
    year, part = int(kind[1]), int(kind[3])
    out = []
    for _ in range(count):
        out.append(f"{year}-{kind[2]}{part}")
        part -= 1
        if part == 0:
            year, part = year - 1, count
    return out


class Figures:
    def __init__(self, rows):
        self.held = {}
        for row in rows:
            key = tuple(row[k] for k in ("reporter", "partner", "indicator", "detail", "source",
                                         "period"))
            self.held[key] = Decimal(row["value"])
        self.partners = {}
        for reporter, partner, indicator, detail, source, _ in self.held:
            self.partners.setdefault((reporter, indicator, detail, source), set()).add(partner)

    def level(self, reporter, partner, indicator, detail, source, period):
        def part(other):
            return self.level(reporter, partner, other, detail, source, period)

        key = (reporter, partner, indicator, detail, source)
        if (*key, period) in self.held:
            return self.held[(*key, period)]
        if indicator in SHARES:
            return 100 * part(SHARES[indicator]) / self.level(
                reporter, "WLD", SHARES[indicator], detail, source, period)
        if indicator in DERIVED:
            return DERIVED[indicator](part)
        for finer in (quarters_of(period), months_of(period)):
            if finer and finer != [period] and all((*key, p) in self.held for p in finer):
                return sum(self.held[(*key, p)] for p in finer)
        finer = months_of(period)
        if finer and indicator.startswith(STOCKS) and (*key, finer[-1]) in self.held:
            return self.held[(*key, finer[-1])]
        raise NotHeld(f"{key} {period}")


class Checker:
    def __init__(self, figures, rows):
        self.figures = figures
        self.rows = rows

    def value(self, row, period=None, **other):
        row = {**row, **other}
        return self.figures.level(row["reporter"], row["partner"], row["indicator"],
                                  row["detail"], row["source"], period or row["period"])

    def beyond(self, row, period):
        """What is with all partners but that of the row."""
        return self.value(row, period, partner="WLD") - self.value(row, period)

    def level_of(self, measure):
        return self.rolling if measure.startswith("rolling") else \
            self.beyond if measure.startswith("others") else self.value

    def rolling(self, row, period):
        return sum(self.value(row, p) for p in periods_back(period))

    def pair(self, row, measure):
        level = self.level_of(measure)
        return level(row, row["period"]), level(row, year_before(row["period"]))

    def rank(self, row):
        own = self.value(row)
        partners = self.figures.partners[(row["reporter"], row["indicator"], row["detail"],
                                          row["source"])]
        others = [self.value(row, partner=p) for p in partners if p != "WLD"]
        return 1 + sum(other > own for other in others)

    def mirror(self, row):
        """Outward and inward record, with the factor of the latter."""
        indicator = MIRRORS[row["indicator"]]
        here = self.value(row)
        there = self.value(row, reporter=row["partner"], partner=row["reporter"],
                           indicator=indicator, source=self.other_source(row, indicator))
        inward = row["indicator"].endswith(("imports", "inward"))
        factor = Decimal("1.06") if row["indicator"].startswith("trade.") else Decimal(1)
        return (there, here, factor) if inward else (here, there, factor)

    def other_source(self, row, indicator):
        found = [s for r, i, d, s in self.figures.partners
                 if r == row["partner"] and i == indicator and d == row["detail"]]
        return row["source"] if row["source"] in found else found[0]

    def rest(self, row, period=None):
        """The total of a table less what it lists; codes that say nothing are in the rest."""
        same = [r for r in self.rows if r["table"] == row["table"] and r["measure"] == "value"
                and r["period"] == row["period"]]
        groups = any(r["detail"].startswith("product=") for r in same)
        wholes = [r for r in same if (not r["detail"] if groups else r["partner"] == "WLD")]
        parts = [r for r in same if r not in wholes]
        return self.value(wholes[0], period) - sum(self.value(r, period) for r in parts)

    def rest_moved(self, row, measure):
        now, before = self.rest(row), self.rest(row, year_before(row["period"]))
        if measure == "change":
            return now - before
        base = before if measure == "yoy" else self.value(
            row, year_before(row["period"]), detail="")
        return (now - before) / base * 100

    def expected(self, row):
        measure = row["measure"]
        if measure == "value":
            if row["indicator"] == "macro.gdp" and "per head" in row["row"]:
                return self.value(row) / self.value(row, indicator="macro.population")
            return self.value(row)
        if measure == "rolling":
            return self.rolling(row, row["period"])
        if measure == "others":
            return self.beyond(row, row["period"])
        if measure in ("index", "others index"):
            first = re.findall(r"\d{4}", self.span(row))[0]
            level = self.level_of(measure)
            return level(row, row["period"]) / level(row, first) * 100
        if measure in ("change", "rolling change", "others change"):
            now, before = self.pair(row, measure)
            return now - before
        if measure in ("yoy", "rolling yoy", "others yoy"):
            now, before = self.pair(row, measure)
            return (now / before - 1) * 100
        if measure == "share":
            partner = "WLD" if not row["detail"].startswith("product=") else row["partner"]
            detail = "" if row["detail"].startswith("product=") else row["detail"]
            return self.value(row) / self.value(row, partner=partner, detail=detail) * 100
        if measure == "rank":
            return Decimal(self.rank(row))
        if measure == "contribution":
            now, before = self.pair(row, measure)
            return (now - before) / self.value(row, year_before(row["period"]), detail="") * 100
        if measure == "cagr":
            first, last = re.findall(r"\d{4}", row["column"] + " " + self.span(row))[:2]
            years = int(last) - int(first)
            ratio = self.value(row, last) / self.value(row, first)
            return (ratio ** (Decimal(1) / years) - 1) * 100
        if measure.startswith("cagr:"):
            years = int(measure.removeprefix("cagr:"))
            return (self.grown(row, int(row["period"]) - years) ** (Decimal(1) / years) - 1) * 100
        if measure.startswith("cumulative:"):
            return (self.grown(row, measure.removeprefix("cumulative:")) - 1) * 100
        if measure in ("fob", "gap", "asymmetry"):
            out, into, factor = self.mirror(row)
            into /= factor
            if measure == "fob":
                return into
            return into - out if measure == "gap" else (into - out) / ((into + out) / 2) * 100
        if measure == "rest":
            return self.rest(row)
        if measure == "rest share":
            whole = [r for r in self.rows if r["table"] == row["table"] and
                     r["measure"] == "value" and r["partner"] == "WLD"]
            total = self.value(whole[0]) if whole else self.value(row, detail="")
            return self.rest(row) / total * 100
        if measure.startswith("rest "):
            return self.rest_moved(row, measure.removeprefix("rest "))
        raise NotHeld(f"no rule for '{measure}'")

    def grown(self, row, first):
        return self.value(row) / self.value(row, str(first))

    def span(self, row):
        years = sorted(r["period"] for r in self.rows if r["table"] == row["table"] and
                       r["measure"] == "value" and re.fullmatch(r"\d{4}", r["period"]))
        return f"{years[0]} {years[-1]}"


def printed_right(text, value):
    """Whether a text says the number to its digits, at one of the scales that are used."""
    match = re.search(r"[-+]?[\d,]+(?:\.(\d+))?", text)
    if text.startswith(("<", ">")) or "less than" in text:
        return abs(value) < Decimal("0.1") + Decimal("0.05")
    if match and text.endswith("fold"):
        value = value / 100 + 1
    if not match:
        return False
    number = Decimal(match[0].replace(",", "").replace("+", ""))
    half = Decimal(5).scaleb(-len(match[1] or "") - 1)
    if not match[1]:  # trailing zeros of a whole number may not be digits
        zeros = len(match[0]) - len(match[0].rstrip("0"))
        half = max(half, Decimal(5).scaleb(zeros - 1) if number else half)
    signed = value if "-" in match[0] or value >= 0 else abs(value)
    return any(abs(number - signed.scaleb(-scale)) <= half * Decimal("1.000001")
               for scale in (0, 6, 9))


def faults_of(checker):
    counted = 0
    for row in checker.rows:
        if row["bound"] != "=":
            continue
        where = "{table}, {row}, {measure} {period}".format(**row)
        try:
            expected = checker.expected(row)
        except NotHeld as fault:
            yield f"{where}: {fault}"
            continue
        value = Decimal(row["value"])
        counted += 1
        if abs(value - expected) > Decimal("1e-9") * max(abs(expected), 1):
            yield f"{where}: {value}, not {expected:.6f}"
        elif not printed_right(row["text"], expected):
            yield f"{where}: printed as '{row['text']}', is {expected:.6f}"
    if counted < 20:
        yield f"only {counted} numbers"


def main(program, figures, a, b, *periods):
    with tempfile.TemporaryDirectory() as folder:
        env = {**os.environ, "BILAT_DB": os.path.join(folder, "bilat.db"), "LC_ALL": "C.UTF-8"}

        def bilat(*arguments):
            return subprocess.run([program, *arguments], env=env, check=True, text=True,
                                  stdout=subprocess.PIPE).stdout

        bilat("-q", "load", figures)
        held = Figures(csv.DictReader(io.StringIO(bilat("export", "--format", "csv"))))
        print(f"1..{len(periods)}")
        failed = 0
        for number, period in enumerate(periods, 1):
            bilat("-q", "report", a, b, "--period", period, "--no-charts", "-o", folder)
            with open(os.path.join(folder, f"{a}-{b}", "data.csv"), encoding="utf-8") as file:
                rows = [row for row in csv.DictReader(file)]
            for row in rows:
                row["text"] = row["text"].removeprefix("'")
            faults = list(faults_of(Checker(held, rows)))
            for fault in faults:
                print(f"# {fault}")
            print(f"{'not ' if faults else ''}ok {number} - {period}: {len(rows)} numbers")
            failed += bool(faults)
        return failed > 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
