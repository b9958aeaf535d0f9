#!/usr/bin/env python3
"""Runs transcripts of the program and compares what it says, byte for byte.

    run.py [--update] [--folder DIR] [--wrap COMMAND] PROGRAM FILE.t...

A transcript is text for a reader: prose at the margin, commands and what they print two columns in.

    A wrong country is an error that names the nearest.

      $ bilat get Kazakstan RUS fdi.inflow.gross
      ! bilat: unknown area 'Kazakstan' (did you mean Kazakhstan?)
      [2]

Lines of standard error begin with "! " and stand after standard output; "[N]" is an exit status
other than 0.  A command goes on in lines that begin with "> ".  Commands are run by sh, one after
the other, in a folder of their own that is empty at first.  $DATA is tests/data.  A line "@store
shipped" at the margin puts a store with the shipped figures there as bilat.db, "@unprivileged"
keeps root from being let through every lock, "@needs PROGRAM" skips the transcript where there is
no such program, "@unwrapped" with --wrap (under valgrind a missing program seems to start).

--update rewrites the files with what the program says now; read the difference before you commit
it.  --comma runs under the locale of Turkey, with a decimal comma and an I of its own, and in a
time zone fourteen hours before Greenwich.  --wrap
puts a command before each run of the program, "valgrind -q --error-exitcode=99" for one: what it
says, or its status, is a difference.  The result is TAP, one test a command.
"""

import argparse
import difflib
import fcntl
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.path.join(os.path.dirname(HERE), "data")
EXAMPLES = os.path.join(os.path.dirname(os.path.dirname(HERE)), "docs", "examples")
WORLD = {
    "LC_ALL": "C.UTF-8", "TZ": "UTC", "COLUMNS": "80", "TERM": "dumb",
    "SOURCE_DATE_EPOCH": "1767225600",  # 2026-01-01
}
NOBODY = 65534
LONGEST = 120  # seconds; a command that takes longer is killed
WRAPPED = 20  # times as long with --wrap
KEPT = ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS", "LOCPATH")


class Command:
    def __init__(self, line, text):
        self.line, self.text = line, text  # text: as typed, with its line breaks
        self.expected = []


def parse(lines):
    """The transcript as a list of prose lines (str) and commands."""
    parts, command, blank = [], None, []
    for number, line in enumerate(lines, 1):
        if command and not line:
            blank.append("")  # of the output if more of it follows, else prose
            continue
        if line.startswith("  $ "):
            parts += blank
            command = Command(number, line[4:])
            parts.append(command)
        elif line.startswith("  > ") and command and not command.expected:
            command.text += "\n" + line[4:]
        elif line.startswith("  ") and command:
            command.expected += [*blank, line[2:]]
        else:
            command = None
            parts += [*blank, line]
        blank = []
    return parts + blank


def written(part, said):
    """The lines of a transcript that a command and its output make."""
    first, *more = part.text.split("\n")
    return [f"  $ {first}", *(f"  > {line}" for line in more),
            *(f"  {line}" if line else "" for line in said)]


def world(program, home, comma):
    env = {name: os.environ[name] for name in KEPT if name in os.environ}
    env.update(WORLD, HOME=home, DATA=DATA, EXAMPLES=EXAMPLES, BILAT_DB=os.path.join(home, "bilat.db"),
               PATH=os.path.dirname(program) + os.pathsep + os.environ.get("PATH", os.defpath))
    if comma:
        # What grep and sort of the transcripts go by stays.
        del env["LC_ALL"]
        env.update(LANG=comma, LC_COLLATE="C.UTF-8", LC_MESSAGES="C.UTF-8", TZ="<+14>-14")
    return env


def run(command, folder, env, user, longest):
    """What one command prints, as lines of a transcript."""
    with subprocess.Popen(["sh", "-c", "umask 022\n" + command.text], cwd=folder, env=env, **user,
                          stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, start_new_session=True) as child:
        try:
            output = child.communicate(timeout=longest)
        except subprocess.TimeoutExpired:
            os.killpg(child.pid, signal.SIGKILL)
            output = child.communicate()
    out, err = (text.decode("utf-8", "backslashreplace").replace(folder, "$HOME")
                .replace(DATA, "$DATA") for text in output)
    said = out.split("\n")
    end = said.pop()
    if end:
        said += [end, "(no end of line)"]
    while said and not said[-1]:
        said.pop()
    said += [f"! {line}" for line in err.splitlines()]
    if child.returncode:
        said.append(f"[{child.returncode}]")
    return said


