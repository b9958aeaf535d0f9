"""The other ways out: workbooks, Word, texts, all reports on a country, completion, and the
commands that say little."""

import json
import os
import pty
import re
import select
import shutil
import signal
import sys
import time
import zipfile
import xml.etree.ElementTree

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "documents"))

from looks import (BIDI, CONTROL, look_at_csv, look_at_markdown, look_at_page,  # noqa: E402
                   look_at_terminal, read)
from payloads import MARK, PAYLOADS  # noqa: E402
from world import one_word  # noqa: E402
from xlsx import Workbook  # noqa: E402

SCRIPTS = os.path.join(HERE, "..", "..", "datasets", "completion")
# Figures in a workbook are numbers: what stands in these columns is never a text.
FIGURES = {"value", "line"}


def look_at_package(tap, title, path):
    """An office file: no formula, no field, no macro, nothing that is fetched or run."""
    faults = []
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            text = archive.read(name)
            if ".." in name or name.startswith("/") or name.endswith(".bin") or "vba" in name:
                faults.append(f"a part named {name}")
            if not name.endswith((".xml", ".rels")):
                continue
            root = xml.etree.ElementTree.fromstring(text)
            for part in root.iter():
                tag = part.tag.rsplit("}")[-1]
                if tag in ("f", "instrText", "altChunk", "object", "ddeLink", "oleLink"):
                    faults.append(f"{name}: <{tag}> {part.text}")
                target = part.get("Target", "")
                if part.get("TargetMode") == "External" and (
                        not target.startswith(("http://", "https://")) or
                        not part.get("Type", "").endswith("/hyperlink")):
                    faults.append(f"{name}: {target}")
            if BIDI.search(text.decode("utf-8")):
                faults.append(f"{name}: an override of direction")
    tap.check(not faults, f"{title}: nothing that acts", "\n".join(faults[:20]))


def look_at_book(tap, title, path):
    look_at_package(tap, title, path)
    book = Workbook(path)
    texts = [value for cells in book.sheets.values() for kind, value, _ in cells.values()
             if kind == "text"]
    tap.check(any(MARK in text for text in texts), f"{title}: the texts are there")
    formulas = [cell for cells in book.sheets.values() for cell in cells.values()
                if cell[0] == "formula"]
    tap.check(not formulas, f"{title}: no cell is a formula", formulas[:5])
    for name, cells in book.sheets.items():
        heads = {column: value for (row, column), (_, value, _) in cells.items() if row == 0}
        wrong = [(place, cell) for place, cell in cells.items()
                 if heads.get(place[1]) in FIGURES and place[0] > 0 and cell[0] != "number"]
        tap.check(not wrong, f"{title}: figures of {name} are numbers", wrong[:5])


def workbooks(tap, world):
    done = world.run("export", "--format", "xlsx", "-o", "all.xlsx")
    if tap.check(done.returncode in (0, 5), "a workbook is exported", done.stderr) and \
            done.returncode == 0:
        look_at_book(tap, "export as xlsx", world.path("all.xlsx"))
    for title, words in (("export", ("export",)), ("documents", ("documents",)),
                         ("projects", ("projects", "KAZ", "RUS")), ("source", ("source",)),
                         ("get", ("get", "KAZ", "RUS", "fdi.inflow.gross", "--all-sources"))):
        done = world.run(*words, "--for-excel")
        tap.check(done.returncode in (0, 1), f"{title} for Excel", done.stderr)
        look_at_csv(tap, f"{title} for Excel", done.stdout.lstrip("\ufeff"), ";", speaks=False)
    done = world.run("export", "--format", "json")
    tap.check(isinstance(json.loads(done.stdout), list), "export as json parses")
    done = world.run("export", "--format", "sdmx-csv")
    look_at_csv(tap, "export as sdmx-csv", done.stdout, speaks=False)


