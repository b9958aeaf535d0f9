"""The other ways in: settings, recipes, claims, other formats of figures, tables and templates of
the user's, archives, workbooks, and an edition that somebody has left in the way."""

import csv
import io
import json
import os
import shutil
import subprocess
import zipfile
from xml.sax.saxutils import escape

from looks import (BIDI, CONTROL, look_at_csv, look_at_markdown, look_at_page, look_at_svg,
                   look_at_terminal, read)
from payloads import HEADER, PAYLOADS
from world import World, one_word


def quoted(text):
    """As a value of a settings file, a layout or a template has to be written."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def write(world, name, text):
    path = world.path(name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(text)
    return path


def is_harmless(done, statuses):
    """A documented end, and nothing for the terminal."""
    text = done.stdout + done.stderr
    return (done.returncode in statuses and not CONTROL.search(text) and not BIDI.search(text) and
            (done.returncode < 2 or one_word(done.stderr)))


def settings(tap, world):
    env = world.environment(XDG_CONFIG_HOME=world.path("set"))
    for key in ("template", "reporter", "numbers", "sources", "lang", "color", "pager"):
        bad = []
        for name, text in PAYLOADS.items():
            write(world, "set/bilat/config", f"{key} = {quoted(text)}\n")
            for words in (("config",), ("get", ".", "RUS", "trade.exports"),
                          ("report", "KAZ", "RUS", "-o", "set-out", "--no-charts")):
                done = world.run(*words, env=env)
                if not is_harmless(done, (0, 1, 2, 3)):
                    bad.append(f"{name}: {words[0]} {done.returncode} {done.stderr!r:.300}")
        tap.check(not bad, f"settings with {key} of any text", "\n".join(bad))
    bad = []
    for name, text in PAYLOADS.items():
        write(world, "set/bilat/config", text)  # as no settings file is
        done = world.run("config", env=env)
        if not is_harmless(done, (0, 3)):
            bad.append(f"{name}: {done.returncode} {done.stderr!r:.300}")
    tap.check(not bad, "settings of any words", "\n".join(bad))
    shutil.rmtree(world.path("set"))


def recipes(tap, world):
    """There is no shell in a recipe, and a file's name is no option."""
    os.makedirs(world.path("cook/in"))
    bad = []
    for name, text in PAYLOADS.items():
        word = text.replace("\\", "\\\\").replace('"', '\\"')
        for line in (f'load "{word}"', f"load {text}", text, f'report KAZ "{word}" -o out',
                     f'export KAZ -o "cook/{name}/{word}"', f'plot KAZ RUS gdp --title "{word}"'):
            write(world, "cook/a.recipe", line + "\n")
            done = world.run("refresh", "--always", "cook/a.recipe")
            if not is_harmless(done, (0, 1, 2, 3)):
                bad.append(f"{line!r:.100}: {done.returncode} {done.stderr!r:.300}")
    tap.check(not bad, "recipes of any words", "\n".join(bad))
    inner = World(world.program, world.folder, "cook.db")
    figures = "reporter,partner,indicator,period,value,source,vintage\n" \
              "KAZ,RUS,trade.exports,2024,5,s,2032-01-01\n"
    names = ("--dry-run", "-v", "--set", "a.csv", "$(touch canary).csv", "`touch canary`.csv")
    for year, name in enumerate(names, 2000):
        write(world, f"cook/in/{name}", figures.replace("2024", str(year)))
    write(world, "cook/in/load.recipe", "load *[!e]\n")
    done = inner.run("-q", "refresh", "cook/in/load.recipe")
    shown = inner.run("documents", "--format", "csv", "--no-header").stdout
    tap.check(done.returncode == 0 and shown.count("\n") == len(names),
              "files that are named as options are files", f"{done.stderr}\n{shown}")


def claims(tap, world):
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(("id", "text", "statement", "source"))
    for number, text in enumerate(PAYLOADS.values()):
        writer.writerow((text, text, "KAZ RUS trade.exports 2024 > 1 USD", text))
        writer.writerow((f"c{number}", text, "KAZ RUS trade.exports 2024 < 1", f"s{number}"))
    write(world, "claims.csv", out.getvalue())
    for form in ("table", "csv", "json", "md"):
        done = world.run("check", "claims.csv", "--format", form)
        tap.check(done.returncode in (0, 1), f"claims of any text as {form}",
                  f"{done.returncode} {done.stderr[:400]}")
        if form == "csv":
            look_at_csv(tap, "claims as csv", done.stdout)
        elif form == "md":
            look_at_markdown(tap, "claims as md", done.stdout)
        elif form == "json":
            json.loads(done.stdout)
        else:
            look_at_terminal(tap, "claims as a table", done)
    bad = []
    for text in PAYLOADS.values():
        for words in (("-e", text), ("-e", f"KAZ RUS trade.exports 2024 > {text}"),
                      ("-e", "KAZ RUS trade.exports 2024 > 1", "--not-source", text)):
            done = world.run("check", *words)
            if not is_harmless(done, (0, 1, 2)):
                bad.append(f"{words!r:.100} {done.returncode} {done.stderr!r:.300}")
    tap.check(not bad, "a claim of any text", "\n".join(bad))


