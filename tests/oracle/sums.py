#!/usr/bin/env python3
"""The sums of a store, computed a second time from src/store/schema/003.sql and sum.h; and damage.

Loads the shipped figures, projects among them, and two later downloads of them, takes one back,
and compares each sum with what comes out here.  Then each column of each table gets another
value in one row, rows are taken away and doubled, runs are moved: `bilat verify` finds each, ends
with 4, and names the document where the row belongs to one.

Usage: sums.py PROGRAM.  Exit status: 0 all agree, 1 not.
"""
import contextlib
import os
import shutil
import sqlite3
import struct
import subprocess
import sys
import tempfile

WRAP = (1 << 64) - 1
FIGURE = ("value", "decimals", "status", "bound", "lower", "upper", "conf", "why")
SERIES = """SELECT s.id, i.code, r.code, p.code, d.code, s.freq, u.code, c.code FROM series_key s
JOIN indicator_code i ON i.id = s.indicator JOIN area_code r ON r.id = s.reporter
JOIN area_code p ON p.id = s.partner JOIN detail_code d ON d.id = s.detail
JOIN unit_code u ON u.id = s.unit JOIN source_code c ON c.id = s.source"""
DOC = """SELECT id, name, sha256, bytes, layout, options, source, title, publisher, url, licence, vintage,
loaded_at, line_count, value_count, missing_count, newest FROM doc"""
PROJECT = """SELECT document, code, vintage, line, name, a, b, sector, companies, url, note FROM project_text"""
EVENT = f"""SELECT document, project, first_day, date, stage, what, vintage, line, last_day, {", ".join(FIGURE)},
unit, source, title, publisher, url, note FROM event_text"""
WORDS = (("indicator_code", "code, name"), ("area_code", "code, name"),
         ("source_code", "code, name, publisher"), ("citation", "title, publisher, url"),
         ("setting", "name, value"))


def step(total, value):
    total = ((total ^ (value & WRAP)) * 0x9e3779b97f4a7c15) & WRAP
    return total ^ (total >> 32)


def row_sum(row):
    total = 0
    for number, value in enumerate(row):
        if value is None:
            continue
        if isinstance(value, int):
            kind, first, rest = 0, value, []
        elif isinstance(value, float):
            kind, first, rest = 1, struct.unpack("<Q", struct.pack("<d", value))[0], []
        else:
            text = value.encode()
            kind, first = 2, len(text)
            rest = [int.from_bytes(text[at:at + 8], "little") for at in range(0, len(text), 8)]
        total = step((total + 4 * number + kind + 1) & WRAP, first)
        for eight in rest:
            total = step(total, eight)
    return step(step(total, 0), 0)


def signed(total):
    total &= WRAP
    return total - (1 << 64) if total >> 63 else total


def statements(store):
    """Every statement of every document as a dictionary; runs are spelt out."""
    held = {}
    for row in store.execute("SELECT * FROM obs"):
        row = dict(row)
        held.setdefault((row["series"], row["period"]), []).append(row)
        yield row
    for run in store.execute("SELECT * FROM restated").fetchall():
        for at in range(run["first"], run["last"] + 1):
            before = [row for row in held[run["series"], at] if row["effect"] != 1 and
                      (row["vintage"], row["document"]) < (run["vintage"], run["document"])]
            row = dict(max(before, key=lambda row: (row["vintage"], row["document"], row["line"])))
            row.update(vintage=run["vintage"], document=run["document"],
                       line=run["line"] + run["step"] * (at - run["first"]))
            yield row


def expected(store):
    """All sums as they should be, by table and key."""
    sums = {}
    for table, columns in WORDS:
        for key, *row in store.execute(f"SELECT {columns.split(',')[0]} || '', {columns} FROM {table}"):
            sums.setdefault(table, []).append(signed(row_sum(row)))
    series = {number: signed(row_sum(row)) for number, *row in store.execute(SERIES)}
    sums["series_key"] = list(series.values())
    docs = {row[0]: row_sum(row) for row in store.execute(DOC)}
    for row in statements(store):
        docs[row["document"]] += row_sum(
            [series[row["series"]], row["period"], row["vintage"], row["line"], row["citation"],
             *(row[name] for name in FIGURE), row["text"], row["note"], row["power"]])
    for query in (PROJECT, EVENT):
        for document, *row in store.execute(query):
            docs[document] += row_sum(row)
    sums["doc"] = [signed(total) for total in docs.values()]
    sums["whole"] = [signed(sum(sums["doc"]) + sum(sums["setting"]))]
    return {table: sorted(values) for table, values in sums.items()}