def papers(tap, world):
    """Every form of each template that ships."""
    for template in ("default", "brief", "investment"):
        for language in ("en", "kk"):
            done = world.run("report", "KAZ", "RUS", "-o", template, "--template", template,
                             "--lang", language, "--format", "html,md,text,xlsx,docx",
                             "--no-charts")
            title = f"{template} in {language}"
            if not tap.check(done.returncode == 0, f"{title}: is written", done.stderr):
                continue
            folder = world.path(template, "KAZ-RUS")
            look_at_page(tap, title, read(world, folder, "index.html"))
            look_at_markdown(tap, title, read(world, folder, "report.md"))
            text = read(world, folder, "report.txt")
            bad = CONTROL.search(text) or BIDI.search(text)
            tap.check(not bad, f"{title}: a text without controls", bad)
            look_at_package(tap, f"{title}: workbook", os.path.join(folder, "report.xlsx"))
            look_at_package(tap, f"{title}: Word", os.path.join(folder, "report.docx"))


def all_partners(tap, world):
    done = world.run("report", "KAZ", "all", "-o", "every", "--no-charts")
    look_at_terminal(tap, "reports on all partners", done)
    made = sorted(os.listdir(world.path("every"))) if os.path.isdir(world.path("every")) else []
    tap.check(made and all(re.fullmatch(r"KAZ-[A-Z0-9_]+|index\.html|\.bilat|[a-z]+\.json", name)
                           for name in made), "folders are named by codes", made)
    if tap.check("index.html" in made, "there is a page of all", made):
        look_at_page(tap, "the page of all", read(world, "every", "index.html"))
    for name, text in PAYLOADS.items():
        done = world.run("report", "KAZ", text, "-o", "every", "--no-charts")
        tap.check(done.returncode == 2 and one_word(done.stderr) and not CONTROL.search(
            done.stderr) and not BIDI.search(done.stderr), f"a report on '{name}' is refused",
            repr(done.stderr))


def quiet_commands(tap, world):
    asked = {
        "status": ("status",), "status of all": ("status", "--all"),
        "stopped": ("status", "--stopped"), "mirror": ("mirror", "KAZ", "RUS", "trade.exports"),
        "diff": ("diff", "--from", "2031-01-01", "--to", "2033-01-01"), "verify": ("verify",),
        "config": ("config",), "project events": ("projects", "KAZ", "RUS"),
    }
    look_at_terminal(tap, "bibtex", world.run("trace", "KAZ", "RUS", "trade.exports", "2024",
                                              "--bibtex"))
    for title, words in asked.items():
        look_at_terminal(tap, title, world.run(*words))
        for form in ("csv", "json", "md"):
            done = world.run(*words, "--format", form)
            if done.returncode == 2:
                continue
            tap.check(done.returncode in (0, 1), f"{title} as {form}", done.stderr)
            if form == "csv":
                look_at_csv(tap, f"{title} as csv", done.stdout, speaks=False)
            elif form == "md":
                look_at_markdown(tap, f"{title} as md", done.stdout)
            elif done.stdout:
                json.loads(done.stdout)
    for command in ("indicator", "country", "layout", "source", "help", "unload", "check"):
        bad = []
        for text in PAYLOADS.values():
            done = world.run(command, "--", text)
            if done.returncode not in (0, 1, 2, 3) or CONTROL.search(done.stderr + done.stdout) \
                    or BIDI.search(done.stderr + done.stdout):
                bad.append(f"{done.returncode} {text!r:.60} {done.stderr!r:.200}")
        tap.check(not bad, f"{command} looks for any text", "\n".join(bad))


def candidates(tap, world):
    """What the shells are offered: lines of a word and its meaning."""
    for words in (("unload", ""), ("get", ""), ("get", "KAZ", ""), ("get", "KAZ", "RUS", ""),
                  ("get", "KAZ", "RUS", "x.", ), ("get", "--source", ""),
                  ("get", "KAZ", "RUS", "fdi.inflow.gross", "--where", ""),
                  ("get", "KAZ", "RUS", "fdi.inflow.gross", "--where", "sector="),
                  ("source", ""), ("projects", "--sector", ""), ("projects", "--stage", ""),
                  ("trace", "KAZ", "RUS", "trade.exports", ""), *(
                      ("get", text) for text in PAYLOADS.values())):
        done = world.run("completion", "--words", "--", *words)
        bad = [line for line in done.stdout.splitlines() if CONTROL.search(line.replace("\t", ""))
               or BIDI.search(line) or line.count("\t") > 1]
        tap.check(done.returncode in (0, 1) and not bad,
                  f"candidates of {' '.join(words)!r:.60} are words", f"{done.stderr} {bad[:3]}")


