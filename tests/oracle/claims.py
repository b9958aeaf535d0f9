#!/usr/bin/env python3
"""What `bilat check` has to find, found another way.

Makes small random stores (gaps, ties, bounds, several sources) and random claims about them (fixed
seeds), works out each verdict from the definitions with intervals of exact fractions, and compares.
Places and records are tried out: every order that the intervals allow.

Usage: claims.py PROGRAM.  Exit status: 0 all agree, 1 not.
"""
import csv
import io
import os
import random
import subprocess
import sys
import tempfile
from fractions import Fraction as F

INF = float("inf")
YEARS = range(2016, 2025)
SOURCES = ["kz-bns", "comtrade", "kz-gov"]
PARTNERS = ["RUS", "CHN", "DEU"]
ROUNDS, CLAIMS = 25, 80
SUPPORTED, CONTRADICTED, UNDECIDED = "supported", "contradicted", "undecided"


class Figure:
    """The interval that a text as published leaves possible."""

    def __init__(self, text, bound, upper=""):
        self.text, self.bound, self.upper_text = text, bound, upper
        value, half = F(text), half_of(text)
        self.value, self.plain = value, bound == "="
        self.low_open, self.high_open = bound == ">", False
        if bound == "=":
            self.low, self.high = value - half, value + half
        elif bound == ">":
            self.low, self.high = value, INF
        elif bound == "~":
            room = max(value / 20, half)
            self.low, self.high = value - room, value + room


def half_of(text):
    places = len(text.partition(".")[2])
    return F(1, 2) / 10 ** places


class Span:
    def __init__(self, low, high, value, plain, low_open=False, high_open=False):
        self.low, self.high, self.value, self.plain = low, high, value, plain
        self.low_open, self.high_open = low_open, high_open


def span_of(figure):
    return Span(figure.low, figure.high, figure.value, figure.plain, figure.low_open,
                figure.high_open)


def minus(a, b):
    return Span(a.low - b.high, a.high - b.low, a.value - b.value, a.plain and b.plain,
                a.low_open or b.high_open, a.high_open or b.low_open)


def over(a, b, factor, less):
    low = -INF if b.high == INF else a.low / b.high
    high = INF if a.high == INF else a.high / b.low
    return Span(low * factor - less, high * factor - less, a.value / b.value * factor - less,
                a.plain and b.plain, a.low_open, b.low_open or a.high_open)


# --- what a claim allows ---

def decided(inside, outside):
    return SUPPORTED if inside else CONTRADICTED if outside else UNDECIDED


def within(span, low, high):
    return decided(span.low >= low and span.high <= high, span.high < low or span.low > high)


def judge(span, comparison, text, text2=None):
    number, half = F(text), half_of(text)
    if comparison == "between":
        return within(span, number, F(text2))
    if comparison == "about":
        room = max(abs(number) / 20, half)
        if span.plain:
            span = Span(span.value, span.value, span.value, True)
        return within(span, number - room, number + room)
    if comparison == "=":
        if span.plain and span.low >= number - 3 * half and span.high <= number + 3 * half:
            span = Span(span.value, span.value, span.value, True)
        return within(span, number - half, number + half)
    same = span.plain and span.value == number
    if comparison == ">":
        return decided(span.low > number or (span.low == number and span.low_open),
                       span.high <= number)
    if comparison == ">=":
        return decided(same or span.low >= number,
                       span.high < number or (span.high == number and span.high_open))
    if comparison == "<":
        return decided(span.high < number or (span.high == number and span.high_open),
                       span.low >= number)
    return decided(same or span.high <= number,
                   span.low > number or (span.low == number and span.low_open))


def joined(verdicts):
    if SUPPORTED in verdicts and CONTRADICTED in verdicts:
        return UNDECIDED
    return next((v for v in (SUPPORTED, CONTRADICTED) if v in verdicts), UNDECIDED)


# --- measures, of one source ---

def above(a, b):
    """Whether one figure is certainly above another."""
    return a.low > b.high or (a.low == b.high and (a.low_open or b.high_open))


def stands_above(a, b):
    """The same for places and records, where roundings that only touch are told apart."""
    return above(a, b) or (a.low == b.high and a.value > b.value)


