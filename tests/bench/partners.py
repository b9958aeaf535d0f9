#!/usr/bin/env python3
"""A table of 200 partners of Kazakhstan, both sides of each, for reports on all of them.

Usage: partners.py >TABLE

bilat's own CSV: eleven years of trade, services, investment and enterprises, trade as both
countries state it, five years of each economy, and the exports of Russia to all, so that a report
on these two has twelve charts.  Always the same.
"""

import csv
import json
import sys

COUNTRIES = "/usr/share/iso-codes/json/iso_3166-1.json"
YEARS = range(2014, 2025)
A, B, PARTNERS = "KAZ", "RUS", 200
HOLDERS = {"trade": "kz-bns", "services": "kz-nbk", "fdi": "kz-nbk", "enterprises": "kz-bns"}
# Indicator, unit, where it begins, and whether the partner states it too.
SERIES = (
    ("trade.exports", "USD", 3_000_000_000, True),
    ("trade.imports", "USD", 2_000_000_000, True),
    ("services.exports", "USD", 700_000_000, False),
    ("services.imports", "USD", 600_000_000, False),
    ("fdi.inflow.gross", "USD", 500_000_000, False),
    ("fdi.stock.inward", "USD", 4_000_000_000, False),
    ("enterprises.registered", "enterprises", 2_000, False),
)
ECONOMY = (
    ("macro.gdp", "USD", 90_000_000_000),
    ("macro.population", "persons", 9_000_000),
    ("macro.inflation", "percent", 5),
)


def value(begin, place, year, salt):
    """Falls with the place of the partner, grows unevenly with the years."""
    growth = 1 + 0.04 * (year - YEARS[0]) + 0.03 * ((year * 7 + place * 13 + salt * 5) % 11 - 5)
    return round(begin * growth / (1 + place * 0.15), 0 if begin > 100 else 1)


def rows():
    with open(COUNTRIES, encoding="utf-8") as file:
        names = sorted(country["alpha_3"] for country in json.load(file)["3166-1"])
    partners = [name for name in names if name != A][:PARTNERS]
    for salt, (indicator, unit, begin, mirrored) in enumerate(SERIES):
        holder = HOLDERS[indicator.split(".", maxsplit=1)[0]]
        for year in YEARS:
            total = 0
            for place, partner in enumerate(partners):
                figure = value(begin, place, year, salt)
                total += figure
                yield A, partner, indicator, year, figure, unit, holder
                if mirrored:
                    yield partner, A, indicator, year, figure * 1.1, unit, "comtrade"
            yield A, "WLD", indicator, year, total, unit, holder
    for year in YEARS:
        figures = [value(9_000_000_000, place, year, 0) for place in range(len(partners))]
        yield B, "WLD", "trade.exports", year, sum(figures), "USD", "comtrade"
        for partner, figure in zip(partners, figures):
            if partner != B:
                yield B, partner, "trade.exports", year, figure, "USD", "comtrade"
    for place, country in enumerate([A, *partners]):
        for salt, (indicator, unit, begin) in enumerate(ECONOMY):
            for year in YEARS[-5:]:
                yield (country, "-", indicator, year, value(begin, place, year, salt), unit,
                       "wb-wdi")


def main():
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(("reporter", "partner", "indicator", "period", "value", "unit", "source"))
    out.writerows(rows())


if __name__ == "__main__":
    main()
