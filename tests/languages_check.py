#!/usr/bin/env python3
"""Holds the tables of datasets/languages/ against the texts that reports and charts print.

Where a text stands: in C, as what say() and its like are given, or within TEXT(); in the templates of
datasets/reports/; in the tables whose words a report prints.  Every one of them needs a translation into
every language, with no blank that the English has not and with the plural forms of its
language.  `languages_check.py --list` prints those that are missing, `--unused` translations of what
nobody says any more.
"""

import csv
import glob
import os
import re
import sys
import unittest

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
DATA = os.path.join(ROOT, "datasets")
LANGUAGES = {"ru": 3, "kk": 1}  # and how many forms it has behind a number
MONTHS = ("January February March April May June July August September October November "
          "December").split()

# Which argument is the English text.
CALLS = {"say": 1, "say_named": 1, "say_count": 2, "say_month": 1, "of_month": 1, "bilat_text": 1,
         "texts_say": 2, "tell_text": 1, "say_part": 1, "texts_say_count": 3, "TEXT": 0, "said": 1}
STRING = r'"(?:[^"\\]|\\.)*"'
TOKEN = re.compile(rf"(?P<string>{STRING})|(?P<open>[({{\[])|(?P<close>[)}}\]])|(?P<comma>,)")


def table(*path):
    with open(os.path.join(DATA, *path), encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def unescape(literal):
    text = re.sub(r'\\x([0-9a-fA-F]{2})', lambda m: chr(int(m[1], 16)), literal[1:-1])
    text = re.sub(r"\\(.)", lambda m: {"n": "\n", "t": "\t"}.get(m[1], m[1]), text)
    return text.encode("latin-1").decode("utf-8") if re.search(r"[\x80-\xff]", text) \
        and not re.search(r"[^\x00-\xff]", text) else text


def argument_strings(source, start, wanted):
    """The strings of one argument of the call whose bracket opens before start.

    Neighbours make one string; those of a call within the argument are its own.
    """
    depth, argument, found, end = 1, 0, [], None
    for token in TOKEN.finditer(source, start):
        if token["open"]:
            depth += 1
        elif token["close"]:
            depth -= 1
            if depth == 0:
                break
        elif token["comma"] and depth == 1:
            argument += 1
        elif token["string"] and depth == 1 and argument == wanted:
            if end is not None and not source[end:token.start()].strip():
                found[-1] += unescape(token["string"])
            else:
                found.append(unescape(token["string"]))
            end = token.end()
    return found


def c_texts():
    for path in sorted(glob.glob(os.path.join(ROOT, "src", "*", "*.c"))):
        with open(path, encoding="utf-8") as file:
            source = file.read()
        source = re.sub(r"/\*.*?\*/", lambda m: re.sub(r"[^\n]", " ", m[0]), source, flags=re.S)
        for call in re.finditer(rf"\b({'|'.join(CALLS)})\(", source):
            line = source.count("\n", 0, call.start()) + 1
            for text in argument_strings(source, call.end(), CALLS[call[1]]):
                where = f"{os.path.relpath(path, ROOT)}:{line}"
                if "{month}" in text:
                    length = 3 if call[1] == "say_named" else None
                    yield from ((where, text.replace("{month}", month[:length]))
                                for month in MONTHS)
                else:
                    yield where, text


def template_texts():
    keys = re.compile(rf"\b(title|subtitle|text|load|one_sided)\s*=\s*({STRING})")
    for path in sorted(glob.glob(os.path.join(DATA, "reports", "*.conf"))):
        with open(path, encoding="utf-8") as file:
            source = "".join(re.sub(r"^\s*#.*", "", line) for line in file)
        name = os.path.relpath(path, ROOT)
        for _, text in keys.findall(source):
            yield name, unescape(text)
        for entry in re.findall(STRING, source):
            label = re.match(r'"([^"]+?) = [a-z_]+\.', entry)
            if label:
                yield name, label[1]


def why_texts():
    with open(os.path.join(ROOT, "src", "model", "why.c"), encoding="utf-8") as file:
        for row in re.findall(rf"\[BILAT_WHY_\w+\] = {{([^}}]*)}}", file.read()):
            code, sentence = (unescape(text) for text in re.findall(STRING, row))
            if sentence:
                yield f"src/model/why.c ({code})", sentence


def verdict_texts():
    with open(os.path.join(ROOT, "src", "ask", "check.c"), encoding="utf-8") as file:
        for name in re.findall(rf"\[BILAT_[A-Z]+\] = ({STRING})", file.read()):
            yield "src/ask/check.c", unescape(name)


def detail_texts():
    """Words in the details of the figures that come with bilat; not areas, codes and years."""
    phrases = {row["key"] for row in table("reports", "phrases.csv")}
    for path in sorted(glob.glob(os.path.join(DATA, "figures", "*.csv"))):
        for row in table("figures", os.path.basename(path)):
            for part in filter(None, row.get("detail", "").split(";")):
                value = part.partition("=")[2]
                if f"detail:{part}" not in phrases and re.fullmatch("[a-z_ ]+", value):
                    yield os.path.basename(path), value


def data_texts():
    for row in table("reports", "phrases.csv"):
        if not row["key"].startswith("the:"):
            for column in ("text", "qualifier"):
                yield f"phrases.csv ({row['key']})", row[column]
    for row in table("sources.csv"):
        yield f"sources.csv ({row['id']})", row["basis"]
        yield f"sources.csv ({row['id']})", row["publisher"]
        title = row["title"].replace(row["publisher"], "{source}", 1)
        if row["publisher"] and title != row["title"]:
            yield f"sources.csv ({row['id']})", title
    for row in table("indicators.csv"):
        yield f"indicators.csv ({row['id']})", row["definition"]
    for row in table("reports", "products.csv"):
        yield f"products.csv ({row['code']})", row["name"]
    for row in table("causes.csv"):
        yield f"causes.csv ({row['indicator']})", row["cause"]
    for row in table("projects", "projects.csv"):
        for column in ("name", "sector", "companies"):
            yield f"projects.csv ({row['project']})", row[column]
    for row in table("projects", "events.csv"):
        for column in ("stage", "what"):
            yield f"events.csv ({row['project']})", row[column]
    for path in sorted(glob.glob(os.path.join(DATA, "claims", "*.csv"))):
        for row in table("claims", os.path.basename(path)):
            yield f"{os.path.basename(path)} ({row['id']})", row["text"]


def unit_texts():
    """Units that have a name in units.csv: as a heading, and behind a number."""
    for row in table("units.csv"):
        if row["id"] not in ("percent", "year"):
            yield f"units.csv ({row['id']})", row["id"]
        if row["id"] not in ("percent", "year", "rank"):
            yield f"units.csv ({row['id']})", "{n} " + row["id"]


def all_texts():
    texts = {}
    for source in (c_texts, template_texts, why_texts, verdict_texts, detail_texts, data_texts,
                   unit_texts):
        for where, text in source():
            # A pattern without words is the same everywhere, unless somebody wants another.
            if re.search(r"[^\W\d_]{2}|{n}", re.sub(r"{\w{2,}}|{[12]}", "", text)):
                texts.setdefault(text, where)
    return texts


def translations():
    for path in sorted(glob.glob(os.path.join(DATA, "languages", "*.csv"))):
        with open(path, encoding="utf-8", newline="") as file:
            reader = csv.DictReader(file)
            for row in reader:
                yield f"{os.path.basename(path)}:{reader.line_num}", row


def blanks(text):
    """The blanks of a text; {Name} is {name}."""
    return {name if len(name) == 1 else name[0].lower() + name[1:]
            for name in re.findall(r"{(\w+)}", text)}


class Languages(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.texts = all_texts()
        cls.rows = list(translations())

    def test_every_text_is_translated(self):
        for language in LANGUAGES:
            held = {row["en"] for _, row in self.rows if row[language]}
            missing = [f"{where}: {text}" for text, where in self.texts.items()
                       if text not in held]
            self.assertEqual(missing, [], f"not in {language}")

    def test_no_text_is_translated_twice(self):
        seen = {}
        for where, row in self.rows:
            self.assertNotIn(row["en"], seen, where)
            seen[row["en"]] = where

    def test_blanks_are_those_of_the_text(self):
        everywhere = {text for _, text in template_texts()}
        for where, row in self.rows:
            given = blanks(row["en"])
            if row["en"] in everywhere:
                given |= {"A", "B", "period", "year"}
            for language in LANGUAGES:
                self.assertLessEqual(blanks(row[language]), given, where)

    def test_plural_forms_are_complete(self):
        for where, row in self.rows:
            if " | " in row["en"]:
                self.assertEqual(row["en"].count(" | "), 1, where)
                for language, forms in LANGUAGES.items():
                    self.assertEqual(row[language].count(" | ") + 1, forms, where)

    def test_text_is_clean(self):
        for where, row in self.rows:
            self.assertNotIn(None, list(row) + list(row.values()), f"{where}: cells")
            for language in LANGUAGES:
                text = row[language]
                self.assertEqual(text, text.strip(" ") if row["en"] == row["en"].strip(" ")
                                 else text, where)
                self.assertNotIn("  ", text, where)
                self.assertNotIn('"', text, where)
                ends = [form.endswith(".") for form in (text, row["en"]) if form]
                self.assertTrue(ends[0] >= ends[-1], f"{where}: {text}")

    def test_indicators_have_names(self):
        for row in table("indicators.csv"):
            for language in LANGUAGES:
                self.assertTrue(row[f"name_{language}"], row["id"])


def unused():
    """Translations of what nobody says any more; patterns without words may be translated too."""
    said = set(all_texts()) | {text for source in (c_texts, template_texts, data_texts)
                               for _, text in source()}
    # Bounds of units are looked up by what the unit is called.
    bound = re.compile(r"(more|less) than {n}")
    for where, row in translations():
        if row["en"] not in said and not bound.match(row["en"]):
            yield f"{where}: {row['en']}"


def main():
    if sys.argv[1:] == ["--list"]:
        held = {row["en"] for _, row in translations() if all(row[lang] for lang in LANGUAGES)}
        for text, where in all_texts().items():
            if text not in held:
                print(f"{where}: {text}")
    elif sys.argv[1:] == ["--unused"]:
        print("\n".join(unused()))
    else:
        unittest.main()


if __name__ == "__main__":
    main()
