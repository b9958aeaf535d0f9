#!/usr/bin/env python3
"""Makes a manual page of a transcript: manual.py --program BILAT --version V --date DAY FILE.t

FILE is NAME.SECTION.t, in the format of tests/golden/run.py, so that every example of the page
is run by the tests.  At the margin:

    bilat-store - the file that holds all figures     the first line: name and summary
    A LINE OF CAPITALS                                begins a section
    - `--flag`: what it does                          an item of a list
    anything else                                     a paragraph; `code` is set as code

A page about a command (bilat-COMMAND.1.t) has no first line of its own: name, synopsis,
description and options come from `bilat help COMMAND`, so the help and the manual cannot differ.
"""
import argparse
import importlib.util
import itertools
import os
import re
import subprocess
import sys
import textwrap

HERE = os.path.dirname(os.path.abspath(__file__))
SPEC = importlib.util.spec_from_file_location(
    "run", os.path.join(HERE, "..", "..", "tests", "golden", "run.py"))
TRANSCRIPT = importlib.util.module_from_spec(SPEC)
sys.dont_write_bytecode = True
SPEC.loader.exec_module(TRANSCRIPT)

STATUS = """EXIT STATUS
0 done; 1 the answer is no or none; 2 not understood; 3 bad input data; 4 the store; 5 an outside
program is missing or failed; 130 interrupted."""
CAPITALS = re.compile(r"[A-Z][A-Z ,]+")


def escape(text):
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return re.sub(r"^([.'])", r"\\&\1", text)


def inline(text):
    """A line of prose: code in bold, other pages in bold with their section."""
    parts = re.split(r"(`[^`]*`|\bbilat[a-z-]*\(\d\)|\blibbilat\(\d\))", text)
    out = []
    for part in parts:
        if part.startswith("`"):
            out.append(f"\\fB{escape(part[1:-1])}\\fR")
        elif re.fullmatch(r"[a-z-]+\(\d\)", part):
            name, section = part[:-3], part[-2]
            out.append(f"\\fB{escape(name)}\\fR({section})")
        else:
            out.append(part.replace("\\", "\\e"))
    line = "".join(out)
    return "\\&" + line if line.startswith((".", "'")) else line


def paragraphs(lines):
    """Prose lines as paragraphs, sections and items."""
    out, text = [], []

    def flush():
        if text:
            out.append(("item" if text[0].startswith("- ") else "text", " ".join(text)))
            text.clear()

    for line in lines:
        if CAPITALS.fullmatch(line):
            flush()
            out.append(("section", line))
        elif not line or line.startswith("- "):
            flush()
            if line:
                text.append(line)
        else:
            text.append(line.strip())
    flush()
    return out


def render_prose(lines):
    out = []
    for kind, text in paragraphs(lines):
        if kind == "section":
            out.append(f".SH {text}")
        elif kind == "item":
            term, _, meaning = text[2:].partition(": ")
            out += [".TP", inline(term), inline(meaning)]
        else:
            out += [".PP", inline(text)]
    return out


def render_command(part):
    first, *more = part.text.split("\n")
    lines = [f"$ {first.replace('$EXAMPLES/', '')}", *(f"> {line}" for line in more)]
    for line in part.expected:
        status = re.fullmatch(r"\[(\d+)\]", line)
        lines.append(f"(exit status {status[1]})" if status else re.sub(r"^! ", "", line))
    return literal(lines)


def render(parts):
    out, prose = [], []
    for part in parts:
        if isinstance(part, str):
            if not part.startswith("@"):
                prose.append(part)
            continue
        out += render_prose(prose) + render_command(part)
        prose = []
    return out + render_prose(prose)


def ask(program, *words):
    return subprocess.run([program, *words], check=True, text=True, capture_output=True,
                          env={**os.environ, "LC_ALL": "C.UTF-8"}).stdout


def literal(lines):
    return [".PP", ".RS 2", ".nf", *map(escape, lines), ".fi", ".RE"]


def help_text(text):
    """Paragraphs of the help; lines two columns in stand as they are."""
    out = []
    for block in re.split(r"\n{2,}", text.strip("\n")):
        for plain, lines in itertools.groupby(block.split("\n"),
                                              lambda line: not line.startswith("  ")):
            lines = list(lines)
            out += [".PP", inline(" ".join(lines))] if plain else literal(
                line[2:] for line in lines)
    return out


def command_head(program, command):
    """The sections that the program itself knows, and its summary."""
    text = ask(program, "help", command)
    summary = re.search(rf"^  {command} +(.*)$", ask(program), re.MULTILINE)[1]
    usage, _, rest = text.partition("\n\n")
    details, _, options = rest.partition("\nOptions\n")
    usage = usage.removeprefix("usage: bilat ")
    out = [".SH SYNOPSIS", f"\\fBbilat {escape(command)}\\fR{escape(usage[len(command):])}",
           ".SH DESCRIPTION", *help_text(details)]
    if options:
        out.append(".SH OPTIONS")
        for line in options.strip("\n").split("\n"):
            name, _, meaning = line.strip().partition("  ")
            out += [".TP", f"\\fB{escape(name)}\\fR", inline(meaning.strip())]
    return summary, out


def tidy(lines):
    """Prose in lines of one width, no blank paragraph behind a heading."""
    out, as_it_stands = [], False
    for line in lines:
        if line in (".nf", ".fi"):
            as_it_stands = line == ".nf"
        if line == ".PP" and out and out[-1].startswith(".SH"):
            continue
        if as_it_stands or line.startswith("."):
            out.append(line)
        else:
            out += [re.sub(r"^([.'])", r"\\&\1", part) for part in
                    textwrap.wrap(line, 79, break_long_words=False, break_on_hyphens=False)]
    return out


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--version", required=True)
    parser.add_argument("--date", required=True)
    parser.add_argument("--output", required=True)
    parser.add_argument("file")
    options = parser.parse_args()
    name, section, _ = os.path.basename(options.file).rsplit(".", 2)
    with open(options.file, encoding="utf-8") as file:
        lines = file.read().split("\n")
    head = []
    if name.startswith("bilat-") and section == "1":
        summary, head = command_head(options.program, name.removeprefix("bilat-"))
        lines += ["", *STATUS.split("\n"), "", "SEE ALSO", "bilat(1)"]
    else:
        title, _, summary = lines.pop(0).partition(" - ")
        if title != name:
            parser.error(f"{options.file}:1: '{name} - summary' has to stand there")
    page = [f'.TH {escape(name.upper())} {section} {options.date} "bilat {options.version}"',
            ".SH NAME", f"{escape(name)} \\- {summary}", *head,
            *render(TRANSCRIPT.parse(lines))]
    with open(options.output, "w", encoding="utf-8") as file:
        file.write("\n".join(tidy(page)) + "\n")


if __name__ == "__main__":
    main()