def typed(world, shell, keys):
    """What a shell in a terminal prints while it is typed into."""
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(world.folder)
        os.execvpe(shell[0], shell, world.environment(
            TERM="xterm", TMPDIR=world.path("nowhere"), PS1="READY ", PROMPT="READY ",
            ZDOTDIR=world.path("nowhere"),
            PATH=world.path("bin") + os.pathsep + os.environ["PATH"]))
    seen = b""
    try:
        for key in [*keys, ""]:
            os.write(terminal, key.encode())
            end = time.monotonic() + (5 if key else 60)
            while time.monotonic() < end and select.select([terminal], [], [], 1)[0]:
                seen += os.read(terminal, 65536)
    except OSError:
        pass  # the shell has ended
    os.close(terminal)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return seen


def screens(tap, world):
    """On a terminal the forms for programs are harmless too."""
    for words in (("export",), ("export", "--format", "json"), ("export", "--format", "sdmx-csv"),
                  ("series", "--format", "csv"), ("series", "--format", "tsv"),
                  ("diff", "--from", "2031-01-01", "--to", "2033-01-01", "--format", "json"),
                  ("documents", "--format", "ndjson"), ("source", "--format", "md"),
                  ("completion", "--words", "--", "get", "KAZ", ""),
                  ("--color=never", "inspect", "evil.csv"),
                  ("export", "--for-excel"), ("trace", "KAZ", "RUS", "trade.exports", "2024")):
        seen = typed(world, [world.program, *words], []).decode("utf-8", "replace")
        bad = CONTROL.search(seen.replace("\r\n", "\n")) or BIDI.search(seen)
        tap.check(len(seen) > 100 and not bad, f"{' '.join(words)} on a terminal",
                  f"{len(seen)} {seen[max(0, bad.start() - 60):bad.start() + 60]!r}" if bad else
                  repr(seen))


def shells(tap, world):
    """Candidates are put into the line as text: what the line then runs is bilat alone."""
    os.makedirs(world.path("bin"), exist_ok=True)
    os.symlink(world.program, world.path("bin", "bilat"))
    shutil.copy(world.path("evil-projects.csv"), world.path("zz$(touch canary);`touch canary`.csv"))
    world.run("load", "zz$(touch canary);`touch canary`.csv")
    script = {name: os.path.join(SCRIPTS, f"bilat.{name}") for name in ("bash", "zsh", "fish")}
    setup = {
        ("bash", "--norc", "--noprofile", "-i"): f"source {script['bash']}\n",
        ("zsh", "-f", "-i"): f"autoload -U compinit; compinit -D -u; source {script['zsh']}\n",
        ("fish", "--no-config", "-i"): f"source {script['fish']}\n",
    }
    for shell, begin in setup.items():
        if not shutil.which(shell[0]):
            tap.skip(f"{shell[0]} completes", f"no {shell[0]}")
            continue
        seen = typed(world, shell, [
            begin, "bilat load --dry-run zz\t", "\r", "bilat unload \t\t", "\x03",
            "bilat get KAZ RUS fdi.inflow.gross --where sector=EVIL\t\t", "\x03",
            "bilat get --source s\t\t", "\x03", "exit\r"])
        tap.check(b"touch" in seen and not os.path.exists(world.path("canary")),
                  f"{shell[0]} completes and runs nothing", repr(seen[-1500:]))


PARTS = (workbooks, papers, all_partners, quiet_commands, candidates, screens, shells)
