#!/usr/bin/env python3
"""Checks that the shared library exports what its headers declare and nothing else.

Usage: symbols.py NM LIBRARY PUBLIC_HEADER...
"""

import re
import subprocess
import sys

COMMENT = re.compile(r"/\*.*?\*/|//[^\n]*", re.DOTALL)
FUNCTION = re.compile(r"^(?!\s*(?:static|typedef)\b)[^#\n(){}=;]*?\b(bilat_\w+)\s*\(",
                      re.MULTILINE)
VARIABLE = re.compile(r"^extern\b[^#\n(){}=;]*?\b(bilat_\w+);", re.MULTILINE)


def declared(paths):
    names = set()
    for path in paths:
        with open(path, encoding="utf-8") as file:
            text = COMMENT.sub("", file.read())
            names |= set(FUNCTION.findall(text)) | set(VARIABLE.findall(text))
    return names


def exported(nm, library):
    output = subprocess.run([nm, "-D", "--defined-only", library], text=True, check=True,
                            capture_output=True).stdout
    # "A" is the name of a version, no symbol of ours.
    rows = [line.split() for line in output.splitlines()]
    return {row[-1].split("@")[0] for row in rows if row and row[-2] != "A"}


def main():
    nm, library, *headers = sys.argv[1:]
    names, doors = exported(nm, library), declared(headers)
    foreign = sorted(name for name in names if not name.startswith("bilat_"))
    undeclared = sorted(name for name in names - doors if name.startswith("bilat_"))
    missing = sorted(doors - names)
    for what, found in (("exported though not bilat_*", foreign),
                        ("exported but in no public header", undeclared),
                        ("in a public header but not exported", missing)):
        for name in found:
            print(f"{name}: {what}", file=sys.stderr)
    return 1 if foreign or undeclared or missing else 0


if __name__ == "__main__":
    sys.exit(main())
