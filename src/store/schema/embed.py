#!/usr/bin/env python3
"""Turns SQL files into C strings: embed.py OUT.c FILE.sql..."""
import pathlib
import sys


def literal(line):
    return '\t"' + line.replace('\\', '\\\\').replace('"', '\\"') + '\\n"\n'


out, files = sys.argv[1], [pathlib.Path(name) for name in sys.argv[2:]]
text = '/* Made by embed.py from schema/. */\n#include "store/schema.h"\n'
for path in files:
    lines = path.read_text(encoding='utf-8').replace('\t', ' ').splitlines()
    text += f'\nconst char schema_{path.stem}[] =\n' + ''.join(map(literal, lines)) + '\t;\n'
pathlib.Path(out).write_text(text, encoding='utf-8')
