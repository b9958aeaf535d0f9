#!/usr/bin/env python3
"""Makes the document whose styles pandoc gives to reports: a page of A4 and the style sheet.

Usage: reference_docx.py STYLES OUTPUT

What else a document holds pandoc takes from its own.  Same input, same bytes.
"""

import sys
import zipfile

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
# Lengths are in twentieths of a point: A4, margins of 20 mm.
PARTS = {
    "[Content_Types].xml": f"""<Types xmlns="{PACKAGE}content-types">
<Default Extension="xml" ContentType="application/xml"/>
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/word/document.xml" ContentType="{WORD}document.main+xml"/>
<Override PartName="/word/styles.xml" ContentType="{WORD}styles+xml"/>
</Types>
""",
    "_rels/.rels": f"""<Relationships xmlns="{PACKAGE}relationships">
<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/>
</Relationships>
""",
    "word/_rels/document.xml.rels": f"""<Relationships xmlns="{PACKAGE}relationships">
<Relationship Id="rId1" Type="{OFFICE}/styles" Target="styles.xml"/>
</Relationships>
""",
    "word/document.xml": """<w:document
 xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p/>
<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>
<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567"
 w:gutter="0"/></w:sectPr></w:body></w:document>
""",
}


def main():
    styles, output = sys.argv[1:]
    with open(styles, encoding="utf-8") as file:
        parts = {name: HEAD + text for name, text in PARTS.items()}
        parts["word/styles.xml"] = file.read()
    with zipfile.ZipFile(output, "w") as archive:
        for name, text in parts.items():
            archive.writestr(zipfile.ZipInfo(name), text)


if __name__ == "__main__":
    main()
