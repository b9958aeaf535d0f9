"""The Test Anything Protocol, as meson reads it."""

import sys


class Skip(Exception):
    """A check that cannot be made here; the text says why."""


class Tap:
    def __init__(self):
        self.count, self.failed = 0, 0

    def check(self, name, function):
        self.count += 1
        try:
            function()
        except Skip as why:
            print(f"ok {self.count} - {name} # SKIP {why}", flush=True)
        except AssertionError as fault:
            self.failed += 1
            print(f"not ok {self.count} - {name}")
            for line in str(fault).splitlines():
                print(f"# {line}", flush=True)
        else:
            print(f"ok {self.count} - {name}", flush=True)

    def end(self):
        print(f"1..{self.count}")
        sys.exit(bool(self.failed))
