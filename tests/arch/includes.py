#!/usr/bin/env python3
"""Checks that rooms lean only on rooms below them, and that what belongs to one room stays there.

Usage: includes.py SOURCE_ROOT
"""

import pathlib
import re
import sys

ROOMS = ["base", "model", "store", "load", "analyse", "ask", "chart", "report", "cli"]

# Where a foreign header may be included: a room or a file.
HOMES = {
    "sqlite3.h": "store/",
    "csv.h": "load/",
    "archive.h": "load/archive.h",
    "archive_entry.h": "load/archive.h",
    "confuse.h": "base/ini.c",
    "jansson.h": "report/baseline.c",
    "xlsxwriter.h": "report/xlsx_calls.h",
    "locale.h": "base/num.c",
}

# Below cli nothing prints or ends the program, these excepted.
SPEAKERS = {"base/xalloc.c", "base/progress.c"}
SPEECH = re.compile(
    r"\b(?:v?printf|puts|putchar|perror|exit|_exit|_Exit|abort)\s*\(|\bstd(?:out|err)\b")

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)
NOISE = re.compile(
    r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.DOTALL)


def without_noise(text):
    """The text with comments and literals emptied, its lines kept."""
    return NOISE.sub(lambda match: "\n" * match.group().count("\n") + '""', text)


def line_of(text, at):
    return text.count("\n", 0, at) + 1


def include_fault(name, room, bracket, target):
    """What is wrong with the include, or None."""
    if bracket == "<":
        home = HOMES.get(target)
        # main() sets the character set of the terminal.
        if home and not name.startswith(home) and (name, target) != ("cli/main.c", "locale.h"):
            return f"<{target}> belongs to src/{home}"
        return None
    other = target.split("/", maxsplit=1)[0]
    if other not in ROOMS:
        return f'"{target}" does not name its room'
    if ROOMS.index(other) > ROOMS.index(room):
        return f'src/{room} may not use "{target}", which is above it'
    return None


def faults_of(path, name):
    text = path.read_text(encoding="utf-8")
    room = name.split("/", maxsplit=1)[0]
    for match in INCLUDE.finditer(text):
        fault = include_fault(name, room, *match.groups())
        if fault:
            yield line_of(text, match.start(1)), fault
    if room == "cli" or name in SPEAKERS:
        return
    plain = without_noise(text)
    for match in SPEECH.finditer(plain):
        yield line_of(plain, match.start()), f"'{match.group().strip(' (')}' below src/cli"


def main():
    source = pathlib.Path(sys.argv[1]) / "src"
    count = faults = 0
    for room in ROOMS:
        for path in sorted((source / room).rglob("*.[ch]")):
            count += 1
            for line, fault in faults_of(path, path.relative_to(source).as_posix()):
                print(f"{path}:{line}: {fault}", file=sys.stderr)
                faults += 1
    print(f"{count} files, {faults} faults")
    return 1 if faults or not count else 0


if __name__ == "__main__":
    sys.exit(main())
