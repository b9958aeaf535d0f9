#!/usr/bin/env python3
"""Several programs at one store.

    many.py [--seconds N] [--rows N] PROGRAM

While a file is loaded and taken back again and again, readers see the store with it or without
it, never between; a backup made meanwhile is one or the other, whole.  Of two loads the second
waits, and says who holds the store if that takes too long.  The result is TAP.
"""

import argparse
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time

from world import Tap, World, one_word, tree, write_observations, write_years

READERS = (
    ("get", "KAZ", "RUS,CHN", "trade.exports,trade.imports,trade.balance", "--with",
     "yoy,change,rank,share", "--format", "csv"),
    ("rank", "KAZ", "trade.exports", "2020", "--format", "csv"),
    ("export", "--format", "csv"),
    ("series", "--format", "csv"),
)
REPORT = ("report", "KAZ", "RUS", "--no-charts")


class Toggle(threading.Thread):
    """Loads a file and takes it back, until it is told to stop."""

    def __init__(self, world):
        super().__init__()
        self.world, self.count, self.faults, self.going = world, 0, [], True

    def run(self):
        while self.going:
            done = self.world.run("load", "later.csv")
            if done.returncode == 0:
                number = self.world.run("documents", "--format", "csv").stdout.splitlines()
                done = self.world.run("unload", number[-1].split(",")[0])
            if done.returncode:
                self.faults.append(done.stderr)
            self.count += 1


def seen_by_report(world, folder):
    done = world.run(*REPORT, "-o", folder)
    seen = tree(world.path(folder, "KAZ-RUS")) if done.returncode == 0 else done.stderr
    shutil.rmtree(world.path(folder), ignore_errors=True)
    return seen


def seen_by_backup(world, name):
    """What a copy exports; it has to verify."""
    done = world.run("backup", name)
    if done.returncode:
        return done.stderr
    copy = World(world.program, world.folder, name)
    verified = copy.run("verify")
    exported = copy.run("export", "--format", "csv").stdout
    os.unlink(copy.store)
    return exported if verified.returncode == 0 else verified.stdout + verified.stderr


def looks(world):
    """What each reader is called, and how it looks."""
    for words in READERS:
        yield words[0], lambda words=words: world.run(*words).stdout
    yield "report", lambda: seen_by_report(world, "seen")
    yield "backup", lambda: seen_by_backup(world, "seen.db")


def readers(tap, world, options):
    write_years(world.path("years.csv"))
    write_years(world.path("later.csv"), 1000000, "2033-01-01")
    assert world.run("load", "years.csv").returncode == 0
    names = [name for name, _ in looks(world)]
    before = [look() for _, look in looks(world)]
    assert world.run("load", "later.csv").returncode == 0
    after = [look() for _, look in looks(world)]
    assert world.run("unload", "2").returncode == 0
    toggle = Toggle(world)
    toggle.start()
    counts, odd, end = [[0, 0] for _ in names], [[] for _ in names], 0
    end = time.monotonic() + options.seconds
    while time.monotonic() < end or not all(sum(count) >= 3 for count in counts):
        for at, (_, look) in enumerate(looks(world)):
            seen = look()
            counts[at][0] += seen == before[at]
            counts[at][1] += seen == after[at]
            if seen not in (before[at], after[at]):
                odd[at].append(seen[:400])
                if len(odd[at]) > 3:
                    end = 0
        if not end:
            break
    toggle.going = False
    toggle.join()
    for at, name in enumerate(names):
        tap.check(not odd[at], f"{name}: {counts[at][0]} times before, {counts[at][1]} times after"
                  f" a load, {len(odd[at])} times between", "\n".join(map(str, odd[at])))
    tap.check(not toggle.faults, f"{toggle.count} loads beside readers go well",
              "\n".join(toggle.faults))
    tap.check(world.run("verify").returncode == 0, "the store verifies afterwards")


