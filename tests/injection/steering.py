"""An environment that would steer bilat, gnuplot, pandoc or SQLite, and links in the way."""

import os
import re
import shutil

from looks import CONTROL, look_at_terminal, read
from payloads import CANARY
from world import one_word

# What comes out with these is what comes out without them.
WITHOUT_EFFECT = {
    "GNUPLOT_LIB": "{folder}", "GNUTERM": "x11", "GNUPLOT_DRIVER_DIR": "{folder}",
    "GNUPLOT_DEFAULT_GDFONT": "|touch canary", "GNUPLOT_FONTPATH": "|touch canary",
    "GDFONTPATH": "|touch canary", "GNUPLOT_PS_DIR": "{folder}", "GNUHELP": "|touch canary",
    "FIT_SCRIPT": "system 'touch canary'", "FIT_LOG": "{folder}/fit.log",
    "GNUPLOT_FIT_LOG": "|touch canary", "SHELL": "{folder}/shell", "VISUAL": "touch canary",
    "PAGER": "touch canary", "BILAT_PAGER": "touch canary", "LESSOPEN": "|touch canary",
    "LESS": "+!touch canary", "MANPAGER": "touch canary", "EDITOR": "touch canary",
    "SQLITE_TMPDIR": "/nonexistent", "SQLITE_HISTORY": "{folder}/.gnuplot",
    "NO_COLOR": "\033[31m", "CLICOLOR_FORCE": "1", "COLORTERM": "\033[31m",
    "TERM": "\033]0;owned\007", "TZ": "../../{folder}/.gnuplot", "TZDIR": "{folder}",
    "LC_ALL": "../../../etc/passwd", "LANG": "%s%n", "LANGUAGE": "../../canary",
    "LC_NUMERIC": "xx_XX", "LOCPATH": "{folder}", "NLSPATH": "{folder}/%N",
    "CHARSET": "\033[31m", "OUTPUT_CHARSET": "UTF-7", "GCONV_PATH": "{folder}",
    "HOME": "{folder}/home", "XDG_CONFIG_HOME": "{folder}/empty", "XDG_DATA_HOME": "{folder}/home",
    "XDG_CACHE_HOME": "/dev/null", "PWD": "/etc", "OLDPWD": "$(touch canary)",
    "IFS": "/", "ENV": "{folder}/.gnuplot", "BASH_ENV": "{folder}/.gnuplot",
    "PYTHONPATH": "{folder}", "GHCRTS": "", "MAGIC": "{folder}",
}
# These ask for something that cannot be had: the same, or one word that says so.
TOLD = {
    "HOME": ("", "relative", "/nonexistent", "/etc/passwd", "a\nb", "\033[31m"),
    "XDG_CONFIG_HOME": ("", "relative", "/nonexistent", "/etc/passwd", "\033[31m"),
    "XDG_DATA_HOME": ("relative", "/nonexistent", "/etc/passwd", "\033[31m"),
    "TMPDIR": ("/nonexistent", "/etc/passwd", "", "$(touch canary)", "\033[31m"),
    "BILAT_DATA": ("/nonexistent", "/etc/passwd", "\033[31m", "|touch canary"),
    "BILAT_DB": ("/dev/null/x", "/etc/passwd", "file:x?mode=memory",
                 "\033[31m.db", "x.db?vfs=unix-none", "|touch canary"),
    "COLUMNS": ("", "0", "-1", "1", "99999999999999999999", "80x", "\033[31m", "1e3"),
    "SOURCE_DATE_EPOCH": ("", "-1", "1e9", "99999999999999999999", "\033[31m", "nan", "2038-01-19"),
    "PATH": ("", "/nonexistent", "{folder}/shell"),
}
ASKED = {
    "get": ("get", "KAZ", "RUS", "trade.exports", "--all-sources"),
    "documents": ("documents", "--format", "csv"),
    "load": ("load", "evil-projects.csv"),
}
RC = """system 'touch {canary}'
.shell touch {canary}
"""


def answers(world, env):
    """What the program says of each question, and the picture it draws."""
    said = {}
    for title, words in ASKED.items():
        done = world.run(*words, env=env)
        said[title] = (done.returncode, done.stdout, done.stderr)
    picture = world.path("steered.svg")
    if os.path.exists(picture):
        os.unlink(picture)
    done = world.run("plot", "KAZ", "RUS", "trade.exports", "-o", "steered.svg", env=env)
    drawn = read(world, "steered.svg") if done.returncode == 0 else ""
    said["plot"] = (done.returncode, drawn, done.stderr)
    return said


