#!/usr/bin/env python3
"""Lets the machine fail under bilat: the Nth call, the disk, the home, gnuplot, the output.

    machine.py [--every] [--most N] [--memory] --failing LIBRARY PROGRAM

--failing is the library of failing.c.  Of the calls that a load and a report make, a sample of N
fails, one a run; with --every all of them, at most --most of a kind.  --memory has memory run out
too, which needs a program without address sanitizer.  Whatever fails: lines of bilat's own, a
documented exit status, a store that verifies and holds all of the file or nothing of it, a
report's folder that is the old or the new one.  The result is TAP.
"""

import argparse
import contextlib
import errno
import os
import shutil
import sqlite3
import stat
import subprocess
import tempfile
import time

from world import (NOBODY, Broken, Tap, World, chosen, one_word, tree, write_observations,
                   write_years)

KINDS = (
    ("read", errno.EIO, False), ("write", errno.ENOSPC, False), ("write", errno.ENOSPC, True),
    ("write", errno.EIO, False), ("open", errno.EMFILE, False), ("open", errno.EACCES, False),
    ("rename", errno.EIO, False), ("sync", errno.EIO, False), ("truncate", errno.EIO, False),
    ("folder", errno.ENOSPC, False),
)
STATUSES = (0, 1, 3, 4, 5)
# Without memory, regcomp of the GNU C library frees twice, and libConfuse fails an assertion or
# ends the program; not ours to mend, and the store has to be whole all the same.
LIBRARYS_OWN = ("free(): double free detected", "lexer.l:", "out of dynamic memory in yy_")
SAMPLE = 4


def bad_end(done):
    """What is wrong with how a run ended, or None."""
    if any(word in done.stderr for word in LIBRARYS_OWN):
        return None
    if done.returncode not in STATUSES:
        return f"status {done.returncode}: {done.stderr}"
    if done.returncode and not one_word(done.stderr):
        return f"status {done.returncode}, and says: {done.stderr}"
    return None


def each_fault(tap, world, options, title, prepare, words, look):
    """Runs words with each fault in turn; look(done) says what is wrong with what is left."""
    kinds = KINDS + ((("malloc", errno.ENOMEM, False),) if options.memory else ())
    for kind, number, on in kinds:
        prepare()
        total = world.count(kind, *words)
        places = chosen(total, SAMPLE if not options.every else options.most)
        faults, failed = [], 0
        for at in places:
            prepare()
            done = world.fail(kind, at, *words, **{"with": number, "on": int(on)})
            failed += done.returncode != 0
            fault = bad_end(done) or look(done)
            if fault:
                faults.append(f"{kind} {at}: {fault}")
        name = errno.errorcode[number] + (" from there on" if on else "")
        tap.check(not faults, f"{title}: {kind} {name}, {len(places)} of {total} calls, "
                  f"{failed} told", "\n".join(faults))


def fail_loads(tap, world, options):
    saved = world.path("saved.db")
    write_observations(world.path("first.csv"), 50)
    write_observations(world.path("more.csv"), 100, 50)
    assert world.run("load", "first.csv").returncode == 0
    shutil.copy(world.store, saved)
    before = world.held()
    assert world.run("load", "more.csv").returncode == 0
    after = world.held()

    def look(done):
        verified = world.run("verify")
        if verified.returncode:
            return f"verify: {verified.stdout}{verified.stderr}"
        # Memory may run out when all is stored and only has to be told.
        late = done.returncode == 4 and "out of memory" in done.stderr and world.held() == after
        if not late and world.held() != (after if done.returncode == 0 else before):
            return f"status {done.returncode}, but {world.held()} observations: {done.stderr}"
        return None
    each_fault(tap, world, options, "load", lambda: world.put_store(saved),
               ("load", "more.csv"), look)


def fail_reports(tap, world, options):
    words = ("report", "KAZ", "RUS", "-o", "out")
    world.put_store(None)
    write_years(world.path("years.csv"))
    write_years(world.path("later.csv"), 1000000, "2033-01-01")
    for file in ("years.csv", "later.csv"):
        assert world.run("load", file).returncode == 0
        done = world.run(*words)
        assert done.returncode == 0, done.stderr
        if file == "years.csv":
            shutil.copytree(world.path("out"), world.path("old"))
    old, new = tree(world.path("old", "KAZ-RUS")), tree(world.path("out", "KAZ-RUS"))
    assert old != new

    def prepare():
        shutil.rmtree(world.path("out"), ignore_errors=True)
        shutil.copytree(world.path("old"), world.path("out"))

    def look(done):
        found = tree(world.path("out", "KAZ-RUS"))
        if found != (new if done.returncode == 0 else old) and not (
                done.returncode and found == new):
            return f"status {done.returncode}, and the report is another: {done.stderr}"
        return None
    each_fault(tap, world, options, "report", prepare, words, look)


