#!/usr/bin/env python3
"""Runs the worked examples of a manual page and compares what they print with the page.

    run_examples.py [--update] PROGRAM PAGE

In the page a comment  .\\" FILE NAME  stands before a literal display that is written to a file of
that name, and  .\\" SESSION  before one of commands, each behind "$ ", and what they print.  A
name that begins with ~/.config/ is one of the user's settings.  Everything happens in an empty
folder.  The result is TAP, one test a command.  --update writes what the commands print now into
the page; read the difference.
"""

import os
import subprocess
import sys
import tempfile

WIDTH = "78"  # of the page


def displays(lines):
    """(kind, name, first line, last line) of the marked displays."""
    mark = None
    for number, line in enumerate(lines):
        if line.startswith('.\\" FILE '):
            mark = ("file", line[len('.\\" FILE '):])
        elif line.startswith('.\\" SESSION'):
            mark = ("session", "")
        elif line.startswith(".Bd -literal") and mark:
            end = lines.index(".Ed", number)
            yield (*mark, number + 1, end)
            mark = None


def plain(line):
    return line.replace("\\&", "").replace("\\e", "\\")


def marked(line):
    line = line.replace("\\", "\\e")
    return "\\&" + line if line[:1] in (".", "'") else line


def commands(lines):
    """[command, its lines] of a session."""
    found = []
    for line in lines:
        if line.startswith("$ "):
            found.append([line[2:], []])
        else:
            found[-1][1].append(line)
    return found


def run(command, folder, program):
    home = os.path.join(folder, "home")
    environment = {
        "PATH": os.path.dirname(os.path.abspath(program)) + ":/usr/bin:/bin",
        "HOME": home, "XDG_CONFIG_HOME": os.path.join(home, ".config"),
        "BILAT_DB": os.path.join(folder, "store.db"), "COLUMNS": WIDTH,
        "LC_ALL": "C.UTF-8", "TZ": "UTC", "SOURCE_DATE_EPOCH": "1767225600",
    }
    done = subprocess.run(["sh", "-c", command], cwd=os.path.join(folder, "work"),
                          env=environment, stdin=subprocess.DEVNULL, capture_output=True,
                          text=True, timeout=60)
    return (done.stdout + done.stderr).rstrip("\n").split("\n")


def write(folder, name, lines):
    base = "home" if name.startswith("~/") else "work"
    path = os.path.join(folder, base, name.removeprefix("~/"))
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(plain(line) for line in lines) + "\n")


def main():
    update = "--update" in sys.argv
    program, page = [argument for argument in sys.argv[1:] if argument != "--update"]
    with open(page, encoding="utf-8") as file:
        lines = file.read().split("\n")
    count = failed = 0
    replaced = []
    with tempfile.TemporaryDirectory() as folder:
        os.makedirs(os.path.join(folder, "work"))
        for kind, name, first, end in displays(lines):
            if kind == "file":
                write(folder, name, lines[first:end])
                continue
            now = []
            for command, expected in commands([plain(line) for line in lines[first:end]]):
                got = run(command, folder, program)
                now += ["$ " + command, *got]
                count += 1
                good = got == expected
                failed += not good
                print(f"{'ok' if good else 'not ok'} {count} - {command}")
                if not good:
                    print("\n".join(f"# expected: {line}" for line in expected))
                    print("\n".join(f"# got:      {line}" for line in got))
            replaced.append((first, end, [marked(line) for line in now]))
    print(f"1..{count}")
    if update:
        for first, end, now in reversed(replaced):
            lines[first:end] = now
        with open(page, "w", encoding="utf-8") as file:
            file.write("\n".join(lines))
    return 1 if failed or count == 0 else 0


sys.exit(main())
