"""Samples the memory of a working portal: memory.py JAR FOLDER MINUTES GUIDE

The guide has the unit, whose flags, variables and limit are used. What a unit may have is anonymous memory, which cannot be given back (RssAnon), and pages of
files, which the kernel drops when it needs the space; Pss has both, and counts pages that the processes share once.
"""

import glob
import http.client
import os
import re
import secrets
import shlex
import struct
import sys
import threading
import time
import zlib

import desk
import growth
import spreadsheets

SAMPLE_SECONDS = 0.25
MINUTE = 60
PUBLICATION_SECONDS = 50
PICTURE_SECONDS = 70
UNITS = {"K": 2 ** 10, "M": 2 ** 20, "G": 2 ** 30}
FIELDS = {"Pss": "smaps_rollup", "RssAnon": "status"}
EMAIL = "administrator@demo.invalid"
LINE = "Output of the industry was {}.4 billion yuan in 2023, and grew by {}.6 percent."


def unit(guide):
    """Returns the flags of Java, the variables and the limit in bytes."""
    with open(guide, encoding="utf-8") as text:
        lines = re.search(r"(?s)```ini\n(.*?)```", text.read()).group(1)
    command = shlex.split(re.search(r"(?m)^ExecStart=(.*)$", lines).group(1))
    variables = dict(line.split("=", 1) for line in re.findall(r"(?m)^Environment=(.*)$", lines))
    number, letter = re.search(r"(?m)^MemoryMax=(\d+)([KMG])$", lines).groups()
    return command[1:command.index("-jar")], variables, int(number) * UNITS[letter]


def processes(portal):
    """Returns the portal and the processes that it started."""
    found = [portal]
    for path in glob.glob("/proc/[0-9]*/stat"):
        try:
            with open(path, encoding="utf-8") as stat:
                if int(stat.read().rsplit(")", 1)[1].split()[1]) == portal:
                    found.append(int(path.split("/")[2]))
        except OSError:
            pass  # it has ended
    return found


def kilobytes(process, name):
    try:
        with open(f"/proc/{process}/{FIELDS[name]}", encoding="utf-8") as file:
            return next((int(line.split()[1]) for line in file if line.startswith(name + ":")), 0)
    except OSError:
        return 0  # it has ended


class Peaks(threading.Thread):
    """Keeps the largest sums, each with what the portal alone had then."""

    def __init__(self, portal, seconds):
        super().__init__(daemon=True)
        self.portal, self.seconds = portal, seconds
        self.largest = dict.fromkeys(FIELDS, (0, 0))
        self.children = dict.fromkeys(FIELDS, 0)

    def run(self):
        begun, told = time.monotonic(), 0
        while time.monotonic() - begun < self.seconds:
            if time.monotonic() - begun > told + MINUTE:
                told += MINUTE
                print(f"after {told // MINUTE} min the largest Pss is {self.largest['Pss'][0] / 1024:.0f} MB", flush=True)
            every = processes(self.portal)
            for name in FIELDS:
                own, others = kilobytes(self.portal, name), sum(kilobytes(other, name) for other in every[1:])
                self.largest[name] = max(self.largest[name], (own + others, own))
                self.children[name] = max(self.children[name], others)
            time.sleep(SAMPLE_SECONDS)


class Worker(threading.Thread):
    """Repeats one kind of work, and counts how often it ended with each result."""

    def __init__(self, name, seconds, pause, work):
        super().__init__(daemon=True)
        self.name, self.seconds, self.pause, self.work = name, seconds, pause, work
        self.results = {}

    def run(self):
        number, until = 0, time.monotonic() + self.seconds
        while time.monotonic() < until:
            number += 1
            try:
                result = self.work(number)
            except (OSError, AssertionError, http.client.HTTPException, StopIteration) as failed:
                result = f"{type(failed).__name__} {failed}"[:200]
            self.results[result] = self.results.get(result, 0) + 1
            time.sleep(self.pause)


def pdf(content):
    """Returns a PDF of three pages with this content stream."""
    packed = zlib.compress(content, 9)
    pages = range(5, 8)
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", f"<</Type/Pages/Count 3/Kids[{' '.join(f'{page} 0 R' for page in pages)}]>>".encode(),
               b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>", b"<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (len(packed), packed)]
    objects += [b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 R>>>>/Contents 4 0 R>>"] * len(pages)
    file, places = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(file))
        file += b"%d 0 obj%s endobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return file + b"xref\n0 %d\n0000000000 65535 f \n%strailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1, table, len(objects) + 1, len(file))