def measure_span(held, measure, partner, year, first):
    own = held.get((partner, year))
    if measure == "sum":
        parts = [held.get((partner, y)) for y in range(first, year + 1)]
        if None in parts:
            return None
        spans = [span_of(p) for p in parts]
        return Span(sum(s.low for s in spans), sum(s.high for s in spans),
                    sum(s.value for s in spans), all(s.plain for s in spans),
                    any(s.low_open for s in spans))
    other = held.get(("WLD", year) if measure == "share" else
                     (partner, first if measure == "times" else year - 1))
    if measure == "":
        return span_of(own)
    if other is None:
        return None
    if measure == "change":
        return minus(span_of(own), span_of(other))
    if measure == "times" and first == year:
        return Span(F(1), F(1), F(1), True)
    factor, less = {"times": (1, 0), "yoy": (100, 100), "share": (100, 0)}[measure]
    return over(span_of(own), span_of(other), factor, less)


def places(held, partner, year):
    """First and last possible place; the last is open if an unlisted partner may stand before."""
    own = held[(partner, year)]
    others = [held[(p, year)] for p in PARTNERS if p != partner and (p, year) in held]
    total = held.get(("WLD", year))
    best = 1 + sum(stands_above(o, own) for o in others)
    rest = INF if total is None else total.high - own.low - sum(o.low for o in others)
    equal = [o.plain and own.plain and o.value == own.value for o in others]
    open_ = any(not stands_above(o, own) and not stands_above(own, o) and not same
                for o, same in zip(others, equal))
    # An unlisted partner could stand before it, or level with it, only out of what is left.
    certain = not open_ and (own.low > rest or (own.low == rest and own.low_open))
    return best, best if certain else INF


def judge_rank(held, partner, year, comparison, text):
    best, worst = places(held, partner, year)
    return judge(Span(best, worst, best, best == worst), comparison, text)


def judge_record(held, partner, year, high, since):
    own = held[(partner, year)]
    run = year
    while (partner, run - 1) in held:
        run -= 1
    earlier = [held[(partner, y)] for y in YEARS if y < year and (partner, y) in held
               and (since is None or y >= since)]

    def beats(a, b):
        return stands_above(a, b) if high else stands_above(b, a)

    if any(beats(e, own) or (e.plain and own.plain and e.value == own.value) for e in earlier):
        return CONTRADICTED
    if since is not None and run > since:
        return UNDECIDED
    if not all(beats(own, e) for e in earlier):
        return UNDECIDED
    if since is None and year - run + 1 < 3:
        return UNDECIDED
    return SUPPORTED


# --- random stores and claims ---

