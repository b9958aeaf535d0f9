#!/usr/bin/env python3
"""Makes the area and currency tables that bilat embeds.

ISO 3166 and ISO 4217 come from iso-codes with their names in other languages; what ISO does not
know (groups, dissolved states, residuals, the codes and spellings of sources, everyday short names)
comes from datasets/areas/.  Ours wins wherever both speak.  The output is sorted, so that the same
input gives the same bytes.  A mistake in our files ends the run with FILE:LINE: what is wrong.

Writes areas.csv, area_codes.csv, area_names.csv, area_members.csv and currencies.csv.
"""

import argparse
import csv
import gettext
import json
import os
import re
import sys
import unicodedata
from collections import defaultdict

KINDS = ("country", "dissolved", "group", "residual", "subnational", "organisation")
OURS_FIRST = ("en", "ru", "kk")  # a name in these leads to one area only

# What a coding starts from; codes.csv adds to it and overrides it.
BASE_CODINGS = {
    "iso2": "alpha2", "iso3": "alpha3", "m49": "numeric", "comtrade": "number alpha3",
    "baci": "number", "unctad": "numeric", "eurostat": "alpha2", "wb": "alpha3", "wits": "alpha3",
    "oecd": "alpha3", "imf-portal": "alpha3", "cepii": "alpha3", "unhcr": "alpha3",
}


class Mistake(Exception):
    """Something in our own files that has to be mended."""


class Table:
    """The rows of one of our files, each knowing its line."""

    def __init__(self, folder, name, columns):
        self.path = os.path.join(folder, name)
        self.rows = []
        with open(self.path, encoding="utf-8", newline="") as file:
            reader = csv.reader(file)
            header = next(reader, [])
            if header != columns.split(","):
                raise Mistake(f"{self.path}:1: the header must be {columns}")
            for fields in reader:
                if len(fields) != len(header):
                    raise Mistake(f"{self.path}:{reader.line_num}: {len(fields)} fields "
                                  f"instead of {len(header)}")
                row = dict(zip(header, fields))
                row["where"] = f"{self.path}:{reader.line_num}"
                self.rows.append(row)

    def __iter__(self):
        return iter(self.rows)


def fold(name):
    """The form in which names are compared: no case, accents or punctuation."""
    name = unicodedata.normalize("NFKD", name.casefold())
    name = re.sub(r"[\u0300-\u036f'’‘`ʼ.]", "", name)
    return " ".join("".join(c if c in "&+%$" or unicodedata.category(c)[0] in "LMN" else " "
                            for c in name).split())


def load_json(folder, standard):
    with open(os.path.join(folder, f"iso_{standard}.json"), encoding="utf-8") as file:
        return json.load(file)[standard]


def load_translations(folder, standard):
    """The translations of one standard by language; languages without it are left out."""
    found = {}
    for language in sorted(os.listdir(folder)):
        path = os.path.join(folder, language, "LC_MESSAGES", f"iso_{standard}.mo")
        if os.path.exists(path):
            with open(path, "rb") as file:
                found[language] = gettext.GNUTranslations(file)
    return found


def translate(translations, language, texts):
    """The translation of the first text that has one, else nothing."""
    if language in translations:
        for text in texts:
            translated = translations[language].gettext(text) if text else ""
            if translated and translated != text:
                return translated
    return ""


def turned(official, short):
    """"Republic of Kazakhstan" the way that tables sorted by name write it."""
    style = official[:-len(short)].strip() if official.endswith(" " + short) else ""
    forms = {official, f"{short}, {style}"} if style.endswith(" of") else {official}
    return forms | {form.replace("Republic", "Rep.") for form in forms}


