#!/usr/bin/env python3
"""Installs into a folder of its own and uses what is there, as another program would.

    install.py --build FOLDER --source FOLDER --man PAGES -- CC [ARGS]

The example of docs/examples is compiled with what pkg-config says and run on a store whose
numbers are computed here; taking the installation back leaves nothing.
"""
import argparse
import os
import shutil
import subprocess
import sys
import tempfile

FIGURES = {2020: 1.0, 2021: 1.25, 2022: 1.0, 2024: 3.0}  # bn USD; 2023 is not held


def run(command, **more):
    return subprocess.run(command, text=True, capture_output=True, check=True, timeout=300,
                          **more).stdout


def find(root, name, folder=""):
    for path, _, names in os.walk(root):
        if name in names and path.endswith(folder):
            return os.path.join(path, name)
    raise FileNotFoundError(f"{name} was not installed")


def example(options, root, folder):
    """What the example prints, and what it has to."""
    pkgconfig = os.path.dirname(find(root, "bilat.pc"))
    environment = {**os.environ, "PKG_CONFIG_PATH": pkgconfig, "PKG_CONFIG_SYSROOT_DIR": root,
                   "LD_LIBRARY_PATH": os.path.dirname(find(root, "libbilat.so")),
                   "BILAT_DB": os.path.join(folder, "a.db")}
    flags = run(["pkg-config", "--cflags", "--libs", "bilat"], env=environment).split()
    program = os.path.join(folder, "changes")
    run([*options.cc, os.path.join(options.source, "docs/examples/changes.c"), *flags,
         "-o", program])
    rows = os.path.join(folder, "a.csv")
    with open(rows, "w", encoding="utf-8") as file:
        file.write("reporter,partner,indicator,period,value,unit,source\n")
        for year, value in FIGURES.items():
            file.write(f"DEU,POL,trade.exports,{year},{value * 1000:.1f},mn USD,s1\n")
    run([find(root, "bilat", "bin"), "-q", "load", rows], env=environment)
    said = run([program, environment["BILAT_DB"], "DEU", "POL", "trade.exports"],
               env=environment).splitlines()
    wanted = ["trade.exports (USD, s1)"]
    for year, value in FIGURES.items():
        base = FIGURES.get(year - 1)
        change = f"{100 * (value / base - 1):+.1f} %" if base else "- (no_base_period)"
        wanted.append(f"{year}  {change}")
    return [line if number == 0 else " ".join(line.split()[:1]) + "  " +
            " ".join(line.split()[2:]) for number, line in enumerate(said)], wanted


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    parser.add_argument("--source", required=True)
    parser.add_argument("cc", nargs="+")
    options = parser.parse_args()
    if not shutil.which("pkg-config"):
        print("1..0 # SKIP no pkg-config")
        return 0
    print("1..3")
    with tempfile.TemporaryDirectory() as folder:
        root = os.path.join(folder, "root")
        environment = {**os.environ, "DESTDIR": root}
        run(["meson", "install", "-C", options.build, "--no-rebuild"], env=environment)
        said, wanted = example(options, root, folder)
        good = said == wanted
        print(f"{'ok' if good else 'not ok'} 1 - the example reads a store and computes changes")
        if not good:
            print(f"# {said}\n# {wanted}")
        version = run(["readelf", "--dyn-syms", "--wide", os.path.join(folder, "changes")])
        versioned = "bilat_store_open@BILAT_0" in version
        print(f"{'ok' if versioned else 'not ok'} 2 - symbols are bound by their version")
        run(["ninja", "-C", options.build, "uninstall"], env=environment)
        left = [os.path.join(path, name) for path, _, names in os.walk(root) for name in names]
        print(f"{'not ok' if left else 'ok'} 3 - taking it back leaves nothing")
        for name in left:
            print(f"# {name}")
        return not (good and versioned and not left)


if __name__ == "__main__":
    sys.exit(main())
