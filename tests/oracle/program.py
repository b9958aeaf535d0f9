#!/usr/bin/env python3
"""What `bilat get`, `rank` and `mirror` have to print, found another way.

Writes random panels (gaps, zeros, negatives, ties, bounds, breaks, marks, all frequencies, years to
date; fixed seeds) in bilat's own CSV, loads them once and asks the program about each.  The answers are
worked out from the definitions: measures by the panels of analyse.py, the rest here.

Usage: program.py PROGRAM [SEED].  Exit status: 0 all agree, 1 not.
"""
import csv
import io
import json
import os
import random
import subprocess
import sys
import tempfile

import analyse
from analyse import INF, Figure, Missing, Panel, Skip

REPORTERS = ("AFG ALB DZA AGO ARG AUS AUT BHS BHR BGD BEL BEN BOL BRA BGR KHM CMR CAN CHL COL CRI HRV CUB CYP CZE "
             "DNK ECU EGY EST ETH FIN FRA GAB GEO GHA GRC GTM HND HUN ISL IND IDN IRN IRQ IRL ISR ITA JAM JPN JOR "
             "KEN KWT LAO LVA LBN LTU LUX MDG MYS MLI MLT MEX MDA MNG MAR MOZ NPL NLD NZL NER NGA NOR OMN PAK PAN "
             "PRY PER PHL PRT QAT ROU RWA SAU SEN SRB SGP SVK SVN ZAF ESP LKA SDN SWE CHE TZA THA TUN TUR UGA UKR").split()
PARTNERS = ("AND ATG ABW BRB BLZ BTN BWA BRN BFA BDI CPV CAF TCD COM COG CIV COD DJI DMA DOM SLV GNQ ERI SWZ FJI GMB "
            "GRD GIN GNB GUY HTI KIR LSO LBR LBY LIE MWI").split()  # each of one case, which has its market too
HEADER = ["reporter", "partner", "indicator", "period", "value", "bound", "unit", "status", "source", "decimals"]
SCALES = {"USD": 0, "mn USD": 6}


# --- figures as a file has them ---

def as_published(figure, power):
    """The text of a figure, and the same figure in the base unit."""
    text = f"{figure.value:.{max(figure.decimals, 0)}f}"
    base = Figure(figure.bound, float(f"{text}e{power}"), figure.decimals - power, figure.status)
    return text, base


def random_figure(rng, negatives=False):
    figure = analyse.random_figure(rng, negatives)
    if figure.decimals is None:
        figure.decimals = 2
        figure.value = round(figure.value, 2)
    return figure


class World:
    def __init__(self):
        self.rows, self.partners = [], 0

    def next_partner(self):
        self.partners += 1
        return self.partners - 1

    def put(self, reporter, partner, indicator, period, figure, unit="USD", source="s1"):
        """Writes a row; what it says in the base unit (None if it is a missing one)."""
        if figure is None:
            self.rows.append([reporter, partner, indicator, period, "", "", unit, "Q", source, ""])
            return None
        text, base = as_published(figure, SCALES.get(unit, 0))
        self.rows.append([reporter, partner, indicator, period, text, figure.bound, unit, figure.status,
                          source, base.decimals if figure.decimals < 0 else ""])
        return base


class Program:
    def __init__(self, program, folder):
        self.base = [program, "--db", os.path.join(folder, "test.db")]
        self.asked = self.compared = self.wrong = 0

    def run(self, *words):
        done = subprocess.run([*self.base, *words], capture_output=True, text=True, check=False)
        if done.returncode not in (0, 1):
            raise SystemExit(f"{words}: exit {done.returncode}\n{done.stderr}")
        self.asked += 1
        return done.stdout

    def rows(self, *words):
        return [json.loads(line) for line in self.run(*words, "--format", "ndjson").splitlines()]

    def flat(self, *words):
        return list(csv.DictReader(io.StringIO(self.run(*words, "--format", "csv"))))

    def same(self, where, got, expected):
        self.compared += 1
        if not alike(got, expected):
            self.wrong += 1
            if self.wrong <= 20:
                print(f"{where}: got {got}, expected {expected}")