def formats(tap, world):
    """What other forms of the figures carry comes in as texts, and goes out as them."""
    world.run("export", "--format", "sdmx-csv", "-o", "evil-sdmx.csv")
    inner = World(world.program, world.folder, "sdmx.db")
    look_at_terminal(tap, "load of SDMX-CSV", inner.run("load", "evil-sdmx.csv",
                                                        "--new-indicators"))
    look_at_csv(tap, "what SDMX-CSV brought", inner.run("export").stdout, speaks=False)
    done = world.run("export", "--format", "datapackage", "-o", "evil-package")
    tap.check(done.returncode == 0, "a data package is exported", done.stderr)
    described = json.loads(read(world, "evil-package", "datapackage.json"))
    paths = [part["path"] for part in described["resources"]]
    tap.check(sorted(paths + ["datapackage.json"]) ==
              sorted(os.listdir(world.path("evil-package"))),
              "a data package names its own files and no others", paths)
    addresses = [source.get("path", "") for source in described.get("sources", [])]
    tap.check(all(not address or address.startswith(("http://", "https://"))
                  for address in addresses), "a data package names addresses of the web", addresses)
    for name in paths:
        look_at_csv(tap, f"{name} of a data package", read(world, "evil-package", name),
                    speaks=False)
    # Back in, with a description that points elsewhere.
    for part in described["resources"]:
        part["path"] = "../../../etc/passwd"
    described.update(title=PAYLOADS["escape"], name=PAYLOADS["script"])
    write(world, "evil-package/datapackage.json", json.dumps(described))
    inner = World(world.program, world.folder, "package.db")
    done = inner.run("load", "evil-package", "--new-indicators")
    look_at_terminal(tap, "load of a data package", done)
    tap.check("root:" not in inner.run("export").stdout + done.stdout + done.stderr,
              "nothing is read from where a data package points")


def archives(tap, world):
    """Members whose names lead out, that are links, or that would fill the disk."""
    figures = read(world, "evil.csv")
    with zipfile.ZipFile(world.path("evil.zip"), "w", zipfile.ZIP_DEFLATED) as archive:
        for name in ("../out.csv", "/tmp/EVIL.csv", "a/../../b.csv", "$(touch canary).csv",
                     "\033[31m.csv", "=1+1.csv", "<script>.csv", "\u202egnp.csv", "-o.csv"):
            archive.writestr(name, figures)
        link = zipfile.ZipInfo("link.csv")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    inner = World(world.program, world.folder, "zip.db")
    done = inner.run("load", "evil.zip", "--new-indicators", "--skip-bad")
    look_at_terminal(tap, "load of an archive", done)
    look_at_terminal(tap, "documents of an archive", inner.run("documents"))
    tap.check("root:" not in inner.run("export").stdout + done.stderr,
              "a link in an archive is not followed")
    look_at_terminal(tap, "inspect of an archive", inner.run("inspect", "evil.zip"))


CONTENT_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
    'relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-'
    'officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
    "</Types>")
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
    'relationships/{kind}" Target="{target}"/></Relationships>')
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def cell(row, column, text):
    place = f'r="{chr(ord("A") + column)}{row}"'
    if text.startswith("f:"):
        return f"<c {place}><f>{escape(text[2:])}</f></c>"
    if text.startswith("n:"):
        return f"<c {place}><v>{text[2:]}</v></c>"
    return f'<c {place} t="inlineStr"><is><t xml:space="preserve">{escape(text)}</t></is></c>'


def write_book(path, sheet, lines):
    """A workbook of one sheet; "f:" begins a formula, "n:" a number."""
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", CONTENT_TYPES)
        archive.writestr("_rels/.rels", RELATIONS.format(kind="officeDocument",
                                                         target="xl/workbook.xml"))
        archive.writestr("xl/_rels/workbook.xml.rels", RELATIONS.format(
            kind="worksheet", target="worksheets/sheet1.xml"))
        archive.writestr("xl/workbook.xml", (
            f'<workbook {MAIN} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/'
            f'relationships"><sheets><sheet name="{escape(sheet, {chr(34): "&quot;"})}" '
            'sheetId="1" r:id="rId1"/></sheets></workbook>'))
        archive.writestr("xl/worksheets/sheet1.xml", f"<worksheet {MAIN}><sheetData>" + "".join(
            f'<row r="{row}">' + "".join(
                cell(row, column, text) for column, text in enumerate(line)) + "</row>"
            for row, line in enumerate(lines, 1)) +
            "</sheetData></worksheet>")


