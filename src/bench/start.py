"""Compares ways to start the portal: start.py ROUNDS FOLDER NAME=COMMAND ...

Each starts in a data folder of its own. Prints medians; the ratio is that of the seconds until the first page to those of the first way in the same round.
"""

import http.client
import os
import shutil
import socket
import statistics
import subprocess
import sys
import time

TICK = 1 / os.sysconf("SC_CLK_TCK")
QUIET_SECONDS = 3
QUIET_SHARE = 0.02
LONGEST = 300
PAGES = ["/compare", "/", "/sectors/biomedicine", "/zh/sectors/biomedicine", "/data/figures.csv"]


def free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


class Portal:
    def __init__(self, command, folder):
        self.port = free_port()
        os.makedirs(folder, exist_ok=True)
        self.log = open(os.path.join(folder, "log"), "w", encoding="utf-8")
        self.begun = time.monotonic()
        self.process = subprocess.Popen([*command.split(), f"--server.port={self.port}", "--server.address=127.0.0.1"],
                                        cwd=folder, stdout=self.log, stderr=self.log)

    def answers(self):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.request("GET", "/")
            return connection.getresponse().status == 200
        except OSError:
            return False
        finally:
            connection.close()

    def processor(self):
        with open(f"/proc/{self.process.pid}/stat", encoding="utf-8") as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) * TICK

    def megabytes(self):
        with open(f"/proc/{self.process.pid}/status", encoding="utf-8") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmRSS:")) / 1024

    def until_quiet(self):
        before = self.processor()
        while time.monotonic() - self.begun < LONGEST:
            time.sleep(QUIET_SECONDS)
            now = self.processor()
            if now - before < QUIET_SHARE * QUIET_SECONDS:
                return before
            before = now
        return float("nan")

    def load(self):
        for page in PAGES:
            subprocess.run(["wrk", "-t1", "-c32", "-d2s", f"http://127.0.0.1:{self.port}{page}"], check=True, capture_output=True)

    def measure(self, with_load):
        while not self.answers():
            assert self.process.poll() is None and time.monotonic() - self.begun < LONGEST, open(self.log.name, encoding="utf-8").read()
            time.sleep(0.02)
        found = [time.monotonic() - self.begun, self.processor(), self.until_quiet(), self.megabytes()]
        if with_load:
            self.load()
        return [*found, self.megabytes()]

    def stop(self):
        self.process.terminate()
        self.process.wait()
        self.log.close()


def start(command, folder, with_load):
    portal = Portal(command, folder)
    try:
        return portal.measure(with_load)
    finally:
        portal.stop()


def main(rounds, folder, *ways):
    ways = [way.split("=", 1) for way in ways]
    found = {(kind, name): [] for kind in ("first start", "later start") for name, _ in ways}
    for number in range(rounds):
        turn = number % len(ways)
        for name, command in ways[turn:] + ways[:turn]:
            own = os.path.join(folder, name.replace(" ", "-"))
            shutil.rmtree(own, ignore_errors=True)
            found["first start", name].append(start(command, own, False))
            found["later start", name].append(start(command, own, True))
    print(f"{'':44} {'page s':>7} {'ratio':>6} {'CPU s':>7} {'quiet CPU s':>12} {'MB':>5} {'loaded MB':>10}   medians of {rounds} rounds")
    for (kind, name), rows in found.items():
        plain = found[kind, ways[0][0]]
        ratio = statistics.median(row[0] / other[0] for row, other in zip(rows, plain))
        page, until_page, quiet, idle, loaded = (statistics.median(values) for values in zip(*rows))
        print(f"{kind + ': ' + name:44} {page:7.2f} {ratio:6.2f} {until_page:7.2f} {quiet:12.2f} {idle:5.0f} "
              + (f"{loaded:10.0f}" if kind == "later start" else ""))


main(int(sys.argv[1]), *sys.argv[2:])
