"""Texts that want to be run, and files of figures that carry them."""

import csv
import io

CANARY = "canary"
MARK = "EVIL"  # stands in each payload, so that what is looked at is what was fed
PAYLOADS = {
    "gnuplot newline": f"{MARK}'\nsystem('touch {CANARY}')\nset output 'x",
    "gnuplot quote": f'{MARK}"; system("touch {CANARY}"); print "',
    "gnuplot backquote": f"{MARK}`touch {CANARY}`",
    "shell": f"{MARK}$(touch {CANARY});touch {CANARY}|touch {CANARY}",
    "gnuplot data": f"{MARK}\nEOD\n!touch {CANARY}\ne\nEOF\nload '| touch {CANARY}'",
    "gnuplot macro": f"{MARK}@ARG1 %s%n {{/Symbol a}} @{{x}} ~a{{.8-}}",
    "gnuplot pipe": f"{MARK}' u 1:2, '<touch {CANARY}",
    "script": f"{MARK}<script>document.title='owned'</script>",
    "attribute": f"{MARK}\" onload=\"document.title='owned'\" x='",
    "image": f"{MARK}<img src=http://evil.test/x onerror=\"document.title='owned'\">",
    "svg": f"{MARK}</text></svg><svg onload=\"document.title='owned'\"><script>1</script>",
    "comment": f"{MARK}--><script>document.title='owned'</script><!--",
    "style": f"{MARK}</style><style>@import url(http://evil.test/x)</style>",
    "cdata": f"{MARK}]]><script>document.title='owned'</script>",
    "markdown link": f"{MARK}[click](javascript:alert(1)) ![x](http://evil.test/x)",
    "markdown break": f"{MARK}|a|b\n\n# owned\n\n<script>1</script>\n\n[x]: javascript:1",
    "formula": f"=HYPERLINK(\"http://evil.test/\";\"{MARK}\")",
    "formula plus": f"+{MARK}!A1", "formula minus": f"-{MARK}!A1", "formula at": f"@SUM({MARK})",
    "formula tab": f"\t={MARK}!A1", "formula return": f"\r={MARK}!A1",
    "sql": f"{MARK}'); DROP TABLE document; --", "sql like": f"{MARK}%_\\",
    "escape": f"{MARK}\033[31mred\033]0;owned\007\033P1$r\033\\",
    "c1": f"{MARK}\u009b31m\u0085", "bell": f"{MARK}\a\b\v\f\x7f",
    "bidi": f"{MARK}\u202egnp.exe\u2066\u2069\u202c\u200f", "null byte": f"{MARK}\\0%00",
    "path": f"../../../{MARK}", "path slash": f"/tmp/{MARK}", "long": MARK + "x" * 5000,
    "json": f"{MARK}\",\"value\":1,\"x\":\"\\",
}
URLS = ["javascript:document.title='owned'//EVIL", "data:text/html,<script>1</script>",
        "https://evil.test/\" onmouseover=\"document.title='owned'", "file:///etc/passwd",
        "JaVaScRiPt:alert(1)", " javascript:alert(1)", "https://evil.test/\njavascript:1",
        "https://good.test/a?b=c&d=e)](javascript:1"]
HEADER = ("reporter,partner,indicator,period,value,unit,status,source,title,publisher,url,vintage,"
          "detail,text,note").split(",")


def escaped(text):
    """As a value of the detail column has to be written."""
    return "".join(f"%{ord(c):02X}" if c in "%;=" or ord(c) < 32 else c for c in text)


def rows():
    """One source a payload, which says it wherever it may speak."""
    for number, (name, text) in enumerate(PAYLOADS.items()):
        source = f"s{number}"
        url = URLS[number % len(URLS)]
        for year in range(2018, 2025):
            value = str(1000000 * (number + year % 7 + 1))
            common = [str(year), value, "USD", "", source, text, text, url, "2032-01-01"]
            yield ["KAZ", "RUS", "fdi.inflow.gross", *common, "", text, text]
            yield ["KAZ", "RUS", "fdi.inflow.gross", *common, f"sector={escaped(text)}", text, ""]
            yield ["KAZ", "WLD", "trade.exports", *common, "", "", ""]
            yield ["KAZ", "RUS", "trade.exports", *common, "", "", ""]
            yield ["KAZ", "CHN", "trade.exports", *common, "", "", ""]
        yield ["KAZ", text, "trade.exports", "2024", value, "USD", "", source, text, text, url,
               "2032-01-01", "", text, text]
        yield ["KAZ", "RUS", f"x.new{number}", "2024", value, text.strip() or "USD", "", source,
               text, text, url, "2032-01-01", "", text, text]


def table(head, lines):
    out = io.StringIO()
    csv.writer(out).writerows([head.split(","), *lines])
    return out.getvalue()


def projects():
    return table("project,name,sector,companies,a,b,url,note", (
        [f"p{number}", text, text, text, "KAZ", "RUS", URLS[number % len(URLS)], text]
        for number, text in enumerate(PAYLOADS.values())))


def events():
    return table("project,date,stage,what,value,unit,source,title,publisher,url,vintage,note", (
        [f"p{number}", f"{1990 + number}-05", "planned", text, str(number + 1), "USD",
         f"s{number}", text, text, URLS[number % len(URLS)], "2032-01-01", text]
        for number, text in enumerate(PAYLOADS.values())))
