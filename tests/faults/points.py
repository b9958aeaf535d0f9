#!/usr/bin/env python3
"""Kills bilat at each call that changes what is on the disk, and in the middle of each write.

    points.py [--every] --failing LIBRARY PROGRAM

--failing is the library of failing.c.  Loads, the migration of a store of the oldest version,
taking a document back, backups, reports, exports and charts are killed at a sample of their
calls, with --every at all of them.  What is left is what was there before or what was to be,
whole, and the same words go well afterwards.  The result is TAP.
"""

import argparse
import contextlib
import hashlib
import os
import shutil
import sqlite3
import tempfile

from world import Broken, Tap, chosen, tree, write_observations, write_years

SAMPLE = 5
SCHEMA = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../src/store/schema")
REPORT = ("report", "KAZ", "RUS", "-o", "out")


def rows_of(path):
    """A fingerprint of all rows of all tables; None: nothing is there."""
    if not os.path.exists(path):
        return None
    sha, any_table = hashlib.sha256(), False
    with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as store:
        for (name,) in store.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND "
                                     "name <> 'restated' ORDER BY name").fetchall():
            any_table = True
            for row in sorted(repr(row) for row in store.execute(f"SELECT * FROM {name}")):
                sha.update(repr((name, row)).encode())
    return sha.hexdigest() if any_table else None


def version_of(path):
    with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as store:
        return store.execute("PRAGMA user_version").fetchone()[0]


def make_oldest(new, old):
    """A store of version 1 with what a newer one holds, which says nothing twice."""
    with open(os.path.join(SCHEMA, "001.sql"), encoding="utf-8") as file:
        schema = file.read().replace("\t", " ")  # as embed.py does
    with contextlib.closing(sqlite3.connect(old)) as store:
        store.executescript(schema + "PRAGMA user_version = 1; CREATE VIEW latest AS SELECT 1;")
        store.execute("ATTACH ? AS new", (new,))
        for (name,) in store.execute("SELECT name FROM main.sqlite_schema WHERE type = 'table' "
                                     "AND name NOT LIKE 'sqlite_%'").fetchall():
            columns = ", ".join(row[1] for row in store.execute(f"PRAGMA main.table_info({name})"))
            store.execute(f"INSERT INTO main.{name}({columns}) SELECT {columns} FROM new.{name}")
        store.commit()


def kill_points(tap, world, options, title, prepare, words, look, again=True):
    """look() says what is wrong with what a kill has left, or None."""
    for how in ("before", "half"):
        kind = "change" if how == "before" else "write"
        prepare()
        total = world.count(kind, *words)
        faults, killed = [], 0
        for at in chosen(total, 0 if options.every else SAMPLE):
            prepare()
            done = world.fail(kind, at, *words, kill=how)
            killed += done.returncode == -9
            fault = look() if done.returncode in (-9, 0) else done.stderr
            if not fault and again:
                after = world.run(*words)
                fault = after.returncode and f"not again: {after.stderr}"
            if fault:
                faults.append(f"{how} {at}: {fault}")
        where = "calls" if how == "before" else "writes, half-way"
        tap.check(not faults, f"{title}: killed at {killed} of {total} {where}",
                  "\n".join(faults))


def look_at_store(world, wanted):
    def look():
        verified = world.run("verify")
        found = rows_of(world.store)
        if found is None and None in wanted:
            return None
        old = found is not None and version_of(world.store) == 1
        if verified.returncode != (4 if old else 0):
            return f"verify: {verified.stdout}{verified.stderr}"
        return None if found in wanted else "neither what was before nor what was to be"
    return look


def kill_stores(tap, world, options):
    saved, oldest = world.path("saved.db"), world.path("oldest.db")
    write_observations(world.path("first.csv"), 50)
    write_observations(world.path("more.csv"), 100, 50)
    assert world.run("load", "first.csv").returncode == 0
    shutil.copy(world.store, saved)
    make_oldest(saved, oldest)
    for title, start, words in (
            ("load into a store", saved, ("load", "more.csv")),
            ("load that makes the store", None, ("load", "more.csv")),
            ("migration and load", oldest, ("load", "more.csv")),
            ("unload", saved, ("unload", "1"))):
        world.put_store(start)
        before = rows_of(world.store)
        assert world.run(*words).returncode == 0
        after = rows_of(world.store)
        # Migrated, and the load still to come: another shape of the same rows.
        world.put_store(start)
        if start in (oldest, None):  # or made, and nothing in it
            assert world.run("load", "--dry-run", "more.csv").returncode == 0
        assert before != after
        states = {before, after, rows_of(world.store)}
        kill_points(tap, world, options, title, lambda s=start: world.put_store(s), words,
                    look_at_store(world, states), again=words[0] == "load")
        copy = world.store + f".before-v{version_of(world.store)}"
        if start == oldest:
            tap.check(rows_of(copy) == before and version_of(copy) == 1,
                      f"{title}: the copy of what was before is whole")