def workbooks(tap, world):
    if not shutil.which("ssconvert"):
        tap.skip("workbooks are read", "no ssconvert")
        return
    texts = [text for text in PAYLOADS.values() if not CONTROL.search(text)]
    lines = [HEADER]
    for number, text in enumerate(texts):
        lines.append(["KAZ", "RUS", "trade.exports", f"n:{1980 + number}", f"n:{number}.5", "USD",
                      "", "book", text, text, "", "2032-01-01", "", text, text])
    lines.append(["KAZ", "RUS", "trade.exports", "n:2024", "f:1+1", "USD", "", "book",
                  'f:HYPERLINK("http://evil.test/","EVIL")', "f:WEBSERVICE(\"http://evil.test/\")",
                  "", "2032-01-01", "", "f:INFO(\"directory\")", ""])
    for number, sheet in enumerate(("Data", "$(touch canary)", "../../EVIL", "-o", "`touch canary`",
                                    "=1+1", "a;touch canary")):
        write_book(world.path("evil.xlsx"), sheet, lines)
        inner = World(world.program, world.folder, f"book{number}.db")
        done = inner.run("load", "evil.xlsx", "--new-indicators", "--skip-bad")
        look_at_terminal(tap, f"load of a workbook with the sheet {sheet!r}", done)
        look_at_csv(tap, f"what the sheet {sheet!r} brought", inner.run("export").stdout,
                    speaks=sheet == "Data")
    held = World(world.program, world.folder, "book0.db").run(
        "get", "KAZ", "RUS", "trade.exports", "1985", "--value").stdout
    tap.check(held == "5.5\n", "figures of a workbook are what stands there", held)


def own_tables(tap, world):
    """Names, texts and templates that a user brings from somewhere."""
    plain = {name: text for name, text in PAYLOADS.items() if "\0" not in text}
    for name, text in plain.items():
        def table(*rows):
            out = io.StringIO()
            csv.writer(out).writerows(rows)
            return out.getvalue()
        shutil.rmtree(world.path("own"), ignore_errors=True)
        own = "own/datasets/"
        write(world, own + "languages/own.csv", table(
            ("en", "ru", "kk"), ("Key facts", text, text), ("Sources", text, text),
            ("Change on the year before, %", text, text)))
        write(world, own + "reports/own.conf", (
            f"title = {quoted(text)}\nsubtitle = {quoted(text)}\n"
            'period = {"trade.exports"}\n'
            f'section "key-facts" {{\n\ttitle = {quoted(text)}\n\tblock "facts" {{\n'
            '\t\tkind = facts\n\t\tindicators = {' + quoted(text.replace("=", "") +
                                                            " = trade.exports") +
            '}\n\t}\n\tblock "chart" {\n\t\tkind = chart\n\t\tindicators = {"trade.exports"}\n'
            f"\t\ttitle = {quoted(text)}\n\t}}\n}}\n"))
        env = world.environment(XDG_CONFIG_HOME=world.path("own-set"))
        write(world, "own-set/bilat/areas.csv", table(
            ("id", "kind", "alpha2", "numeric", "from", "to", "en", "ru", "kk", "official", "note"),
            ("KAZ", "country", "KZ", "398", "", "", text, text, text, text, text)))
        for language in ("en", "ru"):
            done = world.run("--data-dir", "own", "report", "KAZ", "RUS", "--template", "own",
                             "--lang", language, "-o", "own-out", "--format", "html,md",
                             *(["--no-charts"] if language == "ru" else []), env=env)
            title = f"tables of one's own with '{name}' in {language}"
            if not tap.check(is_harmless(done, (0, 2, 3)), f"{title}: made or refused",
                             f"{done.returncode} {done.stderr[:400]}") or done.returncode:
                continue
            look_at_page(tap, title, read(world, "own-out", "KAZ-RUS", "index.html"))
            look_at_markdown(tap, title, read(world, "own-out", "KAZ-RUS", "report.md"))
            for chart in os.listdir(world.path("own-out", "KAZ-RUS", "charts")):
                look_at_svg(tap, f"{title}: {chart}", read(world, "own-out", "KAZ-RUS", "charts",
                                                          chart))
    refused = []
    for text in ("../EVIL", "/tmp/EVIL", "a/b", "$(touch canary)", "..", "con\nsole", "-o"):
        write(world, "own-set/bilat/areas.csv",
              "id,kind,alpha2,numeric,from,to,en,ru,kk,official,note\n"
              f'"{text}",country,QQ,999,,,Nowhere,,,,\n')
        write(world, "area.csv", "reporter,partner,indicator,period,value,source,vintage\n"
              f'KAZ,Nowhere,trade.exports,2024,5,s,2032-01-01\n')
        inner = World(world.program, world.folder, "area.db")
        inner.run("load", "area.csv", env=env)
        done = inner.run("report", "KAZ", "Nowhere", "-o", "area-out", "--no-charts", env=env)
        if not is_harmless(done, (0, 1, 2, 3)):
            refused.append(f"{text!r}: {done.returncode} {done.stderr!r:.300}")
    tap.check(not refused, "an area of any id", "\n".join(refused))
    made = [os.path.relpath(where, world.folder) for where, _, names in os.walk(world.folder)
            if "edition.json" in names and "EVIL" in where]
    tap.check(not made, "no report lies where the id of an area leads", made)


