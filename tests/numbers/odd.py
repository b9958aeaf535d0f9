#!/usr/bin/env python3
"""Numbers that are seldom met: huge, tiny, negative zero, infinite, none, of hundreds of digits.

    odd.py PROGRAM

They come in through files (CSV with points and with commas, scales, workbooks), settings, templates
and the command line.  What is stored is the double that Python reads from the same text, moved by
the same power of ten; else the file or the word is refused.  The result is TAP.
"""

import argparse
import csv
import io
import math
import os
import random
import shutil
import struct
import sys
import tempfile
from decimal import Decimal, InvalidOperation

HERE = os.path.dirname(os.path.abspath(__file__))
for folder_of_helpers in ("faults", "injection", "golden"):
    sys.path.insert(0, os.path.join(HERE, "..", folder_of_helpers))

from inputs import write_book  # noqa: E402
from run import comma_locale  # noqa: E402
from world import Tap, World, one_word  # noqa: E402

HEAD = "reporter,partner,indicator,period,value,unit,detail,source,vintage"
# Texts that are numbers, and the scales that units give them.
TEXTS = (
    "0", "-0", "+0", "0.000", "-0.0e5", "0e999999999", "1", "-1", "007", ".5", "5.", "1e3", "1E-3",
    "4.35", "4.05", "0.1", "0.29", "1.005", "17.20", "123456789012345", "9007199254740993",
    "9223372036854775808", "18446744073709551617", "12345678901234567890", "1e21", "1e22", "1e23",
    "1.7976931348623157e308", "-1.7976931348623157e308", "2.2250738585072011e-308",
    "2.2250738585072014e-308", "4.9406564584124654e-324", "5e-324", "-5e-324", "3e-324", "1e-300",
    "1e300", "0.30000000000000004", "2.675", "8.41e6", "1" + "0" * 300, "0." + "0" * 300 + "1",
    "1" * 400 + "e-390", "1." + "1" * 400, "0" * 400 + "7", "9" * 308, "1e-290", "6.02214076e23",
)
# Texts that are none, or that no double holds.
REFUSED = (
    "1e400", "-1e400", "1e309", "1.8e308", "1e-400", "-1e-400", "1e99999999999999999999",
    "1e-99999999999999999999", "9" * 400, "0." + "0" * 400 + "1", "0x10", "1e", "1e+", "1.2.3",
    "--1", "+-1", "1_000", "\u0661\u0662", "1e5x", "one", "e5", "infinity", "1/2", "1e2e3",
)
# A cell of many more letters is a text.
LONGEST = 350
# Words of several programs for what is no number: never a figure.
NO_FIGURE = ("nan", "NaN", "-nan", "inf", "-inf", "Inf", "+inf", "1.#QNAN", "#N/A", "#DIV/0!", "NULL")
UNITS = {"USD": 0, "mn USD": 6, "bn USD": 9}
# 2^32 and 2^64 more than something that means something.
WRAPPED = ("4294967297", "18446744073709551617", "-4294967295", "99999999999999999999")


def expected(text, power):
    """The double next to the decimal, whatever the way there; None if there is none."""
    exact = Decimal(text).scaleb(power) if Decimal(text) else Decimal(0)
    value = float(exact)
    if not math.isfinite(value) or (value == 0 and exact != 0):
        return None
    return value + 0.0


def is_no_cell(text):
    """What a table does not hold, though it is a number: refused, not guessed at."""
    return len(text) > LONGEST or text.endswith(".") or "e9999" in text


def exact_text(value):
    """The shortest decimal of a double, without an exponent below 1e21."""
    return Decimal(repr(value))