def build_areas(ours, current, former, translations):
    """The areas by id, and what iso-codes calls them as (area, language, name)."""
    areas, names = {}, []
    overrides = {}
    for row in ours:
        if row["id"] in overrides:
            raise Mistake(f"{row['where']}: {row['id']} stands here twice")
        if row["kind"] not in KINDS:
            raise Mistake(f"{row['where']}: unknown kind '{row['kind']}'")
        overrides[row["id"]] = row

    def add(key, kind, iso, standard):
        row = overrides.get(key, defaultdict(str))
        texts = [iso.get("common_name", ""), iso.get("name", "")]
        official = iso.get("official_name", "")
        area = {"id": key, "kind": row["kind"] or kind, "note": row["note"], "official": official,
                "alpha2": row["alpha2"] or (iso.get("alpha_2", "") if kind == "country" else ""),
                "numeric": row["numeric"] or iso.get("numeric", ""),
                "from": row["from"], "to": row["to"], "where": row["where"],
                "en": row["en"] or texts[0] or texts[1], "iso": bool(iso) or kind == "country"}
        for language in ("ru", "kk"):
            area[language] = row[language] or translate(translations[standard], language, texts)
        areas[key] = area
        names.extend((key, "en", text) for text in texts + [official] if text)
        if official:
            names.extend((key, "en", form) for form in turned(official, area["en"]))
        for language in translations[standard]:
            names.extend((key, language, translate(translations[standard], language, [text]))
                         for text in texts + [official])

    for iso in current:
        add(iso["alpha_3"], "country", iso, "3166-1")
    former = {iso["alpha_3"]: iso for iso in former if iso["alpha_3"] not in areas}
    for key, row in overrides.items():
        if key not in areas:
            add(key, row["kind"], former.get(key, {}) if row["kind"] == "dissolved" else {}, "3166-3")
            if not areas[key]["en"]:
                raise Mistake(f"{row['where']}: {key} has no name")
    return areas, [name for name in names if name[2]], former


def build_codes(ours, areas):
    """(coding, code) -> area."""
    given = {}
    for row in ours:
        key = (row["coding"], row["code"])
        if key in given:
            raise Mistake(f"{row['where']}: {key[0]} code {key[1]} is given twice")
        if row["area"] not in areas:
            raise Mistake(f"{row['where']}: unknown area '{row['area']}'")
        given[key] = row["area"]
    codes = {}
    for coding, kinds in BASE_CODINGS.items():
        for area in areas.values():
            forms = {"alpha2": area["alpha2"], "alpha3": area["id"] if area["iso"] else "",
                     "numeric": area["numeric"], "number": area["numeric"].lstrip("0")}
            for kind in kinds.split():
                if forms[kind] and codes.setdefault((coding, forms[kind]), area["id"]) != area["id"]:
                    raise Mistake(f"{area['where']}: {coding} code {forms[kind]} is that of "
                                  f"{codes[coding, forms[kind]]} too")
    codes.update(given)
    return codes


def build_names(ours, areas, iso_names):
    """Every (area, language, name), without repeats; each name leads to one area.

    Translations are not free of slips.  What we list, or show, is certain, and two areas may not
    share it; then comes what one area alone is called in English, Russian or Kazakh; of the rest
    a name is that of the area which most languages mean, or of none.
    """
    claims = defaultdict(dict)  # folded name -> area -> where it is listed, or ""
    votes = defaultdict(lambda: defaultdict(set))  # folded name -> area -> languages
    rows = []
    for area in areas.values():
        rows += [(area["id"], language, area[language], area["where"] or "iso-codes")
                 for language in OURS_FIRST if area[language]]
    for row in ours:
        if row["area"] not in areas:
            raise Mistake(f"{row['where']}: unknown area '{row['area']}'")
        rows.append((row["area"], row["lang"], row["name"], row["where"]))
    rows += [name + ("",) for name in iso_names]
    for area, language, name, where in rows:
        if language in OURS_FIRST and not claims[fold(name)].get(area):
            claims[fold(name)][area] = where
        votes[fold(name)][area].add(language)
    owners = {}
    for folded, by_area in claims.items():
        listed = {area: where for area, where in by_area.items() if where}
        if len(listed) > 1:
            where = next((w for w in listed.values() if w.startswith(ours.path)), ours.path)
            raise Mistake(f"{where}: '{folded}' names {' and '.join(sorted(by_area))} "
                          "(one of them has to go by another)")
        if listed or len(by_area) == 1:
            owners[folded] = listed or by_area
    for folded, by_area in votes.items():
        most = max(map(len, by_area.values()))
        winners = [area for area, languages in by_area.items() if len(languages) == most]
        owners.setdefault(folded, winners if len(winners) == 1 else [])

    def rank(row):
        return OURS_FIRST.index(row[1]) if row[1] in OURS_FIRST else len(OURS_FIRST), row[1]

    kept = {}
    for area, language, name, _ in sorted(rows, key=rank):
        if fold(name) and area in owners[fold(name)]:
            kept.setdefault((area, name), language)
    return [(area, language, name) for (area, name), language in kept.items()]