def alike(got, expected):
    if isinstance(expected, (tuple, list)) and isinstance(got, (tuple, list)):
        return len(got) == len(expected) and all(map(alike, got, expected))
    if isinstance(expected, float) and isinstance(got, (int, float)):
        return got == expected or abs(got - expected) <= 1e-9 * max(1, abs(got), abs(expected))
    return got == expected


def told(row, name):
    """A cell of an answer: (why,) or (value, lower, upper)."""
    value = row[name]
    if value is None:
        return (row[f"{name}_reason"],)
    bound = row.get("bound" if name == "value" else f"{name}_bound", "=")
    lower, upper = (row.get(part if name == "value" else f"{name}_{part}") for part in ("lower", "upper"))
    if bound == "=":
        return (float(value), float(value), float(value))
    return (float(value), -INF if lower is None else float(lower), INF if upper is None else float(upper))


def stated(figure):
    return (figure.value, *map(float, figure.stated()))


# --- measures of a series ---

PLAIN = ["yoy", "change", "pop", "annualised", "ytd", "rolling", "ytd-yoy", "rolling-yoy", "contribution",
         "market", "market:share", "record"]
ADDITIVE = {"ytd", "rolling", "ytd-yoy", "rolling-yoy", "sum"}


def measured(panel, word, period, arguments):
    name, _, argument = word.partition(":")
    if word == "market:share":
        name, argument = "market_share", ""
    if panel.points and (name in ADDITIVE or name in ("market", "market_share")):
        raise Missing("not_applicable")
    return getattr(panel, name.replace("-", "_"))(period, arguments.get(argument, 0))[:3]


class MeasureCase:
    def __init__(self, rng, world, reporter):
        self.rng, self.reporter = rng, reporter
        panel, self.periods = analyse.random_panel(rng)
        self.indicator, self.partner = (
            ("macro.unemployment", "-") if panel.points else ("trade.exports", PARTNERS[world.next_partner()]))
        unit = "%" if panel.points else rng.choice(list(SCALES))
        panel.whole = Panel(panel.freq, {}, panel.points, panel.across)
        negatives = rng.random() < 0.4
        for period in list(panel.cells):
            figure = random_figure(rng, negatives) if panel.cells[period] else None
            panel.cells[period] = world.put(reporter, self.partner, self.indicator, analyse.text(period), figure, unit)
        for period in self.periods if not panel.points else []:
            if rng.random() > 0.1:
                figure = random_figure(rng)
                for who, indicator in ((reporter, "trade.exports"), (self.partner, "trade.imports")):
                    panel.whole.cells[period] = world.put(who, "WLD", indicator, analyse.text(period), figure, unit)
        self.panel = panel

    def questions(self):
        spans = [self.rng.choice(self.periods) for _ in range(2)]
        numbers = [self.rng.randint(1, 4) for _ in range(2)]
        arguments = {analyse.text(p): p for p in spans} | {str(n): n for n in numbers}
        return PLAIN + [f"{name}:{analyse.text(p)}" for name in ("cumulative", "sum", "index") for p in spans] + [
            f"{name}:{n}" for name in ("cagr", "ma") for n in numbers], arguments

    def check(self, program):
        words, arguments = self.questions()
        words = list(dict.fromkeys(words))
        asked = ["get", self.reporter, self.partner, self.indicator,
                 f"{analyse.text(self.periods[0])}..{analyse.text(self.periods[-1])}", "--with", ",".join(words)]
        if self.panel.across:
            asked.append("--across-breaks")
        rows = program.rows(*asked)
        for period, row in zip(self.periods, rows):
            self.check_row(program, period, row, words, arguments)
        held = [f for f in self.panel.cells.values() if f]
        program.same((self.reporter, "rows"), len(rows), len(self.periods) if held else 0)

    def check_row(self, program, period, row, words, arguments):
        where = (self.reporter, self.partner, self.indicator, analyse.text(period))
        figure = self.panel.cells.get(period)
        why = "suppressed" if period in self.panel.cells else "not_loaded"
        program.same(where, told(row, "value"), stated(figure) if figure else (why,))
        for word in words:
            if not figure:  # there is nothing to measure
                program.same((*where, word), row.get(f"{word}_reason"), why)
                continue
            if word == "record":
                self.check_record(program, where, period, row)
                continue
            try:
                expected = measured(self.panel, word, period, arguments)
            except Missing as missing:
                expected = (str(missing),)
            except Skip:
                continue
            program.same((*where, word), told(row, word), expected)

    def check_record(self, program, where, period, row):
        kind, why, since, _ = self.panel.record(period)
        if why:
            program.same((*where, "record"), row.get("record_reason"), why)
        else:
            program.same((*where, "record"), (row["record"], row.get("record_since", "")),
                         (kind.replace("none", ""), analyse.text(since) if kind != "none" else ""))


