"""Times spreadsheets at the desk: spreadsheets.py JAR FOLDER ROUNDS SIZE ...

The folder has a data folder for each size. Times are those that the person waits for, from the first byte sent to the last byte of the page.
"""

import csv
import io
import re
import statistics
import sys
import time
import zipfile

import desk
import growth

ROWS = 1_000
MILLION = 1_000_000
MEGABYTE = 1024 * 1024
HEADER = "indicator,area,period,value\n"
CONTENT_TYPES = """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>"""
STYLES = '<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>'
RELATIONS = """<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{}" Target="{}"/></Relationships>"""
WORKBOOK = """<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Data" sheetId="1" r:id="r1"/></sheets></workbook>"""


def column(number):
    return chr(ord("A") + number) if number < 26 else column(number // 26 - 1) + column(number % 26)


def cell(text, place):
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>' if not text.startswith("=") else f'<c r="{place}"><f>{text[1:]}</f><v>5</v></c>'


def row(cells, number):
    return f'<row r="{number}">' + "".join(cell(text, column(at) + str(number)) for at, text in enumerate(cells)) + "</row>"


def workbook(rows, doctype="", more=None, last=""):
    """Returns an XLSX file; a text that begins with = is a formula. The last rows are XML."""
    found = io.BytesIO()
    lines = "".join(row(cells, number) for number, cells in enumerate(rows, 1))
    with zipfile.ZipFile(found, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("[Content_Types].xml", CONTENT_TYPES)
        parts.writestr("_rels/.rels", RELATIONS.format("officeDocument", "xl/workbook.xml"))
        parts.writestr("xl/workbook.xml", WORKBOOK)
        parts.writestr("xl/_rels/workbook.xml.rels", RELATIONS.format("worksheet", "worksheets/sheet1.xml"))
        parts.writestr("xl/styles.xml", STYLES)
        parts.writestr("xl/worksheets/sheet1.xml", f'<?xml version="1.0"?>{doctype}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
                       f"<sheetData>{lines}{last}</sheetData></worksheet>")
        for name, content in (more or {}).items():
            parts.writestr(name, content)
    return found.getvalue()


def bomb():
    return workbook([["indicator", "area", "period", "value"]], more={"xl/media/image.xml": b"\0" * (1_000 * MEGABYTE)})


def entities():
    levels = '<!ENTITY a0 "lol">' + "".join(f'<!ENTITY a{level} "{f"&a{level - 1};" * 10}">' for level in range(1, 20))
    return workbook([["indicator", "&a19;"]], f"<!DOCTYPE worksheet [{levels}]>")


def million(line):
    return (HEADER + line * MILLION).encode()


HOSTILE = {
    "zip bomb, 1 GB in 1 MB": bomb,
    "entities in entities": entities,
    "file of 100 MB": lambda: b"x" * (100 * MEGABYTE),
    "a million rows, 2 MB": lambda: million("\n")[:2 * MEGABYTE - 2_000],
    "a million rows, whole": lambda: million("a,b,2019,1\n"),
    "a million rows in a workbook": lambda: workbook([["indicator", "area", "period", "value"], *[["1"]] * MILLION]),
    "2 MB of commas": lambda: HEADER.encode() + b"," * (2 * MEGABYTE - 2_000),
    "2 MB of quotation marks": lambda: HEADER.encode() + b'"' * (2 * MEGABYTE - 2_000),
    "one cell of 2 MB": lambda: HEADER.encode() + b"1" * (2 * MEGABYTE - 2_000),
    "GB 18030": lambda: "指标（代码）,地区（代码）,时间（代码）,原文数字\n数字经济增速,杭州,2031,15.1\n".encode("gb18030"),
    "UTF-16 without a mark": lambda: "indicator\tarea\tperiod\tvalue\ndigital-economy-growth\thangzhou\t2031\t15.1\n".encode("utf-16-le"),
    "random bytes": lambda: bytes((place * 7919 + place // 251) % 256 for place in range(MEGABYTE)),
    "a row of 900,000 cells": lambda: workbook([["value", "figure"]], last=f"<row>{'<c><v>1</v></c>' * 900_000}</row>"),
    "formulas": lambda: workbook([["indicator", "area", "period", "value"], ["digital-economy-growth", "hangzhou", "2031", "=HYPERLINK(&quot;http://x&quot;)"]]),
}


def table(portal):
    """Returns the last published figures, as many as the rows of a large file."""
    rows = list(csv.DictReader(io.StringIO(portal.get("/data/figures.csv")[1].decode("utf-8-sig"))))
    return rows[-ROWS:]


def as_csv(rows):
    text = io.StringIO()
    writer = csv.DictWriter(text, rows[0])
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


def as_workbook(rows):
    def escaped(text):
        return text.replace("&", "&amp;").replace("<", "&lt;").lstrip("=")
    return workbook([list(rows[0]), *[[escaped(value) for value in row.values()] for row in rows]])


def upload(person, file):
    """Returns the seconds that a file takes, and what came of it."""
    token = next(value for name, value in desk.Forms(person.ask("GET", "/staff/spreadsheets")[2]).to("staff/spreadsheets$")[1] if name == "_csrf")
    body, form = desk.multipart([("_csrf", token)], file)
    begin = time.perf_counter()
    try:
        status, _, text = person.ask("POST", "/staff/spreadsheets", body, form)
    except OSError as refused:
        return time.perf_counter() - begin, f"the connection was closed ({type(refused).__name__})"
    found = re.search(r'(?s)class="error-summary.*?<li>(.*?)</li>', text) or re.search(r"(?s)<main.*?<ul>(.*?)</ul>", text) or re.search(r"(?s)<h1.*?>(.*?)</h1>", text)
    said = re.sub(r"(<[^>]*>|\s)+", " ", found.group(1)).strip() if found else ""
    return time.perf_counter() - begin, f"{status} {said}"


def measure(portal, size, rounds):
    person = portal.person("editor")
    rows = table(portal)
    other = [{**row, "value": "7"} for row in rows]
    files = {"unchanged, CSV": as_csv(rows), "unchanged, XLSX": as_workbook(rows), "all changed, CSV": as_csv(other), "all changed, XLSX": as_workbook(other)}
    for name, file in files.items():
        taken = [upload(person, file) for _ in range(rounds + 1)]
        print(f"{size:>6} figures, {len(rows)} rows {name:20} first {taken[0][0]:6.2f} s, then {statistics.median(each[0] for each in taken[1:]):6.2f} s   {taken[-1][1][:90]}", flush=True)
    for name, file in HOSTILE.items():
        content = file()
        taken = [upload(person, content) for _ in range(rounds)]
        print(f"{size:>6} figures, {name:30} longest {max(each[0] for each in taken):6.2f} s   {taken[-1][1][:110]}", flush=True)


def main():
    jar, folder, rounds = sys.argv[1], sys.argv[2], int(sys.argv[3])
    for size in sys.argv[4:]:
        portal = growth.Portal(jar, f"{folder}/{size}")
        measure(portal, int(size), rounds)
        portal.process.terminate()
        portal.process.wait()


if __name__ == "__main__":
    main()