def write(world, name, lines, delimiter=","):
    with open(world.path(name), "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=delimiter, lineterminator="\n")
        writer.writerow(HEAD.split(","))
        writer.writerows(lines)


def line(number, text, unit="USD"):
    return ["KAZ", "RUS", "trade.exports", "2024", text, unit, f"n={number}", "s", "2032-01-01"]


def held(world):
    """What the store holds: number of the line -> text of the value."""
    done = world.run("export")
    return {row["detail"][2:]: row["value"] for row in csv.DictReader(io.StringIO(done.stdout))}


def compare(tap, title, got, wanted):
    """wanted: number -> double."""
    bad = []
    for number, value in wanted.items():
        text = got.get(str(number), "")
        try:
            right = Decimal(text) == exact_text(value) and not text.startswith("-0")\
                if value == 0 else Decimal(text) == exact_text(value)
        except InvalidOperation:
            right = False
        if not right:
            bad.append(f"{number}: {text!r:.60} instead of {value!r}")
    tap.check(wanted and not bad and len(got) == len(wanted), title,
              "\n".join(bad[:20]) or f"{len(got)} of {len(wanted)}")


def some_doubles():
    """Of every size; the same ones each time."""
    source = random.Random(7)
    found = []
    while len(found) < 500:
        value = struct.unpack("<d", source.randbytes(8))[0]
        if math.isfinite(value):
            found.append(repr(value))
    for _ in range(500):
        digits = source.randint(1, 25)
        found.append(f"{source.choice(['', '-'])}{source.randrange(10**digits)}"
                     f".{source.randrange(10**source.randint(1, 12))}")
    return found


def good_texts(tap, world):
    texts = [*TEXTS, *some_doubles()]
    for unit, power in UNITS.items():
        wanted = {n: expected(text, power) for n, text in enumerate(texts)}
        good = {n: value for n, value in wanted.items()
                if value is not None and not is_no_cell(texts[n])}
        for name, delimiter, mark in (("points", ",", "."), ("commas", ";", ",")):
            world.put_store(None)
            write(world, f"{name}.csv", [line(n, texts[n].replace(".", mark), unit) for n in good],
                  delimiter)
            done = world.run("load", f"{name}.csv", "--set", f"decimal={mark}")
            tap.check(done.returncode == 0, f"numbers with {name} in {unit} are read",
                      done.stderr[:1000])
            compare(tap, f"numbers with {name} in {unit} are the doubles next to them",
                    held(world), good)
        back = World(world.program, world.folder, "back.db")
        back.put_store(None)
        world.run("export", "-o", "all.csv")
        back.run("load", "all.csv")
        compare(tap, f"in {unit} they come back", held(back), good)
        for n, value in wanted.items():
            if value is None or is_no_cell(texts[n]):
                refuse(tap, world, texts[n], unit)


def refuse(tap, world, text, unit="USD"):
    """A file that holds the text is refused and named with its line."""
    world.put_store(None)
    write(world, "bad.csv", [line(0, "1"), line(1, text, unit)])
    done = world.run("load", "bad.csv")
    tap.check(done.returncode == 3 and "bad.csv:3:" in done.stderr and not held(world),
              f"{text:.30} {unit} is refused", f"{done.returncode} {done.stderr} {held(world)}")


def bad_texts(tap, world):
    for text in REFUSED:
        refuse(tap, world, text)
    for text in NO_FIGURE:
        world.put_store(None)
        write(world, "bad.csv", [line(0, "1"), line(1, text)])
        done = world.run("load", "bad.csv")
        tap.check((done.returncode == 3 and not held(world)) or
                  (done.returncode == 0 and held(world).get("1", "") == ""),
                  f"{text} is no figure", f"{done.returncode} {done.stderr} {held(world)}")
    for scale in ("1e400", "nan", "inf", "-1", "0", "1e-400", "0x10", "1e309"):
        world.put_store(None)
        write(world, "bad.csv", [line(0, "1")])
        done = world.run("load", "bad.csv", "--set", f"scale={scale}")
        tap.check(done.returncode in (2, 3) and one_word(done.stderr) and not held(world),
                  f"a scale of {scale} is refused", f"{done.returncode} {done.stderr} {held(world)}")


def books(tap, world):
    """Cells of a workbook, read where numbers have a comma and where they have a point."""
    if not shutil.which("ssconvert"):
        tap.skip("numbers of a workbook", "no ssconvert")
        return
    texts = [text for text in TEXTS if len(text) < 30 and not text.endswith(".") and
             not text.startswith(("+", ".", "00")) and text != "3e-324"]
    lines = [HEAD.split(",")]
    for number, text in enumerate(texts):
        cells = line(number, text)
        cells[4] = f"n:{text}"
        lines.append(cells)
    write_book(world.path("numbers.xlsx"), "Data", lines)
    wanted = {n: expected(text, 0) for n, text in enumerate(texts)}
    comma = comma_locale(world.folder)
    for name, more in (("a point", {}), ("a comma", {"LC_ALL": comma or "C", **(
            {"LOCPATH": os.environ["LOCPATH"]} if "LOCPATH" in os.environ else {})})):
        world.put_store(None)
        done = world.run("load", "numbers.xlsx", env=world.environment(**more))
        tap.check(done.returncode == 0, f"a workbook is read where numbers have {name}",
                  done.stderr[:1000])
        compare(tap, f"its numbers are what its cells hold, where they have {name}", held(world),
                wanted)


def told_or_none(tap, world, words, statuses=(1, 2)):
    done = world.run(*words)
    tap.check(done.returncode in statuses and (done.returncode == 1 or one_word(done.stderr)),
              f"{' '.join(words):.70}", f"{done.returncode} {done.stdout:.200} {done.stderr:.300}")


def arguments(tap, world):
    """Numbers on the command line that mean nothing are refused, and none is cut to fit."""
    world.put_store(None)
    with open(world.path("years.csv"), "w", encoding="utf-8") as file:
        file.write("reporter,partner,indicator,period,value,source,vintage\n" + "".join(
            f"KAZ,{partner},trade.exports,{year},{year - 2000}000000000,s,2032-01-01\n"
            for year in range(2015, 2025) for partner in ("RUS", "CHN", "WLD")))
    world.run("load", "years.csv")
    get = ("get", "KAZ", "RUS", "trade.exports")
    for number in (*WRAPPED, "-1", "0", "1e400", "nan", "inf", "0x2", "1.5", "", " 2", "9" * 400):
        for words in ((*get, "--with", f"ma:{number}"), (*get, f"last:{number}"),
                      (*get, "--with", f"cagr:{number}"), ("unload", number), ("plot", "KAZ", "RUS", "trade.exports", "--size", f"{number}x400",
                       "-o", "x.svg")):
            told_or_none(tap, world, words)
    rank = ("rank", "KAZ", "trade.exports", "2024", "--top")
    whole = world.run(*rank[:-1]).stdout
    for number in WRAPPED:  # more than there are is all of them
        done = world.run(*rank, number)
        tap.check((done.returncode, done.stdout) == (0, whole) or
                  (done.returncode == 2 and one_word(done.stderr)), f"the first {number} partners",
                  f"{done.stdout} {done.stderr}")
    for year in ("4294969320", "18446744073709553640", "-2024", "2024e0", "99999", "2024.0",
                 "2147485672", "2024-13", "2024-00", "2024-02-30", "2024-Q5", "2024-W54", "0"):
        for words in ((*get, year), (*get, f"2015..{year}"), (*get, "--as-of", f"{year}-01-01"),
                      (*get, "--real", year), (*get, "--with", f"index:{year}"),
                      ("check", "-e", f"KAZ RUS trade.exports 2024 record high since {year}")):
            if "2015.." not in words[-1] or "-" in year:
                told_or_none(tap, world, words)
    for number in ("1e400", "-1e400", "nan", "inf", "-inf", "1e-400", "9" * 400, "0x10", "1e"):
        for text in (f"> {number}", f"= {number} USD", f"about {number}", f"< {number} bn USD",
                     f"between 1 and {number}", f"between -{number} and {number}"):
            told_or_none(tap, world, ("check", "-e", f"KAZ RUS trade.exports 2024 {text}"), (2,))
    # 24e9 of the year 2024, said in other ways.
    for text, verdict in (("= 24000000000 USD", 0), ("> -0 USD", 0), ("= 24.0 bn USD", 0),
                          ("> 24000000000 USD", 1), ("> 0.0000000000000000001 USD", 0),
                          ("< 99999999999999999999999999999999 bn USD", 0),
                          ("> 99999999999999999999999999999999 bn USD", 1)):
        done = world.run("check", "-e", f"KAZ RUS trade.exports 2024 {text}")
        tap.check(done.returncode == verdict, f"{text:.40}: {'no' if verdict else 'yes'}",
                  done.stdout + done.stderr)


def templates(tap, world):
    """Numbers of a template and of a layout."""
    with open(os.path.join(HERE, "..", "..", "datasets", "reports", "brief.conf"),
              encoding="utf-8") as file:
        brief = file.read()
    with open(os.path.join(HERE, "..", "..", "datasets", "layouts", "bilat.conf"),
              encoding="utf-8") as file:
        layout = file.read()
    os.makedirs(world.path("own/datasets/layouts"))
    for number in (*WRAPPED, "-1", "1e400", "nan", "9" * 400):
        with open(world.path("odd.conf"), "w", encoding="utf-8") as file:
            file.write(brief.replace("most = 3", f"most = {number}", 1))
        done = world.run("report", "KAZ", "RUS", "--template", "odd.conf", "--no-charts")
        tap.check(done.returncode in (2, 3) and one_word(done.stderr),
                  f"a template with most = {number:.30} is refused",
                  f"{done.returncode} {done.stderr}")
        with open(world.path("own/datasets/layouts/odd.conf"), "w", encoding="utf-8") as file:
            file.write(layout + f'\nscale = "{number}"\n')
        done = world.run("--data-dir", "own", "load", "years.csv", "--layout", "odd")
        tap.check(done.returncode in (2, 3) and one_word(done.stderr),
                  f"a layout with scale = {number:.30} is refused",
                  f"{done.returncode} {done.stderr}")


def main():
    parser = argparse.ArgumentParser(usage=__doc__.split("\n\n")[1].strip())
    parser.add_argument("program")
    options = parser.parse_args()
    tap = Tap()
    with tempfile.TemporaryDirectory(prefix="bilat-odd-") as folder:
        world = World(options.program, folder)
        for part in (good_texts, bad_texts, books, arguments, templates):
            part(tap, world)
    tap.end()


if __name__ == "__main__":
    main()