def lay_traps(world):
    """Start files of the programs that are run, in every place where they look for them."""
    for name in (".gnuplot", "home/.gnuplot", "home/.sqliterc", "home/gnuplotrc",
                 "home/.config/gnuplot/gnuplotrc", "home/pandoc/templates/default.openxml",
                 "home/pandoc/defaults.yaml", "home/.lesskey", "empty/x", "shell", "gd.trm"):
        path = world.path(name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(RC.format(canary=world.path(CANARY)))
        os.chmod(path, 0o755)


def variables(tap, world):
    lay_traps(world)
    plain = answers(world, world.environment())
    tap.check(all(status == 0 for status, _, _ in plain.values()), "all is answered", plain)
    for name, value in WITHOUT_EFFECT.items():
        value = value.format(folder=world.folder) if "{folder}" in value else value
        said = answers(world, world.environment(**{name: value}))
        different = [title for title in plain if said[title] != plain[title]]
        tap.check(not different, f"${name}={value!r:.40} is of no effect",
                  "\n".join(f"{title}: {said[title]!r:.600}" for title in different))
    for name, values in TOLD.items():
        for value in values:
            value = value.format(folder=world.folder) if "{folder}" in value else value
            said = answers(world, world.environment(**{name: value}))
            bad = [f"{title}: {said[title]!r:.600}" for title in plain
                   if CONTROL.search(said[title][2]) or
                   (said[title][0] == 0 and name != "COLUMNS" and
                    said[title][1] != plain[title][1] and
                    (name, title) not in (("SOURCE_DATE_EPOCH", "documents"),
                                          ("BILAT_DB", "load"))) or
                   (said[title][0] not in (0, 1) and not one_word(said[title][2])) or
                   said[title][0] not in (0, 1, 2, 3, 4, 5)]
            tap.check(not bad, f"${name}={value!r:.40} is of no effect or told", "\n".join(bad))


def links(tap, world):
    """Links and pipes in the way of what is written."""
    elsewhere = world.path("elsewhere")
    os.makedirs(elsewhere)
    os.makedirs(world.path("linked"))
    os.symlink(elsewhere, world.path("linked", "KAZ-RUS"))
    world.run("report", "KAZ", "RUS", "-o", "linked")
    tap.check(not os.listdir(elsewhere), "a report does not go through a link")
    shutil.copy(world.path("out", "KAZ-RUS", "edition.json"), elsewhere)
    done = world.run("report", "KAZ", "RUS", "-o", "linked", "--no-charts")
    tap.check(os.listdir(elsewhere) == ["edition.json"] and done.returncode in (0, 3),
              "a report does not go through a link to an older one", done.stderr)
    os.unlink(world.path("elsewhere", "edition.json"))
    os.symlink(elsewhere, world.path("package"))
    done = world.run("export", "--format", "datapackage", "-o", "package")
    tap.check(not os.listdir(elsewhere), "a data package does not go through a link", done.stderr)
    with open(world.path("elsewhere", "kept"), "w", encoding="utf-8") as file:
        file.write("kept")
    for words, name in ((("export", "-o", "link.csv"), "link.csv"),
                        (("plot", "KAZ", "RUS", "trade.exports", "-o", "link.svg"), "link.svg"),
                        (("backup", "link.db"), "link.db")):
        os.symlink(world.path("elsewhere", "kept"), world.path(name))
        done = world.run(*words)
        with open(world.path("elsewhere", "kept"), "rb") as file:
            kept = file.read()
        told = done.returncode != 0 and one_word(done.stderr)
        tap.check(kept == b"kept" or (done.returncode == 0 and len(kept) > 100) or told,
                  f"{words[0]} over a link: what it leads to is whole",
                  f"{kept[:80]} {done.stderr}")
        with open(world.path("elsewhere", "kept"), "w", encoding="utf-8") as file:
            file.write("kept")
    # The names that are made beside a file before it takes its place cannot be foreseen.
    done = world.run("export", "-o", "new.csv")
    tap.check(done.returncode == 0 and not [
        name for name in os.listdir(world.folder) if re.search(r"\.part|\.[0-9a-f]{6,}", name)],
        "nothing is left beside an export", os.listdir(world.folder))
    look_at_terminal(tap, "an export", done)


PARTS = (variables, links)