def told(done, status, *words):
    return done.returncode == status and one_word(done.stderr) and all(
        word in done.stderr for word in words)


def say(done):
    return f"{done.returncode}: {done.stdout[:500]}{done.stderr}"


def full_disk(tap, world):
    """A file system of a few pages."""
    small = world.path("small")
    os.makedirs(small)
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=256k", "bilat", small],
                             check=False, capture_output=True)
    if mounted.returncode:
        tap.skip("a full disk", "no tmpfs can be mounted here")
        return
    try:
        inner = World(world.program, world.folder, "small/bilat.db")
        write_observations(inner.path("few.csv"), 20)
        write_observations(inner.path("many.csv"), 5000, 20)
        first = inner.run("load", "few.csv")
        before = inner.held()
        done = inner.run("load", "many.csv")
        tap.check(first.returncode == 0 and told(done, 4, "no room"),
                  "a full disk: the load fails with a word", say(first) + say(done))
        tap.check(inner.run("verify").returncode == 0 and inner.held() == before,
                  "a full disk: the store is as before")
        done = world.run("export", "--format", "csv", "-o", "small/out.csv")
        tap.check(done.returncode == 0 or told(done, 3), "a full disk: an export says so",
                  say(done))
        write_observations(world.path("more.csv"), 80000)
        # More than SQLite keeps in memory.
        big = World(world.program, world.folder, "big.db")
        assert big.run("load", "more.csv").returncode == 0
        inner.put_store(None)
        before = os.listdir(small)
        done = big.run("backup", "small/copy.db")
        tap.check(told(done, 4, "full") and os.listdir(small) == before,
                  "a full disk: a backup says so, and leaves nothing",
                  say(done) + str(os.listdir(small)))
    finally:
        subprocess.run(["umount", small], check=False)


def as_nobody(world):
    """What start() needs for a process that no lock lets through; the program may be out of reach."""
    shutil.copy(world.program, world.path("bilat"))
    os.chmod(world.folder, 0o755)
    if os.getuid():
        return {}
    return {"user": NOBODY, "group": NOBODY, "extra_groups": []}


def read_only(tap, world):
    folder = world.path("locked")
    shutil.copytree(world.path("old"), os.path.join(folder, "out"))
    shutil.copy(world.store, os.path.join(folder, "bilat.db"))
    more = as_nobody(world)
    inner = World(world.path("bilat"), world.folder, "locked/bilat.db")
    for where, _, _ in os.walk(folder):
        os.chmod(where, 0o555)
    os.chmod(inner.store, 0o444)
    held = inner.held()
    for title, words, status in (
            ("get reads", ("get", "KAZ", "RUS", "trade.exports", "2020"), 0),
            ("verify reads", ("verify",), 0),
            ("load fails", ("load", "years.csv", "--vintage", "2039-01-01"), 4),
            ("report fails", ("report", "KAZ", "RUS", "-o", "locked/out"), 3),
            ("export fails", ("export", "--format", "csv", "-o", "locked/x.csv"), 3),
            ("backup fails", ("backup", "locked/b.db"), 4)):
        done = inner.run(*words, **more)
        tap.check(told(done, status) if status else done.returncode == 0,
                  f"a read-only folder: {title}", say(done))
    tap.check(inner.held() == held, "a read-only folder: the store is as before")
    for where, _, _ in os.walk(folder):
        os.chmod(where, 0o755)


def network(tap, world):
    """The machine says that the store lies in a file system of another one (statfs)."""
    inner = Broken(world.program, world.path("far"), world.library)
    write_observations(inner.path("few.csv"), 20)
    for name, number, means in (("NFS", 0x6969, True), ("CIFS", 0xff534d42, True),
                                ("9p", 0x01021997, True), ("ext4", 0xef53, False),
                                ("overlayfs", 0x794c7630, False), ("fuse", 0x65735546, False)):
        inner.put_store(None)
        done = inner.fail("none", 0, "load", "few.csv", system=number)
        warns = one_word(done.stderr) and f"network file system ({name})" in done.stderr
        tap.check(done.returncode == 0 and inner.held() == 20 and
                  (warns if means else not done.stderr), f"{name}: a load "
                  f"{'warns' if means else 'says nothing'}", say(done))
    for words in (("verify",), ("-q", "source", "--order", "kz-nbk")):
        done = inner.fail("none", 0, *words, system=0x6969)
        tap.check(done.returncode == 0 and not done.stderr, f"NFS: {words[0]} says nothing",
                  say(done))
    with contextlib.closing(sqlite3.connect(inner.store)) as store:
        store.execute("PRAGMA journal_mode = WAL")
    for words in (("verify",), ("load", "few.csv")):
        tap.check(told(inner.fail("none", 0, *words, system=0x6969), 4, "write-ahead log"),
                  f"NFS: a store with a write-ahead log is refused by {words[0]}")
    tap.check(inner.run("verify").returncode == 0, "and not where the disk is its own")