def random_number(rng, low=20, high=400):
    return rng.choice([str(rng.randint(low, high)), f"{rng.uniform(low, high):.1f}",
                       str(rng.randint(low // 10, high // 10) * 10)])


def random_store(rng):
    store = {}
    for source in rng.sample(SOURCES, rng.randint(1, 3)):
        held = {}
        for partner in PARTNERS:
            for year in YEARS:
                if rng.random() < 0.8:
                    held[(partner, year)] = Figure(random_number(rng),
                                                   rng.choice("=====~~>"))
        for year in YEARS:
            if rng.random() < 0.7:
                parts = sum(held[(p, year)].value for p in PARTNERS if (p, year) in held)
                total = int(parts) + rng.choice([2, 30, 500])
                held[("WLD", year)] = Figure(str(total), "=")
        store[source] = held
    return store


def write_store(store, path):
    with open(path, "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file)
        out.writerow("reporter partner indicator period value bound source vintage".split())
        for source, held in store.items():
            for (partner, year), figure in held.items():
                out.writerow(["KAZ", partner, "trade.exports", year, figure.text, figure.bound,
                              source, "2025-06-30"])


def random_claim(rng, store):
    """A statement, and its verdict."""
    partner, year = rng.choice(PARTNERS), rng.choice(YEARS)
    tellers = [held for held in store.values() if (partner, year) in held]
    head = f"KAZ {partner} trade.exports"
    kind = rng.choice(["", "change", "yoy", "share", "times", "sum", "rank", "record", "other"])
    if kind == "record":
        high, since = rng.random() < 0.7, rng.choice([None, rng.choice(YEARS)])
        if since is not None and since > year:
            since = None
        text = f"{head} {year} record {'high' if high else 'low'}"
        text += f" since {since}" if since else ""
        return text, joined([judge_record(h, partner, year, high, since) for h in tellers])
    comparison = rng.choice(["=", ">", ">=", "<", "<=", "about", "between"])
    if kind == "rank":
        comparison = rng.choice(["=", ">", ">=", "<="])
        place = str(rng.randint(2 if comparison == ">=" else 1, 3))
        return (f"{head} {year} rank {comparison} {place}",
                joined([judge_rank(h, partner, year, comparison, place) for h in tellers]))
    if kind == "other":
        return other_claim(rng, store, head, partner, year, tellers)
    first = rng.choice(YEARS)
    if kind == "sum" and first > year:
        first = year
    low, high = {"": (20, 400), "change": (-200, 200), "yoy": (-90, 300), "share": (5, 95),
                 "times": (0, 6), "sum": (50, 2000)}[kind]
    number = rng.choice([str(rng.randint(low, high)), f"{rng.uniform(low, high):.1f}"])
    if number in ("-0.0",):
        number = "0.0"
    if kind in ("", "sum") and rng.random() < 0.4 and tellers:
        number = tellers[0][(partner, year)].text
    second = str(int(F(number)) + rng.randint(1, 60))
    spans = [measure_span(h, kind, partner, year, first) for h in tellers]
    verdict = joined([judge(s, comparison, number, second) for s in spans if s])
    unit = "%" if kind in ("yoy", "share") else ""
    period = f"{first}..{year} sum" if kind == "sum" and first != year else f"{year} {kind}"
    period += f" {first}" if kind == "times" else ""
    tail = f"{number}{unit}" + (f" and {second}{unit}" if comparison == "between" else "")
    return f"{head} {period} {comparison} {tail}", verdict


def other_claim(rng, store, head, partner, year, tellers):
    other, other_year = rng.choice(PARTNERS), rng.choice(YEARS)
    comparison = rng.choice([">", ">=", "<", "<="])
    pairs = [(a, b) for a in tellers for b in store.values()
             if (other, other_year) in b]
    if any(a is b for a, b in pairs):
        pairs = [(a, b) for a, b in pairs if a is b]
    verdicts = []
    for a, b in pairs:
        left, right = a[(partner, year)], b[(other, other_year)]
        same = left.plain and right.plain and left.value == right.value
        greater, less = above(left, right), above(right, left)
        verdicts.append({
            ">": decided(greater, left.high <= right.low),
            ">=": decided(same or left.low >= right.high, less),
            "<": decided(less, left.low >= right.high),
            "<=": decided(same or left.high <= right.low, greater)}[comparison])
    return (f"{head} {year} {comparison} KAZ {other} trade.exports {other_year}",
            joined(verdicts))


def check_round(program, folder, seed):
    rng = random.Random(seed)
    store = random_store(rng)
    data, claims, db = (os.path.join(folder, name) for name in ("d.csv", "c.csv", f"{seed}.db"))
    write_store(store, data)
    wanted = [random_claim(rng, store) for _ in range(CLAIMS)]
    with open(claims, "w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["id", "text", "statement"]] +
                                   [[i, "", text] for i, (text, _) in enumerate(wanted)])
    subprocess.run([program, "--db", db, "load", "-q", data], check=True,
                   stdout=subprocess.DEVNULL)
    said = subprocess.run([program, "--db", db, "check", claims, "--format", "csv"],
                          stdout=subprocess.PIPE, text=True, check=False).stdout
    rows = list(csv.DictReader(io.StringIO(said)))
    faults = int(len(rows) != len(wanted))
    for row, (text, verdict) in zip(rows, wanted):
        if row["verdict"] != verdict:
            faults += 1
            print(f"seed {seed}: {text}: {row['verdict']}, not {verdict}: {row['evidence']}")
    return faults


def main(program):
    with tempfile.TemporaryDirectory() as folder:
        faults = sum(check_round(program, folder, seed) for seed in range(ROUNDS))
    print(f"{ROUNDS * CLAIMS} claims, {faults} differ")
    return faults > 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
