"""Reads a workbook back with nothing but zipfile and an XML parser.

Usage: xlsx.py FILE, which prints what it holds, a line a cell.
"""

import re
import sys
import xml.etree.ElementTree as ET
import zipfile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
USUAL_FORMATS = {0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00"}


def column_of(reference):
    number = 0
    for letter in re.match(r"[A-Z]+", reference).group():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


class Workbook:
    """sheets: name -> {(row, column): (kind, value, number format)}, both counted from 0;
    kind is "text", "number" or "formula"."""

    def __init__(self, path):
        self.zip = zipfile.ZipFile(path)
        # A book that was written row by row has its texts in the cells.
        self.strings = [self.text_of(item) for item in self.xml("xl/sharedStrings.xml")] \
            if "xl/sharedStrings.xml" in self.zip.namelist() else []
        self.formats = self.read_formats()
        self.sheets = {}
        self.links = {}  # name -> {(row, column): address}, of those that lead out of the book
        relations = {r.get("Id"): r.get("Target") for r in self.xml("xl/_rels/workbook.xml.rels")}
        for sheet in self.xml("xl/workbook.xml").iter(MAIN + "sheet"):
            path = "xl/" + relations[sheet.get(RELATION)]
            self.sheets[sheet.get("name")] = self.read_sheet(path)
            self.links[sheet.get("name")] = self.read_links(path)

    def xml(self, name):
        return ET.fromstring(self.zip.read(name))

    @staticmethod
    def text_of(element):
        return "".join(part.text or "" for part in element.iter(MAIN + "t"))

    def read_formats(self):
        styles = self.xml("xl/styles.xml")
        known = dict(USUAL_FORMATS)
        for number_format in styles.iter(MAIN + "numFmt"):
            known[int(number_format.get("numFmtId"))] = number_format.get("formatCode")
        cells = styles.find(MAIN + "cellXfs")
        return [known[int(cell.get("numFmtId"))] for cell in cells]

    def read_sheet(self, path):
        cells = {}
        for row in self.xml(path).iter(MAIN + "row"):
            for cell in row.iter(MAIN + "c"):
                place = (int(row.get("r")) - 1, column_of(cell.get("r")))
                value = cell.find(MAIN + "v")
                shown = self.formats[int(cell.get("s", "0"))]
                if cell.find(MAIN + "f") is not None:
                    cells[place] = ("formula", cell.find(MAIN + "f").text, shown)
                elif cell.get("t") == "inlineStr":
                    cells[place] = ("text", self.text_of(cell), shown)
                elif value is not None and cell.get("t") == "s":
                    cells[place] = ("text", self.strings[int(value.text)], shown)
                elif value is not None:
                    cells[place] = ("number", value.text, shown)
        return cells

    def read_links(self, path):
        relations = path.replace("worksheets/", "worksheets/_rels/") + ".rels"
        if relations not in self.zip.namelist():
            return {}
        targets = {r.get("Id"): r.get("Target") for r in self.xml(relations)}
        return {(int(re.search(r"\d+", link.get("ref")).group()) - 1, column_of(link.get("ref"))):
                targets[link.get(RELATION)]
                for link in self.xml(path).iter(MAIN + "hyperlink") if link.get(RELATION)}

    def rows(self, name):
        """A sheet as lists of (kind, value, format) or None."""
        cells = self.sheets[name]
        last_row = max(row for row, _ in cells)
        for row in range(last_row + 1):
            columns = [column for r, column in cells if r == row]
            yield [cells.get((row, column)) for column in range(max(columns, default=-1) + 1)]

    def dump(self):
        """A line a cell: what golden files hold."""
        for name, cells in self.sheets.items():
            yield f"# {name}"
            for (row, column), (kind, value, shown) in sorted(cells.items()):
                place = f"{chr(ord('A') + column)}{row + 1}"
                link = self.links[name].get((row, column))
                yield f"{place} {kind} {value}" + (f"   [{shown}]" if kind == "number" else "") + \
                    (f" -> {link}" if link else "")


if __name__ == "__main__":
    print("\n".join(Workbook(sys.argv[1]).dump()))
