#!/usr/bin/env python3
"""Whether a page is well formed: elements closed in order, ids unique and found, headings in
order, pictures named, table heads with a scope, nothing fetched from outside, no scripts."""

import sys
from html.parser import HTMLParser

VOID = {"meta", "br", "hr", "img", "link", "input"}


class Page(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.faults, self.ids, self.wanted = [], [], set(), set()
        self.heading, self.svg = 0, 0

    def fault(self, what):
        line, column = self.getpos()
        self.faults.append(f"{line}:{column + 1}: {what}")

    def handle_starttag(self, tag, attributes):
        self.attributes(tag, dict(attributes))
        if tag == "svg":
            self.svg += 1
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.attributes(tag, dict(attributes))
        if not self.svg and tag not in VOID:
            self.fault(f"<{tag}/> is not closed")

    def attributes(self, tag, attributes):
        if tag == "script" or any(name.startswith("on") for name in attributes):
            self.fault(f"<{tag}> may run a script")
        if "id" in attributes:
            if attributes["id"] in self.ids:
                self.fault(f"id '{attributes['id']}' stands twice")
            self.ids.add(attributes["id"])
        for name in ("aria-labelledby", "aria-describedby"):
            self.wanted.update((attributes.get(name) or "").split())
        target = attributes.get("href") or attributes.get("xlink:href") or ""
        if target.startswith("#"):
            self.wanted.add(target[1:])
        elif target and not (tag == "a" and target.startswith(("http://", "https://"))):
            self.fault(f"<{tag}> leads to '{target}'")
        if attributes.get("src"):
            self.fault(f"<{tag}> fetches '{attributes['src']}'")
        if tag == "th" and "scope" not in attributes:
            self.fault("a table head has no scope")
        if tag in ("h1", "h2", "h3", "h4"):
            level = int(tag[1])
            if level > self.heading + 1:
                self.fault(f"{tag} follows h{self.heading}")
            self.heading = level
        if tag == "svg" and not any(attributes.get(name) for name in
                                    ("aria-labelledby", "aria-label", "aria-hidden")):
            self.fault("a picture has no name")

    def handle_endtag(self, tag):
        if not self.open or self.open[-1] != tag:
            self.fault(f"</{tag}> closes <{self.open[-1] if self.open else 'nothing'}>")
            if tag in self.open:
                while self.open.pop() != tag:
                    pass
        else:
            self.open.pop()
        if tag == "svg":
            self.svg -= 1


def main():
    page = Page()
    with open(sys.argv[1], encoding="utf-8") as file:
        page.feed(file.read())
    page.close()
    page.faults += [f"<{tag}> is never closed" for tag in page.open]
    page.faults += [f"nothing has the id '{name}'" for name in sorted(page.wanted - page.ids)]
    for fault in page.faults[:20]:
        print(f"{sys.argv[1]}:{fault}")
    sys.exit(bool(page.faults))


if __name__ == "__main__":
    main()