# --- longer periods out of shorter ones ---

MONTHS = {"A": 12, "S": 6, "Q": 3, "M": 1}


def period_text(freq, number):
    """The number-th period of its frequency from 2020 on."""
    year, part = divmod(number, 12 // MONTHS[freq])
    return analyse.text((freq, 2020 + year, part + 1))


def added(figures):
    if any(f is None for f in figures):
        raise Missing("incomplete")
    return analyse.from_interval(sum(f.stated()[0] for f in figures), sum(f.value for f in figures),
                                 sum(f.stated()[1] for f in figures), 0)[:3]


class AggregateCase:
    """Flows are summed, of stocks the last part stands, rates are averaged; only what is complete."""

    def __init__(self, rng, world, reporter):
        self.reporter = reporter
        self.indicator, self.partner, self.how, unit = rng.choice([
            ("trade.exports", "RUS", "sum", "mn USD"), ("fdi.stock.inward", "RUS", "last", "mn USD"),
            ("macro.unemployment", "-", "mean", "%"), ("people.population", "-", "mean", "persons")][:3])
        self.fine = rng.choice("SQM")
        self.coarse = rng.choice([f for f in "ASQ" if MONTHS[f] > MONTHS[self.fine]])
        self.cells, self.published = {}, {}
        for number in range(3 * 12 // MONTHS[self.fine]):
            if rng.random() > 0.06:
                figure = random_figure(rng) if rng.random() > 0.04 else None
                self.cells[number] = world.put(reporter, self.partner, self.indicator,
                                               period_text(self.fine, number), figure, unit)
        if rng.random() < 0.3:
            number = rng.randrange(3 * 12 // MONTHS[self.coarse])
            self.published[number] = world.put(reporter, self.partner, self.indicator,
                                               period_text(self.coarse, number), random_figure(rng), unit)

    def expected(self, number):
        if number in self.published:
            return stated(self.published[number])
        count = MONTHS[self.coarse] // MONTHS[self.fine]
        parts = range(number * count, number * count + count)
        if not any(part in self.cells for part in parts):
            raise Missing("not_loaded")
        figures = [self.cells.get(part) for part in parts]
        if self.how == "last":
            figures = figures[-1:]
        total = added(figures)
        return tuple(x / count for x in total) if self.how == "mean" else total

    def check(self, program):
        count = 3 * 12 // MONTHS[self.coarse]
        rows = program.rows("get", self.reporter, self.partner, self.indicator,
                            f"{period_text(self.coarse, 0)}..{period_text(self.coarse, count - 1)}")
        wanted = {}
        for number in range(count):
            try:
                wanted[number] = self.expected(number)
            except Missing as missing:
                wanted[number] = (str(missing),)
        if not any(len(answer) == 3 for answer in wanted.values()):
            program.same((self.reporter, "rows"), len(rows), 0)
            return
        for number, row in enumerate(rows):
            program.same((self.reporter, self.indicator, period_text(self.coarse, number)),
                         told(row, "value"), wanted[number])


class ToDateCase:
    """Years to date taken apart: January to the end less January to the beginning."""

    def __init__(self, rng, world, reporter):
        self.reporter, self.freq = reporter, rng.choice("MQS")
        step = rng.choice([1, 3])
        self.cells = {}
        for year in range(3):
            total = 0
            for month in range(step - 1, 12, step):
                total += rng.randint(0, 900)
                if rng.random() > 0.15:
                    bound = rng.choice("=======>~")
                    figure = Figure(bound, float(total), 0, "P" if rng.random() < 0.1 else "")
                    self.cells[year, month] = world.put(
                        reporter, "RUS", "trade.exports", f"{2020 + year}-01/{month + 1:02}", figure, "mn USD")

    def expected(self, number):
        months = MONTHS[self.freq]
        year, month = divmod(number * months + months - 1, 12)
        end, start = self.cells.get((year, month)), self.cells.get((year, month - months))
        first = month + 1 == months
        if end is None:
            raise Missing("not_loaded")
        if start is None and not first:  # what runs to December is the year, and opens no other period
            raise Missing("not_loaded" if month == 11 else "incomplete")
        if first:
            return stated(end)
        try:
            return analyse.difference(end, start)[:3]
        except Missing:
            raise Missing("incomplete") from None

    def check(self, program):
        count = 3 * 12 // MONTHS[self.freq]
        rows = program.rows("get", self.reporter, "RUS", "trade.exports",
                            f"{period_text(self.freq, 0)}..{period_text(self.freq, count - 1)}")
        for number, row in enumerate(rows):
            try:
                wanted = self.expected(number)
            except Missing as missing:
                wanted = (str(missing),)
            program.same((self.reporter, period_text(self.freq, number)), told(row, "value"), wanted)
        years = program.rows("get", self.reporter, "RUS", "trade.exports", "2020..2022")
        for year, row in enumerate(years):
            whole = self.cells.get((year, 11))
            program.same((self.reporter, 2020 + year, "year"), len(told(row, "value")), 3 if whole else 1)
            if whole:
                program.same((self.reporter, 2020 + year, "year"), told(row, "value"), stated(whole))


# --- fields of partners ---

class FieldCase:
    PARTNERS = "RUS CHN DEU POL GBR KOR VNM".split()

    def __init__(self, rng, world, reporter):
        self.reporter, self.fields, self.totals = reporter, [], []
        negatives = rng.random() < 0.15
        for year in (2019, 2020):
            field = {}
            for partner in rng.sample(self.PARTNERS, rng.randint(1, 6)) + (["Areas, nes"] if rng.random() < 0.3 else []):
                figure = None if rng.random() < 0.1 else random_figure(rng, negatives)
                if figure:
                    figure.status = ""
                    if rng.random() < 0.3:
                        figure = Figure("=", float(rng.randint(1, 4)), 0)
                field[partner] = world.put(reporter, partner, "trade.exports", str(year), figure, "mn USD")
            listed = sum(f.value / 1e6 for p, f in field.items() if f and len(p) == 3)
            total = round(listed * rng.uniform(1, 1.5))
            whole = Figure("=", float(total), 0) if total > 0 and rng.random() > 0.2 else None
            self.totals.append(whole and world.put(reporter, "WLD", "trade.exports", str(year), whole, "mn USD"))
            self.fields.append(field)

    def places(self, which):
        """{partner: (why or rank, rank among those listed or why, share)}"""
        field, total = self.fields[which], self.totals[which]
        partners = [(len(p) == 3, f) for p, f in field.items()]
        lines = io.StringIO()
        out = {}
        for i, partner in enumerate(field):
            lines.seek(0)
            lines.truncate()
            stdout, sys.stdout = sys.stdout, lines
            try:
                analyse.print_place(partners, total, i)
            finally:
                sys.stdout = stdout
            _, _, why, rank, listed_why, listed, _, share_why, share = lines.getvalue().split()
            out[partner] = (why if why != "-" else int(rank), listed_why if listed_why != "-" else int(listed),
                            share_why if share_why != "-" else float(share))
        return out

    def check(self, program):
        rows = {r["partner"].replace("XX_NES", "Areas, nes"): r for r in
                program.rows("get", self.reporter, "all", "trade.exports", "2020", "--with", "share,rank,rank:listed")}
        ranked = {r["partner"].replace("XX_NES", "Areas, nes"): r for r in
                  program.flat("rank", self.reporter, "trade.exports", "2020")}
        now, before = self.places(1), self.places(0)
        for partner, (rank, listed, share) in now.items():
            where = (self.reporter, partner)
            if self.fields[1][partner] is None:
                continue
            row = rows[partner]
            if rank != "skip":
                program.same((*where, "rank"), row["rank"] if row["rank"] is not None else row["rank_reason"], rank)
            program.same((*where, "listed"), row["rank:listed"] if row["rank:listed"] is not None
                         else row["rank:listed_reason"], listed)
            if share != "skip":
                program.same((*where, "share"), row["share"] if row["share"] is not None else row["share_reason"],
                             share)
            program.same((*where, "rank_listed"), ranked[partner]["rank_listed"], str(listed) if isinstance(listed, int) else "")
            self.check_ranking(program, where, ranked[partner], rank, before.get(partner))

    def check_ranking(self, program, where, row, rank, before):
        if rank != "skip":
            program.same((*where, "place"), row["rank"], str(rank) if isinstance(rank, int) else "")
        if before and before[0] != "skip":
            program.same((*where, "before"), row["rank_before"],
                         str(before[0]) if isinstance(before[0], int) else "")
        figures = [f for p, f in self.fields[1].items() if len(p) == 3 and f]
        program.same((*where, "ranked"), row["ranked"], str(len(figures)))


# --- both countries' record of a flow ---

class MirrorCase:
    K = {"MEX": 1.0, "BRA": 1.0}  # they value imports FOB

    def __init__(self, rng, world, reporter):
        self.a, self.b = reporter, rng.choice(["POL", "DEU", "BRA", "MEX"])
        self.k = self.K.get(self.b, 1.06)
        self.sides = {}
        for year in range(2015, 2022):
            for side, who, other, indicator in (("a", self.a, self.b, "trade.exports"),
                                                ("b", self.b, self.a, "trade.imports")):
                figure = None
                if rng.random() > 0.15:
                    figure = random_figure(rng)
                    figure.status = ""
                    if rng.random() < 0.1:
                        figure = Figure("=", 0.0, 0)
                    figure = world.put(who, other, indicator, str(year), figure, "mn USD", "s2")
                self.sides[year, side] = figure

    def check(self, program):
        if self.a == self.b:
            return
        rows = {row["period"]: row for row in program.rows("mirror", self.a, self.b, "trade.exports", "2015..2021")}
        for year in range(2015, 2022):
            a, b = self.sides[year, "a"], self.sides[year, "b"]
            if a and b and str(year) in rows:
                self.check_pair(program, (self.a, self.b, year), rows[str(year)], a, b)
            elif str(year) in rows:
                program.same((self.a, self.b, year, "gap"), rows[str(year)].get("gap_reason"),
                             "one_sided" if a or b else "not_loaded")

    def check_pair(self, program, where, row, a, b):
        program.same((*where, "a"), told(row, "a"), stated(a))
        program.same((*where, "b"), told(row, "b"), stated(b))
        low, high = b.stated()
        program.same((*where, "fob"), told(row, "b_adjusted"), tuple(x / self.k for x in (b.value, low, high)))
        self.check_gap(program, where, row, a, Figure("r", b.value / self.k, None), (low / self.k, high / self.k))
        if a.bound == b.bound == "=":
            self.check_coefficients(program, where, row, a, b)

    def check_gap(self, program, where, row, a, fob, interval):
        try:
            gap = analyse.from_interval(interval[0] - a.stated()[1], fob.value - a.value,
                                        interval[1] - a.stated()[0], None)[:3]
        except Missing as missing:
            gap = (str(missing),)
        program.same((*where, "gap"), told(row, "gap"), gap)

    def check_coefficients(self, program, where, row, a, b):
        fob = b.value / self.k
        for name, imports in (("asymmetry", b.value), ("asymmetry_adjusted", fob)):
            both = imports + a.value
            if both == 0:
                program.same((*where, name), row[name], None)
            else:
                program.same((*where, name), row[name], (imports - a.value) / (both / 2) * 100)
        program.same((*where, "ratio"), row["ratio"], fob / a.value if a.value else None)


# --- money ---

def currencies():
    """{area: its currency now}"""
    path = os.path.join(os.path.dirname(__file__), "..", "..", "datasets", "money.csv")
    with open(path, encoding="utf-8", newline="") as file:
        return {row["area"]: row["currency"] for row in csv.DictReader(file) if row["issuer"] and not row["until"]}


class MoneyCase:
    """Flows at the average rate of their period, positions at that of its end; constant prices, shares of
    GDP, amounts per head.  No rate, no figure."""

    YEARS = range(2015, 2022)
    DEFLATOR = {}  # growth of prices in dollars, in percent
    CURRENCIES = currencies()

    def __init__(self, rng, world, reporter):
        self.reporter = reporter
        if not self.DEFLATOR:
            for year in [2015, 2016, 2018, 2019, 2020, 2021]:
                self.DEFLATOR[year] = world.put("USA", "-", "macro.gdp.deflator.growth", str(year),
                                                Figure("=", rng.randint(-20, 90) / 10, 1), "%", "s3").value
        self.flows = self.some(rng, world, 0.9, "trade.exports", "RUS", (1, 900), "mn USD")
        self.positions = self.some(rng, world, 0.9, "fdi.stock.inward", "RUS", (1, 900), "mn USD")
        self.average = self.some(rng, world, 0.8, "fx.average", "-", (2, 500), "")
        self.end = self.some(rng, world, 0.8, "fx.end", "-", (2, 500), "")
        self.gdp = self.some(rng, world, 0.8, "macro.gdp", "-", (1000, 9000), "mn USD")
        self.heads = self.some(rng, world, 0.8, "macro.population", "-", (10 ** 6, 10 ** 7), "persons")

    def some(self, rng, world, share, indicator, partner, ends, unit):
        return {year: world.put(self.reporter, partner, indicator, str(year), Figure("=", float(rng.randint(*ends)), 0),
                                unit, "s3").value for year in self.YEARS if rng.random() < share}

    @classmethod
    def deflated(cls, year, base=2019):
        """What a dollar of a year is in those of another."""
        factor = 1.0
        for between in range(min(year, base) + 1, max(year, base) + 1):
            if between not in cls.DEFLATOR:
                return None
            growth = 1 + cls.DEFLATOR[between] / 100
            factor *= growth if year < base else 1 / growth
        return factor

    def compare(self, program, indicator, figures, words, factor, why="no_rate"):
        rows = program.rows("get", self.reporter, "RUS", indicator, "2015..2021", *words)
        wanted = {}
        for year in self.YEARS:
            by = factor(year)
            wanted[year] = ("not_loaded",) if year not in figures else (why,) if by is None else figures[year] * by
        if all(isinstance(answer, tuple) for answer in wanted.values()):
            program.same((self.reporter, *words), rows, [])
            return
        for year, row in zip(self.YEARS, rows):
            got = told(row, "value") if isinstance(wanted[year], tuple) else row["value"]
            program.same((self.reporter, indicator, *words, year), got, wanted[year])

    def check(self, program):
        def per(divisor, times=1):
            return lambda year: times / divisor[year] if year in divisor else None
        currency = self.CURRENCIES.get(self.reporter)
        self.compare(program, "trade.exports", self.flows, ("--unit", "% GDP"), per(self.gdp, 100))
        self.compare(program, "trade.exports", self.flows, ("--unit", "per head"), per(self.heads))
        self.compare(program, "trade.exports", self.flows, ("--real", "2019"), self.deflated, "incomplete")
        if currency:  # of its own
            self.compare(program, "trade.exports", self.flows, ("--unit", currency), self.average.get)
            self.compare(program, "fdi.stock.inward", self.positions, ("--unit", currency), self.end.get)


def main():
    program, rng = os.path.abspath(sys.argv[1]), random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 20261128)
    world = World()
    kinds = [MeasureCase] * 36 + [AggregateCase] * 16 + [ToDateCase] * 12 + [FieldCase] * 20 + [MirrorCase] * 6 + [
        MoneyCase] * 6
    reporters = rng.sample(REPORTERS, len(REPORTERS))
    cases = [kind(rng, world, reporter) for kind, reporter in zip(kinds, reporters)]
    if len(cases) < len(kinds):
        raise SystemExit("more cases than countries")
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "world.csv")
        with open(path, "w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows([HEADER, *world.rows])
        asked = Program(program, folder)
        asked.run("-q", "load", path, "--vintage", "2025-01-01")
        for case in cases:
            case.check(asked)
    print(f"{asked.asked} questions, {asked.compared} answers compared, {asked.wrong} differ")
    return asked.wrong > 0 or asked.compared < 1000


if __name__ == "__main__":
    sys.exit(main())