class World:
    def __init__(self, program, folder):
        self.program, self.folder = os.path.abspath(program), folder
        self.path, self.saved = os.path.join(folder, "bilat.db"), os.path.join(folder, "saved")
        self.faults = []

    def run(self, *words):
        env = dict(os.environ, SOURCE_DATE_EPOCH="1767225600", BILAT_DB=self.path, LC_ALL="C.UTF-8")
        return subprocess.run([self.program, *words], cwd=self.folder, env=env, text=True,
                              capture_output=True, check=False)

    def do(self, *words):
        done = self.run(*words)
        if done.returncode:
            sys.exit(f"{words}: {done.returncode}: {done.stderr}")

    def open(self):
        store = sqlite3.connect(self.path)
        store.row_factory = sqlite3.Row
        return contextlib.closing(store)

    def fault(self, text):
        self.faults.append(text)
        print(text, file=sys.stderr)

    def compare(self, when):
        with self.open() as store:
            for table, values in expected(store).items():
                held = sorted(row[0] for row in store.execute(f"SELECT sum FROM {table}"))
                if held != values:
                    self.fault(f"{when}: the sums of {table} are not as computed here")
        done = self.run("verify")
        if done.returncode:
            self.fault(f"{when}: verify: {done.stdout}{done.stderr}")

    def plant(self, title, sql, document=None):
        shutil.copy(self.saved, self.path)
        with self.open() as store:
            changed = store.execute(sql).rowcount
            store.commit()
        done = self.run("verify")
        if changed != 1:
            self.fault(f"{title}: {changed} rows: {sql}")
        elif done.returncode != 4:
            self.fault(f"{title}: not found: {sql}")
        elif document and f"document {document} " not in done.stdout:
            self.fault(f"{title}: document {document} is not named: {sql}: {done.stdout}")


def fill(world):
    world.do("load", "--shipped")
    world.do("source", "--order", "kz-nbk,imf-dip")
    world.do("export", "-o", "all.csv", "--all-vintages")
    with open(os.path.join(world.folder, "all.csv"), encoding="utf-8") as file:
        head, *rows = file.read().splitlines()
    for name, part in (("later.csv", rows[::2]), ("latest.csv", rows[:400])):
        with open(os.path.join(world.folder, name), "w", encoding="utf-8") as file:
            file.write("\n".join([head, *part]) + "\n")
        world.do("load", name)
    with open(os.path.join(world.folder, "own.csv"), "w", encoding="utf-8") as file:
        file.write("reporter,partner,indicator,period,value,upper,status,unit,source,vintage,title,publisher,note\n")
        for month in (1, 2):
            for row in ("trade.exports,2001,4.05,,,USD,kz-bns,V,,,naïve", "trade.exports,2002,>1e9,,,USD,kz-bns,V,,,",
                        "trade.exports,2003,~-7,,,USD,kz-bns,V,,,", "trade.exports,2004,,,M,USD,kz-bns,V,,,",
                        "trade.exports,2005,0,,E,USD,kz-bns,V,,,a note that is longer than eight bytes",
                        "trade.exports,2006,12,14,,USD,kz-bns,V,,,", "trade.exports,2007,12,,,USD,mine,V,Book,Press,"):
                file.write("KAZ,Ruritania," + row.replace("V", f"2030-0{month}-01") + "\n")
    world.do("load", "own.csv")


def damage(world):
    """Another value in each column of each table: in the first row that has one there."""
    with world.open() as store:
        tables = [row[0] for row in store.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")]
        columns = {table: [row[1] for row in store.execute(f"PRAGMA table_info({table})")]
                   for table in tables}
        keys = {table: [row[1] for row in store.execute(f"PRAGMA table_info({table})") if row[5]]
                for table in tables}
    count = 2
    for table in tables:
        names = columns[table]
        key = ", ".join(keys[table]) or "rowid"
        for name in names:
            shutil.copy(world.saved, world.path)
            with world.open() as store:
                row = store.execute(f"SELECT *, typeof({name}) AS kind FROM {table} WHERE {name} IS NOT NULL "
                                    f"ORDER BY {key} LIMIT 1").fetchone()
            if not row:
                print(f"{table}.{name}: nothing holds it, not tried")
                continue
            other = f"{name} || 'x'" if row["kind"] == "text" else f"{name} + 100000"
            document = row["document"] if "document" in names and name != "document" else (
                row["id"] if table == "doc" and name != "id" else None)
            world.plant(f"{table}.{name}", f"UPDATE OR IGNORE {table} SET {name} = {other} WHERE ({key}) = "
                        f"(SELECT {key} FROM {table} WHERE {name} IS NOT NULL ORDER BY {key} LIMIT 1)",
                        document)
            count += 1
        world.plant(f"a row of {table} less", f"DELETE FROM {table} WHERE ({key}) = (SELECT {key} FROM {table} "
                    f"ORDER BY {key} LIMIT 1)")
        count += 1
    world.plant("a run of one period", "UPDATE restated SET step = 1 WHERE (series, document, first) = (SELECT series, "
                "document, first FROM restated WHERE first = last LIMIT 1)")
    world.plant("a run of several", "UPDATE restated SET step = step + 1 WHERE (series, document, first) = (SELECT "
                "series, document, first FROM restated WHERE first < last LIMIT 1)")
    for table in ("obs", "project_text", "event_text"):
        names = ", ".join(columns[table])
        doubled = names.replace("line,", "line + 100000,")
        world.plant(f"a row of {table} doubled", f"INSERT INTO {table}({names}) SELECT {doubled} FROM {table} LIMIT 1")
        count += 1
    return count


def main():
    with tempfile.TemporaryDirectory(prefix="bilat-sums-") as folder:
        world = World(sys.argv[1], folder)
        fill(world)
        world.compare("loaded")
        shutil.copy(world.path, world.saved)
        count = damage(world)
        shutil.copy(world.saved, world.path)
        world.do("unload", "1")
        world.compare("taken back")
    print(f"{count} damages planted, {len(world.faults)} faults")
    sys.exit(1 if world.faults else 0)


if __name__ == "__main__":
    main()
