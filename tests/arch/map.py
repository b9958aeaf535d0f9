#!/usr/bin/env python3
"""Checks that the map of the code in docs/CONTRIBUTING.md is that of the tree.

Usage: map.py SOURCE_ROOT

Every path that it names is there (words in capitals stand for any), every room and every folder of
tests is named.
"""

import glob
import pathlib
import re
import sys

from includes import ROOMS

ROOTS = ("src/", "tests/", "docs/", "datasets/", "plots/", "include/", ".github/")


def main():
    root = pathlib.Path(sys.argv[1])
    text = (root / "docs" / "CONTRIBUTING.md").read_text(encoding="utf-8")
    named = {name for name in re.findall(r"`([^`\s]+)`", text) if name.startswith(ROOTS)}
    faults = [f"'{name}' is not there" for name in sorted(named)
              if not glob.glob(str(root / re.sub(r"[A-Z]{2,}", "*", without_case(name))))]
    rooms = re.findall(r"^\| `(\w+)` \|.*\|.*\|$", text, re.MULTILINE)
    if rooms != ROOMS:
        faults.append(f"the rooms are {', '.join(ROOMS)}, not {', '.join(rooms)}")
    for folder in sorted((root / "tests").iterdir()):
        if (folder / "meson.build").exists() and not any(
                name.startswith(f"tests/{folder.name}/") for name in named):
            faults.append(f"'tests/{folder.name}/' is not named")
    if len(named) < 30:
        faults.append("hardly any path was found")
    sys.exit("\n".join(f"docs/CONTRIBUTING.md: {fault}" for fault in faults) or None)


def without_case(name):
    """CONTRIBUTING.md and the like are files, and no words that stand for others."""
    return re.sub(r"\b(README|CHANGELOG|CONTRIBUTING|ISSUE_TEMPLATE)\b",
                  lambda match: "[" + match[1][0] + "]" + "?" * (len(match[1]) - 1), name)


if __name__ == "__main__":
    main()
