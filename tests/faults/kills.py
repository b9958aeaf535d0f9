#!/usr/bin/env python3
"""Kills bilat at random moments and looks at what is left.

    kills.py [--kills N] [--rows N] [--seed N] PROGRAM

A store holds all of a file or nothing of it, and verify finds no fault; the folder of a report is
the old one or the new one.  Interrupted, a load ends with 130 and a word.  The result is TAP.
"""

import argparse
import os
import random
import shutil
import signal
import subprocess
import tempfile
import time

from world import Tap, World, one_word, tree, write_observations, write_years


def timed(world, *words):
    start = time.monotonic()
    done = world.run(*words)
    assert done.returncode == 0, done.stderr
    return time.monotonic() - start


def kill_after(world, seconds, *words):
    """True if it was still running when the time had come."""
    child = world.start(*words, start_new_session=True)
    time.sleep(seconds)
    alive = child.poll() is None
    if alive:
        os.killpg(child.pid, signal.SIGKILL)
    child.communicate()
    return alive


def look_at_store(world, before, after):
    """What is wrong with a store after a kill, or None; and whether it holds the file."""
    held = world.run("documents", "--format", "csv")
    verified = world.run("verify")
    if before is None and held.returncode == 1 and verified.returncode in (0, 1):
        return None, False
    if held.returncode not in (0, 1) or verified.returncode != 0:
        return f"{held.stderr}\n{verified.stdout}\n{verified.stderr}", False
    count = world.held()
    if count not in (before, after) and not (before is None and count == 0):
        return f"{count} observations, and not {before} or {after}", False
    return None, count == after


def kill_loads(tap, world, options, saved, title):
    """Loads of more.csv into a copy of a saved store (None: there is none yet)."""
    world.put_store(saved)
    before = world.held()
    lasts = timed(world, "load", "more.csv")
    after, killed, whole, faults = world.held(), 0, 0, []
    for _ in range(options.kills):
        world.put_store(saved)
        killed += kill_after(world, options.random.uniform(0, lasts * 1.05), "load", "more.csv")
        fault, held = look_at_store(world, before, after)
        whole += held
        if fault:
            faults.append(fault)
    tap.check(not faults, f"{title}: {killed} kills, {whole} of {options.kills} had the file",
              "\n".join(faults))
    again = world.run("load", "more.csv")
    tap.check(again.returncode == 0 and world.held() == after, f"{title}: loads afterwards",
              again.stderr)


def restore(folder, saved):
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(saved, folder)


def kill_reports(tap, world, options):
    words = ("report", "KAZ", "RUS", "-o", "out")
    write_years(world.path("years.csv"))
    write_years(world.path("later.csv"), 1000000, "2033-01-01")
    world.put_store(None)
    timed(world, "load", "years.csv")
    timed(world, *words)
    shutil.copytree(world.path("out"), world.path("old"))
    timed(world, "load", "later.csv")
    lasts = timed(world, *words)
    old, new = tree(world.path("old", "KAZ-RUS")), tree(world.path("out", "KAZ-RUS"))
    tap.check(old != new, "the two editions differ")
    killed, fresh, faults = 0, 0, []
    for _ in range(options.kills):
        restore(world.path("out"), world.path("old"))
        killed += kill_after(world, options.random.uniform(0, lasts * 1.05), *words)
        found = tree(world.path("out", "KAZ-RUS"))
        fresh += found == new
        if found not in (old, new):
            faults.append(f"{found} is neither {old} nor {new}")
    tap.check(not faults, f"report: {killed} kills, {fresh} of {options.kills} were the new one",
              "\n".join(faults))
    again = world.run(*words)
    tap.check(again.returncode == 0 and tree(world.path("out", "KAZ-RUS")) == new,
              "report: goes well afterwards", again.stderr)


def until(condition, seconds=20):
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        time.sleep(0.002)


def interrupt(world, number, *words, when):
    child = world.start(*words)
    until(lambda: when() or child.poll() is not None)
    child.send_signal(number)
    out, err = child.communicate(timeout=60)
    return child.returncode, out.decode(), err.decode()


def interrupt_loads(tap, world, saved):
    for number in (signal.SIGINT, signal.SIGTERM):
        world.put_store(saved)
        before = world.held()
        status, _, err = interrupt(world, number, "load", "more.csv",
                                   when=lambda: os.path.exists(world.store + "-journal"))
        tap.check(status == 130 and "interrupted" in err and len(err.splitlines()) == 1 and
                  one_word(err), f"load: {number.name} ends it with 130 and a word",
                  f"{status}: {err}")
        verified = world.run("verify")
        tap.check(verified.returncode == 0 and world.held() == before,
                  f"load: {number.name} leaves the store as it was", verified.stdout)


def staged(world):
    """Folders that a report made and did not take away."""
    return [name for name in os.listdir(world.path("out")) if name.startswith(".")]


def interrupt_reports(tap, world):
    words = ("report", "KAZ", "RUS", "-o", "out")
    scratch = world.path("scratch")
    os.makedirs(scratch)
    env = world.environment(TMPDIR=scratch)
    for number in (signal.SIGINT, signal.SIGTERM):
        restore(world.path("out"), world.path("old"))
        before = tree(world.path("out", "KAZ-RUS"))
        child = world.start(*words, env=env)
        until(lambda: os.listdir(scratch) or child.poll() is not None)
        child.send_signal(number)
        _, err = child.communicate(timeout=60)
        err = err.decode()
        tap.check(child.returncode == 130 and "interrupted" in err and one_word(err),
                  f"report: {number.name} ends it with 130 and a word",
                  f"{child.returncode}: {err}")
        tap.check(not staged(world) and not os.listdir(scratch) and
                  tree(world.path("out", "KAZ-RUS")) == before,
                  f"report: {number.name} leaves the old one and nothing beside it",
                  f"{staged(world)} {os.listdir(scratch)}")


def quiet_head(tap, world):
    command = '"$BILAT" export --format csv | head -n 1'
    done = subprocess.run(["sh", "-c", command], cwd=world.folder, capture_output=True, text=True,
                          env=world.environment(BILAT=world.program), check=False, timeout=60)
    tap.check(done.stderr == "" and done.stdout.count("\n") == 1, "export | head is quiet",
              done.stderr)


def main():
    parser = argparse.ArgumentParser(usage=__doc__.split("\n\n")[1].strip())
    parser.add_argument("--kills", type=int, default=10)
    parser.add_argument("--rows", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("program")
    options = parser.parse_args()
    seed = options.seed if options.seed is not None else random.randrange(1 << 32)
    print(f"# seed {seed}", flush=True)
    options.random = random.Random(seed)
    tap = Tap()
    with tempfile.TemporaryDirectory(prefix="bilat-kills-") as folder:
        world = World(options.program, folder)
        write_observations(world.path("first.csv"), 200)
        write_observations(world.path("more.csv"), options.rows, 200)
        timed(world, "load", "first.csv")
        saved = world.path("saved.db")
        shutil.copy(world.store, saved)
        kill_loads(tap, world, options, saved, "load into a store")
        kill_loads(tap, world, options, None, "load that makes the store")
        quiet_head(tap, world)
        interrupt_loads(tap, world, saved)
        kill_reports(tap, world, options)
        interrupt_reports(tap, world)
    tap.end()


if __name__ == "__main__":
    main()
