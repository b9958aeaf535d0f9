#!/usr/bin/env python3
"""Damages a store and looks at what bilat makes of it.

    damage.py [--every] [--seed N] PROGRAM

In each page of a store a random byte is turned (with --every in 16 places of each), and the file
is cut behind each page.  No command crashes, hangs or shows anything but lines of its own;
schemas that would run something on being read are told by verify and do nothing.  Whatever gives
another figure or text is found by verify.  The result is TAP.
"""

import argparse
import os
import random
import shutil
import sqlite3
import tempfile

from world import Tap, World, one_word, write_observations

COMMANDS = (("verify",), ("export", "--format", "csv"), ("get", "KAZ", "RUS", "trade.exports.p10"),
            ("documents",), ("load", "more.csv"))
STATUSES = (0, 1, 2, 3, 4)


def tried(world, commands=COMMANDS):
    """What the commands did that they may not, and what verify said of the store."""
    faults, verified = [], None
    for words in commands:
        done = world.run(*words)
        if done.returncode not in STATUSES or (done.returncode > 1 and not one_word(
                done.stderr or done.stdout)):
            faults.append(f"{words[0]}: {done.returncode}: {done.stderr[:2000]}")
        if words[0] == "verify":
            verified = done.returncode
    return faults, verified


def damaged(tap, world, saved, title, changes):
    """Applies each change to a copy of the store, and counts what verify does not find."""
    shutil.copy(saved, world.store)
    whole = world.run("export", "--format", "csv").stdout
    faults, found, count, silent = [], 0, 0, 0
    for name, change in changes:
        shutil.copy(saved, world.store)
        change(world.store)
        now, verified = tried(world, COMMANDS[:-1])
        exported = world.run("export", "--format", "csv").stdout if verified == 0 else whole
        silent += exported != whole
        now += tried(world, COMMANDS[-1:])[0]
        found += verified != 0
        count += 1
        faults += [f"{name}: {fault}" for fault in now]
    tap.check(not faults and not silent, f"{title}: {count} stores, {found} found damaged, "
              f"{silent} not found with another figure or text", "\n".join(faults))


def turn(at, bits):
    def change(path):
        with open(path, "r+b") as file:
            file.seek(at)
            byte = file.read(1)[0]
            file.seek(at)
            file.write(bytes([byte ^ bits]))
    return change


def cut(size):
    return lambda path: os.truncate(path, size)


def run_sql(*statements):
    def change(path):
        store = sqlite3.connect(path)
        for statement in statements:
            store.execute(statement)
        store.commit()
        store.close()
    return change


HOSTILE = (
    ("a view that calls", "DROP VIEW document", "CREATE VIEW document AS "
     "SELECT load_extension('/tmp/x') AS id"),
    ("a view in the place of a table", "ALTER TABLE setting RENAME TO kept",
     "CREATE VIEW setting AS SELECT * FROM kept WHERE load_extension('/tmp/x')"),
    ("a virtual table in the place of a table", "DROP TABLE setting",
     "CREATE VIRTUAL TABLE setting USING fts4(name, value, sum)"),
    ("a virtual table beside ours", "CREATE VIRTUAL TABLE words USING fts5(word)"),
    ("a generated column", "ALTER TABLE setting ADD COLUMN loud AS (upper(value))"),
    ("a generated column that calls", "CREATE TABLE more(x, y AS (abs(x)) CHECK (x > 0))"),
    ("a trigger on what is loaded", "CREATE TRIGGER bad AFTER INSERT ON doc BEGIN "
     "DELETE FROM obs; END"),
    ("an index with an expression", "CREATE INDEX bad ON doc(abs(1))"),
    ("a table beside ours", "CREATE TABLE notes(text)"),
)


def hostile(tap, world, saved):
    for name, *statements in HOSTILE:
        shutil.copy(saved, world.store)
        run_sql(*statements)(world.store)
        faults, verified = tried(world)
        tap.check(not faults and verified == 4, f"{name}: verify tells, nothing else happens",
                  f"verify {verified} " + "\n".join(faults))


def main():
    parser = argparse.ArgumentParser(usage=__doc__.split("\n\n")[1].strip())
    parser.add_argument("--every", action="store_true")
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("program")
    options = parser.parse_args()
    seed = options.seed if options.seed is not None else random.randrange(1 << 32)
    print(f"# seed {seed}", flush=True)
    dice = random.Random(seed)
    tap = Tap()
    with tempfile.TemporaryDirectory(prefix="bilat-damage-") as folder:
        world = World(options.program, folder)
        write_observations(world.path("first.csv"), 300)
        write_observations(world.path("more.csv"), 20, 300)
        done = world.run("load", "first.csv")
        assert done.returncode == 0, done.stderr
        saved = world.path("saved.db")
        shutil.copy(world.store, saved)
        size, page = os.path.getsize(saved), 4096
        starts = list(range(0, size, page))
        if not options.every:
            starts = sorted(dice.sample(starts, min(8, len(starts))))
        turns = [(f"byte {at}", turn(at, 1 << dice.randrange(8))) for start in starts
                 for at in sorted(start + dice.randrange(page)
                                  for _ in range(16 if options.every else 1))]
        heads = [(f"head {at}", turn(at, 1 << dice.randrange(8))) for start in starts
                 for at in sorted(start + dice.randrange(12) for _ in range(2))]
        damaged(tap, world, saved, "a byte of a page is turned", turns)
        damaged(tap, world, saved, "the head of a page is turned", heads)
        damaged(tap, world, saved, "the file is cut", [
            (f"cut {at}", cut(at)) for start in starts for at in (start, start + 1000)])
        hostile(tap, world, saved)
    tap.end()


if __name__ == "__main__":
    main()
