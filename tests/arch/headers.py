#!/usr/bin/env python3
"""Checks that each header compiles on its own, and that each public one is installed.

Usage: headers.py SOURCE_ROOT INSTALLED_HEADER... -- COMPILER...
"""

import pathlib
import subprocess
import sys

FLAGS = ["-std=c17", "-D_GNU_SOURCE", "-fsyntax-only", "-Wall", "-Wextra", "-Werror",
         "-Wstrict-prototypes", "-x", "c", "-"]


def compiles(compiler, folders, name, public):
    includes = [f"-I{folder}" for folder in folders]
    line = f"#include <{name}>\n" if public else f'#include "{name}"\n'
    # Twice: a header guards itself.
    result = subprocess.run(compiler + includes + FLAGS, input=line + line, text=True,
                            capture_output=True, check=False)
    if result.returncode:
        print(f"{name} does not compile on its own:\n{result.stderr}", file=sys.stderr)
    return result.returncode == 0


def main():
    split = sys.argv.index("--")
    root, compiler = pathlib.Path(sys.argv[1]), sys.argv[split + 1:]
    installed = {pathlib.Path(path).name for path in sys.argv[2:split]}
    public = root / "include"
    ok = True
    for path in sorted(public.rglob("*.h")):
        # The doors do not need what is behind them.
        ok &= compiles(compiler, [public], path.relative_to(public).as_posix(), True)
        if path.name not in installed:
            print(f"{path} is missing in include/bilat/meson.build", file=sys.stderr)
            ok = False
    source = root / "src"
    for path in sorted(source.rglob("*.h")):
        ok &= compiles(compiler, [public, source], path.relative_to(source).as_posix(), False)
    return 0 if ok else 1


if __name__ == "__main__":
    sys.exit(main())
