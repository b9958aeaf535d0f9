#!/usr/bin/env python3
"""Lets the fuzz targets look for inputs that they do not bear with.

    run.py [--seconds N] [--slice N] BUILD [TARGET...]

The targets of a folder that was configured with -Dfuzzer=true take turns until each has had N
seconds of the processor (default 300).  What was had, the executions and what was found are kept
in BUILD/fuzz.json, so that a run that was stopped goes on; what was found lies in BUILD/found/.
Status 1 if anything was found.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile

CORPUS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "corpus")
LIMITS = ["-timeout=60", "-rss_limit_mb=4096", "-print_final_stats=1", "-entropic=0"]
# Words of a person are short; of a longer text most mutations would be in vain.
LENGTHS = {"area": 64, "unit": 64, "period": 64, "number": 64, "words": 128, "statement": 256}
LENGTH = 2048
# What is freed is kept back for a while, to see uses of it; not so much that it costs more than
# the target itself.
ASAN = "quarantine_size_mb=16:malloc_context_size=5"


def run_slice(options, target, seconds):
    """Executions, seconds of the processor, and whether it ended well."""
    own, found = os.path.join(options.build, "corpus", target), os.path.join(options.build, "found")
    os.makedirs(own, exist_ok=True)
    os.makedirs(found, exist_ok=True)
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="bilat-fuzz-", dir=memory) as folder:
        env = dict(os.environ, TMPDIR=folder, UBSAN_OPTIONS="halt_on_error=1", ASAN_OPTIONS=ASAN)
        child = subprocess.Popen(
            [os.path.join(options.build, "tests/fuzz", "fuzz-" + target), *LIMITS,
             f"-max_len={LENGTHS.get(target, LENGTH)}", f"-max_total_time={seconds}", f"-artifact_prefix={found}/{target}-", own,
             os.path.join(CORPUS, target)],
            env=env, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        said = child.stderr.read()
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = status
    count = re.search(rb"number_of_executed_units: *(\d+)", said)
    if status:
        sys.stderr.buffer.write(said[-4000:])
    return int(count.group(1)) if count else 0, used.ru_utime + used.ru_stime, status == 0


def read_record(path):
    if not os.path.exists(path):
        return {}
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def main():
    parser = argparse.ArgumentParser(usage=__doc__.split("\n\n")[1].strip())
    parser.add_argument("--seconds", type=int, default=300)
    parser.add_argument("--slice", type=int, default=60)
    parser.add_argument("build")
    parser.add_argument("target", nargs="*")
    options = parser.parse_args()
    targets = options.target or sorted(os.listdir(CORPUS))
    path = os.path.join(options.build, "fuzz.json")
    record = read_record(path)
    going = True
    while going:
        going = False
        for target in targets:
            had = record.setdefault(target, {"seconds": 0.0, "executions": 0, "found": 0})
            left = options.seconds - had["seconds"]
            if left <= 1:
                continue
            going = True
            count, seconds, well = run_slice(options, target, min(options.slice, int(left) + 1))
            had["seconds"] += seconds
            had["executions"] += count
            had["found"] += not well
            with open(path + ".part", "w", encoding="utf-8") as file:
                json.dump(record, file, indent=1)
            os.replace(path + ".part", path)
    for target in targets:
        had = record[target]
        print(f"{target:12} {had['seconds']:6.0f} s of processor {had['executions']:10} executions "
              f"{had['found']:3} found")
    sys.exit(1 if any(record[target]["found"] for target in targets) else 0)


if __name__ == "__main__":
    main()