def kill_migration_copies(tap, world, options):
    """The copy that is made before a migration is whole or not there."""
    oldest = world.path("oldest.db")
    want, wrong = rows_of(oldest), []
    world.put_store(oldest)

    def copies():
        return [world.path(name) for name in os.listdir(world.folder)
                if ".before-v" in name and not name.endswith((".part", "-journal"))]

    def prepare():
        world.put_store(oldest)
        for path in copies():
            os.unlink(path)

    def look():
        wrong.extend(path for path in copies() if rows_of(path) != want)
        whole = copies() or version_of(world.store) == 1
        return None if whole and not wrong else f"{wrong}, version without its copy: {not whole}"
    kill_points(tap, world, options, "copy before a migration", prepare, ("load", "more.csv"),
                look)


def kill_backups(tap, world, options):
    world.put_store(world.path("saved.db"))
    before, copy = rows_of(world.store), world.path("copy.db")
    for title, there in (("backup", None), ("backup over an older one", "older.db")):
        older = None
        if there:
            write_observations(world.path("few.csv"), 5, 500)
            world.put_store(None)
            assert world.run("load", "few.csv").returncode == 0
            shutil.copy(world.store, world.path(there))
            world.put_store(world.path("saved.db"))
            older = rows_of(world.path(there))

        def prepare(there=there):
            for name in os.listdir(world.folder):
                if name.startswith("copy.db"):
                    os.unlink(world.path(name))
            if there:
                shutil.copy(world.path(there), copy)

        def look(older=older):
            if rows_of(world.store) != before:
                return "the store itself is another"
            return None if rows_of(copy) in (older, before) else "half a backup"
        kill_points(tap, world, options, title, prepare, ("backup", "copy.db"), look)


def kill_reports(tap, world, options):
    world.put_store(None)
    write_years(world.path("years.csv"))
    write_years(world.path("later.csv"), 1000000, "2033-01-01")
    assert world.run("load", "years.csv").returncode == 0
    assert world.run(*REPORT).returncode == 0
    shutil.copytree(world.path("out"), world.path("old"))
    assert world.run("load", "later.csv").returncode == 0
    for title, old in (("report in the place of an older one", "old"), ("report", None)):
        def prepare(old=old):
            shutil.rmtree(world.path("out"), ignore_errors=True)
            if old:
                shutil.copytree(world.path(old), world.path("out"))
        prepare()
        assert world.run(*REPORT).returncode == 0
        wanted = (tree(world.path(old, "KAZ-RUS")) if old else None,
                  tree(world.path("out", "KAZ-RUS")))
        assert wanted[0] != wanted[1]
        kill_points(tap, world, options, title, prepare, REPORT,
                    lambda w=wanted: None if tree(world.path("out", "KAZ-RUS")) in w
                    else "half a report")


def read(path):
    if not os.path.exists(path):
        return None
    with open(path, "rb") as file:
        return file.read()


def kill_files(tap, world, options):
    for title, name, words in (
            ("export", "all.csv", ("export", "--format", "csv", "-o", "all.csv")),
            ("chart", "chart.svg", ("plot", "KAZ", "RUS", "trade.exports", "-o", "chart.svg"))):
        path = world.path(name)
        assert world.run(*words).returncode == 0
        new = read(path)

        def prepare(path=path):
            with open(path, "wb") as file:
                file.write(b"what was there")
        kill_points(tap, world, options, title + " into a file", prepare, words,
                    lambda p=path, n=new: None if read(p) in (b"what was there", n)
                    else "half a file")


def main():
    parser = argparse.ArgumentParser(usage=__doc__.split("\n\n")[1].strip())
    parser.add_argument("--every", action="store_true")
    parser.add_argument("--failing", required=True)
    parser.add_argument("program")
    options = parser.parse_args()
    tap = Tap()
    with tempfile.TemporaryDirectory(prefix="bilat-points-") as folder:
        world = Broken(options.program, folder, options.failing)
        kill_stores(tap, world, options)
        kill_migration_copies(tap, world, options)
        kill_backups(tap, world, options)
        kill_reports(tap, world, options)
        kill_files(tap, world, options)
    tap.end()


if __name__ == "__main__":
    main()