def hostile_editions():
    """What may lie where the last edition is looked for."""
    for name, text in PAYLOADS.items():
        figure = {key: text for key in ("reporter", "partner", "indicator", "detail", "period",
                                        "measure", "unit", "source", "title", "text")}
        figure.update(value=1, bound="=", decimals=0)
        yield name, json.dumps({"version": 1, "a": text, "b": text, "edition": text,
                                "period": text, "template": text, "figures": [figure],
                                "before": {"edition": text, "period": text, "figures": [figure]}})
    yield "depth", "[" * 100000
    yield "numbers", json.dumps({"version": 1, "figures": [
        {"indicator": "trade.exports", "reporter": "KAZ", "partner": "RUS", "period": "2024",
         "value": value, "bound": bound, "decimals": decimals, "lower": 5, "upper": -5}
        for value in (1e308, -1e308, 0, 10**400) for bound in ("=", "<", "x", "")
        for decimals in (10**18, -10**18, 2**31, -2**31, 400)]})
    yield "rubbish", "\0\1\2"
    yield "no UTF-8", '{"version":1,"figures":[{"indicator":"\udcff"}]}'
    yield "empty", ""


def editions(tap, world):
    """An edition in the folder of the report that is not ours to trust."""
    world.run("report", "KAZ", "RUS", "-o", "old", "--no-charts")
    kept = json.loads(read(world, "old", "KAZ-RUS", "edition.json"))
    for figure in kept["figures"]:
        for key in ("reporter", "partner", "unit", "source", "detail", "title", "text"):
            if key in figure:
                figure[key] = PAYLOADS["script"] + PAYLOADS["escape"] + PAYLOADS["bidi"]
        figure["value"] = 1e308
    kept["edition"] = PAYLOADS["attribute"] + PAYLOADS["escape"]
    for name, text in [*hostile_editions(), ("a real one that was changed", json.dumps(kept))]:
        with open(world.path("old", "KAZ-RUS", "edition.json"), "wb") as file:
            file.write(text.encode("utf-8", "surrogateescape"))
        done = world.run("report", "KAZ", "RUS", "-o", "old", "--no-charts")
        tap.check(is_harmless(done, (0, 3)), f"an old edition with '{name}' in the way",
                  f"{done.returncode} {done.stderr!r:.400}")
        if done.returncode == 0:
            look_at_page(tap, f"after an edition with '{name}'",
                         read(world, "old", "KAZ-RUS", "index.html"))
            look_at_markdown(tap, f"after an edition with '{name}'",
                             read(world, "old", "KAZ-RUS", "report.md"))
    shutil.rmtree(world.path("old"))
    for what in ("a pipe", "a link to a device", "a folder"):
        world.run("report", "KAZ", "RUS", "-o", "old", "--no-charts")
        path = world.path("old", "KAZ-RUS", "edition.json")
        os.unlink(path)
        if what == "a pipe":
            os.mkfifo(path)
        elif what == "a folder":
            os.mkdir(path)
        else:
            os.symlink("/dev/zero", path)
        child = world.start("report", "KAZ", "RUS", "-o", "old", "--no-charts")
        try:
            child.communicate(timeout=20)
            ended = child.returncode in (0, 3)
        except subprocess.TimeoutExpired:
            child.kill()
            child.communicate()
            ended = False
        tap.check(ended, f"{what} in the place of an old edition does not hold the report up",
                  child.returncode)
        shutil.rmtree(world.path("old"), ignore_errors=True)


PARTS = (settings, recipes, claims, formats, archives, workbooks, own_tables, editions)
