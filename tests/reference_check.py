#!/usr/bin/env python3
"""Holds the reference data against facts that anybody can look up.

Runs src/tools/areas.py on the installed iso-codes (a folder of its own for each of --iso-codes and
--locale may be named), then reads what it wrote and the catalogue beside it.
"""

import csv
import os
import re
import subprocess
import sys
import tempfile
import unittest

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
TOOL = os.path.join(ROOT, "src", "tools", "areas.py")
DATA = os.path.join(ROOT, "datasets")
OPTIONS = sys.argv[1:]


def rows(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def run(data, output):
    return subprocess.run([sys.executable, "-B", TOOL, *OPTIONS, "--data", data, "--output", output],
                          capture_output=True, text=True, check=False)


class Reference(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        with tempfile.TemporaryDirectory() as folder:
            done = run(os.path.join(DATA, "areas"), folder)
            assert done.returncode == 0, done.stderr
            cls.areas = {row["id"]: row for row in rows(folder, "areas.csv")}
            cls.codes = {(r["coding"], r["code"]): r["area"]
                         for r in rows(folder, "area_codes.csv")}
            cls.name_rows = rows(folder, "area_names.csv")
            cls.members = rows(folder, "area_members.csv")
            cls.currencies = {row["id"]: row for row in rows(folder, "currencies.csv")}
        cls.names = {}
        for row in cls.name_rows:
            cls.names.setdefault(row["name"].casefold(), set()).add(row["area"])

    def members_on(self, group, day):
        return {r["member"] for r in self.members if r["group"] == group
                and (r["from"] or "0") <= day <= (r["to"] or "9")}

    def test_names_lead_to_their_area(self):
        for name, area in {
                "Казахстан": "KAZ", "Қазақстан": "KAZ", "Kazakhstan, Rep. of": "KAZ",
                "Kasachstan": "KAZ", "Россия": "RUS", "Russian Federation": "RUS", "Ресей": "RUS",
                "Korea, Rep.": "KOR", "Korea, Dem. People's Rep.": "PRK", "Congo, Rep.": "COG",
                "Congo, Dem. Rep.": "COD", "Turkey": "TUR", "Türkiye": "TUR", "Swaziland": "SWZ",
                "China, P.R.: Mainland": "CHN", "Hong Kong SAR, China": "HKG", "Zaire, Republic of":
                "COD", "Egypt, Arab Rep.": "EGY", "USSR": "SUN", "Rest of the world": "WLD",
                "Узбекистан": "UZB", "Deutschland": "DEU", "Белоруссия": "BLR", "ЕАЭС": "EAEU",
                "Niger": "NER", "Nigeria": "NGA", "Dominica": "DMA", "República Dominicana": "DOM",
        }.items():
            with self.subTest(name):
                self.assertEqual(self.names.get(name.casefold()), {area})

    def test_codes_lead_to_their_area(self):
        for text, area in {
                "iso2:NA": "NAM", "iso2:KZ": "KAZ", "m49:398": "KAZ", "m49:001": "WLD",
                "imf:916": "KAZ", "imf:922": "RUS", "imf:186": "TUR", "imf:134": "DEU",
                "comtrade:251": "FRA", "comtrade:842": "USA", "comtrade:699": "IND",
                "comtrade:490": "OTHER_ASIA_NES", "comtrade:4": "AFG", "comtrade:W00": "WLD",
                "baci:757": "CHE", "baci:58": "BLX", "eurostat:EL": "GRC", "eurostat:UK": "GBR",
                "eurostat:WRL_REST": "WLD", "wb:XKX": "XKX", "wb:ROM": "ROU", "wb:HIC": "HIC",
                "unctad:0000": "WLD", "oecd:WXD": "WLD", "oecd:ANT_F": "ANT",
                "imf-portal:G001": "WLD", "imf-portal:KOS": "XKX", "cepii:PAL": "PSE",
        }.items():
            with self.subTest(text):
                self.assertEqual(self.codes.get(tuple(text.split(":"))), area)

    def test_short_names_are_shown(self):
        shown = {key: (self.areas[key]["en"], self.areas[key]["ru"]) for key in ("RUS", "GBR", "KOR")}
        self.assertEqual(shown, {"RUS": ("Russia", "Россия"), "KOR": ("South Korea", "Южная Корея"),
                                 "GBR": ("United Kingdom", "Великобритания")})

    def test_every_area_is_named_in_the_three_languages(self):
        for area in self.areas.values():
            self.assertTrue(area["en"] and area["ru"] and area["kk"], area["id"])

    def test_a_name_leads_to_one_area(self):
        self.assertEqual([], [name for name, areas in self.names.items() if len(areas) > 1])

    def test_dissolved_states_have_their_years(self):
        self.assertEqual(("dissolved", "1991"), (self.areas["SUN"]["kind"], self.areas["SUN"]["to"]))
        for area in self.areas.values():
            if area["kind"] == "dissolved":
                self.assertLess(int(area["from"]), int(area["to"]), area["id"])

    def test_membership_follows_the_calendar(self):
        self.assertEqual(27, len(self.members_on("EU27_2020", "2020-02-01")))
        self.assertNotIn("GBR", self.members_on("EU27_2020", "2020-02-01"))
        self.assertEqual([6, 9, 10, 12, 15, 25, 27, 28, 27], [
            len(self.members_on("EU", f"{year}-12-31"))
            for year in (1958, 1973, 1981, 1986, 1995, 2004, 2007, 2013, 2020)])
        self.assertEqual([11, 12, 19, 20, 21], [
            len(self.members_on("EA", f"{year}-12-31")) for year in (1999, 2001, 2015, 2023, 2026)])
        self.assertEqual(set(), self.members_on("EAEU", "2014-12-31"))
        self.assertEqual({"ARM", "BLR", "KAZ", "KGZ", "RUS"}, self.members_on("EAEU", "2016-01-01"))
        self.assertEqual([38, 11, 7, 19], [len(self.members_on(group, "2026-01-01"))
                                           for group in ("OECD", "ASEAN", "G7", "G20")])

    def test_currencies_old_and_new_are_there(self):
        for code in "KZT RUB USD EUR CNY CYP EEK LTL LVL MTL ROL SIT SKK TRL HRK BGN DEM XEU".split():
            self.assertTrue(self.currencies[code]["en"], code)

    def test_the_catalogue_agrees_with_itself(self):
        catalogue = {row["id"]: row for row in rows(DATA, "indicators.csv")}
        units = {row["id"] for row in rows(DATA, "units.csv")} | set(self.currencies)
        for key, row in catalogue.items():
            with self.subTest(key):
                self.assertIn(row["unit"], units)
                self.assertTrue(row["name_ru"] and row["name_kk"])
                if row["mirror"]:
                    self.assertEqual(key, catalogue[row["mirror"]]["mirror"])
                for part in re.findall(r"[a-z]+\.[a-z_.]+", row["derivation"]):
                    self.assertIn(part, catalogue)
        for row in rows(DATA, "headlines.csv"):
            self.assertIn(row["indicator"], catalogue)

    def test_a_mistake_names_its_file_and_line(self):
        for name, line, wrong in (("codes.csv", "imf,999,XYZ", "unknown area"),
                                  ("codes.csv", "imf,916,KAZ", "given twice"),
                                  ("members.csv", "EU,FRA,1990,,", "overlaps"),
                                  ("names.csv", "UZB,en,Kazakhstan", "names KAZ and UZB")):
            with self.subTest(line), tempfile.TemporaryDirectory() as folder:
                for file in os.listdir(os.path.join(DATA, "areas")):
                    with open(os.path.join(DATA, "areas", file), encoding="utf-8") as source:
                        text = source.read()
                    with open(os.path.join(folder, file), "w", encoding="utf-8") as copy:
                        copy.write(text + (line + "\n" if file == name else ""))
                done = run(folder, os.path.join(folder, "out"))
                self.assertNotEqual(0, done.returncode)
                self.assertRegex(done.stderr, rf"{name}:\d+: .*{wrong}")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
