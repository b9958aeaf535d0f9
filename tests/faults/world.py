"""A small world for tests of bilat from outside: folders, files, stores, and TAP."""

import contextlib
import hashlib
import os
import re
import shutil
import sqlite3
import subprocess
import sys

NOBODY = 65534
LONGEST = 300  # seconds
OURS = re.compile(r"bilat: \S")
KEPT = ("PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS", "TMPDIR")


class Tap:
    """Counts and prints what was checked."""

    def __init__(self):
        self.count = self.failed = 0

    def check(self, well, title, detail=""):
        self.count += 1
        self.failed += not well
        print(f"{'ok' if well else 'not ok'} {self.count} - {title.replace('#', '')}", flush=True)
        if not well:
            print("\n".join(f"# {line}" for line in str(detail).splitlines()[:40]), flush=True)
        return well

    def skip(self, title, why):
        self.count += 1
        print(f"ok {self.count} - {title} # SKIP {why}", flush=True)

    def end(self):
        print(f"1..{self.count}")
        sys.exit(1 if self.failed else 0)


class World:
    """A folder with a store, and the program to be run in it."""

    def __init__(self, program, folder, store="bilat.db"):
        self.program, self.folder = os.path.abspath(program), os.path.realpath(folder)
        self.store = os.path.join(self.folder, store)
        os.makedirs(self.folder, exist_ok=True)

    def environment(self, **more):
        env = {name: os.environ[name] for name in KEPT if name in os.environ}
        env.update(LC_ALL="C.UTF-8", TZ="UTC", COLUMNS="80", TERM="dumb", HOME=self.folder,
                   SOURCE_DATE_EPOCH="1767225600", BILAT_DB=self.store)
        env.update(more)
        return {name: value for name, value in env.items() if value is not None}

    def start(self, *words, env=None, **more):
        return subprocess.Popen([self.program, *words], cwd=self.folder, stdin=subprocess.DEVNULL,
                                stdout=more.pop("stdout", subprocess.PIPE),
                                stderr=subprocess.PIPE, env=env or self.environment(), **more)

    def run(self, *words, env=None, **more):
        child = self.start(*words, env=env, **more)
        out, err = child.communicate(timeout=LONGEST)
        return subprocess.CompletedProcess(words, child.returncode, (out or b"").decode(
            "utf-8", "surrogateescape"), err.decode("utf-8", "surrogateescape"))

    def path(self, *names):
        return os.path.join(self.folder, *names)

    def put_store(self, saved):
        """A copy of a saved store in the place of the store; None: there is none."""
        for end in ("", "-journal", "-wal", "-shm"):
            if os.path.exists(self.store + end):
                os.unlink(self.store + end)
        if saved:
            shutil.copy(saved, self.store)

    def held(self):
        """How many observations the store holds; None if there is no store in it yet."""
        if not os.path.exists(self.store):
            return None
        store = sqlite3.connect(f"file:{self.store}?mode=ro", uri=True)
        with contextlib.closing(store):
            if not store.execute("SELECT 1 FROM sqlite_schema WHERE name = 'observation'"
                                 ).fetchone():
                return None
            return store.execute("SELECT count(*) FROM observation").fetchone()[0]


class Broken(World):
    """A world whose machine fails, or ends the program, at the Nth call (failing.c)."""

    def __init__(self, program, folder, library):
        super().__init__(program, folder)
        self.library = os.path.abspath(library)

    def fail(self, kind, at, *words, **more):
        """more: what FAIL_WITH, FAIL_ON and FAIL_KILL are."""
        asan = os.environ.get("ASAN_OPTIONS", "") + ":verify_asan_link_order=0:detect_leaks=0"
        env = self.environment(LD_PRELOAD=self.library, FAIL_CALL=kind, FAIL_AT=str(at),
                               FAIL_COUNT=self.path("count"), ASAN_OPTIONS=asan,
                               **{f"FAIL_{name.upper()}": str(value)
                                  for name, value in more.items()})
        return self.run(*words, env=env)

    def count(self, kind, *words):
        """How many calls of a kind a run makes that goes well."""
        done = self.fail(kind, 0, *words)
        assert done.returncode == 0, done.stderr
        with open(self.path("count"), encoding="utf-8") as file:
            return int(file.read())


def chosen(count, some):
    """Of the calls from 1 to count the first, the last and some between; all if some is 0."""
    if not count or not some or some >= count:
        return list(range(1, count + 1))
    return sorted({1 + n * (count - 1) // max(some - 1, 1) for n in range(some)})


def write_observations(path, rows, first=0, vintage="2032-01-01"):
    """bilat's own CSV with this many observations; the first ones of a bigger file are the same."""
    partners = ["RUS", "CHN", "DEU", "USA", "TUR", "UZB", "KGZ", "ITA", "FRA", "NLD"]
    with open(path, "w", encoding="utf-8") as file:
        file.write("reporter,partner,indicator,period,value,unit,source,vintage\n")
        for n in range(first, first + rows):
            partner, rest = partners[n % 10], n // 10
            month, product = rest % 12 + 1, rest // 12 % 90 + 10
            year = 2000 + rest // 12 // 90 % 30
            file.write(f"KAZ,{partner},trade.exports.p{product},{year}-{month:02},{n % 9973}.5,"
                       f"USD,kz-bns,{vintage}\n")


def write_years(path, extra=0, vintage="2032-01-01"):
    """What a small factsheet is made of."""
    with open(path, "w", encoding="utf-8") as file:
        file.write("reporter,partner,indicator,period,value,unit,source,vintage\n")
        for year in range(2015, 2025):
            for indicator, base in (("fdi.inflow.gross", 1e9), ("trade.exports", 5e9),
                                    ("trade.imports", 9e9)):
                for partner, part in (("RUS", 1), ("CHN", 2), ("WLD", 10)):
                    value = base * part * (1 + (year * 7 % 13) / 20) + extra
                    file.write(f"KAZ,{partner},{indicator},{year},{value:.0f},USD,kz-bns,"
                               f"{vintage}\n")


def tree(folder):
    """A fingerprint of every file in a folder; None if there is no folder."""
    if not os.path.isdir(folder):
        return None
    sha = hashlib.sha256()
    for where, folders, files in os.walk(folder):
        folders.sort()
        for name in sorted(files):
            path = os.path.join(where, name)
            with open(path, "rb") as file:
                sha.update(os.path.relpath(path, folder).encode() + b"\0" + file.read() + b"\0")
    return sha.hexdigest()


def one_word(err):
    """Whether standard error is lines of bilat's own and nothing else."""
    lines = err.splitlines()
    return bool(lines) and all(OURS.match(line) for line in lines)
