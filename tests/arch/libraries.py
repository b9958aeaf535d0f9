#!/usr/bin/env python3
"""Checks that no start of the program brings in what only few commands need.

Usage: libraries.py READELF PROGRAM

They have other libraries behind them, whose loading takes longer than a look-up
(src/base/library.h).
"""

import re
import subprocess
import sys

SELDOM_NEEDED = {"libarchive", "libxlsxwriter"}


def main():
    readelf, program = sys.argv[1:]
    output = subprocess.run([readelf, "--dynamic", "--wide", program], text=True, check=True,
                            capture_output=True, env={"LC_ALL": "C"}).stdout
    linked = set(re.findall(r"\(NEEDED\).*\[(lib[\w+-]+)", output))
    if "libc" not in linked and "libsqlite3" not in linked:
        sys.exit(f"{program}: readelf names no libraries: {output}")
    found = sorted(linked & SELDOM_NEEDED)
    if found:
        sys.exit(f"{program} is linked with {', '.join(found)}")


if __name__ == "__main__":
    main()