def two_loads(tap, world, options):
    """Both are there afterwards, whoever was first."""
    world.put_store(None)
    for name, first in (("a.csv", 0), ("b.csv", options.rows)):
        write_observations(world.path(name), options.rows, first)
    children = [world.start("load", name) for name in ("a.csv", "b.csv")]
    ends = [(child.communicate()[1].decode(), child.returncode) for child in children]
    tap.check(all(status == 0 for _, status in ends) and world.held() == 2 * options.rows and
              world.run("verify").returncode == 0, "two loads: the second waits", ends)


def same_loads(tap, world):
    """Of programs that wait with the same file one loads it, the others see that it is loaded."""
    world.put_store(None)
    for name, first in (("a.csv", 0), ("same.csv", 10)):
        write_observations(world.path(name), 10, first)
    assert world.run("load", "a.csv").returncode == 0
    store = sqlite3.connect(world.store)
    store.execute("BEGIN IMMEDIATE")
    children = [world.start("load", "same.csv") for _ in range(3)]
    time.sleep(1)
    store.close()
    ends = [(child.communicate(), child.returncode) for child in children]
    repeats = sum(b"loaded before, nothing changed: same.csv" in out for (out, _), _ in ends)
    tap.check(all(status == 0 for _, status in ends) and repeats == 2 and world.held() == 20,
              "three loads of the same file: one loads it", ends)


def held_store(tap, world):
    """A program that holds the store for longer than is waited for is named."""
    with open(world.path("c.csv"), "w", encoding="utf-8") as file:
        file.write("reporter,partner,indicator,period,value,unit,source,vintage\n"
                   "KAZ,RUS,trade.exports.p10,2001,1,USD,kz-bns,2034-01-01\n")
    code = (f"import sqlite3, sys; s = sqlite3.connect({world.store!r});"
            "s.execute('BEGIN EXCLUSIVE'); print('held', flush=True); sys.stdin.read()")
    with subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE,
                          stdout=subprocess.PIPE) as holder:
        holder.stdout.readline()
        start = time.monotonic()
        done = world.run("load", "c.csv")
        took = time.monotonic() - start
        read = world.run("documents")
        copied = world.run("backup", "held.db")
        holder.stdin.close()
    tap.check(done.returncode == 4 and one_word(done.stderr) and 4 < took < 60 and
              f"process {holder.pid}" in done.stderr,
              "a held store: a load waits, then says who holds it",
              f"{took:.1f} s, {done.returncode}: {done.stderr}")
    tap.check(read.returncode == 4 and f"process {holder.pid}" in read.stderr,
              "a held store: so does a reader", read.stderr)
    tap.check(copied.returncode == 4 and f"process {holder.pid}" in copied.stderr and
              not [name for name in os.listdir(world.folder) if name.startswith("held.db")],
              "a held store: so does a backup, and leaves nothing", copied.stderr)
    tap.check(world.run("load", "c.csv").returncode == 0, "a held store: afterwards it loads")


def foreign_reader(tap, world):
    """What another program reads through the views, while a load goes on, is one state."""
    store = sqlite3.connect(world.store)
    cursor = store.execute("SELECT period FROM observation")
    cursor.fetchone()
    done = world.run("load", "a.csv", "--vintage", "2040-01-01")
    tap.check(done.returncode == 4 and f"process {os.getpid()}" in done.stderr,
              "a store that another program reads: the load says who", done.stderr)
    store.close()


def main():
    parser = argparse.ArgumentParser(usage=__doc__.split("\n\n")[1].strip())
    parser.add_argument("--seconds", type=float, default=3)
    parser.add_argument("--rows", type=int, default=3000)
    parser.add_argument("program")
    options = parser.parse_args()
    tap = Tap()
    with tempfile.TemporaryDirectory(prefix="bilat-many-") as folder:
        world = World(options.program, folder)
        readers(tap, world, options)
        same_loads(tap, world)
        two_loads(tap, world, options)
        held_store(tap, world)
        foreign_reader(tap, world)
    tap.end()


if __name__ == "__main__":
    main()