def build_members(ours, areas):
    """(group, member, from, to), no interval of a pair overlapping another."""
    members = defaultdict(list)
    for row in ours:
        for column in ("group", "member"):
            if row[column] not in areas:
                raise Mistake(f"{row['where']}: unknown area '{row[column]}'")
        if areas[row["group"]]["kind"] != "group":
            raise Mistake(f"{row['where']}: {row['group']} is not a group")
        for column in ("from", "to"):
            if row[column] and not re.fullmatch(r"\d{4}(-\d\d-\d\d)?", row[column]):
                raise Mistake(f"{row['where']}: '{row[column]}' is not a date")
        first, last = row["from"] or "0000", row["to"] or "9999"
        if first > last:
            raise Mistake(f"{row['where']}: membership ends before it begins")
        for other_first, other_last in members[row["group"], row["member"]]:
            if first <= other_last and other_first <= last:
                raise Mistake(f"{row['where']}: membership of {row['member']} in {row['group']} "
                              "overlaps that of another line")
        members[row["group"], row["member"]].append((first, last))
    return [(r["group"], r["member"], r["from"], r["to"]) for r in ours]


def build_currencies(ours, iso, translations):
    currencies = {}
    for entry in iso:
        name = entry["name"]
        currencies[entry["alpha_3"]] = [entry.get("numeric", ""), name] + [
            translate(translations, language, [name]) for language in ("ru", "kk")]
    seen = set()
    for row in ours:
        if row["id"] in seen:
            raise Mistake(f"{row['where']}: {row['id']} stands here twice")
        seen.add(row["id"])
        old = currencies.get(row["id"], [""] * 4)
        currencies[row["id"]] = [row[column] or old[place]
                                 for place, column in enumerate(("numeric", "en", "ru", "kk"))]
        if not currencies[row["id"]][1]:
            raise Mistake(f"{row['where']}: {row['id']} has no name")
    return [[key] + values for key, values in currencies.items()]


def write(folder, name, header, rows):
    with open(os.path.join(folder, name), "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header.split(","))
        writer.writerows(sorted(rows))


def make(options):
    data = options.data
    translations = {standard: load_translations(options.locale, standard)
                    for standard in ("3166-1", "3166-3", "4217")}
    areas, iso_names, former = build_areas(
        Table(data, "areas.csv", "id,kind,alpha2,numeric,from,to,en,ru,kk,note"),
        load_json(options.iso_codes, "3166-1"), load_json(options.iso_codes, "3166-3"),
        translations)
    codes = build_codes(Table(data, "codes.csv", "coding,code,area"), areas)
    # A state that only changed its name: the old one is a further name.
    for (coding, code), area in codes.items():
        if coding == "iso3-old" and code in former:
            name = former[code]["name"]
            iso_names.append((area, "en", name))
            iso_names += [(area, language, translate(translations["3166-3"], language, [name]))
                          for language in translations["3166-3"]]
    names = build_names(Table(data, "names.csv", "area,lang,name"), areas, iso_names)
    members = build_members(Table(data, "members.csv", "group,member,from,to,note"), areas)
    currencies = build_currencies(Table(data, "currencies.csv", "id,numeric,en,ru,kk"),
                                  load_json(options.iso_codes, "4217"), translations["4217"])

    columns = "id,kind,alpha2,numeric,from,to,en,ru,kk,official,note"
    os.makedirs(options.output, exist_ok=True)
    write(options.output, "areas.csv", columns,
          [[area[column] for column in columns.split(",")] for area in areas.values()])
    write(options.output, "area_codes.csv", "coding,code,area",
          [(coding, code, area) for (coding, code), area in codes.items()])
    write(options.output, "area_names.csv", "area,lang,name", names)
    write(options.output, "area_members.csv", "group,member,from,to", members)
    write(options.output, "currencies.csv", "id,numeric,en,ru,kk", currencies)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--iso-codes", metavar="DIR", default="/usr/share/iso-codes/json",
                        help="folder of iso_3166-1.json (default: %(default)s)")
    parser.add_argument("--locale", metavar="DIR", default="/usr/share/locale",
                        help="folder of LANGUAGE/LC_MESSAGES (default: %(default)s)")
    parser.add_argument("--data", metavar="DIR", required=True, help="the folder datasets/areas")
    parser.add_argument("--output", metavar="DIR", required=True, help="where the tables go")
    try:
        make(parser.parse_args())
    except (Mistake, OSError) as error:
        sys.exit(f"areas.py: {error}")


if __name__ == "__main__":
    main()
