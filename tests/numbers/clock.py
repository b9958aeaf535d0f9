#!/usr/bin/env python3
"""Time zones, and years that 32 bits do not hold.

    clock.py --library clock.so PROGRAM

The clock of the machine is set by a library (clock.c).  What is loaded "today" has the day of
Greenwich whatever the time zone, what is printed is the same in each, and a day that cannot be is
told.  Days are computed here by Python's datetime.  The result is TAP.
"""

import argparse
import contextlib
import csv
import datetime
import io
import os
import sqlite3
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "faults"))

from world import Tap, World, one_word, tree  # noqa: E402

EPOCH = datetime.datetime(1970, 1, 1)
DAYS = ("1970-01-01T00:00:00", "2024-02-29T00:00:00", "2024-12-31T23:59:59", "2038-01-19T03:14:08",
        "2100-02-28T23:59:59", "2106-02-07T06:28:16", "9999-12-31T23:59:59")
BEYOND = (-1, 253402300800, 2**62, -2**62)
# The zones farthest from Greenwich, one of thirty minutes, with and without tables, and none.
ZONES = ("<+14>-14", "<-12>12", "<+0545>-5:45", "Pacific/Kiritimati", "America/New_York",
         "Asia/Almaty", "right/UTC", "no zone", "", None)
FIGURES = """reporter,partner,indicator,period,value,unit,source
KAZ,RUS,trade.exports,2022,5,bn USD,s
KAZ,RUS,trade.exports,2023,6,bn USD,s
KAZ,RUS,trade.exports,2023-03,1,bn USD,s
KAZ,RUS,trade.exports,2023-12-31,1.5,bn USD,t
"""
ASKED = (("documents", "--format", "csv"), ("status",), ("get", "KAZ", "RUS", "trade.exports"),
         ("get", "KAZ", "RUS", "trade.exports", "latest", "--freq", "D", "--format", "json"),
         ("export",), ("country", "EU"), ("history", "KAZ", "RUS", "trade.exports"), ("verify",))


def seconds(day):
    return int((datetime.datetime.fromisoformat(day) - EPOCH).total_seconds())


def environment(world, library, says, **more):
    asan = os.environ.get("ASAN_OPTIONS", "") + ":verify_asan_link_order=0:detect_leaks=0"
    return world.environment(LD_PRELOAD=os.path.abspath(library), CLOCK_SAYS=str(says),
                             SOURCE_DATE_EPOCH=None, ASAN_OPTIONS=asan, **more)


def outcome(world, env):
    """All that a load, some questions and a report say, as one text."""
    world.put_store(None)
    with open(world.path("figures.csv"), "w", encoding="utf-8") as file:
        file.write(FIGURES)
    said = []
    for words in (("load", "figures.csv", "--format", "json"), *ASKED,
                  ("report", "KAZ", "RUS", "-o", "out", "--format", "html,md,xlsx", "--no-charts")):
        done = world.run(*words, env=env)
        said.append(f"{words} {done.returncode}\n{done.stdout}{done.stderr}")
    return "".join(said) + str(tree(world.path("out")))


def days(tap, world, library):
    for day in DAYS:
        env = environment(world, library, seconds(day))
        outcome(world, env)
        listed = list(csv.DictReader(io.StringIO(
            world.run("documents", "--format", "csv", env=env).stdout)))
        tap.check([(row["vintage"], row["loaded"]) for row in listed] == [(day[:10], day + "Z")],
                  f"{day}: loaded on that day", listed)
        vintages = {row["vintage"] for row in csv.DictReader(io.StringIO(
            world.run("export", env=env).stdout))}
        tap.check(vintages == {day[:10]}, f"{day}: figures as known on that day", vintages)
        known = world.run("get", "KAZ", "RUS", "trade.exports", "2023", "--as-of", day[:10],
                          "--value", env=env)
        tap.check(known.stdout == "6000000000\n", f"{day}: known on it", known)
        fixed = world.environment(SOURCE_DATE_EPOCH=str(seconds(day)))
        tap.check(outcome(world, env) == outcome(world, fixed),
                  f"{day}: the clock and SOURCE_DATE_EPOCH say the same")


def zones(tap, world, library):
    for day in DAYS[1:5]:
        plain = outcome(world, environment(world, library, seconds(day)))
        for zone in ZONES:
            tap.check(outcome(world, environment(world, library, seconds(day), TZ=zone)) == plain,
                      f"{day}: the same in the zone {zone}")


def beyond(tap, world, library):
    """Days that no date can say, from the clock and from the variable."""
    outcome(world, environment(world, library, seconds(DAYS[1])))
    before = world.run("export").stdout
    for says in (*BEYOND, "99999999999999999999", "1e9", "nan", " 1", "2038-01-19"):
        envs = [world.environment(SOURCE_DATE_EPOCH=str(says))]
        if isinstance(says, int):
            envs.append(environment(world, library, says))
        for env in envs:
            where = "the clock" if "CLOCK_SAYS" in env else "SOURCE_DATE_EPOCH"
            done = world.run("load", "figures.csv", "--vintage", "2025-01-01", env=env)
            tap.check(done.returncode == 2 and one_word(done.stderr), f"{where} says {says}: told",
                      f"{done.returncode} {done.stdout} {done.stderr}")
    tap.check(world.run("export").stdout == before, "and nothing was loaded")
    for moment in (2**63 - 1, -2**63, 253402300800, -1):
        store = sqlite3.connect(world.store)
        with contextlib.closing(store), store:
            store.execute("UPDATE doc SET loaded_at = ?", (moment,))
        done = world.run("documents", "--format", "csv", "--no-header")
        tap.check(done.returncode == 0 and ",2024-02-29,," in done.stdout,
                  f"a store that says it was loaded at {moment}: no day is made up",
                  f"{done.returncode} {done.stdout} {done.stderr}")


def main():
    parser = argparse.ArgumentParser(usage=__doc__.split("\n\n")[1].strip())
    parser.add_argument("--library", required=True)
    parser.add_argument("program")
    options = parser.parse_args()
    tap = Tap()
    with tempfile.TemporaryDirectory(prefix="bilat-clock-") as folder:
        world = World(options.program, folder)
        for part in (days, zones, beyond):
            part(tap, world, options.library)
    tap.end()


if __name__ == "__main__":
    main()