def no_home(tap, world):
    env = world.environment(BILAT_DB=None, HOME=None)
    done = world.run("get", "KAZ", "RUS", "trade.exports", env=env)
    tap.check(told(done, 4, "HOME"), "no home: says what to set", say(done))
    env = world.environment(HOME=None)
    done = world.run("get", "KAZ", "RUS", "trade.exports", "2020", env=env)
    tap.check(done.returncode == 0, "no home: not needed where the store is named", say(done))


def fake_gnuplot(world, name, script):
    folder = world.path(name)
    os.makedirs(folder)
    path = os.path.join(folder, "gnuplot")
    with open(path, "w", encoding="utf-8") as file:
        file.write("#!/bin/sh\n" + script + "\n")
    os.chmod(path, os.stat(path).st_mode | stat.S_IXUSR)
    return folder + os.pathsep + os.environ["PATH"]


def gnuplots(tap, world, options):
    fakes = [
        ("fails half-way", "head -c 4000 >/dev/null; echo 'line 7: out of ink' >&2; exit 1"),
        ("prints rubbish", "cat >/dev/null; head -c 300000 /dev/zero; echo rubbish >&2"),
        ("is killed", "kill -9 $$"),
        ("does not read", "exit 0"),
        ("draws half", "out=$(sed -n \"s/^set output '\\(.*\\)'.*/\\1/p\"); for f in $out; do "
                       "echo '<svg><g' >\"$f\"; done"),
        ("says terminal escapes", "cat >/dev/null; printf 'line 1: \\033[31mred\\007' >&2; exit 2"),
    ]
    if options.every:
        fakes.append(("hangs", "exec sleep 1000"))
    for title, script in fakes:
        env = world.environment(PATH=fake_gnuplot(world, title.replace(" ", "-"), script))
        before, start = tree(world.path("out", "KAZ-RUS")), time.monotonic()
        for words in (("report", "KAZ", "RUS", "-o", "out"),
                      ("plot", "KAZ", "RUS", "trade.exports", "-o", "chart.svg")):
            done = world.run(*words, env=env)
            tap.check(told(done, 5) and "\033" not in done.stderr and
                      tree(world.path("out", "KAZ-RUS")) == before and
                      not os.path.exists(world.path("chart.svg")),
                      f"a gnuplot that {title}: {words[0]} says so and leaves what was there",
                      say(done))
        if title == "hangs":
            took = time.monotonic() - start
            tap.check(took < 150, f"a gnuplot that hangs is ended in time ({took:.0f} s)")


def outputs(tap, world):
    for words in (("export", "--format", "csv"), ("get", "KAZ", "RUS", "trade.exports"),
                  ("series",), ("help",)):
        with open("/dev/full", "wb") as full:
            done = world.run(*words, stdout=full)
        tap.check(told(done, 3, "standard output"), f"/dev/full: {words[0]} fails", say(done))
        shell = subprocess.run(["sh", "-c", 'exec "$0" "$@" >&-', world.program, *words],
                               cwd=world.folder, env=world.environment(), capture_output=True,
                               text=True, check=False)
        tap.check(told(shell, 3), f"closed output: {words[0]} fails", say(shell))
    world.run("report", "KAZ", "RUS", "-o", "out")
    before = tree(world.path("out", "KAZ-RUS"))
    shell = subprocess.run(["sh", "-c", 'exec "$0" "$@" >&- 2>&- <&-', world.program, "report",
                            "KAZ", "RUS", "-o", "out"], cwd=world.folder, check=False,
                           env=world.environment(), capture_output=True, text=True)
    tap.check(shell.returncode in STATUSES and tree(world.path("out", "KAZ-RUS")) == before,
              "all closed: a report is the same", say(shell))
    verified = world.run("verify")
    tap.check(verified.returncode == 0, "all closed: the store is whole", say(verified))


def main():
    parser = argparse.ArgumentParser(usage=__doc__.split("\n\n")[1].strip())
    parser.add_argument("--every", action="store_true")
    parser.add_argument("--most", type=int, default=2000)
    parser.add_argument("--memory", action="store_true")
    parser.add_argument("--failing", required=True)
    parser.add_argument("program")
    options = parser.parse_args()
    tap = Tap()
    with tempfile.TemporaryDirectory(prefix="bilat-machine-") as folder:
        world = Broken(options.program, folder, options.failing)
        fail_loads(tap, world, options)
        fail_reports(tap, world, options)
        full_disk(tap, world)
        read_only(tap, world)
        network(tap, world)
        no_home(tap, world)
        gnuplots(tap, world, options)
        outputs(tap, world)
    tap.end()


if __name__ == "__main__":
    main()
