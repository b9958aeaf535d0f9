#!/usr/bin/env python3
"""Check the shipped claims on the shipped figures, against the verdicts that were made by hand.

A verdict of the program is the one by hand, or the file says in words why it has to differ; and
it differs in one direction only: the program leaves open what a person decided, never the other
way round.  Usage: agree.py PROGRAM.  Exit status: 0 they agree, 1 not.
"""

import csv
import io
import os
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
CLAIMS = os.path.join(ROOT, "datasets", "claims")


def verdicts(program, store, path):
    done = subprocess.run([program, "--db", store, "check", path, "--format", "csv"],
                          stdout=subprocess.PIPE, text=True, check=False)
    return {row["id"]: row for row in csv.DictReader(io.StringIO(done.stdout))}


def main(program):
    faults = 0
    with tempfile.TemporaryDirectory() as folder:
        store = os.path.join(folder, "bilat.db")
        subprocess.run([program, "--db", store, "load", "--shipped"],
                       stdout=subprocess.DEVNULL, check=True)
        for name in sorted(os.listdir(CLAIMS)):
            path = os.path.join(CLAIMS, name)
            found = verdicts(program, store, path)
            with open(path, encoding="utf-8", newline="") as file:
                claims = list(csv.DictReader(file))
            for claim in claims:
                said = found.get(claim["id"], {"verdict": "nothing"})["verdict"]
                well = said == claim["by_hand"] or (said == "undecided" and claim["why"])
                faults += not well
                print(f"{claim['id']:5} {said:13} {claim['by_hand']:13} "
                      f"{'' if said == claim['by_hand'] else claim['why']}"
                      f"{'' if well else '  <- NOT EXPLAINED'}")
    return faults > 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
