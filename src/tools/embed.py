#!/usr/bin/env python3
"""Turns the data files into one C file, the table of base/resource.h.

Every file below datasets/ and plots/ is taken, except README.md, hidden files and
datasets/areas/, which are the inputs of areas.py; what that makes stands directly under
datasets/.  Tables of reference data are given as their cells too, so that the program need not
take them apart when it starts.  The dependency file names the files and their folders, so that a new file is
picked up by the next build.  Same input, same bytes.
"""

import argparse
import csv
import io
import os
import re

ESCAPES = {0x22: '\\"', 0x5C: "\\\\", 0x09: "\\t", 0x0D: "\\r", 0x3F: "\\?"}
LINE_MOST = 2000  # some compilers dislike lines of any length
# The tables that the program reads by itself; figures and projects go through its loader.
TABLE_NAME = re.compile(r"datasets/(reports/)?[^/]+\.csv")


def walk(root, folder, skipped):
    """Names of the files below root/folder and of all folders met."""
    files, folders = [], []
    for path, below, names in os.walk(os.path.join(root, folder)):
        below[:] = sorted(name for name in below if not name.startswith("."))
        folders.append(path)
        relative = os.path.relpath(path, root).replace(os.sep, "/")
        if relative in skipped:
            below[:] = []
            continue
        files += [f"{relative}/{name}" for name in sorted(names)
                  if name != "README.md" and not name.startswith(".")]
    return files, folders


def escape(byte):
    if byte in ESCAPES:
        return ESCAPES[byte]
    return chr(byte) if 0x20 <= byte < 0x7F else f"\\{byte:03o}"


TABLE = [escape(byte) for byte in range(256)]


def literal(data):
    """The bytes as string literals, a line each."""
    lines = []
    for line in re.findall(rb"[^\n]*\n|[^\n]+", data):
        for start in range(0, len(line), LINE_MOST):
            part = line[start:start + LINE_MOST]
            end = part.endswith(b"\n")
            text = "".join(TABLE[byte] for byte in (part[:-1] if end else part))
            lines.append(f'\t"{text}' + ('\\n"' if end else '"'))
    return "\n".join(lines) or '\t""'


def cut(path, data):
    """The rows of a table, the header first, and the lines on which they begin."""
    rows, lines, line = [], [], 1
    reader = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True)
    for row in reader:
        if row:
            rows.append(row)
            lines.append(line)
            if len(row) != len(rows[0]):
                raise SystemExit(f"{path}:{line}: {len(row)} cells where the header has "
                                 f"{len(rows[0])}")
        line = reader.line_num + 1
    return rows, lines


def write_cells(out, index, path, data):
    """The table taken apart: what src/base/resource_rows.c would make of it at run time."""
    rows, lines = cut(path, data)
    out.write(f"static const char text_{index}[] =\n")
    for row in rows:
        out.write(literal("".join(cell + "\0" for cell in row).encode()) + "\n")
    numbers = ", ".join(map(str, lines[1:])) or "0"
    out.write(f";\nstatic const uint32_t lines_{index}[] = {{ {numbers} }};\n")
    out.write(f"static struct resource_cells cells_{index} = "
              f"{{ text_{index}, {len(rows[0])}, {len(rows) - 1}, lines_{index} }};\n\n")


def write_table(out, resources):
    out.write('/* Made by src/tools/embed.py. */\n#include "base/resource.h"\n\n')
    entries = []
    for index, (name, path) in enumerate(resources):
        with open(path, "rb") as file:
            data = file.read()
        entries.append(f'{{ "{name}", bytes_{index}, {len(data)}, "{name}", &cells_{index} }}')
        out.write(f"static const char bytes_{index}[] =\n{literal(data)};\n")
        if TABLE_NAME.fullmatch(name):
            write_cells(out, index, path, data)
        else:
            out.write(f"static struct resource_cells cells_{index};\n\n")
    out.write("const struct resource resource_table[] = {\n")
    for entry in entries:
        out.write(f"\t{entry},\n")
    out.write("};\n\n")
    out.write("const size_t resource_count = sizeof resource_table / sizeof *resource_table;\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--root", required=True, help="where datasets and plots are")
    parser.add_argument("--skip", action="append", default=[], help="a folder left out")
    parser.add_argument("--output", required=True)
    parser.add_argument("--depfile", required=True)
    parser.add_argument("generated", nargs="*", help="files that belong under datasets/")
    options = parser.parse_args()

    resources, seen = {}, []
    for folder in ("datasets", "plots"):
        files, folders = walk(options.root, folder, options.skip)
        resources.update({name: os.path.join(options.root, name) for name in files})
        seen += folders
    for path in options.generated:
        resources["datasets/" + os.path.basename(path)] = path
    # The order of strcmp(), which finds them again.
    ordered = sorted(resources.items(), key=lambda item: item[0].encode())
    with open(options.output, "w", encoding="ascii", newline="\n") as out:
        write_table(out, ordered)
    with open(options.depfile, "w", encoding="utf-8") as out:
        inputs = sorted({path for _, path in ordered} | set(seen))
        escaped = " ".join(path.replace(" ", "\\ ") for path in inputs)
        out.write(f"{options.output}: {escaped}\n")


if __name__ == "__main__":
    main()
