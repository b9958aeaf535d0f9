#!/usr/bin/env python3
"""Installs into a folder of its own and uses what is there, as another program would.

    install.py --build FOLDER --source FOLDER -- CC [ARGS]

The example of docs/examples is compiled with what pkg-config says and run on a store whose
numbers are computed here; manual pages and completions are where man and the shells look;
taking the installation back leaves nothing.
"""
import argparse
import os
import re
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


def pages(options, root):
    """What is wrong with the manual pages that were installed: one for each in docs/man."""
    wrong = []
    for name in os.listdir(os.path.join(options.source, "docs/man")):
        match = re.fullmatch(r"(.*\.([1-9]))(\.t)?", name)
        if match is None:
            continue
        try:
            path = find(root, match[1], f"/man/man{match[2]}")
        except FileNotFoundError as fault:
            wrong.append(str(fault))
            continue
        if shutil.which("man"):
            shown = run(["man", "--warnings", "-l", path],
                        env={**os.environ, "MANPAGER": "cat", "MANWIDTH": "80"})
            title = match[1].rsplit(".", 1)[0]
            if title not in shown:
                wrong.append(f"man shows nothing of {match[1]}")
    return wrong


def completions(root):
    """Shells that would not find their script below share/."""
    places = {"bash": ("bilat", "/share/bash-completion/completions"),
              "zsh": ("_bilat", "/share/zsh/site-functions"),
              "fish": ("bilat.fish", "/share/fish/vendor_completions.d")}
    wrong = []
    for shell, (name, folder) in places.items():
        try:
            path = find(root, name, folder)
        except FileNotFoundError as fault:
            wrong.append(f"{shell}: {fault}")
            continue
        if shutil.which(shell) and subprocess.run([shell, "-n", path], check=False).returncode:
            wrong.append(f"{shell} does not understand {path}")
    return wrong


def tell(number, name, wrong):
    print(f"{'not ok' if wrong else 'ok'} {number} - {name}")
    for line in wrong:
        print(f"# {line}")
    return bool(wrong)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    parser.add_argument("--source", required=True)
    parser.add_argument("cc", nargs="+")
    options = parser.parse_args()
    if not shutil.which("pkg-config"):
        print("1..0 # SKIP no pkg-config")
        return 0
    print("1..5")
    with tempfile.TemporaryDirectory() as folder:
        root = os.path.join(folder, "root")
        environment = {**os.environ, "DESTDIR": root}
        run(["meson", "install", "-C", options.build, "--no-rebuild"], env=environment)
        said, wanted = example(options, root, folder)
        failed = tell(1, "the example reads a store and computes changes",
                      [] if said == wanted else [said, wanted])
        symbols = run(["readelf", "--dyn-syms", "--wide", os.path.join(folder, "changes")])
        failed |= tell(2, "symbols are bound by their version",
                       [] if "bilat_store_open@BILAT_0" in symbols else ["no BILAT_0"])
        failed |= tell(3, "manual pages are where man looks", pages(options, root))
        failed |= tell(4, "completions are where the shells look", completions(root))
        run(["ninja", "-C", options.build, "uninstall"], env=environment)
        failed |= tell(5, "taking it back leaves nothing",
                       [os.path.join(path, name) for path, folders, names in os.walk(root)
                        for name in folders + names])
        return failed


if __name__ == "__main__":
    sys.exit(main())
