#!/usr/bin/env python3
"""The completion scripts in the shells they are for: shells.py PROGRAM SCRIPTS

Each shell gets its script and half a command line, and has to offer the words wanted.
A shell that is not installed is skipped with a word.
"""
import os
import shutil
import subprocess
import sys
import tempfile

CASES = (
    # what is typed, words that are offered, words that are not
    ("bilat pl", {"plot"}, {"get"}),
    ("bilat get K", {"KAZ"}, {"RUS"}),
    ("bilat get KAZ R", {"RUS"}, {"KAZ"}),
    ("bilat get KAZ RUS trade.e", {"trade.exports"}, {"trade.imports"}),
    ("bilat get KAZ RUS trade.exports 20", {"2024", "2023"}, {"latest"}),
    ("bilat get KAZ RUS,C", {"RUS,CHN"}, {"RUS"}),
    ("bilat get KAZ RUS trade.exports --with y", {"yoy", "ytd"}, {"rank"}),
    ("bilat get KAZ RUS trade.exports --source s", {"s1"}, {"imf-dip"}),
    ("bilat report KAZ RUS --lang ", {"en", "ru", "kk"}, {"KAZ"}),
    ("bilat get KAZ --fo", {"--format"}, {"--freq"}),
    ("bilat load here", {"here.csv"}, {"other.csv"}),
)
FIGURES = """reporter,partner,indicator,period,value,source
KAZ,RUS,trade.exports,2023,5,s1
KAZ,RUS,trade.exports,2024,6,s1
KAZ,CHN,trade.exports,2024,7,s1
"""
BASH = """source "$SCRIPT"; shopt -u hostcomplete; compopt() { :; }
COMP_LINE=$LINE COMP_POINT=${#LINE}; _bilat; printf '%s\\n' "${COMPREPLY[@]}" """
# compadd and _files stand for what the completion system would do with the candidates.
ZSH = """compadd() { print -l -- ${(P)@[-1]} }; _files() { print -l -- here*(N) }; compdef() { : }
source "$SCRIPT"; words=(${(z)LINE}); [[ $LINE == *' ' ]] && words+=('')
CURRENT=${#words}; _bilat"""
FISH = """source "$SCRIPT"; complete --do-complete "$LINE" | string replace --regex '\\t.*' '' """
SHELLS = {"bash": (("bash", "--norc", "-c"), BASH), "zsh": (("zsh", "-f", "-c"), ZSH),
          "fish": (("fish", "--no-config", "-c"), FISH)}


def offered(shell, line, scripts, environment, folder):
    command, text = SHELLS[shell]
    script = os.path.join(scripts, f"bilat.{shell}")
    done = subprocess.run([*command, text], cwd=folder, text=True, capture_output=True,
                          timeout=60, check=False,
                          env={**environment, "SCRIPT": script, "LINE": line})
    return set(done.stdout.split()), done.stderr


def main():
    program, scripts = map(os.path.abspath, sys.argv[1:])
    print(f"1..{len(SHELLS) * len(CASES)}")
    number, failed = 0, 0
    with tempfile.TemporaryDirectory() as folder:
        os.mkdir(os.path.join(folder, "bin"))
        os.symlink(program, os.path.join(folder, "bin", "bilat"))
        for name in ("here.csv", "other.csv"):
            with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
                file.write(FIGURES)
        environment = {**os.environ, "BILAT_DB": os.path.join(folder, "a.db"), "HOME": folder,
                       # fish makes its folders, wherever they are said to be
                       "XDG_CONFIG_HOME": folder, "XDG_DATA_HOME": folder,
                       "XDG_CACHE_HOME": folder, "XDG_RUNTIME_DIR": folder,
                       "PATH": os.path.join(folder, "bin") + ":" + os.environ["PATH"]}
        subprocess.run([program, "-q", "load", "--vintage", "2025-01-01", "here.csv"],
                       check=True, cwd=folder, env=environment, stdout=subprocess.DEVNULL)
        for shell in SHELLS:
            for line, wanted, unwanted in CASES:
                number += 1
                if not shutil.which(shell):
                    print(f"ok {number} - {shell}: {line} # SKIP no {shell}")
                    continue
                words, said = offered(shell, line, scripts, environment, folder)
                good = wanted <= words and not unwanted & words
                failed += not good
                print(f"{'ok' if good else 'not ok'} {number} - {shell}: {line}")
                if not good:
                    print(f"# offered {sorted(words)[:20]} {said}")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
