#!/usr/bin/env python3
"""Prints the name by which a program finds a shared library when it runs: libarchive.so.13.

Usage: soname.py LIBRARY FOLDER COMPILER...

LIBRARY is what stands behind -l, FOLDER where it may be ("" for the usual places).  A library is
linked with it, and what that says it needs is read.
"""

import pathlib
import re
import subprocess
import sys
import tempfile


def main():
    library, folder, *compiler = sys.argv[1:]
    with tempfile.TemporaryDirectory() as scratch:
        made = pathlib.Path(scratch, "made.so")
        subprocess.run([*compiler, "-shared", "-nostdlib", "-o", made, "-Wl,--no-as-needed",
                        *([f"-L{folder}"] if folder else []), f"-l{library}"], check=True)
        dynamic = subprocess.run(["readelf", "--dynamic", "--wide", made], check=True, text=True,
                                 capture_output=True, env={"PATH": "/usr/bin:/bin", "LC_ALL": "C"})
    names = re.findall(r"\(NEEDED\).*\[(.+)\]", dynamic.stdout)
    own = [name for name in names if name.startswith(f"lib{library}.so")]
    if len(own) != 1:
        sys.exit(f"soname.py: -l{library} needs {names}")
    print(own[0])


if __name__ == "__main__":
    main()