def document(number):
    """Returns a PDF with numbers; each fifth one expands further than the process that reads it may."""
    if number % 5 == 0:
        return pdf(b"BT /F1 12 Tf (55555) Tj ET " * 6_000_000)
    lines = " ".join(f"({LINE.format(number, line)}) Tj 0 -16 Td" for line in range(1, 40))
    return pdf(f"BT /F1 11 Tf 50 750 Td {lines} ET".encode())


def workbook(rows, number):
    """Returns a workbook of figures; each fifth one needs more memory than the process that reads it may have."""
    if number % 5:
        return spreadsheets.as_workbook(rows)
    return spreadsheets.HOSTILE["a row of 900,000 cells"]()


def picture(number):
    """Returns a PNG of 600 × 200 pixels in a colour of its own."""
    def chunk(name, content):
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
    line = b"\0" + bytes((number * 7 % 256, number * 13 % 256, 90)) * 600
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 600, 200, 8, 2, 0, 0, 0)) + chunk(b"IDAT", zlib.compress(line * 200)) + chunk(b"IEND", b"")


def crawl(portal):
    addresses = growth.listed(portal)
    forms = ["gzip", "br", "identity"]

    def get(number):
        connection = http.client.HTTPConnection("127.0.0.1", portal.port, timeout=120)
        connection.request("GET", addresses[number % len(addresses)], headers={"Accept-Encoding": forms[number // len(addresses) % len(forms)]})
        answer = connection.getresponse()
        answer.read()
        connection.close()
        return answer.status
    return get


def publish(portal):
    editor, reviewer = portal.person("editor"), portal.person("reviewer")

    def work(number):
        status, _, _ = reviewer.ask("POST", *desk.order(reviewer, desk.approved(editor, reviewer, growth.FIGURE, f"{150 + number % 40}.{number % 9 + 1} billion")))
        return status
    return work


def administrator(portal):
    """Creates the first account by the link on the console."""
    link = re.search(r"/staff/link/\S+", portal.console()).group()
    password = secrets.token_urlsafe(20)
    desk.Person(portal.port).send(link, "link", email=EMAIL, fullName="Ada Miller", newPassword=password, newPasswordAgain=password)
    return desk.Person(portal.port, EMAIL, password)


def workers(portal, seconds):
    rows = spreadsheets.table(portal)
    people = {"documents": portal.person("editor"), "spreadsheets": portal.person("editor"), "pictures": administrator(portal)}
    upload = {
        "documents": lambda number: people["documents"].upload(
            "/staff/documents/new", "documents/new$", document(number), title=f"Document {number}", issuer="The bureau", published="2023")[0],
        "spreadsheets": lambda number: spreadsheets.upload(people["spreadsheets"], workbook(rows, number))[1][:60],
        "pictures": lambda number: people["pictures"].upload("/staff/appearance", "appearance/logo$", picture(number))[0],
    }
    pauses = {"pictures": PICTURE_SECONDS}
    found = [Worker(name, seconds, pauses.get(name, 0.5), work) for name, work in upload.items()]
    found += [Worker(f"crawl {number}", seconds, 0, crawl(portal)) for number in (1, 2)]
    return [*found, Worker("publications", seconds, PUBLICATION_SECONDS, publish(portal))]


def main(jar, folder, minutes, guide):
    flags, variables, limit = unit(guide)
    os.environ.update(variables)
    export = os.path.join(folder, "export")
    own = os.path.join(folder, "portal")
    os.makedirs(own)
    portal = growth.Portal(jar, own, f"--portal.export.folder={export}", "--portal.base-url=http://localhost", flags=flags)
    seconds = float(minutes) * 60
    print(f"java {' '.join(flags)}, {variables}, MemoryMax {limit >> 20} MB, {minutes} minutes", flush=True)
    peaks, work = Peaks(portal.process.pid, seconds), workers(portal, seconds)
    for each in [peaks, *work]:
        each.start()
    for each in [peaks, *work]:
        each.join()
    assert portal.process.poll() is None, portal.console()[-3000:]
    for each in work:
        print(f"{each.name}: {each.results}")
    written = sum(len(files) for _, _, files in os.walk(export))
    print("static exports:", portal.console().count("Static export: edition"), "complete,", written, "files; errors on the console:", portal.console().count(" ERROR "))
    for name, (whole, alone) in peaks.largest.items():
        print(f"{name:8} largest {whole / 1024:6.0f} MB, {whole * 1024 / limit:4.0%} of MemoryMax; the portal had {alone / 1024:.0f} MB of it, the other process at most {peaks.children[name] / 1024:.0f} MB")
    portal.stop()
    sys.exit(peaks.largest["Pss"][0] * 1024 > 0.8 * limit)


if __name__ == "__main__":
    main(*sys.argv[1:])