def shipped_store(program, folder):
    """A store with the shipped figures, made once for each build of the program."""
    store = os.path.join(folder, "shipped.db")
    with open(os.path.join(folder, "shipped.lock"), "w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not os.path.exists(store) or os.path.getmtime(store) < os.path.getmtime(program):
            with tempfile.TemporaryDirectory(dir=folder) as scratch:
                fresh = os.path.join(scratch, "bilat.db")
                done = subprocess.run([program, "--db", fresh, "load", "--shipped"], check=False,
                                      env=world(program, scratch, None), capture_output=True,
                                      text=True, timeout=600)
                if done.returncode:
                    print(f"Bail out! no store with the shipped figures: {done.stderr.strip()}")
                    sys.exit(1)
                os.replace(fresh, store)
    return store


def first_in_path(folder, env, name):
    inner = os.path.join(folder, name)
    os.mkdir(inner)
    env["PATH"] = inner + os.pathsep + env["PATH"]
    return inner


def wrapped(command, program, folder, env):
    """A script in the place of the program, which runs it behind a command."""
    script = os.path.join(first_in_path(folder, env, ".wrap"), os.path.basename(program))
    first, *more = shlex.split(command)  # found before a transcript sets its own PATH
    words = shlex.join([shutil.which(first) or first, *more, program])
    with open(script, "w", encoding="utf-8") as file:
        file.write(f'#!/bin/sh\nexec {words} "$@"\n')
    os.chmod(script, 0o755)


def as_nobody(program, folder, env):
    """Gives the folder to nobody, and a copy of the program, which may lie out of their reach."""
    shutil.copy(program, first_in_path(folder, env, ".bin"))
    for entry in [folder, *(os.path.join(folder, name) for name in os.listdir(folder))]:
        os.chown(entry, NOBODY, NOBODY)
    return {"user": NOBODY, "group": NOBODY, "extra_groups": []}


def outfit(options, parts, folder):
    """The environment and the user that the commands of a transcript run with."""
    env, user = world(options.program, folder, options.comma), {}
    program = options.program
    if "@unprivileged" in parts and os.getuid() == 0:
        user = as_nobody(program, folder, env)
        program = os.path.join(folder, ".bin", os.path.basename(program))
    if options.wrap:
        wrapped(options.wrap, program, folder, env)
    return env, user


def skip_reason(parts, wrap):
    if wrap and "@unwrapped" in parts:
        return "--wrap"
    for part in parts:
        if isinstance(part, str) and part.startswith("@needs "):
            if not shutil.which(part.split()[1]):
                return f"no {part.split()[1]}"
    return None


def play(path, options):
    """Runs one transcript; returns its lines as they should be and the commands that differed."""
    with open(path, encoding="utf-8") as file:
        parts = parse(file.read().split("\n"))
    result, differing = [], []
    with tempfile.TemporaryDirectory(prefix="bilat-golden-") as folder:
        folder = os.path.realpath(folder)
        if "@store shipped" in parts:
            shutil.copy(shipped_store(options.program, options.folder),
                        os.path.join(folder, "bilat.db"))
        env, user = outfit(options, parts, folder)
        for part in parts:
            if isinstance(part, str):
                result.append(part)
                continue
            said = run(part, folder, env, user, LONGEST * (WRAPPED if options.wrap else 1))
            result += written(part, said)
            differing.append((part, None if said == part.expected else said))
    return result, differing


def report(path, commands, start):
    """One TAP line a command, with the difference below those that failed."""
    name, failed = os.path.basename(path), 0
    for number, (command, said) in enumerate(commands, start):
        title = re.sub(r"[#\\]", " ", command.text.split("\n")[0])
        print(f"{'ok' if said is None else 'not ok'} {number} - {name}:{command.line} {title}")
        if said is not None:
            failed += 1
            difference = difflib.unified_diff(command.expected, said, f"{name}:{command.line}",
                                              "now", lineterm="")
            print("\n".join(f"# {line}" for line in difference))
    return failed


def comma_locale(folder):
    """The name of a locale with a decimal comma, made in the folder if the system has none."""
    def works(env):
        done = subprocess.run(["locale", "decimal_point"], env={**os.environ, **env}, check=False,
                              capture_output=True, text=True)
        return done.stdout.strip() == ","

    name = "tr_TR.UTF-8"
    if works({"LC_ALL": name}):
        return name
    locales = os.path.join(folder, "locales")
    os.makedirs(locales, exist_ok=True)
    if shutil.which("localedef"):
        subprocess.run(["localedef", "-i", "tr_TR", "-f", "UTF-8", os.path.join(locales, name)],
                       check=False, capture_output=True)
    if works({"LC_ALL": name, "LOCPATH": locales}):
        os.environ["LOCPATH"] = locales
        return name
    return None


def main():
    parser = argparse.ArgumentParser(usage=__doc__.split("\n\n")[1].strip())
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--comma", action="store_true")
    parser.add_argument("--wrap", default=None)
    parser.add_argument("--folder", default=None)
    parser.add_argument("program", type=os.path.abspath)
    parser.add_argument("files", nargs="+")
    options = parser.parse_args()
    options.folder = os.path.abspath(options.folder or os.path.dirname(options.program))
    os.makedirs(options.folder, exist_ok=True)
    if options.comma:
        options.comma = comma_locale(options.folder)
        if not options.comma:
            print("1..0 # SKIP no locale with a decimal comma")
            return 0

    count = failed = 0
    for path in options.files:
        with open(path, encoding="utf-8") as file:
            reason = skip_reason(parse(file.read().split("\n")), options.wrap)
        if reason:
            count += 1
            print(f"ok {count} - {os.path.basename(path)} # SKIP {reason}")
            continue
        lines, commands = play(path, options)
        if options.update:
            with open(path, "w", encoding="utf-8") as file:
                file.write("\n".join(lines))
            continue
        failed += report(path, commands, count + 1)
        count += len(commands)
    if not options.update:
        print(f"1..{count}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
