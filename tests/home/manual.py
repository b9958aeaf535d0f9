#!/usr/bin/env python3
"""The manual against the program: manual.py PROGRAM PAGES STORE

Every command has a page; a page says what the help says; the examples that the help gives are
commands that bilat understands; mandoc, if it is installed, finds nothing wrong with a page.
"""
import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile

TABLE = """reporter,partner,indicator,period,value,unit,source
KAZ,DEU,people.visitors,2024,101300,persons,my-notes
"""
CLAIMS = "id,text,statement\n1,A claim,KAZ RUS trade.turnover 2024 > 20 bn USD\n"
RECIPE = "load table.csv\n"
LAYOUT = """title = "A table of my bank"
source = "my-bank"
require = {"partner", "period", "value"}
indicator = "people.visitors"
column "partner" { role = partner coding = {"id"} }
column "period" { role = period }
column "value" { role = value }
"""
# What examples name, so that they can be run.
FILES = {"table.csv": TABLE, "downloads/table.csv": TABLE, "claims.csv": CLAIMS,
         "quarterly.recipe": RECIPE, "bilat/layouts/my-bank.conf": LAYOUT}
NEEDS = {"--format docx": "pandoc", "plot": "gnuplot", "report": "gnuplot"}


class Tap:
    def __init__(self):
        self.count = self.failed = 0

    def check(self, good, name, why="", skip=""):
        self.count += 1
        self.failed += not (good or skip)
        print(f"{'ok' if good or skip else 'not ok'} {self.count} - {name}"
              f"{' # SKIP ' + skip if skip else ''}")
        if why and not good and not skip:
            print("\n".join(f"# {line}" for line in why.splitlines()))


def run(command, **more):
    return subprocess.run(command, text=True, capture_output=True, timeout=300, check=False, **more)


def page_text(path):
    """The page without its markup, in one line."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    text = re.sub(r"^\.(?:SH|TP|PP|RS.*|RE|nf|fi)\b ?", "", text, flags=re.MULTILINE)
    text = re.sub(r"\\f[BR]|\\&", "", text).replace("\\-", "-").replace("\\e", "\\")
    return " ".join(text.replace("`", "").split())


def plain(text):
    return " ".join(text.replace("`", "").split())


def check_pages(tap, program, pages):
    help_text = run([program, "help"]).stdout
    for command in re.findall(r"^  ([a-z]+) {2,}", help_text, re.MULTILINE):
        path = os.path.join(pages, f"bilat-{command}.1")
        if not os.path.exists(path):
            tap.check(False, f"there is a page about {command}")
            continue
        page, said = page_text(path), run([program, "help", command]).stdout
        missing = [line for line in said.removeprefix("usage: ").splitlines()
                   if plain(line) and plain(line) != "Options" and not all(
                       plain(part) in page for part in re.split(r" {2,}", line))]
        tap.check(not missing, f"the page about {command} says what its help says",
                  "\n".join(missing))


def check_lint(tap, pages):
    for path in sorted(glob.glob(os.path.join(pages, "*.[1357]"))):
        name = os.path.basename(path)
        if not shutil.which("mandoc"):
            tap.check(True, f"mandoc finds nothing in {name}", skip="no mandoc")
            continue
        said = run(["mandoc", "-Tlint", "-Wwarning", path]).stdout
        tap.check(not said, f"mandoc finds nothing in {name}", said)


def check_examples(tap, program, store):
    with tempfile.TemporaryDirectory() as folder:
        for name, text in FILES.items():
            os.makedirs(os.path.dirname(os.path.join(folder, name)), exist_ok=True)
            with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
                file.write(text)
        shutil.copy(store, os.path.join(folder, "a.db"))
        environment = {**os.environ, "BILAT_DB": os.path.join(folder, "a.db"), "HOME": folder,
                       "XDG_CONFIG_HOME": folder, "SOURCE_DATE_EPOCH": "1767225600",
                       "PATH": os.path.dirname(program) + ":" + os.environ["PATH"]}
        for command in re.findall(r"^  ([a-z]+) {2,}", run([program, "help"]).stdout,
                                  re.MULTILINE):
            for example in re.findall(r"^  (bilat .*)$", run([program, "help", command]).stdout,
                                      re.MULTILINE):
                needed = next((NEEDS[word] for word in NEEDS if word in example and
                               not shutil.which(NEEDS[word])), None)
                done = run(["bash", "-c", example], cwd=folder, env=environment)
                tap.check(done.returncode in (0, 1), f"help: {example}", f"status {done.returncode}: {done.stderr}",
                          f"no {needed}" if needed else "")


def main():
    program, pages, folder = map(os.path.abspath, sys.argv[1:])
    tap = Tap()
    store = os.path.join(folder, "manual.db")
    if os.path.exists(store):
        os.remove(store)
    run([program, "-q", "--db", store, "load", "--shipped"])
    check_pages(tap, program, pages)
    check_lint(tap, pages)
    check_examples(tap, program, store)
    print(f"1..{tap.count}")
    return tap.failed > 0


if __name__ == "__main__":
    sys.exit(main())
